#include "papersstore.h"

#include "database.h"
#include "requestcall.h"

#include <QCryptographicHash>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QFuture<Result<Paper>> ready(Result<Paper> paper)
{
    return QtFuture::makeReadyFuture(std::move(paper));
}

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

Result<Paper> keptPaper(const QJsonObject &answer)
{
    Paper paper;
    paper.pdf = QByteArray::fromBase64(answer.value(u"content_base64"_s).toString().toLatin1());
    paper.sha256 = answer.value(u"sha256"_s).toString();
    paper.isKept = true;
    if (hashOf(paper.pdf) != paper.sha256)
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

QFuture<Result<Paper>> PapersStore::paper(const QString &kind, const QString &documentId,
                                          const QString &copy)
{
    return m_database
        ->call(u"paper"_s, {{u"kind"_s, kind}, {u"document_id"_s, documentId}, {u"copy"_s, copy}})
        .then(this,
              [this, kind, documentId, copy](const Result<QJsonObject> &kept) {
                  if (!kept)
                      return ready(kept.error());
                  if (kept->contains(u"content_base64"_s))
                      return ready(keptPaper(*kept));
                  return make(kind, documentId, copy);
              })
        .unwrap();
}

QFuture<Result<PaperSource>> PapersStore::source(const QString &kind, const QString &documentId)
{
    const auto sql =
        u"select api.snapshot($1, $2::uuid) as snapshot, "_s + issuedSql(kind) + u" as issued"_s;
    return m_database->query(sql, {kind, documentId})
        .then(this, [](const Result<Rows> &rows) -> Result<PaperSource> {
            if (!rows)
                return rows.error();
            PaperSource source{rows->at(0, u"snapshot"_s).toJsonObject(),
                               rows->at(0, u"issued"_s).toBool()};
            if (!source.isIssued)
                source.snapshot.remove(u"number"_s); // a paper without one says that it is a draft
            return source;
        });
}

QFuture<Result<Paper>> PapersStore::make(const QString &kind, const QString &documentId,
                                         const QString &copy)
{
    return source(kind, documentId)
        .then(this,
              [this, kind, documentId, copy](const Result<PaperSource> &from) {
                  if (!from)
                      return ready(from.error());
                  const auto copies = copy.isEmpty() ? QStringList() : QStringList{copy};
                  return m_render(from->snapshot, copies)
                      .then(this,
                            [this, kind, documentId, copy,
                             isIssued = from->isIssued](const Result<QByteArray> &pdf) {
                                if (!pdf)
                                    return ready(pdf.error());
                                const Paper made{*pdf, hashOf(*pdf), false, !isIssued};
                                return isIssued ? keep(kind, documentId, copy, made) : ready(made);
                            })
                      .unwrap();
              })
        .unwrap();
}

QFuture<Result<Paper>> PapersStore::keep(const QString &kind, const QString &documentId,
                                         const QString &copy, const Paper &made)
{
    const QJsonObject arguments{{u"kind"_s, kind},
                                {u"document_id"_s, documentId},
                                {u"copy"_s, copy},
                                {u"content_base64"_s, QString::fromLatin1(made.pdf.toBase64())},
                                {u"sha256"_s, made.sha256}};
    return callOnce(m_database, m_requests, u"store_paper"_s, arguments)
        .then(this,
              [this, kind, documentId, copy, made](const Result<QJsonObject> &answer) {
                  if (!answer && answer.error().kind == ErrorKind::State)
                      return ready(made); // refused or lost meanwhile: shown, not kept
                  if (!answer)
                      return ready(answer.error());
                  if (answer->value(u"sha256"_s).toString() != made.sha256)
                      return paper(kind, documentId, copy); // somebody else's came first and stays
                  auto kept = made;
                  kept.isKept = true;
                  return ready(kept);
              })
        .unwrap();
}

} // namespace desk
