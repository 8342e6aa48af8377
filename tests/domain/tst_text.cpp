#include "text.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
    void onOneLine();
    void digits();
};

void TestText::cleans_data()
{
    QTest::addColumn<QString>("dirty");
    QTest::addColumn<QString>("clean");
    QTest::newRow("as it is") << u"Gloves 7½, €5 – “ok”"_s << u"Gloves 7½, €5 – “ok”"_s;
    QTest::newRow("control") << u"a\u0000b\u001Bc\u007Fd"_s << u"abcd"_s;
    QTest::newRow("override") << u"INV\u202E1000\u202C-1"_s << u"INV1000-1"_s;
    QTest::newRow("isolate, marks") << u"\u2066a\u2069\u200Eb\u200F\u061C"_s << u"ab"_s;
    QTest::newRow("zero width, BOM") << u"\uFEFFa\u200Bb\u2060c\u00ADd"_s << u"abcd"_s;
    QTest::newRow("spaces") << u"a\u00A0b\u2009c\u3000d"_s << u"a b c d"_s;
    QTest::newRow("breaks") << u"a\r\nb\rc\u2028d\u2029e\n"_s << u"a\nb\nc\nd\ne\n"_s;
    QTest::newRow("tabs stay") << u"a\tb"_s << u"a\tb"_s;
    QTest::newRow("joiners stay") << u"क्\u200Dष क्\u200Cष"_s << u"क्\u200Dष क्\u200Cष"_s;
    QTest::newRow("composed") << u"e\u0301"_s << u"\u00E9"_s;
    QTest::newRow("beyond the plane") << u"😀💉"_s << u"😀💉"_s;
}

void TestText::cleans()
{
    QFETCH(QString, dirty);
    QFETCH(QString, clean);
    QCOMPARE(cleanText(dirty), clean);
}

void TestText::onOneLine()
{
    QCOMPARE(cleanLine(u"  a\t\tb \r\n c\u202E "_s), u"a b c"_s);
    QCOMPARE(cleanLine(u"\n\t"_s), QString());
}

void TestText::digits()
{
    QCOMPARE(asciiDigits(u"२५ बॉक्स, ٣٤, 12"_s), u"25 बॉक्स, 34, 12"_s);
    QCOMPARE(asciiDigits(u"½²"_s), u"½²"_s);
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
