#pragma once

#include "requestbook.h"
#include "result.h"

#include <QByteArray>
#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace desk {

class Database;

/// What a story is told beside. Comments and files belong to the document; what happened is told of
/// its whole order.
struct StoryDocument
{
    QString kind; ///< orders, quotations, invoices: as in the database
    QString id;
    QString order; ///< the order's id; the same as id for an order

    friend bool operator==(const StoryDocument &, const StoryDocument &) = default;
};

/// A file that is attached to a document.
struct AttachedFile
{
    QString name;
    QString mediaType; ///< by its content; empty when nobody knows
    QByteArray bytes;
};

/// What stands beside a document: its order's story, comments and attached files. Continue its
/// futures with whenDone().
class StoryStore
{
public:
    static constexpr qint64 mostBytes = 20LL * 1024 * 1024;

    explicit StoryStore(Database *database);

    /// api.order_story: events, comments, attachments, people, clock, batches, amounts; {} when the
    /// order is not there for this person.
    [[nodiscard]] QFuture<Result<QJsonObject>> story(const QString &orderId) const;
    /// api.order_changes: rows of the trail, the oldest first.
    [[nodiscard]] QFuture<Result<QJsonArray>> changes(const QString &orderId) const;
    /// Whoever may be named in a comment on the document: {id, full_name}.
    [[nodiscard]] QFuture<Result<QJsonArray>> readers(const StoryDocument &document) const;
    /// Adds a comment; the answer says who was told (`told`) and who may not see it (`not_told`).
    [[nodiscard]] QFuture<Result<QJsonObject>> comment(const StoryDocument &document,
                                                       const QString &words) const;
    /// Attaches a file to the document. `request` stays the same for a file that is tried again.
    /// The answer has id, name, size, media_type, `who`, and is_new: false when it was there
    /// already.
    [[nodiscard]] QFuture<Result<QJsonObject>> attach(const StoryDocument &document,
                                                      const QString &name, const QByteArray &bytes,
                                                      const QString &request) const;
    /// An attached file with its bytes.
    [[nodiscard]] QFuture<Result<AttachedFile>> attachment(const QString &id) const;
    /// Takes back what this person attached.
    [[nodiscard]] QFuture<Result<QJsonObject>> withdraw(const QString &attachmentId) const;

private:
    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
