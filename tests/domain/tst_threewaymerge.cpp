#include "threewaymerge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

using Choice = ThreeWayMerge::Choice;
using Side = ThreeWayMerge::Side;

/// Two people change one document: nothing of either is lost without somebody saying so.
class TestThreeWayMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatOnlyOneTouched();
    void asksAboutALineThatBothTouched();
    void takesBothWhereFieldsDiffer();
    void takesEqualChangesOnce();
    void readsValuesAsTheyAreMeant();
    void keepsAddedLinesOfBoth();
    void asksAboutARemovedLineThatWasChanged();
    void removesWhatNobodyMisses();
    void keepsMyOrderOrTheirs();
    void mergesTheHead();
    void walksTheOpenOnes();
    void losesNothingWhateverHappens();
};

namespace {

QJsonObject line(const QString &id, int quantity, const QString &price = u"10"_s)
{
    return {{u"id"_s, id}, {u"quantity"_s, quantity}, {u"price"_s, price}};
}

QJsonObject document(const QJsonArray &lines, const QString &terms = u"30 days"_s)
{
    return {{u"terms"_s, terms}, {u"lines"_s, lines}};
}

ThreeWayMerge::Rules rules()
{
    ThreeWayMerge::Rules rules;
    rules.head = {u"terms"_s};
    rules.line = {u"quantity"_s, u"price"_s};
    rules.same = [](const QString &field, const QJsonValue &a, const QJsonValue &b) {
        return field == u"price" && a.toString().toDouble() == b.toString().toDouble();
    };
    return rules;
}

QStringList idsOf(const QJsonObject &document)
{
    QStringList ids;
    for (const auto &value : document.value(u"lines"_s).toArray())
        ids << value[u"id"_s].toString();
    return ids;
}

} // namespace

void TestThreeWayMerge::takesWhatOnlyOneTouched()
{
    const QJsonArray was{line(u"a"_s, 1), line(u"b"_s, 2), line(u"c"_s, 3)};
    const QJsonArray mine{line(u"a"_s, 10), line(u"b"_s, 2), line(u"c"_s, 3)};
    const QJsonArray theirs{line(u"a"_s, 1), line(u"b"_s, 2), line(u"c"_s, 30)};
    const ThreeWayMerge merge(document(was), document(mine), document(theirs), rules());
    QVERIFY(merge.clashes().isEmpty());
    QCOMPARE(merge.merged().size(), 2);
    QCOMPARE(merge.merged().at(0).choice, Choice::Mine);
    QCOMPARE(merge.merged().at(1).choice, Choice::Theirs);
    QCOMPARE(merge.merged().at(1).number, 3);
    QCOMPARE(merge.result(), document({line(u"a"_s, 10), line(u"b"_s, 2), line(u"c"_s, 30)}));
}

void TestThreeWayMerge::asksAboutALineThatBothTouched()
{
    ThreeWayMerge merge(document({line(u"a"_s, 1)}), document({line(u"a"_s, 10)}),
                        document({line(u"a"_s, 20)}), rules());
    QCOMPARE(merge.open(), 1);
    QVERIFY(!merge.clashes().first().canBeBoth());
    QCOMPARE(merge.result(), document({line(u"a"_s, 1)})); // so far as it was
    merge.choose(0, Choice::Both);
    QCOMPARE(merge.open(), 1); // impossible, so nothing is chosen
    merge.choose(0, Choice::Mine);
    QCOMPARE(merge.result(), document({line(u"a"_s, 10)}));
    merge.choose(0, Choice::Theirs);
    QCOMPARE(merge.open(), 0);
    QCOMPARE(merge.result(), document({line(u"a"_s, 20)}));
    merge.choose(0, Choice::Open);
    QCOMPARE(merge.open(), 1);
}

void TestThreeWayMerge::takesBothWhereFieldsDiffer()
{
    ThreeWayMerge merge(document({line(u"a"_s, 1, u"10"_s)}), document({line(u"a"_s, 5, u"10"_s)}),
                        document({line(u"a"_s, 1, u"12"_s)}), rules());
    QCOMPARE(merge.open(), 1);
    QVERIFY(merge.clashes().first().canBeBoth());
    merge.choose(0, Choice::Both);
    QCOMPARE(merge.result(), document({line(u"a"_s, 5, u"12"_s)}));
}

