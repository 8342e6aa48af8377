#include "deskcompany.h"
#include "draftkeeping.h"
#include "keybutton.h"
#include "longorder.h"
#include "noticeboard.h"
#include "typingseat.h"
#include "typist.h"

#include <QApplication>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/types.h>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The program is killed while somebody types: at most the last second is gone, and the rest is
/// offered at the next start. DESK_MOMENTS says how often; three without it.
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void losesAtMostTheLastSecond_data();
    void losesAtMostTheLastSecond();
    void offersWhatIsLeft();

private:
    struct Key
    {
        qint64 at = 0;
        int row = 0;
        QString words;
    };

    void killOnce(const QString &person, const QString &link, const QString &subject,
                  const QString &id, const QString &grid, int column);
    [[nodiscard]] DraftJournal journal(const QString &person) const;
    [[nodiscard]] static QStringList kept(const DraftJournal::Entry &entry);

    std::unique_ptr<TestDatabase> m_company;
    QTemporaryDir m_data;
    QString m_quotation;
    QString m_order;
    qint64 m_worst = 0;
};

void TestKilled::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_quotation = LongOrder::quotation(*m_company, 30);
    m_order = LongOrder::draft(*m_company, 30);
}

void TestKilled::cleanupTestCase()
{
    qInfo("the most that a kill took: what was typed in the last %lld ms", m_worst);
    m_company.reset();
}

DraftJournal TestKilled::journal(const QString &person) const
{
    const auto profile = m_company->profile();
    const auto root = u"%1/%2/drafts"_s.arg(m_data.path(), QCoreApplication::applicationName());
    return DraftJournal(u"%1:%2/%3"_s.arg(profile.hosts).arg(profile.port).arg(profile.database),
                        TestDatabase::address(person), root);
}

/// The typed column of every line, as the journal has it.
QStringList TestKilled::kept(const DraftJournal::Entry &entry)
{
    QStringList words;
    const auto mine = entry.draft.value(u"mine"_s).toObject();
    for (const auto &line : mine.value(u"lines"_s).toArray())
        words.append(line[u"unit_price"_s].toString());
    for (const auto &line : entry.draft.value(u"lines"_s).toArray())
        words.append(line.toArray().at(3).toString()); // id, place, words, quantity
    return words;
}

void TestKilled::killOnce(const QString &person, const QString &link, const QString &subject,
                          const QString &id, const QString &grid, int column)
{
    QProcess typist;
    auto environment =
        QProcess::systemEnvironment() +
        Typist::environment(m_company->profile(), person, link, grid, column, m_data.path());
    typist.setEnvironment(environment);
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(typist.waitForStarted());
    while (!typist.canReadLine() && typist.state() == QProcess::Running)
        typist.waitForReadyRead(60'000);
    QVERIFY2(typist.state() == QProcess::Running,
             qPrintable(u"the typist ended with %1"_s.arg(typist.exitCode())));
    QTest::qWait(QRandomGenerator::global()->bounded(400, 3500));
    const auto killed = QDateTime::currentMSecsSinceEpoch();
    ::kill(static_cast<pid_t>(typist.processId()), SIGKILL);
    QVERIFY(typist.waitForFinished());

    QList<Key> keys;
    for (const auto &line : typist.readAllStandardOutput().split('\n')) {
        const auto parts = QString::fromUtf8(line).split(u' ');
        if (parts.value(0) == u"K" && parts.size() == 4)
            keys.append({parts.at(1).toLongLong(), parts.at(2).toInt(), parts.at(3)});
    }
    QVERIFY(keys.size() > 3);
    const auto entry = journal(person).find(subject, id);
    QVERIFY2(entry || keys.first().at > killed - 1000, "nothing was kept");
    if (!entry)
        return;
    // every key that is older than a second is there, unless a later one replaced it
    const auto words = kept(*entry);
    QHash<int, QStringList> allowed;
    QSet<int> certain;
    for (const auto &key : keys) {
        if (key.at <= killed - 1000) {
            allowed[key.row] = {key.words};
            certain.insert(key.row);
        } else {
            allowed[key.row].append(key.words);
        }
    }
    for (const auto row : std::as_const(certain))
        QVERIFY2(allowed.value(row).contains(words.value(row)),
                 qPrintable(u"line %1 holds “%2”, typed was “%3”"_s.arg(row + 1).arg(
                     words.value(row), allowed.value(row).join(u' '))));
    // the first key after what is kept; it is told a moment after it is pressed
    const auto first = std::find_if(keys.begin(), keys.end(), [&entry](const Key &key) {
        return key.at > entry->at.toMSecsSinceEpoch() + 20;
    });
    const auto lost = first == keys.end() ? 0 : killed - first->at;
    m_worst = std::max(m_worst, lost);
    QVERIFY2(lost <= 1000, qPrintable(u"%1 ms of typing are gone"_s.arg(lost)));
    QVERIFY(journal(person).read().setAside.isEmpty()); // no half-written file either
}

void TestKilled::losesAtMostTheLastSecond_data()
{
    QTest::addColumn<bool>("order");
    const auto moments = std::max(3, qEnvironmentVariableIntValue("DESK_MOMENTS"));
    for (int i = 1; i <= moments; ++i)
        QTest::addRow("moment %d", i) << (i % 2 == 0);
}

void TestKilled::losesAtMostTheLastSecond()
{
    QFETCH(bool, order);
    if (order)
        killOnce(u"sales"_s, u"indentdesk://order/"_s + m_order, u"orders"_s, m_order, u"Lines"_s,
                 1);
    else
        killOnce(u"quoter"_s, u"indentdesk://quotation/"_s + m_quotation, u"quotations"_s,
                 m_quotation, u"Lines of the quotation"_s, 5);
}

void TestKilled::offersWhatIsLeft()
{
    const auto left = journal(u"quoter"_s).find(u"quotations"_s, m_quotation);
    QVERIFY(left);
    QStandardPaths::setTestModeEnabled(false);
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
    TypingSeat seat;
    QVERIFY(seat.sit(m_company->profile(), u"quoter"_s));
    auto *window = seat.window();
    KeyButton *goOn = nullptr;
    const auto offered = [&] {
        for (auto *button : window->notices()->findChildren<KeyButton *>())
            if (button->text() == u"Go on with it" && button->isVisible())
                goOn = button;
        return goOn != nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(offered(), 10'000);
    picture(window, u"left-behind"_s);
    goOn->click();
    const auto words = kept(*left);
    const auto shown = [&] {
        for (auto *view : window->findChildren<QTableView *>())
            if (view->accessibleName() == u"Lines of the quotation" && view->model() &&
                view->model()->rowCount() >= 30) {
                QStringList prices;
                for (int row = 0; row < 30; ++row)
                    prices.append(view->model()->index(row, 5).data(Qt::EditRole).toString());
                return prices;
            }
        return QStringList();
    };
    QTRY_COMPARE_WITH_TIMEOUT(shown(), words, 10'000);
    picture(window, u"left-behind-again"_s);
    qunsetenv("XDG_DATA_HOME");
}

} // namespace desk::test

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"tst_killed"_s);
    if (desk::test::Typist::isWanted())
        return desk::test::Typist::run();
    desk::test::TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
