#include "database.h"

#include "connection.h"
#include "connectionsettings.h"
#include "credentials.h"
#include "listener.h"
#include "log.h"
#include "outbox.h"
#include "schemasource.h"
#include "workerpool.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

Error schemaError(const QString &sentence, const QString &details)
{
    return {ErrorKind::State, u"schema"_s, sentence, details};
}

std::optional<Error> schemaProblem(int ofDatabase, int ofProgram)
{
    const auto details = u"database %1, program %2"_s.arg(ofDatabase).arg(ofProgram);
    if (ofDatabase < ofProgram)
        return schemaError(
            Database::tr("This company's database is older than this program. An administrator "
                         "brings it up to date with “indentdesk-admin migrate up”."),
            details);
    if (ofDatabase > ofProgram)
        return schemaError(
            Database::tr(
                "This program is older than the company's database. Install the newer one."),
            details);
    return std::nullopt;
}

/// No door at all means that it was never migrated.
Error sessionError(const Connection &connection, const Error &error)
{
    static const QStringList missing{u"3F000"_s, u"42883"_s, u"42P01"_s};
    if (missing.contains(connection.lastFailure().state))
        return schemaError(
            Database::tr(
                "This database does not hold an IndentDesk company yet, or an older one. An "
                "administrator prepares it with “indentdesk-admin migrate up”."),
            error.details);
    if (error.kind == ErrorKind::Permission)
        return {ErrorKind::Permission, u"account"_s, Database::tr("This account is disabled."),
                error.details};
    return error;
}

Result<Session> loadSession(Connection &connection)
{
    const auto rows = connection.call(u"api.session"_s, {});
    if (!rows)
        return sessionError(connection, rows.error());
    auto session = Session::fromJson(rows->first().toJsonObject());
    const int known = SchemaSource::newestKnown();
    if (const auto problem = schemaProblem(session.schemaVersion, known); known > 0 && problem)
        return *problem;
    return session;
}

QJsonObject asObject(const Rows &rows)
{
    const auto value = rows.first();
    if (value.typeId() == QMetaType::QJsonObject)
        return value.toJsonObject();
    if (!value.isValid())
        return {};
    return {{u"value"_s, QJsonValue::fromVariant(value)}};
}

Error signedOut()
{
    return {ErrorKind::Connection, {}, Database::tr("You are signed out."), {}};
}

} // namespace

Database::Database(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<Change>();
}

Database::~Database()
{
    m_listener.reset();
    m_pool.reset();
    for (auto &thread : m_closing)
        thread.join();
}

template <class T>
QFuture<Result<T>> Database::post(Repeat repeat, std::function<Result<T>(Connection &)> work)
{
    if (!m_pool)
        return QtFuture::makeReadyFuture(Result<T>(signedOut()));
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto job = std::make_shared<Job>();
    job->repeat = repeat;
    job->isCancelled = [promise] { return promise->isCanceled(); };
    job->attempt = [promise,
                    work = std::move(work)](Connection &connection) -> std::optional<Error> {
        auto result = work(connection);
        if (!result)
            return result.error();
        promise->addResult(std::move(result));
        return std::nullopt;
    };
    job->finish = [promise](const std::optional<Error> &error) {
        if (error)
            promise->addResult(Result<T>(*error));
        promise->finish();
    };
    auto future = promise->future();
    watch(future, job);
    m_pool->add(job);
    return future;
}

