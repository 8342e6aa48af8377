#include "testcompany.h"
#include "vectors.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// api.validate_gstin says the same as the vectors.
class TestGstinFunction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void vectors();
    void namesTheWrongCharacter();
    void forgivesBlanksAndSmallLetters();

private:
    QStringList verdict(const QString &gstin);
    test::Company m_company{{u"fsync = off"_s}};
};

void TestGstinFunction::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
}

QStringList TestGstinFunction::verdict(const QString &gstin)
{
    const auto answer =
        m_company.as(u"sales"_s)
            .run(u"select valid, state_code, reason from api.validate_gstin($1)"_s, {gstin});
    return answer.rows.value(0);
}

void TestGstinFunction::vectors()
{
    const auto list = test::vectors(u"gstin"_s);
    QVERIFY(!list.isEmpty());
    for (const auto &vector : list) {
        const QString gstin = vector[u"gstin"].toString();
        const bool valid = vector[u"verdict"].toString() == u"valid";
        const QStringList said = verdict(gstin);
        QVERIFY2(said.value(0) == (valid ? u"t" : u"f"), qPrintable(gstin + u' ' + said.value(2)));
        QVERIFY2(said.value(2).isEmpty() == valid, qPrintable(gstin));
        if (valid)
            QCOMPARE(said.value(1), vector[u"state_code"].toString());
        if (vector[u"verdict"].toString() == u"invalid_checksum")
            QVERIFY2(said.value(2).contains(
                         u"should be %1,"_s.arg(vector[u"expected_check_char"].toString())),
                     qPrintable(gstin + u' ' + said.value(2)));
    }
    qInfo("%d GSTINs, all as the vectors say", static_cast<int>(list.size()));
}

void TestGstinFunction::namesTheWrongCharacter()
{
    QCOMPARE(verdict(u"27AAPFU0939F1ZA"_s).value(2),
             u"The last character is A but should be V, so one of the characters is mistyped."_s);
    QCOMPARE(verdict(u"27AAPFU0939F1Z"_s).value(2),
             u"A GSTIN has 15 characters; this one has 14."_s);
    QCOMPARE(verdict(u"47AAPFU0939F1ZV"_s).value(2), u"There is no state with the code 47."_s);
    QCOMPARE(verdict({}).value(2), u"No GSTIN was given."_s);
}

void TestGstinFunction::forgivesBlanksAndSmallLetters()
{
    QCOMPARE(verdict(u" 27aapfu0939f1zv\u00a0"_s).value(0), u"t"_s);
}

QTEST_GUILESS_MAIN(TestGstinFunction)
#include "tst_gstinfunction.moc"
