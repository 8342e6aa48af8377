#include "logo.h"
#include "paperpainter.h"
#include "papersamples.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// The seller's logo: what is taken for one, and where it stands on paper.
class TestPaperLogo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownByItsContent_data();
    void isKnownByItsContent();
    void standsWithinItsMeasure_data();
    void standsWithinItsMeasure();
    void damagedOneLeavesTheLetters();

private:
    static QByteArray picture(const QSize &size, const char *format);
    static QJsonObject with(const QByteArray &logo);
    static QImage headOf(const QJsonObject &snapshot);
};

namespace {

constexpr int dotsPerInch = 254; // ten points a millimetre

const QByteArray svg("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='40' "
                     "height='20'><rect width='40' height='20' fill='#ff0000'/></svg>");

} // namespace

QByteArray TestPaperLogo::picture(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QJsonObject TestPaperLogo::with(const QByteArray &logo)
{
    auto paper = samples::snapshot({});
    auto seller = paper.value(u"seller"_s).toObject();
    seller.insert(u"logo"_s,
                  QJsonObject{{u"content_base64"_s, QString::fromLatin1(logo.toBase64())}});
    paper.insert(u"seller"_s, seller);
    return paper;
}

QImage TestPaperLogo::headOf(const QJsonObject &snapshot)
{
    const auto paper = PaperPainter::prepare(snapshot);
    return paper ? paper->image(0, {}, dotsPerInch).copy(0, 0, 2100, 400) : QImage();
}

void TestPaperLogo::isKnownByItsContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says"); // nothing where it is right
    QTest::newRow("png") << picture({60, 30}, "PNG") << QString();
    QTest::newRow("jpeg") << picture({60, 30}, "JPG") << QString();
    QTest::newRow("svg") << svg << QString();
    QTest::newRow("nothing") << QByteArray() << u"A logo is a PNG"_s;
    QTest::newRow("words") << QByteArray("logo.png") << u"A logo is a PNG"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7") << u"A logo is a PNG"_s;
    QTest::newRow("script") << QByteArray(svg).replace("<rect", "<script>x</script><rect")
                            << u"A logo is a PNG"_s;
    QTest::newRow("picture from elsewhere")
        << QByteArray(svg).replace("<rect", "<image href='file:///etc/passwd'/><rect")
        << u"A logo is a PNG"_s;
    QTest::newRow("entities") << QByteArray(svg).replace("<svg", "<!DOCTYPE x []><svg")
                              << u"A logo is a PNG"_s;
    QTest::newRow("cut off") << picture({60, 30}, "PNG").left(40) << u"damaged"_s;
    QTest::newRow("tiny") << picture({8, 8}, "PNG") << u"smaller than 16"_s;
    QTest::newRow("endless") << picture({9000, 20}, "PNG") << u"larger than"_s;
    QTest::newRow("heavy") << picture({60, 30}, "PNG") + QByteArray(262144, 'x') << u"256 KB"_s;
}

void TestPaperLogo::isKnownByItsContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const auto checked = checkLogo(content);
    QCOMPARE(checked.ok(), says.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().field, u"logo"_s);
        QVERIFY2(checked.error().message.contains(says), qPrintable(checked.error().message));
    }
}

void TestPaperLogo::standsWithinItsMeasure_data()
{
    QTest::addColumn<QByteArray>("logo");
    QTest::newRow("wide png") << picture({600, 100}, "PNG");
    QTest::newRow("high jpeg") << picture({100, 600}, "JPG");
    QTest::newRow("square") << picture({64, 64}, "PNG");
    QTest::newRow("svg") << svg;
}

void TestPaperLogo::standsWithinItsMeasure()
{
    QFETCH(QByteArray, logo);
    const auto head = headOf(with(logo));
    QVERIFY(!head.isNull());
    const QRect measure(140, 90, 130, 130); // tenths of a millimetre
    const auto isRed = [](QRgb c) { return qRed(c) > 200 && qGreen(c) < 60 && qBlue(c) < 60; };
    QVERIFY(isRed(head.pixel(measure.center())));
    int inside = 0;
    for (int y = 0; y < head.height(); ++y) {
        for (int x = 0; x < head.width(); ++x) {
            if (!isRed(head.pixel(x, y)))
                continue;
            QVERIFY2(measure.adjusted(-1, -1, 1, 1).contains(x, y),
                     qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            ++inside;
        }
    }
    QVERIFY(inside > 1500);
}

void TestPaperLogo::damagedOneLeavesTheLetters()
{
    const auto plain = headOf(samples::snapshot({}));
    QCOMPARE(headOf(with("nothing that is a picture")), plain);
    QVERIFY(headOf(with(svg)) != plain);
}

QTEST_MAIN(TestPaperLogo)
#include "tst_paperlogo.moc"