/// A future that is cancelled stops its statement on the server.
template <class T>
void Database::watch(const QFuture<Result<T>> &future, const std::shared_ptr<Job> &job)
{
    const auto watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, watcher, [pool = std::weak_ptr(m_pool), job] {
        if (const auto living = pool.lock())
            living->cancel(job);
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
}

QFuture<Result<Session>> Database::signIn(const Profile &profile, const QString &user,
                                          const QString &password)
{
    signOut();
    m_profile = profile;
    m_profile.user = user;
    m_settings = ConnectionSettings::forPerson(profile, user, password);
    m_pool = std::make_shared<WorkerPool>(m_settings);
    m_pool->onLoss([this] { QMetaObject::invokeMethod(this, &Database::reconnectNow); });

    auto promise = std::make_shared<QPromise<Result<Session>>>();
    promise->start();
    m_answerSignIn = [promise](const Result<Session> &session) {
        promise->addResult(session);
        promise->finish();
    };
    post<Session>(Repeat::Never, loadSession)
        .then(this, [this, turn = m_turn](const Result<Session> &session) {
            if (turn == m_turn)
                welcome(session);
        });
    return promise->future();
}

/// Whoever comes in is told so once changes are heard: nothing that is read afterwards can grow old
/// unnoticed.
void Database::welcome(const Result<Session> &session)
{
    if (session) {
        m_session = *session;
        listen();
        return;
    }
    const auto answer = std::exchange(m_answerSignIn, {});
    close();
    answer(session);
}

void Database::listen()
{
    const auto here = [this, turn = m_turn](auto what) {
        QMetaObject::invokeMethod(
            this,
            [this, turn, what] {
                if (turn == m_turn)
                    what();
            },
            Qt::QueuedConnection);
    };
    m_listener = std::make_unique<Listener>(
        m_settings,
        Listener::Tell{
            .changed =
                [this, here](const Change &change) {
                    here([this, change] { Q_EMIT changed(change); });
                },
            .state =
                [this, here](ConnectionState state, const QString &sentence, int seconds) {
                    here([this, state, sentence, seconds] { setState(state, sentence, seconds); });
                }});
}

void Database::setState(ConnectionState state, const QString &sentence, int seconds)
{
    const auto before = std::exchange(m_state, state);
    if (state == ConnectionState::Online && m_pool)
        m_pool->wake();
    if (const auto answer = std::exchange(m_answerSignIn, {}))
        answer(m_session);
    Q_EMIT stateChanged(state, sentence, seconds);
    if (before == ConnectionState::Reconnecting && state == ConnectionState::Online)
        Q_EMIT reconnected();
}

void Database::signOut()
{
    close();
    m_session = {};
    m_settings = {};
    if (std::exchange(m_state, ConnectionState::SignedOut) != ConnectionState::SignedOut)
        Q_EMIT stateChanged(ConnectionState::SignedOut, tr("You are signed out."), 0);
}

QFuture<Result<Session>> Database::changePassword(const QString &password)
{
    const auto plain = [](const QString &words) {
        return words.normalized(QString::NormalizationForm_KC);
    };
    if (plain(password) == plain(m_settings.value("password")))
        return QtFuture::makeReadyFuture(
            Result<Session>(Error{ErrorKind::Validation,
                                  u"password"_s,
                                  tr("This is the password that you have now. Choose another one."),
                                  {}}));
    return prepareCredential(password)
        .then(this,
              [this, password](const Result<Credential> &credential) {
                  return credential
                             ? setPassword(password, *credential)
                             : QtFuture::makeReadyFuture(Result<Session>(credential.error()));
              })
        .unwrap();
}

/// Connections that are made later need the new password, too.
QFuture<Result<Session>> Database::setPassword(const QString &password,
                                               const Credential &credential)
{
    const QJsonObject arguments{{u"verifier"_s, credential.verifier},
                                {u"bcrypt"_s, credential.bcrypt}};
    return post<Session>(Repeat::Unsent,
                         [arguments](Connection &connection) -> Result<Session> {
                             const auto done = connection.call(u"api.change_password"_s, arguments);
                             return done ? loadSession(connection) : done.error();
                         })
        .then(this, [this, password, turn = m_turn](const Result<Session> &session) {
            if (session && turn == m_turn) {
                m_session = *session;
                m_settings = m_settings.with("password", password);
                m_pool->use(m_settings);
                m_listener->use(m_settings);
            }
            return session;
        });
}

/// Connections are closed on a thread of their own: with the network gone that may take seconds.
void Database::close()
{
    ++m_turn;
    m_answerSignIn = {};
    if (!m_pool && !m_listener)
        return;
    m_closing.emplace_back([pool = std::move(m_pool), listener = std::move(m_listener)]() mutable {
        listener.reset();
        pool.reset();
    });
}

void Database::setOutbox(Outbox *outbox)
{
    m_outbox = outbox;
}

QFuture<Result<QJsonObject>> Database::call(const QString &function, const QJsonObject &arguments)
{
    const auto isAct = arguments.contains("request"_L1);
    const auto answer =
        post<QJsonObject>(isAct ? Repeat::Act : Repeat::Unsent,
                          [function, arguments](Connection &connection) -> Result<QJsonObject> {
                              const auto rows = connection.call(u"api."_s + function, arguments);
                              if (!rows)
                                  return rows.error();
                              return asObject(*rows);
                          });
    if (auto *outbox = qobject_cast<Outbox *>(m_outbox.data()); outbox && isAct)
        outbox->sent(function, arguments, answer);
    return answer;
}

QFuture<Result<Rows>> Database::list(const QString &function, const QJsonObject &arguments)
{
    return post<Rows>(Repeat::Always, [function, arguments](Connection &connection) {
        return connection.call(u"api."_s + function, arguments);
    });
}

QFuture<Result<Rows>> Database::query(const QString &sql, const QVariantList &binds)
{
    return post<Rows>(Repeat::Always, [sql, binds](Connection &connection) {
        return connection.query(sql, binds);
    });
}

QFuture<Result<Records>> Database::records(const QString &sql, const QVariantList &binds)
{
    return post<Records>(Repeat::Always, [sql, binds](Connection &connection) -> Result<Records> {
        const auto rows = connection.query(sql, binds);
        if (!rows)
            return rows.error();
        return recordsFrom(*rows);
    });
}

QFuture<Result<qint64>> Database::ping()
{
    return post<qint64>(Repeat::Never, [](Connection &connection) -> Result<qint64> {
        QElapsedTimer timer;
        timer.start();
        const auto rows = connection.query(u"select 1"_s);
        if (!rows)
            return rows.error();
        return timer.nsecsElapsed() / 1000;
    });
}

void Database::reconnectNow()
{
    if (m_listener)
        m_listener->check();
}

} // namespace desk
