#include "storystore.h"

#include "database.h"
#include "requestcall.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// An answer that is an array comes under the key "value".
Result<QJsonArray> arrayOf(const Result<QJsonObject> &answer)
{
    if (!answer)
        return answer.error();
    return answer->value(u"value"_s).toArray();
}

Result<AttachedFile> fileOf(const Result<QJsonObject> &answer)
{
    if (!answer)
        return answer.error();
    AttachedFile file{
        answer->value(u"name"_s).toString(), answer->value(u"media_type"_s).toString(),
        QByteArray::fromBase64(answer->value(u"content_base64"_s).toString().toLatin1())};
    const auto digest = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(digest) != answer->value(u"sha256"_s).toString())
        return Error{ErrorKind::Internal,
                     {},
                     QCoreApplication::translate("desk::StoryStore",
                                                 "The file did not arrive whole. Open it again."),
                     u"SHA-256 "_s + QString::fromLatin1(digest)};
    return file;
}

} // namespace

StoryStore::StoryStore(Database *database)
    : m_database(database), m_requests(std::make_shared<RequestBook>())
{
}

QFuture<Result<QJsonObject>> StoryStore::story(const QString &orderId) const
{
    return m_database->call(u"order_story"_s, {{u"order_id"_s, orderId}});
}

QFuture<Result<QJsonArray>> StoryStore::changes(const QString &orderId) const
{
    return m_database->call(u"order_changes"_s, {{u"order_id"_s, orderId}}).then(arrayOf);
}

QFuture<Result<QJsonArray>> StoryStore::readers(const StoryDocument &document) const
{
    return m_database
        ->call(u"readers"_s, {{u"kind"_s, document.kind}, {u"document_id"_s, document.id}})
        .then(arrayOf);
}

QFuture<Result<QJsonObject>> StoryStore::comment(const StoryDocument &document,
                                                 const QString &words) const
{
    return callOnce(
        m_database, m_requests, u"comment"_s,
        {{u"kind"_s, document.kind}, {u"document_id"_s, document.id}, {u"words"_s, words}});
}

QFuture<Result<QJsonObject>> StoryStore::attach(const StoryDocument &document, const QString &name,
                                                const QByteArray &bytes,
                                                const QString &request) const
{
    return m_database->call(u"attach"_s,
                            {{u"kind"_s, document.kind},
                             {u"document_id"_s, document.id},
                             {u"name"_s, name},
                             {u"content_base64"_s, QString::fromLatin1(bytes.toBase64())},
                             {u"request"_s, request}});
}

QFuture<Result<AttachedFile>> StoryStore::attachment(const QString &id) const
{
    return m_database->call(u"attachment"_s, {{u"id"_s, id}}).then(fileOf);
}

QFuture<Result<QJsonObject>> StoryStore::withdraw(const QString &attachmentId) const
{
    return callOnce(m_database, m_requests, u"withdraw_attachment"_s,
                    {{u"attachment_id"_s, attachmentId}});
}

} // namespace desk
