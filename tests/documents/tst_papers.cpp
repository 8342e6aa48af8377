#include "paperpainter.h"
#include "papersamples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// What is on each kind of paper, read back from the bytes by pdftotext.
class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samples_data();
    void samples();
    void speed();
};

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(DESK_PAPER_SAMPLES) + u'/' + name + u".pdf"_s;
}

QString write(const QString &name, const QByteArray &bytes)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

} // namespace

void TestPapers::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(DESK_PAPER_SAMPLES)));
}

void TestPapers::samples_data()
{
    QTest::addColumn<samples::Wish>("wish");
    using samples::Wish;
    QTest::newRow("invoice-local") << Wish{};
    QTest::newRow("invoice-inter-45") << Wish{.lines = 45, .interState = true};
    QTest::newRow("invoice-local-200") << Wish{.lines = 200};
    QTest::newRow("invoice-1") << Wish{.lines = 1};
    QTest::newRow("invoice-ut") << Wish{.lines = 5, .unionTerritory = true};
    QTest::newRow("invoice-sez") << Wish{.lines = 8, .interState = true, .withoutPayment = true};
    QTest::newRow("bill-of-supply") << Wish{.lines = 7, .nilOnly = true};
    QTest::newRow("reverse-charge") << Wish{.lines = 3, .reverseCharge = true};
    QTest::newRow("quotation") << Wish{.kind = u"quotation"_s,
                                       .lines = 14,
                                       .interState = true,
                                       .optionalLine = 14,
                                       .notQuoted = 2};
    QTest::newRow("quotation-40") << Wish{
        .kind = u"quotation"_s, .lines = 40, .optionalLine = 3, .notQuoted = 25};
    QTest::newRow("challan") << Wish{.kind = u"challan"_s};
    QTest::newRow("challan-200") << Wish{.kind = u"challan"_s, .lines = 200};
}

void TestPapers::samples()
{
    QFETCH(const samples::Wish, wish);
    const auto bytes = renderPaper(samples::snapshot(wish));
    QVERIFY2(bytes.ok(), qPrintable(bytes.ok() ? QString() : bytes.error().message));
    QVERIFY(!write(QString::fromLatin1(QTest::currentDataTag()), *bytes).isEmpty());
}

void TestPapers::speed()
{
    const auto snapshot = samples::snapshot({.lines = 40});
    QBENCHMARK
    {
        const auto bytes = renderPaper(snapshot, {u"ORIGINAL FOR RECIPIENT"_s});
        QVERIFY(bytes.ok());
    }
}

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
