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

QJsonObject rowOf(const QJsonObject &line)
{
    QJsonObject row = {{u"id"_s, textAt(line, u"quotation_item_id"_s)},
                       {u"number"_s, textAt(line, u"line_number"_s)},
                       {u"item"_s, textAt(line, u"description"_s)}};
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
        row.insert(u"item_chip"_s, Words::tr("not ordered"));
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

QList<Fact> factsOf(const QJsonObject &po, const QJsonObject &quotation, Money effect)
{
    const auto quoted = moneyAt(quotation, u"total_amount"_s);
    const auto amount = moneyAt(po, u"amount"_s);
    return {{Words::tr("PO value, with GST"),
             amount.isZero() ? Words::tr("not given") : amount.display(),
             Words::tr("quoted %1").arg(quoted.display()), Tone::Plain, -1},
            {Words::tr("Effect before tax"), effect.display(),
             effect.isNegative() ? Words::tr("less than quoted") : Words::tr("against the quote"),
             effect.isNegative() ? Tone::Red : Tone::Plain, -1}};
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
    for (const auto &value : lines) {
        const auto line = value.toObject();
        effect += moneyAt(line, u"effect"_s);
        auto &rows = line.value(u"differs"_s).toBool() ? review.rows : review.quietRows;
        rows.append(rowOf(line));
    }
    review.facts = factsOf(po, quotation, effect);
    review.tableTitle = Words::tr("PO against the quotation");
    review.tableNote =
        review.rows.isEmpty()
            ? Words::tr("all %n line(s) as quoted", nullptr, static_cast<int>(lines.size()))
            : Words::tr("%1 of %n line(s) differ", nullptr, static_cast<int>(lines.size()))
                  .arg(review.rows.size());
    review.tableAmount = effect.isZero() ? QString() : effect.display();
    review.amountTone = effect.isNegative() ? Tone::Red : Tone::Plain;
    review.terms = {term(Words::tr("PO date"), dateAt(po, u"date"_s)),
                    term(Words::tr("File"), textAt(po, u"file_name"_s)),
                    term(Words::tr("Quotation"), textAt(quotation, u"number"_s)),
                    term(Words::tr("Needed by"), dateAt(order, u"promised_date"_s))};
    review.history = historyFrom(detail.value(u"history"_s).toArray());
    review.actions = detail.value(u"actions"_s).toArray();
    review.customerId = textAt(order, u"customer_id"_s);
    review.version = static_cast<int>(countAt(order, u"version"_s));
    return review;
}

} // namespace desk
