#include "credentials.h"
#include "database.h"
#include "log.h"
#include "office.h"
#include "peoplestore.h"
#include "signing.h"
#include "whendone.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// What nobody should set, all at once: every statement with its values, into the log and into the
/// statistics.
const QStringList s_curious{u"fsync = off"_s,
                            u"log_min_messages = info"_s,
                            u"log_statement = 'all'"_s,
                            u"log_min_duration_statement = 0"_s,
                            u"log_min_error_statement = debug5"_s,
                            u"log_parameter_max_length = -1"_s,
                            u"log_parameter_max_length_on_error = -1"_s,
                            u"log_error_verbosity = verbose"_s,
                            u"log_connections = on"_s,
                            u"log_duration = on"_s,
                            u"track_activity_query_size = 16384"_s,
                            u"shared_preload_libraries = 'pg_stat_statements, auto_explain'"_s,
                            u"pg_stat_statements.track = all"_s,
                            u"pg_stat_statements.track_utility = on"_s,
                            u"auto_explain.log_min_duration = 0"_s,
                            u"auto_explain.log_nested_statements = on"_s};

const auto s_first = u"Canary-first-Zq7"_s;
const auto s_own = u"Canary-own-Xk4"_s;
const auto s_reset = u"Canary-reset-Wp9"_s;
const auto s_wrong = u"Canary-wrong-Vt2"_s;

} // namespace

/// The most talkative server that there is, and no password, hash or verifier in anything that it
/// or the client writes down: through the client's own code, where all goes well and where it does
/// not.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theServerIsTalkative();
    void peopleAreMade();
    void passwordsAreChanged();
    void decisionsAreSigned();
    void errorsAreProvoked();
    void passwordsAreResetByAnAdministrator();
    void nothingWasWrittenDown();
    void aTalkativeServerIsFound();

private:
    template <class T>
    [[nodiscard]] Result<T> wait(const QFuture<Result<T>> &future);
    [[nodiscard]] Result<Session> signIn(const QString &person, const QString &password);
    [[nodiscard]] QStringList secrets();
    [[nodiscard]] QString folder();

    test::Company m_company{s_curious};
    test::Office m_office{m_company};
    QTemporaryDir m_logs;
    Database m_database;
    QString m_order;
    QStringList m_earlier; ///< hashes and verifiers as they were on the way
};

void TestSecrets::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    Log::open(m_logs.filePath(u"client.log"_s));
}

void TestSecrets::cleanupTestCase()
{
    m_database.signOut();
    Log::close();
}

