#pragma once

#include "change.h"
#include "connectionsettings.h"
#include "profile.h"
#include "records.h"
#include "result.h"
#include "rows.h"
#include "session.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace desk {

class Connection;
class Listener;
class Outbox;
class WorkerPool;
struct Credential;
struct Job;
enum class Repeat;

/// The client's only way to the server. Lives on the GUI thread and never blocks it: connections
/// belong to worker threads, answers come as futures, to be continued with a context object:
///     m_database->call(u"save_order"_s, {{u"document"_s, order}, {u"request"_s, id}}).then(this,
///     …);
/// It survives server restarts: it reconnects by itself, listens again and says reconnected(), upon
/// which models read again. Serialization failures are retried; after a lost connection reads, and
/// calls that carry a `request`, are repeated, so nothing happens twice. QFuture::cancel() stops
/// the statement on the server too; the future is then cancelled, and then() is not run.
class Database : public QObject
{
    Q_OBJECT
public:
    explicit Database(QObject *parent = nullptr);
    ~Database() override;

    /// Signs a person in; whoever was signed in before is signed out. Errors, with `field`:
    /// Permission/"password" wrong name or password · Permission/"account" disabled ·
    /// State/"schema" database older or newer than this program · Connection the server is away.
    QFuture<Result<Session>> signIn(const Profile &profile, const QString &user,
                                    const QString &password);
    /// Closes every connection and forgets the password.
    void signOut();
    /// Sets the person's own password and goes on with it; the answer is the session as it is then.
    /// Validation names "password": too weak, or the same as before.
    QFuture<Result<Session>> changePassword(const QString &password);

    /// Calls api.<function> with named arguments: select api.f(name => …). The answer is the
    /// function's jsonb; a jsonb that is no object comes under the key "value", a void as {}.
    QFuture<Result<QJsonObject>> call(const QString &function, const QJsonObject &arguments = {});
    /// Reads from a set-returning function: select * from api.<function>(name => …).
    QFuture<Result<Rows>> list(const QString &function, const QJsonObject &arguments = {});
    /// Reads rows. Placeholders are PostgreSQL's own: $1, $2, … A QStringList or QVariantList binds
    /// an array. The caller pages (keyset and limit): all rows of the answer are held.
    QFuture<Result<Rows>> query(const QString &sql, const QVariantList &binds = {});
    /// The same, as records.
    QFuture<Result<Records>> records(const QString &sql, const QVariantList &binds = {});
    /// The time of one round trip, in microseconds.
    QFuture<Result<qint64>> ping();

    /// Who is told of every call that carries a `request`, and keeps it until it is answered. Such
    /// a call is not given up while the server is away.
    void setOutbox(Outbox *outbox);

    /// Tries to reconnect now instead of waiting for the next turn.
    void reconnectNow();

    [[nodiscard]] ConnectionState state() const { return m_state; }
    /// The session of the last sign-in.
    [[nodiscard]] const Session &session() const { return m_session; }
    /// The same person's session as it was read anew: the company has its name now.
    void noteSession(const Session &session) { m_session = session; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }

Q_SIGNALS:
    void changed(const desk::Change &change);
    /// `sentence` is for the person; `secondsToNextTry` is 0 when no try is planned.
    void stateChanged(desk::ConnectionState state, const QString &sentence, int secondsToNextTry);
    /// The connection is back after a loss: whatever was read before may have changed unnoticed.
    void reconnected();

private:
    using Pool = std::shared_ptr<WorkerPool>;

    template <class T>
    QFuture<Result<T>> post(Repeat repeat, std::function<Result<T>(Connection &)> work);
    template <class T>
    void watch(const QFuture<Result<T>> &future, const std::shared_ptr<Job> &job);
    void welcome(const Result<Session> &session);
    void listen();
    void setState(ConnectionState state, const QString &sentence, int seconds);
    void close();
    [[nodiscard]] QFuture<Result<Session>> setPassword(const QString &password,
                                                       const Credential &credential);

    Pool m_pool;
    std::unique_ptr<Listener> m_listener;
    std::vector<std::thread> m_closing;
    std::function<void(const Result<Session> &)> m_answerSignIn;
    QPointer<QObject> m_outbox;
    Profile m_profile;
    ConnectionSettings m_settings;
    Session m_session;
    ConnectionState m_state = ConnectionState::SignedOut;
    int m_turn = 0; ///< of signing in: what an earlier turn still reports is not heard
};

} // namespace desk
