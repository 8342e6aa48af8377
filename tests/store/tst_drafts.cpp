#include "draftkeeping.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace desk::test {

/// What is typed lies on disk, for its owner alone, and nothing foreign gets in by that door.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsReplacesAndDrops();
    void isTheOwnersAlone();
    void tellsPeopleAndCompaniesApart();
    void setsAsideWhatItCannotUse_data();
    void setsAsideWhatItCannotUse();
    void refusesSomebodyElsesFolder();
    void leavesLinksAndPipesAlone();
    void isOnDiskWithoutAPause();
    void writesTheLatestOnly();
    void neverHoldsUpTheKeys();
    void saysThatNothingIsKept();
    void knowsWhetherItWasInterrupted();

private:
    [[nodiscard]] DraftJournal journal(const QString &person = u"me@demo.example"_s) const
    {
        return DraftJournal(u"company"_s, person, m_folder->filePath(u"drafts"_s));
    }
    void put(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray bytesOf(const QString &key) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

DraftJournal::Entry entry(const QString &key, int x)
{
    return {u"parts"_s, key, u"A part"_s, {}, QDateTime::currentDateTimeUtc(), {{u"x"_s, x}}};
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    ::lstat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 0777;
}

} // namespace

void TestDrafts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDrafts::put(const QString &path, const QByteArray &bytes) const
{
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QByteArray TestDrafts::bytesOf(const QString &key) const
{
    QFile in(journal().file(u"parts"_s, key));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void TestDrafts::keepsReplacesAndDrops()
{
    QVERIFY(journal().keep(entry(u"a/../b"_s, 1)).ok());
    QVERIFY(journal().keep(entry(u"c"_s, 2)).ok());
    QVERIFY(journal().keep(entry(u"c"_s, 3)).ok());
    const auto reading = journal().read();
    QCOMPARE(reading.entries.size(), 2);
    QVERIFY(reading.setAside.isEmpty());
    QCOMPARE(reading.entries.first().key, u"c"_s); // the last changed
    QCOMPARE(journal().find(u"parts"_s, u"c"_s)->draft.value(u"x"_s).toInt(), 3);
    QVERIFY(!journal().find(u"others"_s, u"c"_s));
    QVERIFY(journal().drop(u"parts"_s, u"c"_s).ok());
    QVERIFY(journal().drop(u"parts"_s, u"c"_s).ok()); // again
    QVERIFY(!journal().find(u"parts"_s, u"c"_s));
}

void TestDrafts::isTheOwnersAlone()
{
    const auto before = ::umask(0);
    QVERIFY(journal().keep(entry(u"a"_s, 1)).ok());
    ::umask(before);
    QCOMPARE(modeOf(journal().file(u"parts"_s, u"a"_s)), mode_t(0600));
    QCOMPARE(modeOf(journal().folder()), mode_t(0700));
    QCOMPARE(modeOf(m_folder->filePath(u"drafts"_s)), mode_t(0700));
    QFile::setPermissions(journal().folder(), QFileDevice::Permissions(0x7777));
    QVERIFY(journal().keep(entry(u"a"_s, 2)).ok());
    QCOMPARE(modeOf(journal().folder()), mode_t(0700));
}

void TestDrafts::tellsPeopleAndCompaniesApart()
{
    QVERIFY(journal().keep(entry(u"a"_s, 1)).ok());
    QVERIFY(journal(u"you@demo.example"_s).read().entries.isEmpty());
    // a file carried into another person's folder is not theirs
    QVERIFY(journal(u"you@demo.example"_s).keep(entry(u"b"_s, 1)).ok());
    const auto foreign = journal(u"you@demo.example"_s).folder() + u"/0123456789.draft"_s;
    QVERIFY(QFile::copy(journal().file(u"parts"_s, u"a"_s), foreign));
    const auto reading = journal(u"you@demo.example"_s).read();
    QCOMPARE(reading.entries.size(), 1);
    QCOMPARE(reading.setAside.size(), 1);
    QVERIFY(!QFile::exists(foreign));
}

void TestDrafts::setsAsideWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QVERIFY(journal().keep(entry(u"a"_s, 1)).ok());
    const auto good = bytesOf(u"a"_s);
    QTest::newRow("empty") << QByteArray();
    for (const auto part : {1, 2, 3})
        QTest::addRow("cut %d", part) << good.left(good.size() * part / 4);
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("no object") << QByteArray("[1,2,3]");
    QTest::newRow("no version") << QByteArray("{\"key\":\"a\",\"draft\":{}}");
    QTest::newRow("later version") << QByteArray(good).replace("\"format\":2", "\"format\":3");
    QTest::newRow("version as words")
        << QByteArray(good).replace("\"format\":2", "\"format\":\"2\"");
    QTest::newRow("another draft's") << QByteArray(good).replace("\"key\":\"a\"", "\"key\":\"b\"");
    QTest::newRow("no time") << QByteArray(good).replace("\"at\":\"2", "\"at\":\"x");
    QTest::newRow("deep") << QByteArray(2'000'000, '[');
    QTest::newRow("not UTF-8") << QByteArray("{\"key\":\"\xff\xfe\xc3\x28\"}");
    QTest::newRow("trailing rubbish") << good + "{}";
}

void TestDrafts::setsAsideWhatItCannotUse()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(journal().keep(entry(u"good"_s, 1)).ok());
    const auto path = journal().file(u"parts"_s, u"a"_s);
    put(path, bytes);
    const auto reading = journal().read();
    QCOMPARE(reading.entries.size(), 1); // the good one is not held up
    QCOMPARE(reading.setAside.size(), 1);
    QVERIFY(reading.setAside.first().contains(u"set aside"));
    QFile aside(path + u".aside1"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly)); // kept for whoever wants to look
    QCOMPARE(aside.readAll(), bytes);
    QVERIFY(journal().read().setAside.isEmpty()); // said once
    put(path, bytes);
    QVERIFY(!journal().find(u"parts"_s, u"a"_s));
    QVERIFY(QFile::exists(path + u".aside2"_s));
    QVERIFY(journal().keep(entry(u"a"_s, 5)).ok()); // and one goes on
}