void TestThreeWayMerge::takesEqualChangesOnce()
{
    const ThreeWayMerge merge(document({line(u"a"_s, 1)}), document({line(u"a"_s, 7)}),
                              document({line(u"a"_s, 7)}), rules());
    QVERIFY(merge.clashes().isEmpty());
    QCOMPARE(merge.merged().size(), 1);
    QVERIFY(merge.merged().first().changes.first().isTheirs);
    QCOMPARE(merge.result(), document({line(u"a"_s, 7)}));
}

void TestThreeWayMerge::readsValuesAsTheyAreMeant()
{
    const ThreeWayMerge merge(document({line(u"a"_s, 1, u"10.00"_s)}),
                              document({line(u"a"_s, 1, u"10"_s)}),
                              document({line(u"a"_s, 9, u"10.0"_s)}), rules());
    QVERIFY(merge.clashes().isEmpty());
    QCOMPARE(merge.merged().size(), 1);
    QCOMPARE(merge.merged().first().changes.size(), 1); // the quantity alone
}

void TestThreeWayMerge::keepsAddedLinesOfBoth()
{
    const QJsonArray was{line(u"a"_s, 1), line(u"b"_s, 2)};
    const QJsonArray mine{line(u"a"_s, 1), line({}, 50), line(u"b"_s, 2), line({}, 60)};
    const QJsonArray theirs{line(u"x"_s, 7), line(u"a"_s, 1), line(u"b"_s, 2), line(u"y"_s, 8)};
    const ThreeWayMerge merge(document(was), document(mine), document(theirs), rules());
    QVERIFY(merge.clashes().isEmpty());
    QCOMPARE(merge.merged().size(), 4);
    const auto result = merge.result().value(u"lines"_s).toArray();
    QCOMPARE(result.size(), 6);
    QCOMPARE(result.first()[u"id"_s].toString(), u"x"_s);
    QCOMPARE(result.at(2)[u"quantity"_s].toInt(), 50); // after a, as I put it
}

void TestThreeWayMerge::asksAboutARemovedLineThatWasChanged()
{
    const QJsonArray was{line(u"a"_s, 1), line(u"b"_s, 2)};
    ThreeWayMerge merge(document(was), document({line(u"a"_s, 9), line(u"b"_s, 2)}),
                        document({line(u"b"_s, 2)}), rules());
    QCOMPARE(merge.open(), 1);
    QVERIFY(merge.clashes().first().isAbsent(Side::Theirs));
    QVERIFY(!merge.clashes().first().canBeBoth());
    merge.choose(0, Choice::Theirs);
    QCOMPARE(idsOf(merge.result()), QStringList{u"b"_s});
    merge.choose(0, Choice::Mine);
    QCOMPARE(idsOf(merge.result()), (QStringList{u"a"_s, u"b"_s}));

    ThreeWayMerge other(document(was), document({line(u"b"_s, 2)}),
                        document({line(u"a"_s, 4), line(u"b"_s, 2)}), rules());
    QCOMPARE(other.open(), 1);
    QVERIFY(other.clashes().first().isAbsent(Side::Mine));
    other.choose(0, Choice::Mine);
    QCOMPARE(idsOf(other.result()), QStringList{u"b"_s});
}

void TestThreeWayMerge::removesWhatNobodyMisses()
{
    const QJsonArray was{line(u"a"_s, 1), line(u"b"_s, 2), line(u"c"_s, 3)};
    const ThreeWayMerge merge(document(was), document({line(u"a"_s, 1), line(u"c"_s, 3)}),
                              document({line(u"b"_s, 2), line(u"c"_s, 3)}), rules());
    QVERIFY(merge.clashes().isEmpty());
    QCOMPARE(merge.merged().size(), 2); // and both are told
    QCOMPARE(idsOf(merge.result()), QStringList{u"c"_s});
}

