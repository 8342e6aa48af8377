#include "papersstore.h"

#include "database.h"
#include "requestcall.h"
#include "whendone.h"

#include <QCryptographicHash>
#include <QPromise>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Whether the document is issued, as far as its own row says.
QString issuedSql(const QString &kind)
{
    if (kind == u"quotation")
        return u"(select snapshot is not null from public.quotations where id = $2::uuid)"_s;
    if (kind == u"invoice")
        return u"(select invoice_number is not null from public.invoices where id = $2::uuid)"_s;
    return u"(select status <> 'pending' from public.dispatches where id = $2::uuid)"_s;
}

} // namespace

QString paperHash(const QByteArray &pdf)
{
    return QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
}

QString paperSourceSql(const QString &kind)
{
    return u"select api.snapshot($1, $2::uuid) as snapshot, "_s + issuedSql(kind) + u" as issued"_s;
}

PaperSource paperSource(const Rows &rows)
{
    PaperSource source{rows.at(0, u"snapshot"_s).toJsonObject(), rows.at(0, u"issued"_s).toBool()};
    if (!source.isIssued)
        source.snapshot.remove(u"number"_s); // a paper without one says that it is a draft
    return source;
}

Result<Paper> keptPaper(const QJsonObject &answer)
{
    Paper paper;
    paper.pdf = QByteArray::fromBase64(answer.value(u"content_base64"_s).toString().toLatin1());
    paper.sha256 = answer.value(u"sha256"_s).toString();
    paper.isKept = true;
    if (paperHash(paper.pdf) != paper.sha256)
        return Error{ErrorKind::Internal,
                     {},
                     PapersStore::tr("The kept paper is not the one that was issued. Tell the "
                                     "person who looks after the database."),
                     u"SHA-256 "_s + paper.sha256};
    return paper;
}

PapersStore::PapersStore(Database *database, Render render, QObject *parent)
    : QObject(parent),
      m_database(database),
      m_render(std::move(render)),
      m_requests(std::make_shared<RequestBook>())
{
}

/// One paper on its way through several questions; the answer is given once.
struct PapersStore::Errand
{
    QString kind;
    QString documentId;
    QString copy;
    QPromise<Result<Paper>> promise;

    void answer(const Result<Paper> &paper)
    {
        promise.addResult(paper);
        promise.finish();
    }
};

QFuture<Result<Paper>> PapersStore::paper(const QString &kind, const QString &documentId,
                                          const QString &copy)
{
    auto errand = std::make_shared<Errand>();
    errand->kind = kind;
    errand->documentId = documentId;
    errand->copy = copy;
    errand->promise.start();
    look(errand);
    return errand->promise.future();
}

void PapersStore::look(const std::shared_ptr<Errand> &errand)
{
    const QJsonObject arguments{{u"kind"_s, errand->kind},
                                {u"document_id"_s, errand->documentId},
                                {u"copy"_s, errand->copy}};
    whenDone(m_database->call(u"paper"_s, arguments), this,
             [this, errand](const Result<QJsonObject> &kept) {
                 if (!kept)
                     return errand->answer(kept.error());
                 kept->contains(u"content_base64"_s) ? errand->answer(keptPaper(*kept))
                                                     : make(errand);
             });
}

QFuture<Result<PaperSource>> PapersStore::source(const QString &kind, const QString &documentId)
{
    return m_database->query(paperSourceSql(kind), {kind, documentId})
        .then([](const Result<Rows> &rows) -> Result<PaperSource> {
            if (!rows)
                return rows.error();
            return paperSource(*rows);
        });
}

void PapersStore::make(const std::shared_ptr<Errand> &errand)
{
    whenDone(source(errand->kind, errand->documentId), this,
             [this, errand](const Result<PaperSource> &from) {
                 if (!from)
                     return errand->answer(from.error());
                 const auto copies =
                     errand->copy.isEmpty() ? QStringList() : QStringList{errand->copy};
                 whenDone(m_render(from->snapshot, copies), this,
                          [this, errand, isIssued = from->isIssued](const Result<QByteArray> &pdf) {
                              if (!pdf)
                                  return errand->answer(pdf.error());
                              const Paper made{*pdf, paperHash(*pdf), false, !isIssued};
                              isIssued ? keep(errand, made) : errand->answer(made);
                          });
             });
}

void PapersStore::keep(const std::shared_ptr<Errand> &errand, const Paper &made)
{
    const QJsonObject arguments{{u"kind"_s, errand->kind},
                                {u"document_id"_s, errand->documentId},
                                {u"copy"_s, errand->copy},
                                {u"content_base64"_s, QString::fromLatin1(made.pdf.toBase64())},
                                {u"sha256"_s, made.sha256}};
    whenDone(callOnce(m_database, m_requests, u"store_paper"_s, arguments), this,
             [this, errand, made](const Result<QJsonObject> &answer) {
                 if (!answer && answer.error().kind == ErrorKind::State)
                     return errand->answer(made); // refused or lost meanwhile: shown, not kept
                 if (!answer)
                     return errand->answer(answer.error());
                 if (answer->value(u"sha256"_s).toString() != made.sha256)
                     return look(errand); // somebody else's came first and stays
                 auto kept = made;
                 kept.isKept = true;
                 errand->answer(kept);
             });
}

} // namespace desk
