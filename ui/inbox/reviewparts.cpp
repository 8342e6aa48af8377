#include "reviewparts.h"

#include "indianformat.h"
#include "serverwords.h"
#include "statuschip.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::Review)
};

Tone toneOf(const QString &name)
{
    if (name == u"done")
        return Tone::Green;
    if (name == u"refused")
        return Tone::Red;
    return name == u"rework" ? Tone::Violet : Tone::Plain;
}

/// "20 Nov, 11:41"; with its year when that is another one.
QString shortTime(const QDateTime &at)
{
    const auto year = indianDate(at).year();
    auto text = dateTimeText(at);
    return year == indianToday().year() ? text.remove(u" %1"_s.arg(year)) : text;
}

} // namespace

QString textAt(const QJsonObject &json, const QString &key)
{
    return json.value(key).toVariant().toString();
}

Money moneyAt(const QJsonObject &json, const QString &key)
{
    const auto amount = Money::fromNumeric(textAt(json, key));
    return amount ? *amount : Money();
}

qint64 countAt(const QJsonObject &json, const QString &key)
{
    return json.value(key).toVariant().toLongLong();
}

QString dateAt(const QJsonObject &json, const QString &key)
{
    return dateText(QDate::fromString(textAt(json, key).left(10), Qt::ISODate));
}

QString hospitalAndCity(const QJsonObject &customer)
{
    const auto name = textAt(customer, u"hospital_name"_s);
    const auto city = textAt(customer, u"city"_s);
    return city.isEmpty() ? name : Words::tr("%1, %2").arg(name, city);
}

QList<HistoryLine> historyFrom(const QJsonArray &history)
{
    QList<HistoryLine> lines;
    for (const auto &value : history) {
        const auto entry = value.toObject();
        const auto at = QDateTime::fromString(textAt(entry, u"at"_s), Qt::ISODateWithMs);
        const auto who = textAt(entry, u"who"_s);
        const auto what = serverWords(textAt(entry, u"what"_s));
        lines.append({shortTime(at), who.isEmpty() ? what : Words::tr("%1 %2").arg(who, what),
                      toneOf(textAt(entry, u"tone"_s))});
    }
    return lines;
}

QList<Chip> orderChips(const QString &stage, const QString &priority)
{
    return {stageChip(stage), priorityChip(priority)};
}

QJsonObject term(const QString &label, const QString &value, const QString &was, Tone tone)
{
    return {{u"id"_s, label},
            {u"label"_s, label},
            {u"value"_s, value},
            {u"value_was"_s, was},
            {u"value_tone"_s, static_cast<int>(tone)}};
}

void putMoney(QJsonObject &row, const QString &key, Money amount)
{
    row.insert(key, amount.toText());
    if (amount.isNegative())
        row.insert(key + u"_tone"_s, static_cast<int>(Tone::Red));
}

} // namespace desk
