#include "ordersheet.h"
#include "ordertext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace desk;
using namespace Qt::StringLiterals;

/// Whatever is pasted, the parser of orders answers, soon, and what it answers can be ordered.
/// DESK_INPUTS says how many inputs; the long run takes a million.
class TestOrderFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyText();
    void oneLongLine_data();
    void oneLongLine();

private:
    [[nodiscard]] QString input();
    [[nodiscard]] QString piece();
    void mutate(QString &text);
    [[nodiscard]] int below(qsizetype most)
    {
        return std::uniform_int_distribution<int>(0, int(most) - 1)(m_chance);
    }

    std::mt19937 m_chance{20261120}; ///< the same inputs every time
    QStringList m_lines;             ///< of real shape, to be broken
};

void TestOrderFuzz::initTestCase()
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/orders/messages.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const auto &message : QJsonDocument::fromJson(file.readAll()).array())
        for (const auto &line : message[u"raw"_s].toArray())
            m_lines << line.toString();
    QVERIFY(m_lines.size() > 300);
}

QString TestOrderFuzz::piece()
{
    static const QStringList pieces{u"\t"_s,
                                    u"\n"_s,
                                    u"  "_s,
                                    u"   "_s,
                                    u"|"_s,
                                    u" - "_s,
                                    u" x "_s,
                                    u"@"_s,
                                    u"+"_s,
                                    u" free"_s,
                                    u"(+"_s,
                                    u")"_s,
                                    u"\""_s,
                                    u","_s,
                                    u";"_s,
                                    u"> "_s,
                                    u"-- \n"_s,
                                    u"1,20,000"_s,
                                    u"99999999999"_s,
                                    u"0"_s,
                                    u"½"_s,
                                    u"दस"_s,
                                    u"२५"_s,
                                    u"dozen"_s,
                                    u"box"_s,
                                    u"nos."_s,
                                    u"10's"_s,
                                    u"10x10"_s,
                                    u"Rs. 5/-"_s,
                                    u"₹"_s,
                                    u"😀"_s,
                                    u"\u202E"_s,
                                    u"\u200D"_s,
                                    u"Regards"_s,
                                    u"Item\tQty"_s,
                                    u"[20/11, 9:15 am] A: "_s,
                                    u"On Mon A wrote:"_s,
                                    u"twenty five"_s,
                                    u"qty"_s,
                                    u"1."_s,
                                    u"*"_s,
                                    u"_"_s,
                                    u"..."_s};
    return pieces.at(below(pieces.size()));
}

void TestOrderFuzz::mutate(QString &text)
{
    const int at = below(text.size() + 1);
    switch (below(6)) {
    case 0:
        text.insert(at, piece());
        break;
    case 1:
        text.remove(at, 1 + below(6));
        break;
    case 2:
        text.insert(at, QChar(char16_t(1 + below(0xFFFF)))); // lone surrogates too
        break;
    case 3:
        text.insert(at, text.mid(at, 1 + below(12)));
        break;
    case 4:
        text.replace(at, 1, QString::number(below(100'000)));
        break;
    default:
        text += u'\n' + m_lines.at(below(m_lines.size()));
    }
}

QString TestOrderFuzz::input()
{
    QString text = m_lines.at(below(m_lines.size()));
    for (int i = below(8); i >= 0; --i)
        mutate(text);
    return text;
}

void TestOrderFuzz::anyText()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("DESK_INPUTS", &isGiven);
#ifdef __SANITIZE_ADDRESS__
    constexpr int usual = 3'000;
#else
    constexpr int usual = 20'000;
#endif
    const int inputs = isGiven ? given : usual;
    constexpr int longest = 60'000; // ms for a text of some lines: only a hang takes that
    QElapsedTimer timer;
    qint64 slowest = 0;
    qsizetype found = 0;
    for (int i = 0; i < inputs; ++i) {
        const auto text = input();
        timer.start();
        auto lines = parseOrderText(text);
        if (const auto sheet = findOrderSheet(text); sheet.isSheet())
            lines += parseOrderSheet(text, sheet);
        slowest = std::max(slowest, timer.elapsed());
        QVERIFY2(slowest < longest, qPrintable(text));
        found += lines.size();
        for (const auto &line : lines) {
            QVERIFY2(!line.text.trimmed().isEmpty(), qPrintable(text));
            QVERIFY2(line.sourceLine >= 1 && line.sourceLine <= text.size() + 1, qPrintable(text));
            QVERIFY2(!line.quantity || line.quantity->thousandths() > 0, qPrintable(text));
            QVERIFY2(!line.freeQuantity || line.freeGoods, qPrintable(text));
        }
    }
    qInfo("%d inputs, %lld lines found, the slowest took %lld ms", inputs,
          static_cast<long long>(found), static_cast<long long>(slowest));
    QVERIFY(found > inputs / 4); // most inputs are still orders
}

void TestOrderFuzz::oneLongLine_data()
{
    QTest::addColumn<QString>("unit");
    for (const auto *unit :
         {u"a",    u"1",       u"1 ",       u"😀",       u"a ",    u"- ",          u"x 1 ",
          u"1,",   u", 1 box", u"(1",       u"\t",      u"|",     u"_",           u"*a* ",
          u"one ", u"दस ",     u"+1 free ", u"@ Rs 5 ", u"10 x ", u"a - 5 box, ", u"qty ",
          u". . ", u"  a",     u"\"",       u"regards "})
        QTest::newRow(qPrintable(QString::fromUtf16(unit))) << QString::fromUtf16(unit);
}

// 10,000 characters of one kind, and as much as is still examined as a line.
void TestOrderFuzz::oneLongLine()
{
    QFETCH(const QString, unit);
    for (const qsizetype length : {10'000, 1'999}) {
        const auto text = unit.repeated(length / unit.size());
        QElapsedTimer timer;
        timer.start();
        for (const auto &line : parseOrderText(text))
            QVERIFY(!line.text.isEmpty());
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }
}

QTEST_APPLESS_MAIN(TestOrderFuzz)
#include "tst_orderfuzz.moc"
