#include "gstin.h"
#include "vectors.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestGstin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors();
    void checkCharacterOfVectors();
    void fillsForm();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void noticesEveryMistypedCharacter();
    void statesAreTheDatabases();
};

void TestGstin::vectors()
{
    const auto list = test::vectors(u"gstin"_s);
    QVERIFY(!list.isEmpty());
    static const QHash<QString, Gstin::Kind> kinds = {{u"regular"_s, Gstin::Kind::Taxpayer},
                                                      {u"regular_other14"_s, Gstin::Kind::Taxpayer},
                                                      {u"tcs"_s, Gstin::Kind::TaxCollector},
                                                      {u"tds"_s, Gstin::Kind::TaxDeductor},
                                                      {u"oidar"_s, Gstin::Kind::OnlineService}};
    for (const auto &vector : list) {
        const QByteArray id = vector[u"id"].toString().toUtf8();
        const Gstin gstin = Gstin::read(vector[u"gstin"].toString());
        QVERIFY2(gstin.verdictCode() == vector[u"verdict"].toString(),
                 id + " " + gstin.verdictCode().toUtf8());
        QVERIFY2(gstin.isValid() == (vector[u"verdict"].toString() == u"valid"), id);
        QVERIFY2(gstin.isBuyer() == vector[u"usable_as_b2b_recipient"].toBool(), id);
        QVERIFY2(gstin.kind() == kinds.value(vector[u"kind"].toString(), Gstin::Kind::Unknown), id);
        QVERIFY2(gstin.state().code == vector[u"state_code"].toString(), id);
        QVERIFY2(gstin.pan() == vector[u"pan"].toString(), id);
        QVERIFY2(gstin.sentence().endsWith(u'.'), id);
    }
    qInfo("gstin.json: %lld vectors", qlonglong(list.size()));
}

void TestGstin::checkCharacterOfVectors()
{
    int checked = 0;
    for (const auto &vector : test::vectors(u"gstin"_s)) {
        const QString expected = vector[u"expected_check_char"].toString();
        if (expected.isEmpty())
            continue;
        const QString text = Gstin::read(vector[u"gstin"].toString()).text();
        QCOMPARE(QString(Gstin::checkCharacter(QStringView(text).left(14))), expected);
        ++checked;
    }
    QVERIFY(checked > 70);
    qInfo("check characters: %d vectors", checked);
}

void TestGstin::fillsForm()
{
    const Gstin person = Gstin::read(u" 27aapfu0939f1zv\n"_s);
    QVERIFY(person.isValid());
    QCOMPARE(person.text(), u"27AAPFU0939F1ZV"_s);
    QCOMPARE(person.state().name, u"Maharashtra"_s);
    QCOMPARE(person.pan(), u"AAPFU0939F"_s);
    QCOMPARE(person.legalForm(), u"Partnership firm"_s);
    QCOMPARE(person.sentence(), u"Maharashtra, Partnership firm."_s);
    QCOMPARE(Gstin::read(u"29AABCF8078M1C8"_s).legalForm(), u"Company"_s);
    QVERIFY(Gstin::read(u"27AAPFU 0939F 1ZV"_s).isValid());
}

void TestGstin::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QString() << u"Enter a GSTIN"_s;
    QTest::newRow("short") << u"27AAPFU0939F1Z"_s << u"has 14"_s;
    QTest::newRow("sign") << u"27AAPFU0939F1Z!"_s << u"only the digits"_s;
    QTest::newRow("cyrillic") << u"27АAPFU0939F1ZV"_s << u"only the digits"_s;
    QTest::newRow("shape") << u"AA27PFU0939F1ZV"_s << u"not built like"_s;
    QTest::newRow("state 39") << u"39AAPFU0939F1ZV"_s << u"no state"_s;
    QTest::newRow("state 96") << u"96AAPFU0939F1ZV"_s << u"no state"_s;
    QTest::newRow("merged") << u"25AAPFU0939F1ZV"_s << u"merged into 26"_s;
    QTest::newRow("divided") << u"28AAPFU0939F1ZV"_s << u"replaced by 37"_s;
    QTest::newRow("last one") << u"27AAPFU0939F1ZW"_s << u"does not fit"_s;
    QTest::newRow("doubtful") << u"27AAPFU0939F1AA"_s << u"14th character"_s;
}

void TestGstin::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const Gstin gstin = Gstin::read(text);
    QVERIFY(!gstin.isValid());
    QVERIFY2(gstin.sentence().contains(part), qPrintable(gstin.sentence()));
}

// One mistyped character never passes: the check character sees each.
void TestGstin::noticesEveryMistypedCharacter()
{
    const QString right = u"27AAPFU0939F1ZV"_s;
    const QString alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    for (qsizetype at = 0; at < right.size(); ++at) {
        for (const QChar c : alphabet) {
            QString wrong = right;
            wrong[at] = c;
            QCOMPARE(Gstin::read(wrong).isValid(), wrong == right);
        }
    }
}

void TestGstin::statesAreTheDatabases()
{
    QFile file(QStringLiteral(DESK_SOURCE "/resources/database/reference/10_states.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    const qsizetype head = 1;
    QCOMPARE(lines.size() - head, indianStates().size());
    for (qsizetype i = head; i < lines.size(); ++i) {
        const auto cells = lines.at(i).split(u',');
        const IndianState &state = indianStates().at(i - head);
        QCOMPARE(state.code, cells.at(0));
        QCOMPARE(state.name, cells.at(1));
        QCOMPARE(state.utgst, cells.at(3) == u"UTGST");
    }
    QVERIFY(indianState(u"00").isNull());
}

QTEST_APPLESS_MAIN(TestGstin)
#include "tst_gstin.moc"