void TestDrafts::refusesSomebodyElsesFolder()
{
    QVERIFY(journal().keep(entry(u"a"_s, 1)).ok());
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    const auto path = journal().file(u"parts"_s, u"a"_s);
    QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
    const auto reading = journal().read();
    QVERIFY(reading.entries.isEmpty());
    QVERIFY(reading.setAside.first().contains(u"somebody else"));
    QCOMPARE(::chown(QFile::encodeName(journal().folder()).constData(), 65534, 65534), 0);
    QVERIFY(!journal().keep(entry(u"b"_s, 1)).ok());
    QVERIFY(journal().read().entries.isEmpty());
}

void TestDrafts::leavesLinksAndPipesAlone()
{
    QVERIFY(journal().keep(entry(u"a"_s, 1)).ok());
    const auto secret = m_folder->filePath(u"secret"_s);
    const auto before = bytesOf(u"a"_s);
    put(secret, before);
    const auto path = journal().file(u"parts"_s, u"a"_s);
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::link(secret, path));
    const auto pipe = journal().folder() + u"/pipe.draft"_s;
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(QDir(journal().folder()).mkdir(u"folder.draft"_s));
    const auto reading = journal().read(); // a pipe would hang
    QVERIFY(reading.entries.isEmpty());
    QCOMPARE(reading.setAside.size(), 3);
    // writing where a link lies replaces the link, not what it points to
    QVERIFY(QFile::link(secret, path));
    QVERIFY(QFile::link(secret, path + u".part"_s));
    QVERIFY(journal().keep(entry(u"a"_s, 77)).ok());
    QFile untouched(secret);
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), before);
    QVERIFY(!QFileInfo(path).isSymLink());
    // a whole folder that is a link
    QVERIFY(QDir(journal().folder()).removeRecursively());
    QVERIFY(QFile::link(m_folder->path(), journal().folder()));
    QVERIFY(!journal().keep(entry(u"a"_s, 1)).ok());
    QVERIFY(journal().read().entries.isEmpty());
}

