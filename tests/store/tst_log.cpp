#include "log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blotsSecretsOut();
    void writesToItsFile();
    void survivesAFullDisk();
};

void TestLog::blotsSecretsOut()
{
    const auto clean = Log::withoutSecrets(
        u"alter role \"asha@demo.example\" password 'SCRAM-SHA-256$4096:ab$cd:ef' hash $2b$10$abcdefgh password=hunter2"_s);
    QVERIFY(!clean.contains(u"asha"_s));
    QVERIFY(!clean.contains(u"4096"_s));
    QVERIFY(!clean.contains(u"abcdefgh"_s));
    QVERIFY(!clean.contains(u"hunter2"_s));
    QVERIFY(clean.contains(u"***@demo.example"_s));
}

void TestLog::writesToItsFile()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"deep/desk.log"_s);
    Log::open(file);
    qCInfo(lcStore) << "a line for" << u"asha@demo.example"_s;
    Log::close();
    QFile log(file);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const auto text = log.readAll();
    QVERIFY(text.contains("desk.store: a line for"));
    QVERIFY(!text.contains("asha"));
    QVERIFY(!(log.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

/// /dev/full takes nothing, as a full disk does.
void TestLog::survivesAFullDisk()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"desk.log"_s);
    QVERIFY(QFile::link(u"/dev/full"_s, file));
    Log::open(file);
    for (int i = 0; i < 2000; ++i)
        qCInfo(lcApp) << "nothing of this can be written";
    Log::close();

    Log::open(u"/proc/nowhere/desk.log"_s);
    qCInfo(lcApp) << "nor of this";
    Log::close();
}

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
