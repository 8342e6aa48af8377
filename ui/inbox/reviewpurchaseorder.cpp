#include "indianformat.h"
#include "reviewparts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::ReviewPurchaseOrder)
};

/// The quoted value struck, the PO's in bold, where they differ.
void putDifferent(QJsonObject &row, const QString &key, const QString &now, const QString &was,
                  const QString &wasShown)
{
    row.insert(key, now);
    if (now == was)
        return;
    row.insert(key + u"_was"_s, wasShown);
    row.insert(key + u"_strong"_s, true);
}

/// The PO's value of a line before tax, and what it costs; the quotation's discount is the PO's.
struct Worth
{
    Money quoted;
    Money quotedCost;
    Money ordered;
    Money cost;
    bool costKnown = true;
};

Money times(Money price, qint64 pieces)
{
    const auto quantity = Quantity::fromThousandths(pieces * 1000);
    const auto product = quantity ? price.times(*quantity) : Result<Money>(Money());
    return product ? *product : Money();
}

Worth worthOf(const QJsonObject &line)
{
    const auto cost = moneyAt(line, u"cost_price"_s);
    Worth worth;
    worth.quoted = moneyAt(line, u"taxable_value"_s);
    worth.quotedCost = times(cost, countAt(line, u"quoted_quantity"_s));
    worth.ordered = worth.quoted + moneyAt(line, u"effect"_s);
    worth.cost = times(cost, countAt(line, u"quantity"_s));
    worth.costKnown = !textAt(line, u"cost_price"_s).isEmpty();
    return worth;
}

void add(Worth &sum, const Worth &line)
{
    sum.quoted += line.quoted;
    sum.quotedCost += line.quotedCost;
    sum.ordered += line.ordered;
    sum.cost += line.cost;
    sum.costKnown = sum.costKnown && line.costKnown;
}

/// "Line 4: 3.4 % below the quoted rate, its margin falls from 14.9 % to 11.9 %."
QString noteOf(const QJsonObject &line)
{
    const auto before = moneyAt(line, u"quoted_price"_s);
    const auto now = moneyAt(line, u"unit_price"_s);
    if (before == now || before.isZero())
        return {};
    const auto isLess = now < before;
    const auto share = shareOf(isLess ? before - now : now - before, before);
    const auto number = textAt(line, u"line_number"_s);
    const auto change = isLess ? Words::tr("Line %1: %2 below the quoted rate").arg(number, share)
                               : Words::tr("Line %1: %2 above the quoted rate").arg(number, share);
    const auto worth = worthOf(line);
    if (!worth.costKnown || worth.ordered.paise() <= 0)
        return Words::tr("%1.").arg(change);
    return Words::tr("%1, its margin goes from %2 to %3.")
        .arg(change, shareOf(worth.quoted - worth.quotedCost, worth.quoted),
             shareOf(worth.ordered - worth.cost, worth.ordered));
}

QJsonObject rowOf(const QJsonObject &line)
{
    QJsonObject row = {{u"id"_s, textAt(line, u"quotation_item_id"_s)},
                       {u"number"_s, textAt(line, u"line_number"_s)},
                       {u"item"_s, textAt(line, u"description"_s)},
                       {u"note"_s, noteOf(line)}};
    const auto quoted = countAt(line, u"quoted_quantity"_s);
    const auto ordered = countAt(line, u"quantity"_s);
    putDifferent(row, u"quantity"_s, QString::number(ordered), QString::number(quoted),
                 countText(quoted));
    const auto before = moneyAt(line, u"quoted_price"_s);
    const auto now = moneyAt(line, u"unit_price"_s);
    putDifferent(row, u"price"_s, now.toText(), before.toText(), before.displayPlain());
    if (const auto effect = moneyAt(line, u"effect"_s); !effect.isZero())
        putMoney(row, u"effect"_s, effect);
    if (ordered == 0)
        addChip(row, Words::tr("not ordered"));
    return row;
}

QJsonObject quotationOf(const QJsonObject &detail)
{
    for (const auto &value : detail.value(u"quotations"_s).toArray()) {
        const auto status = textAt(value.toObject(), u"status"_s);
        if (status != u"superseded" && status != u"rejected")
            return value.toObject();
    }
    return detail.value(u"quotations"_s).toArray().at(0).toObject();
}

void addFacts(Review &review, const QJsonObject &po, const QJsonObject &quotation,
              const Worth &worth)
{
    const auto quoted = moneyAt(quotation, u"total_amount"_s);
    const auto amount = moneyAt(po, u"amount"_s);
    review.facts.append({Words::tr("PO value, with GST"),
                         amount.isZero() ? Words::tr("not given") : amount.display(),
                         Words::tr("quoted %1").arg(quoted.displayRounded()), Tone::Plain, -1});
    if (worth.costKnown)
        putMargin(
            review,
            Words::tr("quoted %1").arg(shareOf(worth.quoted - worth.quotedCost, worth.quoted)),
            worth.ordered, worth.cost);
}

} // namespace

Review reviewPurchaseOrder(const QJsonObject &detail)
{
    const auto order = detail.value(u"order"_s).toObject();
    const auto po = detail.value(u"purchase_order"_s).toObject();
    const auto quotation = quotationOf(detail);
    const auto lines = po.value(u"lines"_s).toArray();
    Review review;
    review.title = hospitalAndCity(detail.value(u"customer"_s).toObject());
    review.chips = orderChips(textAt(order, u"workflow_stage"_s), textAt(order, u"priority"_s));
    review.subtitle = Words::tr("%1 · %2 · %3")
                          .arg(textAt(order, u"order_number"_s), textAt(po, u"number"_s),
                               textAt(quotation, u"number"_s));
    Money effect;
    Worth worth;
    QStringList lacking;
    for (const auto &value : lines) {
        const auto line = value.toObject();
        effect += moneyAt(line, u"effect"_s);
        add(worth, worthOf(line));
        const auto ordered = countAt(line, u"quantity"_s);
        if (const auto free = countAt(line, u"available_quantity"_s); free < ordered)
            lacking << shortLine(textAt(line, u"line_number"_s), ordered, free);
        auto &rows = line.value(u"differs"_s).toBool() ? review.rows : review.quietRows;
        rows.append(rowOf(line));
    }
    addFacts(review, po, quotation, worth);
    review.tableTitle = Words::tr("PO against the quotation");
    review.tableNote =
        review.rows.isEmpty()
            ? Words::tr("all %n line(s) as quoted", nullptr, static_cast<int>(lines.size()))
            : Words::tr("%1 of %n line(s) differ", nullptr, static_cast<int>(lines.size()))
                  .arg(review.rows.size());
    review.tableAmount = effect.isZero() ? QString() : effect.display();
    review.amountTone = effect.isNegative() ? Tone::Red : Tone::Plain;
    review.terms = {term(Words::tr("PO date"), dateAt(po, u"date"_s)), stockTerm(lacking),
                    term(Words::tr("Quotation"), textAt(quotation, u"number"_s)),
                    term(Words::tr("Needed by"), dateAt(order, u"promised_date"_s))};
    review.orderId = textAt(order, u"id"_s);
    review.actions = detail.value(u"actions"_s).toArray();
    review.customerId = textAt(order, u"customer_id"_s);
    review.version = static_cast<int>(countAt(order, u"version"_s));
    return review;
}

} // namespace desk
