#include "database.h"
#include "manyorders.h"
#include "pagedmodel.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::test;

/// A million orders: how long from asking for a page until its rows are in the model, and how much
/// memory stays.
class TestPagedSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void page_data();
    void page();
    void memory();

private:
    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Database> m_database;
};

namespace {

constexpr int s_orders = 1000000;
constexpr int s_turns = 40;
constexpr qint64 s_bar = 10; // ms

ListSpec orderList()
{
    ListSpec spec;
    spec.view = u"api.order_list"_s;
    spec.columns = {{u"order_number"_s, {}}, {u"hospital_name"_s, {}}, {u"workflow_stage"_s, {}},
                    {u"priority"_s, {}},     {u"created_at"_s, {}},    {u"city"_s, {}}};
    spec.also = {u"version"_s, u"line_count"_s, u"rep_name"_s};
    spec.sortBy = u"created_at"_s;
    return spec;
}

qint64 memoryInKilobytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = QString::fromLatin1(file.readAll()).split(u'\n');
    for (const auto &line : lines)
        if (line.startsWith(u"VmRSS:"))
            return line.mid(6).remove(u"kB"_s).trimmed().toLongLong();
    return 0;
}

/// Without the pauses of QTRY_VERIFY, which are longer than what is measured.
template <class Condition>
void waitFor(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

void TestPagedSpeed::initTestCase()
{
    m_company = std::make_unique<TestDatabase>();
    makeOrders(*m_company, s_orders);
    m_database = std::make_unique<Database>();
    const auto session = m_database->signIn(
        m_company->profile(), TestDatabase::address(u"executive"_s), TestDatabase::password());
    QTRY_VERIFY_WITH_TIMEOUT(session.isFinished(), 20000);
    QVERIFY2(session.result().ok(), "the executive signs in");
}

void TestPagedSpeed::cleanupTestCase()
{
    m_database.reset();
    m_company.reset();
}

void TestPagedSpeed::page_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("atEnd");
    QTest::newRow("first") << QString() << false;
    QTest::newRow("last") << QString() << true;
    QTest::newRow("in decoding") << u"decoding"_s << false;
    QTest::newRow("last in decoding") << u"decoding"_s << true;
}

void TestPagedSpeed::page()
{
    QFETCH(QString, stage);
    QFETCH(bool, atEnd);
    QList<qint64> times;
    for (int turn = 0; turn < s_turns; ++turn) {
        PagedModel model(m_database.get(), orderList());
        if (!stage.isEmpty())
            model.setFilters({{u"workflow_stage"_s, ListFilter::Op::Equal, stage}});
        QElapsedTimer timer;
        timer.start();
        model.load();
        waitFor([&model] { return model.rowCount() > 0; });
        if (atEnd) {
            waitFor([&model] { return model.total() > 0; });
            timer.restart();
            model.fetchEnd();
            waitFor([&model] { return model.isHere(model.rowCount() - 1); });
        }
        times << timer.nsecsElapsed() / 1000;
        waitFor([&model] { return model.total() > 0; });
    }
    std::sort(times.begin(), times.end());
    const auto median = times.at(times.size() / 2);
    const auto late = times.at(times.size() * 95 / 100);
    qInfo("median %lld us, 95 of 100 within %lld us", median, late);
    QVERIFY2(median <= s_bar * 1000, "half of the pages take longer than they may");
}

void TestPagedSpeed::memory()
{
    PagedModel model(m_database.get(), orderList());
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.total() > s_orders, 20000);
    const auto walk = [&model](int from, int to) {
        for (int row = from; row < to; row += RowWindow::pageSize) {
            model.data(model.index(row, 0));
            QTRY_VERIFY_WITH_TIMEOUT(model.isHere(row), 20000);
        }
    };
    walk(0, 10000);
    const auto before = memoryInKilobytes();
    walk(10000, 60000);
    const auto after = memoryInKilobytes();
    qInfo("%lld kB, after 250 more pages %lld kB", before, after);
    QVERIFY(after - before < 4096);
}

QTEST_GUILESS_MAIN(TestPagedSpeed)
#include "tst_pagedspeed.moc"
