#include "askedwords.h"
#include "indianformat.h"
#include "jsonnumber.h"
#include "percentage.h"
#include "quantity.h"
#include "quotationdraft.h"
#include "quotationsstore.h"

#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// "5.00" as "5", nothing for none: a column of empty cells is read faster.
QString percentageWords(const QJsonValue &value)
{
    const auto percentage = Percentage::fromText(decimalText(value));
    return percentage && !percentage->isZero() ? percentage->toText() : QString();
}

Money moneyOf(const QJsonValue &value)
{
    const auto money = Money::fromNumeric(decimalText(value));
    return money ? *money : Money();
}

DraftLine readLine(const QJsonObject &json)
{
    DraftLine line;
    line.id = json.value(u"id"_s).toString();
    line.skuId = json.value(u"inventory_id"_s).toString();
    line.sku = json.value(u"sku"_s).toString();
    line.description = json.value(u"description"_s).toString();
    line.words = u"“%1”, %2"_s.arg(json.value(u"words"_s).toString(), askedWithFree(json));
    line.free = freeChip(json);
    line.hsn = json.value(u"hsn_code"_s).toString();
    line.unit = json.value(u"unit"_s).toString().toLower();
    line.gstRate = decimalText(json.value(u"gst_rate"_s));
    line.listPrice = json.value(u"list_price"_s).toString();
    line.mrp = json.value(u"mrp"_s).toString();
    line.cost = json.value(u"cost_price"_s).toString();
    line.available = json.value(u"available_quantity"_s).toInt();
    line.typed.quantity = QString::number(json.value(u"quantity"_s).toInt());
    line.typed.price = decimalText(json.value(u"unit_price"_s));
    line.typed.discount = percentageWords(json.value(u"discount_percentage"_s));
    line.typed.isOptional = json.value(u"is_optional"_s).toBool();
    line.saved = line.typed;
    line.taxable = moneyOf(json.value(u"taxable_value"_s));
    line.cgst = moneyOf(json.value(u"cgst_amount"_s));
    line.sgst = moneyOf(json.value(u"sgst_amount"_s));
    line.igst = moneyOf(json.value(u"igst_amount"_s));
    return line;
}

QuotationDraft::Terms readTerms(const QJsonObject &quotation, const QJsonArray &charges)
{
    QuotationDraft::Terms terms;
    terms.discount = percentageWords(quotation.value(u"discount_percentage"_s));
    terms.validUntil =
        dateText(QDate::fromString(quotation.value(u"valid_until"_s).toString(), Qt::ISODate));
    terms.payment = quotation.value(u"payment_terms"_s).toString();
    terms.delivery = quotation.value(u"delivery_terms"_s).toString();
    for (const auto &value : charges) {
        const auto charge = value.toObject();
        terms.charges.append(
            {charge.value(u"description"_s).toString(), decimalText(charge.value(u"amount"_s))});
    }
    return terms;
}

} // namespace

QuotationSums QuotationSums::from(const QJsonObject &json)
{
    const auto money = [&json](const QString &key, const QString &column) {
        return moneyOf(json.contains(key) ? json.value(key) : json.value(column));
    };
    return {.goods = money(u"subtotal"_s, {}),
            .discount = money(u"discount_amount"_s, {}),
            .charges = money(u"charges_amount"_s, {}),
            .taxable = money(u"taxable_amount"_s, {}),
            .cgst = money(u"cgst"_s, u"cgst_amount"_s),
            .sgst = money(u"sgst"_s, u"sgst_amount"_s),
            .igst = money(u"igst"_s, u"igst_amount"_s),
            .roundOff = money(u"round_off"_s, {}),
            .total = money(u"total_amount"_s, {})};
}

void QuotationDraft::setPriced(const QuotationSums &priced, const QJsonArray &counting,
                               const QJsonArray &optional)
{
    sums = priced;
    qsizetype counted = 0;
    qsizetype options = 0;
    for (auto &line : lines) {
        const auto answer = line.typed.isOptional ? optional.at(options++) : counting.at(counted++);
        const auto figures = answer.toObject();
        line.taxable = moneyOf(figures.value(u"taxable_value"_s));
        line.cgst = moneyOf(figures.value(u"cgst"_s));
        line.sgst = moneyOf(figures.value(u"sgst"_s));
        line.igst = moneyOf(figures.value(u"igst"_s));
    }
}

QuotationDraft QuotationDraft::from(const QuotationReading &reading)
{
    const auto &detail = reading.detail;
    const auto quotation = detail.value(u"quotation"_s).toObject();
    const auto order = detail.value(u"order"_s).toObject();
    const auto customer = detail.value(u"customer"_s).toObject();
    QuotationDraft draft;
    draft.id = quotation.value(u"id"_s).toString();
    draft.number = quotation.value(u"quote_number"_s).toString();
    draft.status = quotation.value(u"status"_s).toString();
    draft.version = quotation.value(u"version"_s).toInt();
    draft.orderId = order.value(u"id"_s).toString();
    draft.orderNumber = order.value(u"number"_s).toString();
    draft.orderVersion = order.value(u"version"_s).toInt();
    draft.stage = order.value(u"stage"_s).toString();
    draft.priority = order.value(u"priority"_s).toString();
    draft.customerId = customer.value(u"id"_s).toString();
    draft.hospital = u"%1, %2"_s.arg(customer.value(u"hospital_name"_s).toString(),
                                     customer.value(u"city"_s).toString());
    draft.roundToRupee = reading.roundToRupee;
    draft.sellerState = detail.value(u"seller_state"_s).toObject();
    draft.place = detail.value(u"place_of_supply"_s).toObject();
    draft.buyerType = quotation.value(u"buyer_type"_s).toString();
    draft.isWithoutTax = quotation.value(u"without_payment_of_tax"_s).toBool();
    draft.typed = readTerms(quotation, detail.value(u"charges"_s).toArray());
    draft.saved = draft.typed;
    draft.sums = QuotationSums::from(quotation);
    for (const auto &charge : draft.typed.charges)
        draft.sums.charges += moneyOf(charge.amount);
    draft.gstin = customer.value(u"gst_number"_s).toString();
    for (const auto &line : detail.value(u"lines"_s).toArray())
        draft.lines.append(readLine(line.toObject()));
    for (const auto &value : detail.value(u"not_supplied"_s).toArray()) {
        const auto line = value.toObject();
        draft.notSupplied.append(u"“%1”: %2"_s.arg(line.value(u"words"_s).toString(),
                                                   line.value(u"reason"_s).toString()));
    }
    return draft;
}

} // namespace desk
