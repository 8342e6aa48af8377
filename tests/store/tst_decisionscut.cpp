#include "database.h"
#include "draftkeeping.h"
#include "framestore.h"
#include "inboxstore.h"
#include "manyorders.h"
#include "outbox.h"
#include "testdatabase.h"
#include "testserver.h"
#include "whendone.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace desk::test {

/// An executive decides on many orders while the server throws everybody out at random moments:
/// each decision is made exactly once, and whoever asked is told of each exactly once, on a desk
/// that was cut off as well. DESK_MOMENTS says how often it is cut, ten decisions for each; four
/// without it.
class TestDecisionsCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyDecisionIsMadeOnce();

private:
    [[nodiscard]] QString ask(const QString &person, const QString &sql,
                              const QVariantList &binds = {}) const;
    void makeOrders(int count);
    void sit(Database &database, const QString &person);
    void cut();
    /// What the desk of whoever asked has on its bell of these orders, newest first; nothing while
    /// it is away.
    [[nodiscard]] QStringList told(Database &database);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Connection> m_keeper;
    QTemporaryDir m_folder;
};

void TestDecisionsCut::initTestCase()
{
    m_company = std::make_unique<TestDatabase>();
    m_keeper = TestServer::instance().keeper(u"postgres"_s);
}

void TestDecisionsCut::cleanupTestCase()
{
    m_keeper.reset();
    m_company.reset();
}

QString TestDecisionsCut::ask(const QString &person, const QString &sql,
                              const QVariantList &binds) const
{
    const auto connection = person.isEmpty() ? m_company->asKeeper() : m_company->as(person);
    return expect(connection->query(sql, binds), "asking").first().toString();
}

void TestDecisionsCut::makeOrders(int count)
{
    makeDecisions(*m_company, count, u"to be cut"_s);
    QCOMPARE(
        ask({},
            u"select count(*) from public.approvals a join public.orders o on o.id = a.order_id "
            "where o.notes = 'to be cut' and a.status = 'pending'"_s),
        QString::number(count));
}

void TestDecisionsCut::sit(Database &database, const QString &person)
{
    std::optional<Result<Session>> in;
    whenDone(database.signIn(m_company->profile(), TestDatabase::address(person),
                             TestDatabase::password()),
             &database, [&in](const Result<Session> &session) { in = session; });
    QTRY_VERIFY_WITH_TIMEOUT(in.has_value() && in->ok(), 30'000);
}

void TestDecisionsCut::cut()
{
    QVERIFY(
        m_keeper
            ->query(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = $1"_s,
                    {m_company->name()})
            .ok());
}

QStringList TestDecisionsCut::told(Database &database)
{
    QStringList titles;
    bool isRead = false;
    whenDone(
        database.query(u"select title from public.notifications where type = 'status_update' and "
                       "title like '%: approved' order by created_at desc"_s),
        this, [&](const Result<Rows> &rows) {
            isRead = true;
            if (rows)
                for (const auto &row : rows->rows)
                    titles << row.first().toString();
        });
    return QTest::qWaitFor([&] { return isRead; }, 20'000) ? titles : QStringList();
}

void TestDecisionsCut::everyDecisionIsMadeOnce()
{
    auto *random = QRandomGenerator::global();
    const int cuts = std::max(4, qEnvironmentVariableIntValue("DESK_MOMENTS"));
    const int decisions = cuts * 10;
    makeOrders(decisions);
    Database executive;
    sit(executive, u"executive"_s);
    DraftKeeping drafts(
        DraftJournal(m_company->name(), u"executive"_s, m_folder.filePath(u"drafts"_s)));
    Outbox outbox(&executive, &drafts, nullptr);
    Database decoder;
    sit(decoder, u"decoder"_s);
    const auto before = told(decoder).size();
    InboxStore inbox(&executive);
    const auto rows =
        expect(m_company->asKeeper()->query(
                   u"select id::text, version from public.orders where notes = 'to be cut'"_s),
               "reading");
    int answered = 0;
    QStringList refused;
    QHash<int, int> planned; // before which decision, how many cuts
    for (int n = 0; n < cuts; ++n)
        ++planned[random->bounded(decisions)];
    for (int n = 0; n < decisions; ++n) {
        const Decision decision{u"orders"_s,
                                rows.rows.at(n).at(0).toString(),
                                rows.rows.at(n).at(1).toInt(),
                                u"approve"_s,
                                {},
                                {}};
        whenDone(inbox.decide(decision, RequestId::create()), this,
                 [&](const Result<QJsonObject> &answer) {
                     ++answered;
                     if (!answer)
                         refused << answer.error().message;
                 });
        for (int k = planned.value(n); k > 0; --k) {
            QTest::qWait(random->bounded(0, 25)); // somewhere between the call and its answer
            cut();
            executive.reconnectNow();
        }
        if (n % 8 == 0)
            QTest::qWait(random->bounded(0, 10));
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, decisions, 120'000);
    QVERIFY2(refused.isEmpty(), qPrintable(refused.mid(0, 5).join(u'\n')));
    const auto of =
        u" from public.approvals a join public.orders o on o.id = a.order_id where o.notes = "
        "'to be cut'"_s;
    QCOMPARE(ask({}, u"select count(*)"_s + of + u" and a.status = 'approved'"_s),
             QString::number(decisions));
    QCOMPARE(
        ask({}, u"select count(distinct o.id)"_s + of + u" and o.workflow_stage = 'quotation'"_s),
        QString::number(decisions));
    QCOMPARE(ask({}, u"select count(*) from public.quotations q join public.orders o on o.id = "
                     "q.order_id where o.notes = 'to be cut'"_s),
             QString::number(decisions)); // the effect of each, once
    QCOMPARE(ask({}, u"select count(*) from public.requests where answer is null"_s), u"0"_s);
    decoder.reconnectNow();
    QTRY_COMPARE_WITH_TIMEOUT(told(decoder).size() - before, qsizetype(decisions), 60'000);
    const auto titles = told(decoder).mid(0, decisions);
    QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), decisions);
    qInfo("%d decisions, cut %d times: each made once, each told once", decisions, cuts);
}

} // namespace desk::test

QTEST_GUILESS_MAIN(desk::test::TestDecisionsCut)
#include "tst_decisionscut.moc"
