#pragma once

#include "requestbook.h"
#include "result.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace desk {

class Database;
struct Rows;

/// A document on paper.
struct Paper
{
    QByteArray pdf;
    QString sha256;       ///< of the bytes, in hexadecimal
    bool isKept = false;  ///< these are the bytes that the database keeps
    bool isDraft = false; ///< the document is not issued yet: nothing is kept
};

/// What a paper is made from.
struct PaperSource
{
    QJsonObject snapshot; ///< of api.snapshot; without a number while it is a draft
    bool isIssued = false;
};

/// The papers of documents. The paper of an issued document is made once, kept by the database with
/// its SHA-256, and the kept bytes are given ever after; that of a draft is made as it stands.
class PapersStore : public QObject
{
    Q_OBJECT

public:
    /// Makes the PDF of a snapshot in the copies named (all where none is): models/documents has
    /// it.
    using Render = std::function<QFuture<Result<QByteArray>>(const QJsonObject &snapshot,
                                                             const QStringList &copies)>;

    PapersStore(Database *database, Render render, QObject *parent = nullptr);

    /// The paper of a document: kind quotation, invoice, challan or packing; `copy` one of
    /// copiesOf(kind), empty for all copies in one file.
    QFuture<Result<Paper>> paper(const QString &kind, const QString &documentId,
                                 const QString &copy = {});
    /// What it is made from, for a preview or the printer.
    QFuture<Result<PaperSource>> source(const QString &kind, const QString &documentId);

private:
    struct Errand;

    void look(const std::shared_ptr<Errand> &errand);
    void make(const std::shared_ptr<Errand> &errand);
    void keep(const std::shared_ptr<Errand> &errand, const Paper &made);

    Database *m_database;
    Render m_render;
    std::shared_ptr<RequestBook> m_requests;
};

/// The statement that reads what a paper of that kind is made from; $1 is the kind, $2 the
/// document.
QString paperSourceSql(const QString &kind);
/// What it read.
PaperSource paperSource(const Rows &rows);
/// The hash that a paper is kept with.
QString paperHash(const QByteArray &pdf);
/// The paper that api.paper answered with; Internal when its bytes are not the ones that were kept.
Result<Paper> keptPaper(const QJsonObject &answer);

} // namespace desk