void TestDrafts::isOnDiskWithoutAPause()
{
    DraftKeeping keeping(journal());
    QSignalSpy kept(&keeping, &DraftKeeping::kept);
    QElapsedTimer timer;
    timer.start();
    // somebody who never pauses
    for (int n = 1; kept.count() < 3 && timer.elapsed() < 20'000; ++n) {
        keeping.keep({u"parts"_s, u"a"_s}, [n] { return QJsonObject{{u"x"_s, n}}; });
        QTest::qWait(30);
    }
    QVERIFY2(kept.count() >= 3, qPrintable(QString::number(kept.count())));
    QVERIFY(journal().find(u"parts"_s, u"a"_s)->draft.value(u"x"_s).toInt() > 1);
}

void TestDrafts::writesTheLatestOnly()
{
    auto keeping = std::make_unique<DraftKeeping>(journal());
    int made = 0;
    for (int n = 1; n <= 1000; ++n)
        keeping->keep({u"parts"_s, u"a"_s}, [n, &made] {
            ++made;
            return QJsonObject{{u"x"_s, n}};
        });
    keeping->keep({u"parts"_s, u"gone"_s}, [] { return QJsonObject(); });
    keeping->drop(u"parts"_s, u"gone"_s);
    QCOMPARE(keeping->entries(u"parts"_s).size(), 1);
    QCOMPARE(made, 1);
    keeping->keep({u"parts"_s, u"a"_s}, [] { return QJsonObject{{u"x"_s, 1001}}; });
    keeping.reset(); // what waits is written first
    QCOMPARE(journal().find(u"parts"_s, u"a"_s)->draft.value(u"x"_s).toInt(), 1001);
}

void TestDrafts::neverHoldsUpTheKeys()
{
    DraftKeeping keeping(journal());
    QJsonArray lines;
    for (int n = 0; n < 20'000; ++n)
        lines.append(QJsonArray{QString::number(n), u"a line of some words, as hospitals write"_s});
    const QSignalSpy kept(&keeping, &DraftKeeping::kept);
    int keys = 0;
    for (; kept.isEmpty(); ++keys) {
        keeping.keep({u"parts"_s, u"large"_s}, [lines] {
            return QJsonObject{{u"lines"_s, lines}};
        });
        QCoreApplication::processEvents();
        QTest::qSleep(5);
    }
    QVERIFY2(keys > 10, qPrintable(QString::number(keys))); // none of them waited for the disk
}

void TestDrafts::saysThatNothingIsKept()
{
    if (::geteuid() != 0)
        QSKIP("only root can give folders away");
    DraftKeeping keeping(journal());
    QSignalSpy failed(&keeping, &DraftKeeping::failed);
    const auto folder = QFile::encodeName(journal().folder());
    QCOMPARE(::chown(folder.constData(), 65534, 65534), 0);
    keeping.keep({u"parts"_s, u"a"_s}, [] { return QJsonObject{{u"x"_s, 1}}; });
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!keeping.isKept());
    QCOMPARE(::chown(folder.constData(), 0, 0), 0);
    QTRY_VERIFY(keeping.isKept()); // tried again by itself
    QVERIFY(journal().find(u"parts"_s, u"a"_s));
}

void TestDrafts::knowsWhetherItWasInterrupted()
{
    {
        DraftKeeping first(journal());
        QVERIFY(!first.wasInterrupted());
        first.keep({u"parts"_s, u"a"_s, u"A part"_s}, [] { return QJsonObject{{u"x"_s, 1}}; });
    }
    {
        DraftKeeping second(journal());
        QVERIFY(!second.wasInterrupted());
        QCOMPARE(second.left().size(), 1);
        QCOMPARE(second.left().first().title, u"A part"_s);
        second.interrupt(); // the administrator ended the session
    }
    DraftKeeping third(journal());
    QVERIFY(third.wasInterrupted());
    third.drop(u"parts"_s, u"a"_s);
    QVERIFY(third.left().isEmpty());
}

} // namespace desk::test

QTEST_GUILESS_MAIN(desk::test::TestDrafts)
#include "tst_drafts.moc"
