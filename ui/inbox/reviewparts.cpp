#include "reviewparts.h"

#include "indianformat.h"
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

void addChip(QJsonObject &row, const QString &words)
{
    if (words.isEmpty())
        return;
    auto chips = row.value(u"item_chips"_s).toArray();
    chips.append(words);
    row.insert(u"item_chips"_s, chips);
}

void putMoney(QJsonObject &row, const QString &key, Money amount)
{
    row.insert(key, amount.toText());
    if (amount.isNegative())
        row.insert(key + u"_tone"_s, static_cast<int>(Tone::Red));
}

QString shareOf(Money part, Money whole)
{
    return shareText(part.paise(), whole.paise());
}

void putMargin(Review &review, const QString &below, Money taxable, Money cost)
{
    if (taxable.paise() <= 0) {
        review.facts.append({Words::tr("Margin"), Words::tr("not known"), {}, Tone::Plain, -1});
        return;
    }
    const auto left = taxable - cost;
    review.marginFact = static_cast<int>(review.facts.size());
    review.marginPermille = left.paise() * 1000 / taxable.paise();
    review.facts.append({Words::tr("Margin"), shareOf(left, taxable), below,
                         left.isNegative() ? Tone::Red : Tone::Green, -1});
}

QJsonObject stockTerm(const QStringList &shortLines)
{
    constexpr int most = 3;
    auto shown = shortLines.mid(0, most);
    if (shortLines.size() > most)
        shown << Words::tr("and %n more", nullptr, static_cast<int>(shortLines.size()) - most);
    return term(Words::tr("Stock"),
                shown.isEmpty() ? Words::tr("enough is free") : shown.join(u'\n'), {},
                shown.isEmpty() ? Tone::Plain : Tone::Amber);
}

QString shortLine(const QString &number, qint64 wanted, qint64 free)
{
    return Words::tr("line %1 short by %2").arg(number, countText(wanted - free));
}

} // namespace desk
