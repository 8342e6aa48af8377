#include "ordermeasure.h"

#include "orderunits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double Alike = 0.5;

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression signs(u"[^\\p{L}\\p{M}\\p{N}]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().split(signs, Qt::SkipEmptyParts);
}

double likeness(const QStringList &one, QStringList other)
{
    const auto together = one.size() + other.size();
    qsizetype common = 0;
    for (const auto &word : one)
        common += other.removeOne(word) ? 1 : 0;
    return together == 0 ? 0 : 2.0 * double(common) / double(together);
}

QString unitName(const QString &unit)
{
    const QString known = canonicalUnit(unit);
    return known.isEmpty() ? unit.trimmed().toLower() : known;
}

struct Pair
{
    double likeness;
    qsizetype expected;
    qsizetype read;
};

QList<Pair> pairsOf(const QJsonArray &expected, const QList<ParsedLine> &read)
{
    QList<Pair> pairs;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto wanted = wordsIn(expected[i][u"text"].toString());
        for (qsizetype k = 0; k < read.size(); ++k) {
            if (const auto like = likeness(wanted, wordsIn(read.at(k).text)); like >= Alike)
                pairs.append({like, i, k});
        }
    }
    // Equal ones in the order of the message.
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
        return a.likeness != b.likeness
                   ? a.likeness > b.likeness
                   : std::abs(a.expected - a.read) < std::abs(b.expected - b.read);
    });
    return pairs;
}

QString told(const QString &text, const QString &quantity, const QString &unit)
{
    return u"%1 | %2 | %3"_s.arg(text, quantity, unit);
}

QString told(const ParsedLine &line)
{
    return told(line.text, line.quantity ? line.quantity->toText() : u"–"_s, line.unit);
}

QString told(const QJsonValue &line)
{
    return told(line[u"text"].toString(), QString::number(line[u"quantity"].toDouble()),
                line[u"unit"].toString());
}

// A text, or its lines.
QString rawText(const QJsonValue &raw)
{
    QStringList lines;
    for (const auto &line : raw.toArray())
        lines.append(line.toString());
    return raw.isArray() ? lines.join(u'\n') : raw.toString();
}

class Message
{
public:
    Message(const QJsonObject &message, OrderMeasure &sum)
        : m_id(message[u"id"].toString()),
          m_expected(message[u"lines"].toArray()),
          m_sum(sum),
          m_read(parseOrderText(rawText(message[u"raw"]))),
          m_of(m_expected.size(), -1)
    {
    }

    void measure()
    {
        ++m_sum.messages;
        m_sum.expected += int(m_expected.size());
        const auto used = assign();
        for (qsizetype i = 0; i < m_expected.size(); ++i)
            judge(m_expected[i], m_of.at(i));
        for (qsizetype k = 0; k < m_read.size(); ++k) {
            if (!used.at(k)) {
                ++m_sum.invented;
                mistake(u"invented: %1"_s.arg(told(m_read.at(k))));
            }
        }
    }

private:
    QList<bool> assign()
    {
        QList<bool> used(m_read.size(), false);
        for (const auto &pair : pairsOf(m_expected, m_read)) {
            if (m_of.at(pair.expected) < 0 && !used.at(pair.read)) {
                m_of[pair.expected] = pair.read;
                used[pair.read] = true;
            }
        }
        return used;
    }

    void judge(const QJsonValue &wanted, qsizetype at)
    {
        const bool free = wanted[u"free"].toInt() > 0 || wanted[u"free"].isString();
        m_sum.freeExpected += free ? 1 : 0;
        if (at < 0)
            return mistake(u"missing: %1"_s.arg(told(wanted)));
        const auto &line = m_read.at(at);
        ++m_sum.found;
        const auto asked = qRound64(wanted[u"quantity"].toDouble() * 1000); // 0: none was said
        const bool quantity = (line.quantity ? line.quantity->thousandths() : 0) == asked;
        const bool unit = unitName(line.unit) == unitName(wanted[u"unit"].toString());
        m_sum.withQuantity += quantity ? 1 : 0;
        m_sum.right += quantity && unit ? 1 : 0;
        const bool sameFree =
            line.freeGoods == free && (line.freeQuantity ? line.freeQuantity->thousandths() : 0) ==
                                          1000LL * wanted[u"free"].toInt();
        m_sum.freeRight += free && sameFree ? 1 : 0;
        if (!sameFree)
            mistake(u"free goods: %1"_s.arg(told(wanted)));
        if (!quantity || !unit)
            mistake(u"wrong: %1, read as %2"_s.arg(told(wanted), told(line)));
    }

    void mistake(const QString &what) { m_sum.mistakes.append(m_id + u": "_s + what); }

    QString m_id;
    QJsonArray m_expected;
    OrderMeasure &m_sum;
    QList<ParsedLine> m_read;
    QList<qsizetype> m_of; ///< for each expected line the one that was read
};

} // namespace

std::optional<OrderMeasure> measureOrders(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    OrderMeasure sum;
    const auto messages = document.array();
    for (const auto &message : messages)
        Message(message.toObject(), sum).measure();
    return sum;
}

} // namespace desk
