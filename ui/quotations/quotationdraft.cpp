#include "quotationdraft.h"

#include "dayfield.h"
#include "indianformat.h"
#include "percentage.h"
#include "quantity.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::QuotationDraft)
};

/// The number as the wire wants it, the last saved one where the words are none.
template <class Value>
QString wire(const QString &typed, const QString &saved)
{
    const auto value = Value::fromText(typed.isEmpty() ? u"0"_s : typed);
    if (value)
        return value->toText();
    const auto before = Value::fromText(saved);
    return before ? before->toText() : u"0"_s;
}

QString wireQuantity(const LineWords &typed, const LineWords &saved)
{
    const auto problem = QuotationDraft::problem(typed, QuotationDraft::Field::Quantity);
    const auto quantity = Quantity::fromText(problem.isEmpty() ? typed.quantity : saved.quantity);
    return quantity ? quantity->toText() : u"1"_s;
}

QString quantityProblem(const QString &words)
{
    const auto quantity = Quantity::fromText(words);
    if (!quantity)
        return quantity.error().message;
    return quantity->whole() ? QString() : Words::tr("Only whole pieces can be quoted.");
}

QString priceProblem(const QString &words)
{
    const auto price = Money::fromText(words.isEmpty() ? u"0"_s : words);
    if (!price)
        return price.error().message;
    return price->isNegative() ? Words::tr("A price is not below zero.") : QString();
}

QString percentageProblem(const QString &words)
{
    const auto percentage = Percentage::fromText(words.isEmpty() ? u"0"_s : words);
    return percentage ? QString() : percentage.error().message;
}

} // namespace

bool QuotationDraft::isDirty() const
{
    if (typed != saved)
        return true;
    return std::any_of(lines.begin(), lines.end(),
                       [](const DraftLine &line) { return line.typed != line.saved; });
}

bool QuotationDraft::showsCost() const
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const DraftLine &line) { return !line.cost.isEmpty(); });
}

bool QuotationDraft::isInterState() const
{
    return sellerState.value(u"code"_s) != place.value(u"code"_s) || buyerType == u"sez";
}

QString QuotationDraft::problem(const LineWords &words, Field field)
{
    switch (field) {
    case Field::Quantity:
        return quantityProblem(words.quantity);
    case Field::Price:
        return priceProblem(words.price);
    case Field::Discount:
        return percentageProblem(words.discount);
    }
    return {};
}

QString QuotationDraft::discountProblem() const
{
    return percentageProblem(typed.discount);
}

QString QuotationDraft::validityProblem() const
{
    return dayFromText(typed.validUntil, indianToday()).isValid()
               ? QString()
               : Words::tr("Give a day until which it is valid, such as 4 Dec 2026.");
}

QString QuotationDraft::chargeProblem(const DraftCharge &charge)
{
    return priceProblem(charge.amount);
}

QStringList QuotationDraft::problems() const
{
    QStringList sentences;
    const auto add = [&sentences](const QString &where, const QString &sentence) {
        if (!sentence.isEmpty())
            sentences.append(where.isEmpty() ? sentence : where + u": "_s + sentence);
    };
    for (const auto &line : lines)
        for (const auto field : {Field::Quantity, Field::Price, Field::Discount})
            add(line.description, problem(line.typed, field));
    add(Words::tr("Discount"), discountProblem());
    add(Words::tr("Valid until"), validityProblem());
    for (const auto &charge : typed.charges)
        add(charge.description, chargeProblem(charge));
    return sentences;
}

QJsonObject QuotationDraft::forPricing(bool optional) const
{
    QJsonArray priced;
    for (const auto &line : lines)
        if (line.typed.isOptional == optional)
            priced.append(
                QJsonObject{{u"quantity"_s, wireQuantity(line.typed, line.saved)},
                            {u"unit_price"_s, wire<Money>(line.typed.price, line.saved.price)},
                            {u"gst_rate"_s, line.gstRate},
                            {u"discount_percentage"_s,
                             wire<Percentage>(line.typed.discount, line.saved.discount)}});
    QJsonArray charges;
    if (!optional)
        for (const auto &charge : typed.charges)
            charges.append(QJsonObject{{u"amount"_s, wire<Money>(charge.amount, u"0"_s)}});
    return {{u"seller_state"_s, sellerState.value(u"code"_s)},
            {u"place_of_supply"_s, place.value(u"code"_s)},
            {u"buyer_type"_s, buyerType},
            {u"without_payment_of_tax"_s, isWithoutTax},
            {u"round_to_rupee"_s, roundToRupee},
            {u"discount_percentage"_s, wire<Percentage>(typed.discount, saved.discount)},
            {u"charges"_s, charges},
            {u"lines"_s, priced}};
}

QJsonObject QuotationDraft::forSaving() const
{
    QJsonArray changed;
    for (const auto &line : lines)
        if (line.typed != line.saved)
            changed.append(
                QJsonObject{{u"id"_s, line.id},
                            {u"quantity"_s, wireQuantity(line.typed, line.saved)},
                            {u"unit_price"_s, wire<Money>(line.typed.price, line.saved.price)},
                            {u"discount_percentage"_s,
                             wire<Percentage>(line.typed.discount, line.saved.discount)},
                            {u"is_optional"_s, line.typed.isOptional}});
    QJsonArray charges;
    for (const auto &charge : typed.charges)
        charges.append(QJsonObject{{u"description"_s, charge.description},
                                   {u"amount"_s, wire<Money>(charge.amount, u"0"_s)}});
    const auto valid = dayFromText(typed.validUntil, indianToday());
    return {{u"id"_s, id},
            {u"version"_s, version},
            {u"discount_percentage"_s, wire<Percentage>(typed.discount, saved.discount)},
            {u"valid_until"_s, valid.toString(Qt::ISODate)},
            {u"payment_terms"_s, typed.payment},
            {u"delivery_terms"_s, typed.delivery},
            {u"charges"_s, charges},
            {u"lines"_s, changed}};
}

void QuotationDraft::settle(const QuotationDraft &sent, int savedAs)
{
    version = savedAs;
    saved = sent.typed;
    QHash<QString, LineWords> words;
    for (const auto &line : sent.lines)
        words.insert(line.id, line.typed);
    for (auto &line : lines)
        line.saved = words.value(line.id, line.saved);
}

void QuotationDraft::refresh(const QuotationDraft &again)
{
    auto refreshed = again;
    refreshed.typed = typed;
    QHash<QString, LineWords> words;
    for (const auto &line : std::as_const(lines))
        words.insert(line.id, line.typed);
    for (auto &line : refreshed.lines)
        line.typed = words.value(line.id, line.typed);
    *this = refreshed;
}

} // namespace desk
