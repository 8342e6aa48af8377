#include "office.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <atomic>
#include <barrier>
#include <mutex>
#include <thread>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int s_clients = 32;

/// Runs the work on every client at the same moment; each has a connection of its own.
template <class Work>
void together(int clients, test::Company &company, const QString &person, Work work)
{
    std::barrier start(clients);
    std::vector<std::thread> threads;
    for (int n = 0; n < clients; ++n) {
        threads.emplace_back([&, n] {
            test::Wire wire = company.connection(person);
            start.arrive_and_wait();
            work(n, wire);
        });
    }
    for (auto &thread : threads)
        thread.join();
}

} // namespace

/// Many people at the same documents at the same moment.
class TestConcurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void invoiceNumbersHaveNoGap();
    void theLastPiecesAreSoldOnce();
    void theSameRequestHappensOnce();
    void oneDecisionWins();
    void decodersShareAnOrder();
    void administratorsCannotDismissEachOther();
    void everythingAgreesAfterwards();

private:
    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

void TestConcurrency::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    m_office.value(u"alter role \"executive@demo.example\" connection limit -1"_s);
    m_office.value(u"alter role \"inventory@demo.example\" connection limit -1"_s);
}

void TestConcurrency::invoiceNumbersHaveNoGap()
{
    constexpr int each = 2;
    QStringList invoices;
    for (int n = 0; n < s_clients * each; ++n) {
        const QString order = m_office.orderAt(u"invoice_approval"_s, 1, 3);
        QVERIFY2(!order.isEmpty(), qPrintable(m_office.failure()));
        invoices.append(m_office.invoice(order));
    }
    QList<int> versions;
    for (const auto &invoice : std::as_const(invoices))
        versions.append(m_office.version(u"invoices"_s, invoice));
    std::mutex lock;
    QStringList numbers;
    QStringList failures;
    QElapsedTimer timer;
    timer.start();
    together(s_clients, m_company, u"executive"_s, [&](int n, test::Wire &wire) {
        for (int k = n * each; k < (n + 1) * each; ++k) {
            const auto answer =
                test::Office::actOn(wire, u"invoices"_s, invoices.at(k), u"approve"_s,
                                    versions.at(k), test::Office::newRequest());
            const std::lock_guard guard(lock);
            if (answer.isDone())
                numbers.append(answer.json()[u"number"].toString());
            else
                failures.append(answer.state + u' ' + answer.message);
        }
    });
    qInfo("%d invoices approved by %d clients in %lld ms", static_cast<int>(numbers.size()),
          s_clients, static_cast<long long>(timer.elapsed()));
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), invoices.size());
    const auto rows = m_company.keeper()
                          .run(u"select substring(invoice_number from '[0-9]+$')::int, "
                               u"invoice_date, issued_at from "
                               "public.invoices where invoice_number is not null order by 1"_s)
                          .rows;
    for (int n = 0; n < rows.size(); ++n) {
        QCOMPARE(rows.at(n).at(0).toInt(), n + 1);
        QVERIFY(n == 0 || rows.at(n - 1).at(1) <= rows.at(n).at(1));
    }
    QCOMPARE(
        m_office.value(
            u"select count(*) from (select issued_at < lag(issued_at) over (order by substring("
            "invoice_number from '[0-9]+$')::int) as early from public.invoices where "
            "invoice_number is "
            "not null) x where x.early"_s),
        u"0"_s);
}

void TestConcurrency::theLastPiecesAreSoldOnce()
{
    constexpr int wanted = 7;
    QStringList orders;
    for (int n = 0; n < s_clients; ++n)
        orders.append(m_office.orderAt(u"inventory_check"_s, 1, wanted));
    QVERIFY(!orders.contains(QString()));
    const QString sku = m_office.value(
        u"select inventory_id from public.order_items where order_id = $1"_s, {orders.first()});
    // a hundred pieces are left
    const auto shrunk = m_company.keeper().runAll(
        u"begin; with gone as (update public.batches set quantity = reserved + case batch_number "
        u"when 'B1' then 60 else 40 "
        "end where inventory_id = '%1' returning id), moved as (insert into public.stock_movements "
        "(inventory_id, "
        "batch_id, quantity, reason) select b.inventory_id, b.id, b.reserved + case b.batch_number "
        "when 'B1' then 60 "
        "else 40 end - b.quantity, 'adjustment' from public.batches b where b.inventory_id = '%1') "
        "select 1; update "
        "public.inventory set stock_quantity = reserved_quantity + 100 where id = '%1'; commit"_s
            .arg(sku));
    QVERIFY2(shrunk.isDone(), qPrintable(shrunk.message));
    QList<int> versions;
    for (const auto &order : std::as_const(orders))
        versions.append(m_office.version(u"orders"_s, order));
    std::atomic<int> reserved = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> broken = 0;
    together(s_clients, m_company, u"inventory"_s, [&](int n, test::Wire &wire) {
        const auto answer = test::Office::actOn(wire, u"orders"_s, orders.at(n), u"reserve"_s,
                                                versions.at(n), test::Office::newRequest());
        if (answer.isDone())
            reserved += answer.json()[u"reserved"].toInt();
        else if (answer.state == u"ID003")
            ++refused;
        else
            ++broken;
    });
    qInfo("%d pieces reserved of 100, %d clients went without", reserved.load(), refused.load());
    QCOMPARE(broken.load(), 0);
    QCOMPARE(reserved.load(), 100);
    QCOMPARE(refused.load(), s_clients - 15);
    QCOMPARE(
        m_office.value(u"select available_quantity from public.inventory where id = $1"_s, {sku}),
        u"0"_s);
}

