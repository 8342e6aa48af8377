#include "database.h"
#include "outbox.h"
#include "testdatabase.h"
#include "testserver.h"
#include "whendone.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Acts that nobody answered wait, outlive the program, and are done once or never.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_company.reset(); }
    void init();
    void waitsForALostServer();
    void leavesNothingOfAnsweredActs();
    void outlivesTheProgram();
    void findsOutWhatWasDone();
    void dropsForGood();
    void putsNoSecretOnDisk();

private:
    using Answer = std::optional<Result<QJsonObject>>;

    struct Desk
    {
        Database database;
        std::unique_ptr<DraftKeeping> drafts;
        std::unique_ptr<Outbox> outbox;
    };

    [[nodiscard]] std::unique_ptr<Desk> sit() const;
    [[nodiscard]] QJsonObject order(const QString &request, const QString &words) const;
    [[nodiscard]] int made(const QString &words) const;
    void open(bool door) const;

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_customer;
};

namespace {

QString newRequest()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

void TestOutbox::initTestCase()
{
    m_company = std::make_unique<TestDatabase>();
    const auto found = m_company->asKeeper()->query(
        u"select id::text from public.customers where is_active order by hospital_name limit 1"_s);
    m_customer = found->first().toString();
}

void TestOutbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<TestOutbox::Desk> TestOutbox::sit() const
{
    auto desk = std::make_unique<Desk>();
    std::optional<Result<Session>> in;
    whenDone(desk->database.signIn(m_company->profile(), TestDatabase::address(u"sales"_s),
                                   TestDatabase::password()),
             &desk->database, [&in](const Result<Session> &session) { in = session; });
    if (!QTest::qWaitFor([&] { return in.has_value(); }, 20'000) || !in->ok())
        qFatal("signing in failed");
    desk->drafts = std::make_unique<DraftKeeping>(
        DraftJournal(m_company->name(), u"sales"_s, m_folder->filePath(u"drafts"_s)));
    desk->outbox = std::make_unique<Outbox>(&desk->database, desk->drafts.get(), nullptr);
    return desk;
}

QJsonObject TestOutbox::order(const QString &request, const QString &words) const
{
    return {{u"request"_s, request},
            {u"document"_s, QJsonObject{{u"customer_id"_s, m_customer}, {u"notes"_s, words}}}};
}

int TestOutbox::made(const QString &words) const
{
    return TestServer::instance()
        .keeper(m_company->name())
        ->query(u"select count(*)::integer from public.orders where notes = $1"_s, {words})
        ->first()
        .toInt();
}

void TestOutbox::open(bool door) const
{
    const auto keeper = TestServer::instance().keeper(u"postgres"_s);
    QVERIFY(keeper
                ->run(u"alter database %1 allow_connections %2"_s.arg(
                    m_company->name(), door ? u"true"_s : u"false"_s))
                .ok());
    if (!door)
        QVERIFY(keeper
                    ->query(u"select pg_terminate_backend(pid) from pg_stat_activity where "
                            "datname = $1"_s,
                            {m_company->name()})
                    .ok());
}

void TestOutbox::waitsForALostServer()
{
    const auto desk = sit();
    const QSignalSpy waiting(desk->outbox.get(), &Outbox::waitingChanged);
    open(false);
    Answer answer;
    whenDone(desk->database.call(u"save_order"_s, order(newRequest(), u"waits"_s)), this,
             [&answer](const Result<QJsonObject> &done) { answer = done; });
    QCOMPARE(desk->outbox->waiting(), 1);
    QTRY_COMPARE(desk->drafts->entries(Outbox::subject()).size(), 1); // and is on disk
    QVERIFY(!answer);
    open(true);
    desk->database.reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
    QVERIFY(answer->ok());
    QTRY_COMPARE(desk->outbox->waiting(), 0);
    QVERIFY(desk->drafts->entries(Outbox::subject()).isEmpty());
    QCOMPARE(made(u"waits"_s), 1);
}

void TestOutbox::leavesNothingOfAnsweredActs()
{
    const auto desk = sit();
    Answer answer;
    whenDone(desk->database.call(u"save_order"_s, order(newRequest(), u"quick"_s)), this,
             [&answer](const Result<QJsonObject> &done) { answer = done; });
    QTRY_VERIFY(answer.has_value());
    QTRY_COMPARE(desk->outbox->waiting(), 0);
    QVERIFY(desk->drafts->entries(Outbox::subject()).isEmpty());
}

void TestOutbox::outlivesTheProgram()
{
    const auto request = newRequest();
    auto desk = sit();
    open(false);
    desk->database.call(u"save_order"_s, order(request, u"outlives"_s));
    QTRY_COMPARE(desk->drafts->entries(Outbox::subject()).size(), 1);
    desk.reset(); // the program ends while the server is away
    open(true);
    desk = sit();
    QCOMPARE(desk->outbox->left().size(), 1);
    QSignalSpy settled(desk->outbox.get(), &Outbox::settled);
    desk->outbox->ask();
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(desk->outbox->left().size(), 1); // the server has not done it
    QCOMPARE(made(u"outlives"_s), 0);         // and it was not sent by itself
    for (int turn = 0; turn < 2; ++turn) {
        Answer answer;
        whenDone(desk->outbox->sendAgain(request), this,
                 [&answer](const Result<QJsonObject> &done) { answer = done; });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->ok(), turn == 0);
    }
    QCOMPARE(made(u"outlives"_s), 1);
    QTRY_VERIFY(desk->drafts->entries(Outbox::subject()).isEmpty());
}

void TestOutbox::findsOutWhatWasDone()
{
    const auto request = newRequest();
    auto desk = sit();
    const auto arguments = order(request, u"was done"_s);
    QVERIFY(m_company->as(u"sales"_s)
                ->query(u"select api.save_order($1::jsonb, $2::uuid)"_s,
                        {QVariant(arguments.value(u"document"_s).toObject()), request})
                .ok());
    desk->drafts->keep({Outbox::subject(), request}, [arguments] {
        return QJsonObject{{u"function"_s, u"save_order"_s}, {u"arguments"_s, arguments}};
    });
    desk.reset();
    desk = sit();
    QCOMPARE(desk->outbox->left().size(), 1);
    QSignalSpy settled(desk->outbox.get(), &Outbox::settled);
    desk->outbox->ask();
    QTRY_COMPARE(settled.count(), 1);
    QVERIFY(desk->outbox->left().isEmpty());
    QCOMPARE(made(u"was done"_s), 1);
}

void TestOutbox::dropsForGood()
{
    const auto request = newRequest();
    const auto arguments = order(request, u"dropped"_s);
    auto desk = sit();
    desk->drafts->keep({Outbox::subject(), request}, [arguments] {
        return QJsonObject{{u"function"_s, u"save_order"_s}, {u"arguments"_s, arguments}};
    });
    desk.reset();
    desk = sit();
    desk->outbox->drop(request);
    QVERIFY(desk->outbox->left().isEmpty());
    // a copy that was still on its way comes too late
    const auto late = [&] {
        const auto done =
            m_company->as(u"sales"_s)
                ->query(u"select api.save_order($1::jsonb, $2::uuid)"_s,
                        {QVariant(arguments.value(u"document"_s).toObject()), request});
        return !done.ok() || made(u"dropped"_s) > 0;
    };
    QTRY_COMPARE(m_company->asKeeper()
                     ->query(u"select count(*)::integer from public.requests where id = $1::uuid"_s,
                             {request})
                     ->first()
                     .toInt(),
                 1);
    QVERIFY(late());
    QCOMPARE(made(u"dropped"_s), 0);
    QVERIFY(desk->drafts->entries(Outbox::subject()).isEmpty());
}

void TestOutbox::putsNoSecretOnDisk()
{
    const auto desk = sit();
    open(false);
    desk->database.call(u"user_create"_s, {{u"request"_s, newRequest()},
                                           {u"email"_s, u"a@b.example"_s},
                                           {u"verifier"_s, u"SCRAM-canary"_s}});
    desk->database.call(u"store_paper"_s,
                        {{u"request"_s, newRequest()}, {u"content_base64"_s, u"canary-paper"_s}});
    desk->database.call(u"save_order"_s, order(newRequest(), u"is kept"_s));
    QTRY_COMPARE(desk->drafts->entries(Outbox::subject()).size(), 1); // the last one
    desk->drafts->flush();
    QDir folder(
        DraftJournal(m_company->name(), u"sales"_s, m_folder->filePath(u"drafts"_s)).folder());
    for (const auto &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary"), qPrintable(info.fileName()));
    }
    open(true);
}

} // namespace desk::test

QTEST_GUILESS_MAIN(desk::test::TestOutbox)
#include "tst_outbox.moc"
