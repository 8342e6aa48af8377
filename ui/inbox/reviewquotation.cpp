#include "askedwords.h"
#include "indianformat.h"
#include "reviewparts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::ReviewQuotation)
};

Money times(Money price, qint64 pieces)
{
    const auto quantity = Quantity::fromThousandths(pieces * 1000);
    const auto product = quantity ? price.times(*quantity) : Result<Money>(Money());
    return product ? *product : Money();
}

struct Sums
{
    Money taxable;
    Money cost;
    bool costKnown = true;
    int belowList = 0;
    QStringList lacking;
};

QJsonObject rowOf(const QJsonObject &line, Sums &sums)
{
    const auto price = moneyAt(line, u"unit_price"_s);
    const auto list = moneyAt(line, u"list_price"_s);
    const auto pieces = countAt(line, u"quantity"_s);
    const auto taxable = moneyAt(line, u"taxable_value"_s);
    QJsonObject row = {{u"id"_s, textAt(line, u"id"_s)},
                       {u"number"_s, textAt(line, u"line_number"_s)},
                       {u"item"_s, textAt(line, u"description"_s)},
                       {u"quantity"_s, QString::number(pieces)},
                       {u"price"_s, price.toText()},
                       {u"discount"_s, textAt(line, u"discount_percentage"_s)},
                       {u"amount"_s, taxable.toText()}};
    addChip(row, freeChip(line));
    if (const auto free = countAt(line, u"available_quantity"_s); free < pieces) {
        addChip(row, Words::tr("short in stock"));
        sums.lacking << shortLine(textAt(line, u"line_number"_s), pieces, free);
    }
    if (price < list) {
        row.insert(u"price_was"_s, list.displayPlain());
        row.insert(u"price_strong"_s, true);
        ++sums.belowList;
    }
    if (line.value(u"is_optional"_s).toBool()) {
        addChip(row, Words::tr("optional"));
        return row;
    }
    sums.taxable += taxable;
    const auto cost = textAt(line, u"cost_price"_s);
    if (cost.isEmpty()) {
        sums.costKnown = false;
        return row;
    }
    const auto whole = times(moneyAt(line, u"cost_price"_s), pieces);
    sums.cost += whole;
    row.insert(u"margin"_s, shareOf(taxable - whole, taxable));
    if (taxable < whole)
        row.insert(u"margin_tone"_s, static_cast<int>(Tone::Red));
    return row;
}

void addFacts(Review &review, const QJsonObject &quotation, const Sums &sums)
{
    const auto discount = moneyAt(quotation, u"discount_amount"_s);
    const auto subtotal = moneyAt(quotation, u"subtotal"_s);
    const auto tax = moneyAt(quotation, u"gst_amount"_s);
    review.facts.append({Words::tr("Total with GST"),
                         moneyAt(quotation, u"total_amount"_s).display(),
                         Words::tr("GST %1").arg(tax.display()), Tone::Plain, -1});
    if (sums.costKnown)
        putMargin(review, (sums.taxable - sums.cost).displayRounded(), sums.taxable, sums.cost);
    else
        review.facts.append({Words::tr("Margin"), Words::tr("not known"),
                             Words::tr("a cost is missing"), Tone::Plain, -1});
    review.facts.append(
        {Words::tr("Discount"), discount.display(),
         sums.belowList
             ? Words::tr("%n line(s) under list", nullptr, sums.belowList)
             : Words::tr("%1 of %2").arg(shareOf(discount, subtotal), subtotal.displayRounded()),
         sums.belowList ? Tone::Amber : Tone::Plain, -1});
}

void addCharges(Review &review, const QJsonArray &charges)
{
    for (const auto &value : charges) {
        const auto charge = value.toObject();
        review.terms.append(
            term(textAt(charge, u"description"_s), moneyAt(charge, u"amount"_s).display()));
    }
}

void addMissing(Review &review, const QJsonArray &missing)
{
    for (const auto &value : missing) {
        const auto line = value.toObject();
        review.terms.append(
            term(Words::tr("Not supplied"),
                 Words::tr("%1: %2").arg(textAt(line, u"words"_s), textAt(line, u"reason"_s)), {},
                 Tone::Amber));
    }
}

} // namespace

Review reviewQuotation(const QJsonObject &detail)
{
    const auto quotation = detail.value(u"quotation"_s).toObject();
    const auto order = detail.value(u"order"_s).toObject();
    const auto lines = detail.value(u"lines"_s).toArray();
    Review review;
    review.title = hospitalAndCity(detail.value(u"customer"_s).toObject());
    review.chips = orderChips(textAt(order, u"stage"_s), textAt(order, u"priority"_s));
    review.subtitle =
        Words::tr("%1 · %2").arg(textAt(quotation, u"quote_number"_s), textAt(order, u"number"_s));
    Sums sums;
    for (const auto &line : lines)
        review.rows.append(rowOf(line.toObject(), sums));
    addFacts(review, quotation, sums);
    review.tableTitle = Words::tr("What is offered");
    review.tableNote = Words::tr("%n line(s)", nullptr, static_cast<int>(lines.size()));
    review.tableAmount = moneyAt(quotation, u"taxable_amount"_s).display();
    review.terms = {term(Words::tr("Valid until"), dateAt(quotation, u"valid_until"_s)),
                    term(Words::tr("Payment"), textAt(quotation, u"payment_terms"_s)),
                    term(Words::tr("Delivery"), textAt(quotation, u"delivery_terms"_s))};
    review.terms.append(stockTerm(sums.lacking));
    addCharges(review, detail.value(u"charges"_s).toArray());
    addMissing(review, detail.value(u"not_supplied"_s).toArray());
    review.orderId = textAt(order, u"id"_s);
    review.actions = detail.value(u"actions"_s).toArray();
    review.customerId = textAt(detail.value(u"customer"_s).toObject(), u"id"_s);
    review.version = static_cast<int>(countAt(order, u"version"_s));
    return review;
}

} // namespace desk
