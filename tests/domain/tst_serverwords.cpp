#include "serverwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QTest>
#include <QTranslator>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// A language of four sentences.
class FewWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QHash<QString, QString> words{
            {u"Your role does not allow this (%1: %2)."_s, u"अनुमति नहीं है (%1: %2)।"_s},
            {u"orders"_s, u"ऑर्डर"_s},
            {u"Approve"_s, u"मंज़ूर करें"_s},
            {u"%1 is in \"%2\"; \"%3\" is not open there."_s, u"\"%3\" नहीं: %1 \"%2\" में है।"_s},
            {u"Decoding"_s, u"डिकोडिंग"_s},
            {u"%1 approved it. %2"_s, u"%1 ने मंज़ूर किया। %2"_s},
            {u"%1 approved it."_s, u"%1 ने मंज़ूर किया।"_s}};
        return QLatin1String(context) == "desk::ServerWords"_L1
                   ? words.value(QString::fromUtf8(source))
                   : QString();
    }
};

} // namespace

/// What the server says in English, said in another language.
class TestServerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysEnglish();
    void another_data();
    void another();
};

void TestServerWords::staysEnglish()
{
    QCOMPARE(serverWords(u"Approve"_s), u"Approve"_s);
    QCOMPARE(serverWords(u"Farah approved it. 100 % sure"_s), u"Farah approved it. 100 % sure"_s);
}

void TestServerWords::another_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("words");
    QTest::newRow("whole") << u"Approve"_s << u"मंज़ूर करें"_s;
    QTest::newRow("values") << u"Your role does not allow this (orders: rework)."_s
                            << u"अनुमति नहीं है (ऑर्डर: rework)।"_s;
    QTest::newRow("values turned round")
        << u"ORD-2026-0001 is in \"Decoding\"; \"Approve\" is not open there."_s
        << u"\"मंज़ूर करें\" नहीं: ORD-2026-0001 \"डिकोडिंग\" में है।"_s;
    QTest::newRow("the fuller sentence") << u"Farah approved it. Vikram approved it."_s
                                         << u"Farah ने मंज़ूर किया। Vikram approved it."_s;
    QTest::newRow("a comment of two lines")
        << u"Farah approved it. a\nb"_s << u"Farah ने मंज़ूर किया। a\nb"_s;
    QTest::newRow("a value like a place") << u"%2 approved it. %1 b"_s << u"%2 ने मंज़ूर किया। %1 b"_s;
    QTest::newRow("not known") << u"Something else (here)."_s << u"Something else (here)."_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestServerWords::another()
{
    QFETCH(QString, english);
    QFETCH(QString, words);
    FewWords few;
    QVERIFY(QCoreApplication::installTranslator(&few));
    const auto said = serverWords(english);
    QCoreApplication::removeTranslator(&few);
    QCOMPARE(said, words);
}

QTEST_GUILESS_MAIN(TestServerWords)
#include "tst_serverwords.moc"
