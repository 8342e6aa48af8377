#include "indianformat.h"
#include "reviewparts.h"
#include "statuschip.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::ReviewInvoice)
};

QJsonObject rowOf(const QJsonObject &line)
{
    return {{u"id"_s, textAt(line, u"id"_s)},
            {u"number"_s, textAt(line, u"line_number"_s)},
            {u"item"_s, textAt(line, u"description"_s)},
            {u"quantity"_s, QString::number(countAt(line, u"quantity"_s))},
            {u"price"_s, moneyAt(line, u"unit_price"_s).toText()},
            {u"gst"_s, textAt(line, u"gst_rate"_s)},
            {u"amount"_s, moneyAt(line, u"taxable_value"_s).toText()}};
}

QString taxWords(const QJsonObject &invoice)
{
    const auto igst = moneyAt(invoice, u"igst_amount"_s);
    if (!igst.isZero())
        return Words::tr("IGST %1").arg(igst.display());
    return Words::tr("CGST %1, SGST %2")
        .arg(moneyAt(invoice, u"cgst_amount"_s).display(),
             moneyAt(invoice, u"sgst_amount"_s).display());
}

QList<Fact> factsOf(const QJsonObject &invoice)
{
    return {{Words::tr("Total with GST"), moneyAt(invoice, u"total_amount"_s).display(),
             Words::tr("taxable %1").arg(moneyAt(invoice, u"taxable_amount"_s).displayRounded()),
             Tone::Plain, -1},
            {Words::tr("GST"), moneyAt(invoice, u"gst_amount"_s).display(), taxWords(invoice),
             Tone::Plain, -1}};
}

QList<QJsonObject> termsOf(const QJsonObject &detail)
{
    const auto invoice = detail.value(u"invoice"_s).toObject();
    const auto order = detail.value(u"order"_s).toObject();
    QList<QJsonObject> terms = {
        term(Words::tr("PO"), textAt(order, u"po_number"_s)),
        term(Words::tr("PO date"), dateAt(order, u"po_date"_s)),
        term(Words::tr("Bill to"),
             textAt(detail.value(u"customer"_s).toObject(), u"gst_number"_s))};
    const auto place = detail.value(u"place_of_supply"_s).toObject();
    terms.append(
        term(Words::tr("Place of supply"),
             Words::tr("%1, code %2").arg(textAt(place, u"name"_s), textAt(place, u"code"_s))));
    const auto date = dateAt(invoice, u"invoice_date"_s);
    if (!date.isEmpty())
        terms.append(term(Words::tr("Invoice date"), date));
    return terms;
}

} // namespace

Review reviewInvoice(const QJsonObject &detail)
{
    const auto invoice = detail.value(u"invoice"_s).toObject();
    const auto order = detail.value(u"order"_s).toObject();
    const auto lines = detail.value(u"lines"_s).toArray();
    const auto number = textAt(invoice, u"invoice_number"_s);
    Review review;
    review.title = hospitalAndCity(detail.value(u"customer"_s).toObject());
    review.chips = {statusChip(textAt(invoice, u"status"_s)),
                    priorityChip(textAt(order, u"priority"_s))};
    review.subtitle = Words::tr("%1 · %2").arg(
        number.isEmpty() ? Words::tr("draft invoice") : number, textAt(order, u"number"_s));
    for (const auto &line : lines)
        review.rows.append(rowOf(line.toObject()));
    review.facts = factsOf(invoice);
    review.tableTitle = Words::tr("What is invoiced");
    review.tableNote = Words::tr("%n line(s)", nullptr, static_cast<int>(lines.size()));
    review.tableAmount = moneyAt(invoice, u"taxable_amount"_s).display();
    review.terms = termsOf(detail);
    for (const auto &value : detail.value(u"charges"_s).toArray())
        review.terms.append(term(textAt(value.toObject(), u"description"_s),
                                 moneyAt(value.toObject(), u"amount"_s).display()));
    review.orderId = textAt(order, u"id"_s);
    review.actions = detail.value(u"actions"_s).toArray();
    review.customerId = textAt(detail.value(u"customer"_s).toObject(), u"id"_s);
    review.version = static_cast<int>(countAt(invoice, u"version"_s));
    return review;
}

} // namespace desk