template <class T>
Result<T> TestSecrets::wait(const QFuture<Result<T>> &future)
{
    std::optional<Result<T>> answer;
    whenDone(future, this, [&answer](const Result<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60'000))
        return Error{ErrorKind::Internal, {}, u"no answer"_s, {}};
    return *answer;
}

QString TestSecrets::folder()
{
    return m_office.value(u"show data_directory"_s);
}

Result<Session> TestSecrets::signIn(const QString &person, const QString &password)
{
    Profile profile;
    profile.hosts = m_office.value(u"show unix_socket_directories"_s);
    profile.port = m_office.value(u"show port"_s).toInt();
    profile.database = m_company.name();
    const auto session = wait(m_database.signIn(profile, test::Company::email(person), password));
    m_earlier += secrets();
    return session;
}

/// Everybody's hash and verifier as they are now.
QStringList TestSecrets::secrets()
{
    QStringList all;
    for (const auto &row :
         m_company.keeper()
             .run(u"select hashed_password from public.users where hashed_password <> '!' union "
                  "select rolpassword from pg_authid where rolpassword is not null"_s)
             .rows)
        all << row.first();
    return all;
}

/// Or the test would find nothing because nobody wrote anything.
void TestSecrets::theServerIsTalkative()
{
    m_company.keeper().run(u"create extension pg_stat_statements schema internal"_s);
    m_company.keeper().run(u"select 'Canary-literal'::text"_s);
    QFile log(folder() + u"/../server.log"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const auto words = log.readAll();
    QVERIFY(words.contains("Canary-literal"));
    QVERIFY(words.contains("Query Text"));
    QVERIFY(m_office.value(u"select count(*) from internal.pg_stat_statements"_s).toInt() > 0);
}

void TestSecrets::peopleAreMade()
{
    const auto session = signIn(u"admin"_s, test::Server::password());
    QVERIFY2(session.ok(), session ? "" : qPrintable(session.error().message));
    const PeopleStore people(&m_database);
    const auto made = wait(
        people.create(test::Company::email(u"canary"_s), u"Canary"_s, u"sales_rep"_s, s_first));
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
    QVERIFY(!wait(people.create(test::Company::email(u"canary"_s), u"Canary"_s, u"sales_rep"_s,
                                s_first))
                 .ok());
    QVERIFY(!wait(people.create(u"no address"_s, u"Canary"_s, u"sales_rep"_s, s_first)).ok());
}

void TestSecrets::passwordsAreChanged()
{
    QVERIFY(!signIn(u"canary"_s, s_wrong).ok());
    QVERIFY(signIn(u"canary"_s, s_first).ok());
    const auto changed = wait(m_database.changePassword(s_own));
    QVERIFY2(changed.ok(), changed ? "" : qPrintable(changed.error().message));
    QVERIFY(signIn(u"canary"_s, s_own).ok());
    // the executive signs with a password of their own, not with the one that the test company has
    m_order = m_office.orderAt(u"quotation_approval"_s);
    QVERIFY2(!m_order.isEmpty(), qPrintable(m_office.failure()));
    QVERIFY(signIn(u"executive"_s, test::Server::password()).ok());
    QVERIFY(wait(m_database.changePassword(s_own)).ok());
}

void TestSecrets::decisionsAreSigned()
{
    QVERIFY(m_company.keeper()
                .run(u"update public.settings set value = '1' where name = 'signature_above'"_s)
                .isDone());
    QVERIFY(signIn(u"executive"_s, s_own).ok());
    const ActToSign act{u"orders"_s, m_order, u"approve"_s, m_office.version(u"orders"_s, m_order)};
    Signing signing(&m_database);
    const auto wrong = wait(signing.sign({act}, s_wrong));
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().kind, ErrorKind::Signature);
    const auto signature = wait(signing.sign({act}, s_own));
    QVERIFY2(signature.ok(), signature ? "" : qPrintable(signature.error().message));
    const QJsonObject arguments{{u"kind"_s, act.kind},
                                {u"document_id"_s, act.id},
                                {u"action"_s, act.action},
                                {u"version"_s, act.version},
                                {u"request"_s, test::Office::newRequest()},
                                {u"arguments"_s, QJsonObject{{u"signature"_s, signature->at(0)}}}};
    const auto done = wait(m_database.call(u"act"_s, arguments));
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
}

/// Where a statement fails the server tells where, down to the innermost one.
void TestSecrets::errorsAreProvoked()
{
    QVERIFY(signIn(u"canary"_s, s_own).ok());
    auto &keeper = m_company.keeper();
    // the login is being changed by somebody else
    QVERIFY(keeper.run(u"begin"_s).isDone());
    QVERIFY(keeper.run(u"alter role \"canary@demo.example\" connection limit 11"_s).isDone());
    const auto held = m_database.changePassword(s_reset);
    test::Wire watcher(m_company.server().keeper(m_company.name()));
    const auto waiting = u"select count(*) from pg_stat_activity where wait_event_type = 'Lock' "
                         "and query like '%change_password%'"_s;
    QTRY_VERIFY_WITH_TIMEOUT(watcher.run(waiting).value() == u"1"_s, 4'000);
    const auto seen = watcher.run(u"select query from pg_stat_activity"_s).rows;
    QVERIFY(keeper.run(u"commit"_s).isDone());
    const auto refused = wait(held);
    QVERIFY(!refused.ok());
    for (const auto &row : seen)
        QVERIFY2(!row.first().contains(u"SCRAM-SHA-256$"_s) && !row.first().contains(u"$2b$"_s),
                 qPrintable(row.first()));
    // and functions that are not there, with all that was sent to them
    const auto made = makeCredential(s_wrong);
    QVERIFY(made.ok());
    m_earlier << made->verifier << made->bcrypt;
    QVERIFY(!wait(m_database.call(u"change_pasword"_s,
                                  {{u"verifier"_s, made->verifier}, {u"bcrypt"_s, made->bcrypt}}))
                 .ok());
    QVERIFY(!wait(m_database.call(u"change_password"_s,
                                  {{u"verifier"_s, made->bcrypt}, {u"bcrypt"_s, made->verifier}}))
                 .ok());
}

void TestSecrets::passwordsAreResetByAnAdministrator()
{
    QVERIFY(signIn(u"admin"_s, test::Server::password()).ok());
    const PeopleStore people(&m_database);
    const auto set = wait(people.resetPassword(test::Company::email(u"canary"_s), s_reset));
    QVERIFY2(set.ok(), set ? "" : qPrintable(set.error().message));
    QVERIFY(!wait(people.resetPassword(test::Company::email(u"nobody"_s), s_reset)).ok());
    QVERIFY(signIn(u"canary"_s, s_reset).ok());
}

void TestSecrets::nothingWasWrittenDown()
{
    m_earlier += secrets();
    m_earlier += {s_first, s_own, s_reset, s_wrong, test::Server::password()};
    m_earlier.removeDuplicates();
    QHash<QString, QByteArray> written;
    const auto read = [&written](const QString &name) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            written.insert(name, file.readAll());
    };
    read(m_logs.filePath(u"client.log"_s));
    read(folder() + u"/../server.log"_s);
    // where rows lie, roles' among them, is not what is meant
    for (QDirIterator it(folder(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        if (const auto name = it.next(); !name.contains(u"/data/base/"_s) &&
                                         !name.contains(u"/data/global/"_s) &&
                                         !name.contains(u"/data/pg_wal/"_s))
            read(name);
    for (const auto &view : {u"pg_stat_activity"_s, u"internal.pg_stat_statements"_s}) {
        QByteArray words;
        for (const auto &row : m_company.keeper().run(u"select query from "_s + view).rows)
            words += row.first().toUtf8() + '\n';
        QVERIFY(!words.isEmpty());
        written.insert(view, words);
    }
    QVERIFY(written.size() > 8);
    QStringList found;
    for (auto it = written.cbegin(); it != written.cend(); ++it) {
        for (const auto &secret : std::as_const(m_earlier))
            if (const auto at = it->indexOf(secret.toUtf8()); at >= 0)
                found << u"%1: …%2…"_s.arg(
                    it.key(), QString::fromUtf8(it->mid(std::max<qsizetype>(0, at - 200), 300)));
        // nor any other that we do not know of
        for (const auto *shape : {"SCRAM-SHA-256$4096:", "$2b$10$"})
            if (const auto at = it->indexOf(shape); at >= 0)
                found << u"%1: …%2…"_s.arg(
                    it.key(), QString::fromUtf8(it->mid(std::max<qsizetype>(0, at - 200), 300)));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 3).join(u"\n\n"_s)));
}

/// A database that does not keep itself out of the log, on a server that logs everything.
void TestSecrets::aTalkativeServerIsFound()
{
    const auto finding = [this] {
        m_company.reconnect();
        return m_company.findings().filter(u"log_parameter_max_length = 0"_s).size();
    };
    QCOMPARE(finding(), 0);
    QVERIFY(
        m_company.keeper()
            .run(u"alter database \"%1\" reset log_parameter_max_length"_s.arg(m_company.name()))
            .isDone());
    QCOMPARE(finding(), 1);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
