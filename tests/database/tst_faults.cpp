#include "office.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <thread>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int s_workers = 6;
constexpr int s_kills = 20;

/// An act that the server said it had done.
struct Acknowledged
{
    QString request;
    QString answer;
};

/// What all workers were told, and how often they had to ask again.
class Ledger
{
public:
    void note(const QString &request, const QString &answer)
    {
        const std::lock_guard guard(m_lock);
        m_acts.append({request, answer});
    }
    [[nodiscard]] QList<Acknowledged> acts()
    {
        const std::lock_guard guard(m_lock);
        return m_acts;
    }
    std::atomic<int> repeated = 0;
    std::atomic<bool> stop = false;

private:
    std::mutex m_lock;
    QList<Acknowledged> m_acts;
};

/// Whether the same statement may succeed when it is sent once more.
bool isPassing(const test::Answer &answer)
{
    return answer.state == u"lost" || answer.state.startsWith(u"08") ||
           answer.state.startsWith(u"57P") || answer.state == u"40001" || answer.state == u"40P01";
}

/// The id under which a call happens once, however often it is sent.
QString requestOf(const QString &statement, const QStringList &values)
{
    if (statement.contains(u"api.act("))
        return values.at(4);
    if (statement.contains(u"api.save_order("))
        return values.at(1);
    return statement.contains(u"api.decode_lines(") ? values.at(2) : QString();
}

/// One person's program that does not give up: it connects again and sends the same words again.
class Stubborn
{
public:
    Stubborn(test::Company &company, Ledger &ledger) : m_company(company), m_ledger(ledger) {}

    test::Answer operator()(const QString &person, const QString &statement,
                            const QStringList &values)
    {
        QElapsedTimer timer;
        timer.start();
        test::Answer answer;
        while (timer.elapsed() < 120000) {
            answer = once(person, statement, values);
            if (!isPassing(answer))
                break;
            m_wires.clear();
            ++m_ledger.repeated;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        const QString request = requestOf(statement, values);
        if (answer.isDone() && !request.isEmpty())
            m_ledger.note(request, answer.value());
        return answer;
    }

private:
    test::Answer once(const QString &person, const QString &statement, const QStringList &values)
    {
        auto &wire = m_wires[person];
        if (!wire)
            wire = std::make_shared<test::Wire>(
                person == u"keeper" ? test::Wire(m_company.server().keeper(m_company.name()))
                                    : m_company.connection(person));
        if (wire->isOpen())
            return wire->run(statement, values);
        return {u"lost"_s, wire->failure(), {}, {}, {}};
    }

    test::Company &m_company;
    Ledger &m_ledger;
    std::map<QString, std::shared_ptr<test::Wire>> m_wires;
};

} // namespace

/// The power goes off twenty times while people work: what was acknowledged is there, once.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedUnderLoad();

private:
    QStringList missing(const QList<Acknowledged> &acts);

    test::Company m_company;
};

void TestFaults::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
}

/// Acts that were acknowledged and are not in the database with the same answer.
QStringList TestFaults::missing(const QList<Acknowledged> &acts)
{
    std::map<QString, QString> kept;
    for (const auto &row :
         m_company.keeper().run(u"select id, answer::text from public.requests"_s).rows)
        kept[row.at(0)] = row.at(1);
    QStringList lost;
    for (const auto &act : acts) {
        const auto found = kept.find(act.request);
        if (found == kept.end() || found->second != act.answer)
            lost.append(act.request + u' ' + act.answer);
    }
    return lost;
}

void TestFaults::killedUnderLoad()
{
    Ledger ledger;
    std::mutex lock;
    QStringList failures;
    std::atomic<int> completed = 0;
    std::vector<std::thread> workers;
    for (int n = 0; n < s_workers; ++n) {
        workers.emplace_back([&] {
            test::Office office(Stubborn(m_company, ledger));
            while (!ledger.stop) {
                if (!office.orderAt(u"completed"_s, 2, 2).isEmpty()) {
                    ++completed;
                    continue;
                }
                const std::lock_guard guard(lock);
                failures.append(office.failure());
                return;
            }
        });
    }
    QList<qint64> recoveries;
    QStringList lost;
    for (int round = 0; round < s_kills; ++round) {
        QTest::qSleep(QRandomGenerator::global()->bounded(500, 2500));
        QVERIFY(m_company.server().kill());
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(m_company.server().start(), qPrintable(m_company.server().failure()));
        recoveries.append(timer.elapsed());
        m_company.reconnect();
        lost += missing(ledger.acts());
    }
    ledger.stop = true;
    for (auto &worker : workers)
        worker.join();
    std::sort(recoveries.begin(), recoveries.end());
    const auto acts = ledger.acts();
    lost += missing(acts);
    qInfo("%d kills under %d workers: %d acts acknowledged, %d orders completed, %d statements "
          "sent again, recovery "
          "median %lld ms, worst %lld ms",
          s_kills, s_workers, static_cast<int>(acts.size()), completed.load(),
          ledger.repeated.load(), static_cast<long long>(recoveries.at(s_kills / 2)),
          static_cast<long long>(recoveries.last()));
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    QVERIFY(acts.size() > 100);
    const auto doubled =
        m_company.keeper().run(u"select count(*) from (select entity_id from public.approvals "
                               u"where status = 'approved' group by entity_id, "
                               "stage having count(*) > 1) x"_s);
    QCOMPARE(doubled.value(), u"0"_s);
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