void TestThreeWayMerge::keepsMyOrderOrTheirs()
{
    const QJsonArray was{line(u"a"_s, 1), line(u"b"_s, 2), line(u"c"_s, 3)};
    const QJsonArray turned{line(u"c"_s, 3), line(u"b"_s, 2), line(u"a"_s, 1)};
    const ThreeWayMerge mine(document(was), document(turned), document(was), rules());
    QCOMPARE(idsOf(mine.result()), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    const ThreeWayMerge theirs(document(was), document(was), document(turned), rules());
    QCOMPARE(idsOf(theirs.result()), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
}

void TestThreeWayMerge::mergesTheHead()
{
    ThreeWayMerge merge(document({}, u"30 days"_s), document({}, u"45 days"_s),
                        document({}, u"60 days"_s), rules());
    QCOMPARE(merge.open(), 1);
    QVERIFY(!merge.clashes().first().isLine());
    QVERIFY(!merge.clashes().first().canBeBoth());
    merge.choose(0, Choice::Mine);
    QCOMPARE(merge.result().value(u"terms"_s).toString(), u"45 days"_s);
    const ThreeWayMerge alone(document({}, u"30 days"_s), document({}, u"45 days"_s),
                              document({}, u"30 days"_s), rules());
    QVERIFY(alone.clashes().isEmpty());
    QCOMPARE(alone.result().value(u"terms"_s).toString(), u"45 days"_s);
}

void TestThreeWayMerge::walksTheOpenOnes()
{
    const QJsonArray was{line(u"a"_s, 1), line(u"b"_s, 1), line(u"c"_s, 1)};
    const QJsonArray mine{line(u"a"_s, 2), line(u"b"_s, 2), line(u"c"_s, 2)};
    const QJsonArray theirs{line(u"a"_s, 3), line(u"b"_s, 3), line(u"c"_s, 3)};
    ThreeWayMerge merge(document(was), document(mine), document(theirs), rules());
    QCOMPARE(merge.nextOpen(-1), 0);
    merge.choose(1, Choice::Mine);
    QCOMPARE(merge.nextOpen(0), 2);
    QCOMPARE(merge.nextOpen(2), 0);
    merge.chooseAll(Choice::Theirs);
    QCOMPARE(merge.nextOpen(0), -1);
    QCOMPARE(merge.result(), document(theirs));
}

/// Every value that somebody changed is in the result, or was decided against by name.
void TestThreeWayMerge::losesNothingWhateverHappens()
{
    QRandomGenerator random(20261120);
    for (int turn = 0; turn < 500; ++turn) {
        QJsonArray was;
        for (int i = 0; i < 30; ++i)
            was.append(line(u"l%1"_s.arg(i), random.bounded(100)));
        const auto change = [&](int added) {
            QJsonArray lines;
            for (const auto &value : was) {
                auto changed = value.toObject();
                const auto what = random.bounded(10);
                if (what == 0)
                    continue;
                if (what < 4)
                    changed.insert(u"quantity"_s, random.bounded(100, 200));
                if (what == 4)
                    changed.insert(u"price"_s, QString::number(random.bounded(100)));
                lines.append(changed);
            }
            if (random.bounded(2) == 0)
                lines.append(line(added == 0 ? QString() : u"t"_s, 999, u"1"_s));
            return lines;
        };
        const auto mine = document(change(0));
        const auto theirs = document(change(1));
        ThreeWayMerge merge(document(was), mine, theirs, rules());
        merge.chooseAll(Choice::Mine);
        // all mine: my values stand wherever I changed any
        const ThreeWayMerge check(document(was), mine, merge.result(), rules());
        QVERIFY(check.clashes().isEmpty());
        merge.chooseAll(Choice::Theirs);
        const ThreeWayMerge other(document(was), merge.result(), theirs, rules());
        QVERIFY(other.clashes().isEmpty());
        QCOMPARE(merge.open(), 0);
    }
}

} // namespace desk::test

QTEST_GUILESS_MAIN(desk::test::TestThreeWayMerge)
#include "tst_threewaymerge.moc"
