#include "database.h"
#include "listexport.h"
#include "manyorders.h"
#include "sheetreader.h"

#include <QDir>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::test {

namespace {

constexpr int s_orders = 25000;

ListSpec orders()
{
    ListSpec spec;
    spec.view = u"api.order_list"_s;
    spec.columns = {{u"order_number"_s, {}},
                    {u"hospital_name"_s, {}},
                    {u"created_at"_s, {}},
                    {u"pieces"_s, {}}};
    spec.sortBy = u"created_at"_s;
    return spec;
}

QList<ExportColumn> columns()
{
    return {{u"order_number"_s, {u"Order"_s, SheetKind::Text, {}}},
            {u"created_at"_s, {u"Entered"_s, SheetKind::Time, {}}},
            {u"pieces"_s, {u"Pieces"_s, SheetKind::Number, {}}}};
}

} // namespace

/// Whole lists of a real server as files.
class TestListExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesAllRowsInTheirOrder_data();
    void writesAllRowsInTheirOrder();
    void writesWhatMatches();
    void writesWhatIsHere();
    void leavesNothingWhenCancelled_data();
    void leavesNothingWhenCancelled();
    void keepsTheOldFileAfterAFailure();
    void leavesTheWindowAlone();

private:
    [[nodiscard]] QString ask(const QString &sql) const { return m_company->ask(sql).toString(); }
    [[nodiscard]] QString place(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }
    static QList<QStringList> read(const QString &file);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestListExport::initTestCase()
{
    m_company = std::make_unique<TestDatabase>();
    makeOrders(*m_company, s_orders);
    m_database = std::make_unique<Database>();
    const auto session = m_database->signIn(
        m_company->profile(), TestDatabase::address(u"executive"_s), TestDatabase::password());
    QTRY_VERIFY_WITH_TIMEOUT(session.isFinished(), 20000);
    QVERIFY(session.result().ok());
}

void TestListExport::cleanupTestCase()
{
    m_database.reset();
    m_company.reset();
}

QList<QStringList> TestListExport::read(const QString &file)
{
    QList<QStringList> rows;
    const auto reader = SheetReader::open(file);
    if (!reader)
        return {{reader.error().message}};
    for (auto row = (*reader)->next(); row && *row; row = (*reader)->next())
        rows << (*row)->cells;
    return rows;
}

void TestListExport::writesAllRowsInTheirOrder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"orders.csv"_s;
    QTest::newRow("xlsx") << u"orders.xlsx"_s;
}

void TestListExport::writesAllRowsInTheirOrder()
{
    QFETCH(QString, name);
    ListExport list(m_database.get(), ListQuery(orders()), columns());
    QSignalSpy finished(&list, &ListExport::finished);
    QSignalSpy progressed(&list, &ListExport::progressed);
    list.start(place(name));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    QVERIFY(!list.isRunning());
    const auto many = ask(u"select count(*) from public.orders"_s).toInt();
    QCOMPARE(finished.first().first().toInt(), many);
    QVERIFY(progressed.size() > 5);
    QCOMPARE(progressed.last().at(1).toInt(), many);
    const auto rows = read(place(name));
    QCOMPARE(rows.size(), many + 1);
    QCOMPARE(rows.last().first(), u"TST-2025-0000001"_s);
    QCOMPARE(rows.at(many - 9999).first(), u"TST-2025-0010000"_s);
    QSet<QString> seen;
    for (const auto &row : rows)
        seen.insert(row.first());
    QCOMPARE(seen.size(), rows.size());
    QCOMPARE(files(), QStringList{name});
}

void TestListExport::writesWhatMatches()
{
    ListQuery query(orders());
    query.setFilters({{u"workflow_stage"_s, ListFilter::Op::In, QStringList{u"decoding"_s}},
                      {u"priority"_s, ListFilter::Op::Equal, u"urgent"_s}});
    query.setSort(u"order_number"_s, false, Qt::AscendingOrder);
    ListExport list(m_database.get(), query, columns());
    QSignalSpy finished(&list, &ListExport::finished);
    list.start(place(u"a.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    const auto many = ask(u"select count(*) from public.orders where workflow_stage = 'decoding' "
                          "and priority = 'urgent'"_s)
                          .toInt();
    QVERIFY(many > 0);
    const auto rows = read(place(u"a.csv"_s));
    QCOMPARE(rows.size(), many + 1);
    QVERIFY(rows.at(1).first() < rows.at(2).first());
}

void TestListExport::writesWhatIsHere()
{
    const Rows rows{{u"order_number"_s, u"pieces"_s}, {{u"A"_s, 5}, {u"B"_s, 7}}};
    ListExport list(rows, {columns().at(0), columns().at(2)});
    QSignalSpy finished(&list, &ListExport::finished);
    list.start(place(u"a.xlsx"_s));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(read(place(u"a.xlsx"_s)).last(), (QStringList{u"B"_s, u"7"_s}));
}

void TestListExport::leavesNothingWhenCancelled_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("after");
    for (const auto &name : {u"a.csv"_s, u"a.xlsx"_s})
        for (const auto after : {0, 1, 4, s_orders / 2000 + 1})
            QTest::addRow("%s %d", qPrintable(name), after) << name << after;
}

void TestListExport::leavesNothingWhenCancelled()
{
    QFETCH(QString, name);
    QFETCH(int, after);
    ListExport list(m_database.get(), ListQuery(orders()), columns());
    QSignalSpy finished(&list, &ListExport::finished);
    QSignalSpy failed(&list, &ListExport::failed);
    int steps = 0;
    connect(&list, &ListExport::progressed, this, [&](int rows, int) {
        if (rows > 0 && ++steps == after)
            list.cancel();
    });
    list.start(place(name));
    if (after == 0)
        list.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!list.isRunning(), 60000);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000)); // nobody writes any more
    QTRY_COMPARE(files(), QStringList());
    QCOMPARE(finished.size() + failed.size(), 0);
}

void TestListExport::keepsTheOldFileAfterAFailure()
{
    QFile old(place(u"a.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    auto spec = orders();
    spec.view = u"api.no_such_list"_s;
    ListExport list(m_database.get(), ListQuery(spec), columns());
    QSignalSpy failed(&list, &ListExport::failed);
    list.start(place(u"a.csv"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QTRY_COMPARE(files(), QStringList{u"a.csv"_s});
}

void TestListExport::leavesTheWindowAlone()
{
    ListExport list(m_database.get(), ListQuery(orders()), columns());
    QSignalSpy finished(&list, &ListExport::finished);
    int beats = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&beats] { ++beats; });
    beat.start(1);
    list.start(place(u"a.xlsx"_s));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY2(beats > 5, qPrintable(QString::number(beats)));
}

} // namespace desk::test

QTEST_GUILESS_MAIN(desk::test::TestListExport)
#include "tst_listexport.moc"
