#include "deskcompany.h"
#include "draftkeeping.h"
#include "longorder.h"
#include "testserver.h"
#include "typingseat.h"

#include <QAbstractItemModel>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The server is cut while somebody types and saves, before, during and after an act: nothing is
/// lost, and nothing is done twice. DESK_MOMENTS says how often; three without it.
class TestCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void savesEverythingOnce();

private:
    void sit();
    void cut();
    void open(bool door);
    [[nodiscard]] QTableView *grid() const;
    [[nodiscard]] QString ask(const QString &sql, const QVariantList &binds = {}) const;
    [[nodiscard]] QStringList saved(const QString &column) const;
    void save();

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<TypingSeat> m_seat;
    std::unique_ptr<Connection> m_keeper;
    QString m_order;
};

void TestCut::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_keeper = TestServer::instance().keeper(u"postgres"_s);
    m_order = LongOrder::draft(*m_company, 3);
    sit();
}

void TestCut::cleanupTestCase()
{
    m_seat.reset();
    m_company.reset();
}

void TestCut::sit()
{
    m_seat = std::make_unique<TypingSeat>();
    QVERIFY(m_seat->sit(m_company->profile(), u"sales"_s));
    m_seat->window()->openLink(u"indentdesk://order/"_s + m_order);
    QTRY_VERIFY_WITH_TIMEOUT(grid() && grid()->model()->rowCount() >= 4, 20'000);
    QVERIFY(quiet(m_seat->database()));
}

QTableView *TestCut::grid() const
{
    for (auto *view : m_seat->window()->findChildren<QTableView *>())
        if (view->accessibleName() == u"Lines" && view->isVisible())
            return view;
    return nullptr;
}

QString TestCut::ask(const QString &sql, const QVariantList &binds) const
{
    const auto connection = TestServer::instance().keeper(m_company->name());
    const auto rows = connection->query(sql, binds);
    if (!rows)
        qWarning("%s", qPrintable(rows.error().message));
    return rows ? rows->first().toString() : QString();
}

QStringList TestCut::saved(const QString &column) const
{
    return ask(u"select string_agg(%1::text, '|' order by line_number) from public.order_items "
               "where order_id = $1::uuid"_s.arg(column),
               {m_order})
        .split(u'|');
}

void TestCut::open(bool door)
{
    QVERIFY(m_keeper
                ->run(u"alter database %1 allow_connections %2"_s.arg(
                    m_company->name(), door ? u"true"_s : u"false"_s))
                .ok());
}

/// Everybody is thrown out, in the middle of whatever they do.
void TestCut::cut()
{
    QVERIFY(m_keeper
                ->query(u"select pg_terminate_backend(pid) from pg_stat_activity "
                        "where datname = $1"_s,
                        {m_company->name()})
                .ok());
}

void TestCut::save()
{
    m_seat->press(Qt::Key_S, Qt::ControlModifier);
}

void TestCut::savesEverythingOnce()
{
    auto *random = QRandomGenerator::global();
    const auto moments = std::max(3, qEnvironmentVariableIntValue("DESK_MOMENTS"));
    QStringList words = saved(u"item_description"_s);
    for (int moment = 1; moment <= moments; ++moment) {
        // a new line, and a change of one that is there
        auto *model = grid()->model();
        grid()->setFocus();
        grid()->setCurrentIndex(model->index(model->rowCount() - 1, 0));
        m_seat->type(u"cutting %1"_s.arg(moment));
        m_seat->press(Qt::Key_Tab);
        m_seat->type(QString::number(1000 + moment));
        m_seat->press(Qt::Key_Return);
        grid()->setCurrentIndex(model->index(0, 1));
        m_seat->type(QString::number(5000 + moment));
        m_seat->press(Qt::Key_Return);
        const auto isLong = moment % 3 == 0; // now and then the server stays away
        if (random->bounded(4) == 0)
            cut(); // before the act
        save();
        QTest::qWait(random->bounded(0, 12));
        if (isLong)
            open(false);
        cut();                                         // during the act, or just after
        m_seat->type(QString::number(1 + moment % 9)); // one goes on
        m_seat->press(Qt::Key_Return);
        QTest::qWait(random->bounded(10, 400));
        if (isLong) {
            open(true);
            m_seat->database()->reconnectNow();
        }
        QTest::qWait(random->bounded(50, 600));
        save();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_seat->database()->state() == ConnectionState::Online, 60'000);
    const auto isSaved = [&] {
        save();
        if (!quiet(m_seat->database()))
            return false;
        const auto descriptions = saved(u"item_description"_s);
        return descriptions.size() == words.size() + moments &&
               saved(u"asked_quantity"_s).first() == u"%1.000"_s.arg(5000 + moments);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 60'000);
    // every line once, with what was typed last
    const auto descriptions = saved(u"item_description"_s);
    for (int moment = 1; moment <= moments; ++moment)
        QCOMPARE(descriptions.count(u"cutting %1"_s.arg(moment)), 1);
    QCOMPARE(descriptions.mid(0, 3), words);
    QCOMPARE(saved(u"asked_quantity"_s).mid(3).size(), moments);
    // no request was done twice, and none is half done
    QCOMPARE(ask(u"select count(*) from public.requests where answer is null"_s), u"0"_s);
    QCOMPARE(ask(u"select count(*) from public.orders o where o.notes = 'a long one'"_s), u"1"_s);
    const auto version = ask(u"select version from public.orders where id = $1::uuid"_s, {m_order});
    qInfo("%d cuts, version %s of the order", moments, qPrintable(version));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestCut)
#include "tst_cut.moc"