void TestConcurrency::theSameRequestHappensOnce()
{
    const QString order = m_office.orderAt(u"decoding_approval"_s);
    const int version = m_office.version(u"orders"_s, order);
    const QString request = test::Office::newRequest();
    std::mutex lock;
    QSet<QString> answers;
    together(16, m_company, u"executive"_s, [&](int, test::Wire &wire) {
        const auto answer =
            test::Office::actOn(wire, u"orders"_s, order, u"approve"_s, version, request);
        const std::lock_guard guard(lock);
        answers.insert(answer.isDone() ? answer.value() : answer.state + answer.message);
    });
    QVERIFY2(answers.size() == 1, qPrintable(QStringList(answers.values()).join(u'\n')));
    QCOMPARE(
        m_office.value(u"select count(*) from public.quotations where order_id = $1"_s, {order}),
        u"1"_s);
    QCOMPARE(
        m_office.value(u"select count(*) from public.approvals where order_id = $1"_s, {order}),
        u"1"_s);
}

void TestConcurrency::oneDecisionWins()
{
    int decided = 0;
    for (int turn = 0; turn < 10; ++turn) {
        const QString order = m_office.orderAt(u"decoding_approval"_s);
        const int version = m_office.version(u"orders"_s, order);
        std::atomic<int> won = 0;
        std::atomic<int> told = 0;
        together(16, m_company, u"executive"_s, [&](int n, test::Wire &wire) {
            const auto answer = test::Office::actOn(
                wire, u"orders"_s, order, n % 2 == 0 ? u"approve"_s : u"reject"_s, version,
                test::Office::newRequest(), {{u"comment"_s, u"decided"_s}});
            if (answer.isDone())
                ++won;
            else if (answer.state == u"ID002" || answer.state == u"ID003")
                ++told;
        });
        QCOMPARE(won.load(), 1);
        QCOMPARE(told.load(), 15);
        ++decided;
    }
    qInfo("%d orders, 16 clients each: one decision wins", decided);
}

void TestConcurrency::decodersShareAnOrder()
{
    constexpr int lines = 12;
    const QString order = m_office.orderAt(u"decoding"_s, lines);
    const auto rows =
        m_company.keeper()
            .run(u"select l.id, l.version, (select i.id from public.inventory i limit 1) from "
                 "public.order_items l where l.order_id = $1 order by l.line_number"_s,
                 {order})
            .rows;
    std::atomic<int> done = 0;
    std::atomic<int> told = 0;
    // two at each line: one decodes it, the other hears of it
    together(8, m_company, u"decoder"_s, [&](int n, test::Wire &wire) {
        for (int k = n / 2; k < lines; k += 4) {
            const QString line =
                u"[{\"id\": \"%1\", \"version\": %2, \"inventory_id\": \"%3\"}]"_s.arg(
                    rows.at(k).at(0), rows.at(k).at(1), rows.at(k).at(2));
            const auto answer = wire.run(u"select api.decode_lines($1, $2, $3)"_s,
                                         {order, line, test::Office::newRequest()});
            if (answer.isDone())
                ++done;
            else if (answer.state == u"ID002")
                ++told;
        }
    });
    QCOMPARE(done.load(), lines);
    QCOMPARE(told.load(), lines);
}

void TestConcurrency::administratorsCannotDismissEachOther()
{
    QVERIFY(m_company.addPerson(u"admin2"_s, u"administrator"_s));
    const QStringList people{u"admin"_s, u"admin2"_s};
    for (int turn = 0; turn < 5; ++turn) {
        std::barrier start(2);
        std::vector<std::thread> threads;
        for (int n = 0; n < 2; ++n) {
            threads.emplace_back([&, n] {
                test::Wire wire = m_company.connection(people.at(n));
                start.arrive_and_wait();
                wire.run(u"select api.user_disable($1)"_s,
                         {test::Company::email(people.at(1 - n))});
            });
        }
        for (auto &thread : threads)
            thread.join();
        const QString left = m_office.value(
            u"select count(*) from public.users u join public.roles r on r.id = u.role_id "
            "where u.is_active and r.name = 'administrator'"_s);
        QVERIFY2(left.toInt() >= 1, qPrintable(left));
        for (const auto &person : people)
            QVERIFY(m_office.value(u"select api.user_enable($1) ->> 'is_active'"_s,
                                   {test::Company::email(person)}) == u"true");
    }
}

void TestConcurrency::everythingAgreesAfterwards()
{
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestConcurrency)
#include "tst_concurrency.moc"
