#pragma once

#include "draftkeeping.h"
#include "result.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace desk {

class Database;

/// Acts that were sent and not answered yet. They wait for a lost server and are done once, because
/// the request id goes with them; one that is not answered within a moment is kept on disk, so that
/// it outlives the program. What an earlier session left is never sent by itself: left() is shown,
/// and the person says what becomes of each.
class Outbox : public QObject
{
    Q_OBJECT

public:
    struct Act
    {
        QString request;
        QString function; ///< of the api
        QJsonObject arguments;
        QDateTime at;

        /// The document it is about, as a link ("indentdesk://order/…"); empty when it makes one.
        [[nodiscard]] QString link() const;
    };

    Outbox(Database *database, DraftKeeping *drafts, QObject *parent);
    ~Outbox() override;

    /// Called for every act that goes out.
    void sent(const QString &function, const QJsonObject &arguments,
              const QFuture<Result<QJsonObject>> &answer);
    /// Acts of this session that are not answered.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_open.size()); }

    /// Of earlier sessions, the oldest first; those that the server did are found out by ask().
    [[nodiscard]] const QList<Act> &left() const { return m_left; }
    /// Asks the server which of left() it has done already, and forgets those; then settled().
    void ask();
    /// Sends one of left() with its own request id: it is done once, even if it was done before.
    QFuture<Result<QJsonObject>> sendAgain(const QString &request);
    /// It shall never be done, not by a copy that is still on its way either.
    void drop(const QString &request);

    /// Under this subject acts lie in the journal.
    static QString subject();

Q_SIGNALS:
    void waitingChanged(int acts);
    /// left() is down to what nobody knows about.
    void settled();

private:
    void answered(const QString &request, const Result<QJsonObject> &answer);
    void forget(const QString &request);

    Database *m_database;
    DraftKeeping *m_drafts;
    QHash<QString, QString> m_open; ///< request ids and their functions
    QList<Act> m_left;
    int m_asked = 0;
};

} // namespace desk
