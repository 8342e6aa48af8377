#include "decimaltext.h"
#include "indianformat.h"
#include "jsonpaper.h"
#include "papersnapshot.h"

namespace desk::paper {

namespace {

constexpr qsizetype kMostLines = 5000;
constexpr qsizetype kLongText = 4000;

Party readParty(JsonPaper &json, const QJsonObject &from)
{
    Party party;
    party.name = json.text(from, QStringLiteral("name"));
    if (party.name.isEmpty())
        party.name = json.text(from, QStringLiteral("legal_name"));
    party.contact = json.text(from, QStringLiteral("contact"));
    party.address = json.texts(from, QStringLiteral("address"));
    party.city = json.text(from, QStringLiteral("city"));
    party.state = json.text(from, QStringLiteral("state"));
    party.stateCode = json.text(from, QStringLiteral("state_code"));
    party.pincode = json.text(from, QStringLiteral("pincode"));
    party.gstin = json.text(from, QStringLiteral("gstin"));
    party.phone = json.text(from, QStringLiteral("phone"));
    return party;
}

Seller readSeller(JsonPaper &json, const QJsonObject &from)
{
    Seller seller;
    seller.party = readParty(json, from);
    seller.pan = json.text(from, QStringLiteral("pan"));
    seller.email = json.text(from, QStringLiteral("email"));
    seller.drugLicences = json.texts(from, QStringLiteral("drug_licences"));
    seller.logo = QByteArray::fromBase64(
        from.value(u"logo").toObject().value(u"content_base64").toString().toLatin1());
    const auto bank = json.object(from, QStringLiteral("bank"));
    seller.bank = json.text(bank, QStringLiteral("name"));
    seller.bankBranch = json.text(bank, QStringLiteral("branch"));
    seller.account = json.text(bank, QStringLiteral("account"));
    seller.ifsc = json.text(bank, QStringLiteral("ifsc"));
    seller.upi = json.text(bank, QStringLiteral("upi"));
    return seller;
}

/// Month and year are what a carton shows: "03/2031". What is no date is shown as it came.
QString monthOf(const QString &text)
{
    const auto date = QDate::fromString(text.left(10), Qt::ISODate);
    return date.isValid() ? date.toString(QStringLiteral("MM/yyyy")) : text;
}

Batch readBatch(JsonPaper &json, const QJsonObject &from)
{
    return {json.text(from, QStringLiteral("batch")),
            monthOf(json.text(from, QStringLiteral("expiry"))),
            json.number(from, QStringLiteral("mrp"), 2),
            json.number(from, QStringLiteral("quantity"), 0),
            json.text(from, QStringLiteral("box"))};
}

/// The heads of tax beside a taxable value; `amount` may be empty where there is no such member.
Sums readSums(JsonPaper &json, const QJsonObject &from, const QString &taxable,
              const QString &amount)
{
    Sums sums;
    sums.taxable = json.money(from, taxable);
    sums.cgst = json.money(from, QStringLiteral("cgst"), false);
    sums.sgst = json.money(from, QStringLiteral("sgst"), false);
    sums.igst = json.money(from, QStringLiteral("igst"), false);
    sums.amount = amount.isEmpty() ? sums.taxable + sums.tax() : json.money(from, amount);
    return sums;
}

Line readLine(JsonPaper &json, const QJsonObject &from, bool priced)
{
    Line line;
    line.number = json.text(from, QStringLiteral("number"));
    line.sku = json.text(from, QStringLiteral("sku"));
    line.description = json.text(from, QStringLiteral("description"), kLongText);
    line.make = json.text(from, QStringLiteral("make"));
    line.hsn = json.text(from, QStringLiteral("hsn"));
    line.words = json.text(from, QStringLiteral("words"), kLongText);
    line.substitute = json.text(from, QStringLiteral("substitute"), kLongText);
    line.quantity = json.number(from, QStringLiteral("quantity"), 0);
    if (line.quantity.isEmpty())
        json.refuse(QStringLiteral("quantity"));
    line.unit = json.text(from, QStringLiteral("unit"));
    line.optional = json.flag(from, QStringLiteral("optional"));
    json.each(from, QStringLiteral("batches"),
              [&](const auto &batch) { line.batches += readBatch(json, batch); });
    if (!priced)
        return line;
    line.unitPrice = json.number(from, QStringLiteral("unit_price"), 2);
    line.discount = json.percentage(from, QStringLiteral("discount_percentage"));
    line.discountAmount = json.money(from, QStringLiteral("discount_amount"), false);
    line.gross = json.money(from, QStringLiteral("line_total"), false);
    line.rate = json.percentage(from, QStringLiteral("gst_rate"));
    line.sums = readSums(json, from, QStringLiteral("taxable_value"), QStringLiteral("amount"));
    return line;
}

/// What Rule 46 has printed on an invoice to a special economic zone or abroad; a snapshot may
/// bring words of its own.
QString endorsementOf(JsonPaper &json, const QJsonObject &from)
{
    auto own = json.text(from, QStringLiteral("endorsement"), 400);
    const auto buyer = json.text(from, QStringLiteral("buyer_type"));
    const bool zone = buyer == u"sez";
    if (!own.isEmpty() || (!zone && buyer != u"overseas") ||
        !json.flag(from, QStringLiteral("inter_state")))
        return own;
    const auto supply =
        zone ? QStringLiteral("Supply to SEZ unit or SEZ developer for authorised operations ")
             : QStringLiteral("Supply meant for export ");
    return supply +
           (json.flag(from, QStringLiteral("without_payment_of_tax"))
                ? QStringLiteral(
                      "under bond or letter of undertaking without payment of integrated tax.")
                : QStringLiteral("on payment of integrated tax."));
}

QString sizeOf(JsonPaper &json, const QJsonObject &from)
{
    QStringList sides;
    for (const auto &side :
         {QStringLiteral("length_cm"), QStringLiteral("width_cm"), QStringLiteral("height_cm")})
        sides += json.number(from, side, 0);
    return sides.contains(QString())
               ? QString()
               : QStringLiteral("%1 cm").arg(sides.join(QStringLiteral(" × ")));
}

/// "Line 1 (18 BOX), line 2 (40 BOX)".
Package readPackage(JsonPaper &json, const QJsonObject &from)
{
    Package package;
    package.number = json.text(from, QStringLiteral("number"));
    package.size = sizeOf(json, from);
    const auto weight = json.text(from, QStringLiteral("weight_kg"));
    if (const auto reading = readDecimal(weight); reading.number)
        package.grams = scaledDecimal(*reading.number, 3, 6).value_or(0);
    if (package.grams > 0)
        package.weight = fixedPointText(package.grams, 3, 1);
    QStringList holds;
    json.each(from, QStringLiteral("holds"), [&](const auto &held) {
        holds += QStringLiteral("line %1 (%2 %3)")
                     .arg(json.text(held, QStringLiteral("line")),
                          json.number(held, QStringLiteral("quantity"), 0),
                          json.text(held, QStringLiteral("unit")));
    });
    package.holds = holds.join(QStringLiteral(", "));
    if (!package.holds.isEmpty())
        package.holds[0] = package.holds.at(0).toUpper();
    return package;
}

void readHead(JsonPaper &json, const QJsonObject &from, Snapshot &paper)
{
    const auto kind = json.text(from, QStringLiteral("kind"));
    if (kind == u"quotation")
        paper.kind = Kind::Quotation;
    else if (kind == u"challan")
        paper.kind = Kind::Challan;
    else if (kind == u"packing")
        paper.kind = Kind::PackingSlip;
    else if (kind != u"invoice")
        json.refuse(QStringLiteral("kind"));
    paper.number = json.text(from, QStringLiteral("number"), 40);
    paper.revision = json.text(from, QStringLiteral("revision"), 10);
    paper.date = json.date(from, QStringLiteral("date"));
    paper.dueDate = json.date(from, QStringLiteral("due_date"));
    paper.validUntil = json.date(from, QStringLiteral("valid_until"));
    paper.billOfSupply = json.flag(from, QStringLiteral("is_bill_of_supply"));
    paper.reverseCharge = json.flag(from, QStringLiteral("reverse_charge"));
    paper.interState = json.flag(from, QStringLiteral("inter_state"));
    paper.localHead = json.text(from, QStringLiteral("local_head"), 8) == u"UTGST"
                          ? QStringLiteral("UTGST")
                          : QStringLiteral("SGST");
    paper.endorsement = endorsementOf(json, from);
    const auto place = json.object(from, QStringLiteral("place_of_supply"));
    const auto code = json.text(place, QStringLiteral("code"));
    paper.placeOfSupply = json.text(place, QStringLiteral("name"));
    if (!code.isEmpty())
        paper.placeOfSupply += QStringLiteral(" (%1)").arg(code);
}

void readCompanions(JsonPaper &json, const QJsonObject &from, Snapshot &paper)
{
    paper.seller = readSeller(json, json.object(from, QStringLiteral("seller")));
    paper.billTo = readParty(json, json.object(from, QStringLiteral("bill_to")));
    paper.shipTo = readParty(json, json.object(from, QStringLiteral("ship_to")));
    const auto order = json.object(from, QStringLiteral("order"));
    paper.orderNumber = json.text(order, QStringLiteral("number"));
    paper.orderDate = json.date(order, QStringLiteral("date"));
    paper.poNumber = json.text(order, QStringLiteral("po_number"));
    paper.poDate = json.date(order, QStringLiteral("po_date"));
    paper.quotationNumber = json.text(order, QStringLiteral("quotation_number"));
    paper.challanNumber = json.text(order, QStringLiteral("challan_number"));
    paper.invoiceNumber = json.text(order, QStringLiteral("invoice_number"));
    paper.invoiceDate = json.date(order, QStringLiteral("invoice_date"));
    const auto transport = json.object(from, QStringLiteral("transport"));
    paper.courier = json.text(transport, QStringLiteral("courier"));
    paper.tracking = json.text(transport, QStringLiteral("tracking"));
    paper.boxes = json.number(transport, QStringLiteral("boxes"), 0);
    paper.sentOn = json.date(transport, QStringLiteral("date"));
    const auto terms = json.object(from, QStringLiteral("terms"));
    paper.payment = json.text(terms, QStringLiteral("payment"), kLongText);
    paper.delivery = json.text(terms, QStringLiteral("delivery"), kLongText);
    paper.notes = json.texts(terms, QStringLiteral("notes"));
}

void readBox(JsonPaper &json, const QJsonObject &from, Snapshot &paper)
{
    const auto box = json.object(from, QStringLiteral("box"));
    const auto packed = readPackage(json, box);
    paper.box = QStringLiteral("%1 of %2").arg(packed.number, paper.boxes);
    QStringList size{packed.size};
    if (!packed.weight.isEmpty())
        size += QStringLiteral("%1 kg").arg(packed.weight);
    size.removeAll(QString());
    paper.boxSize = size.join(QStringLiteral(", "));
}

void readMoney(JsonPaper &json, const QJsonObject &from, Snapshot &paper)
{
    const auto totals = json.object(from, QStringLiteral("totals"));
    paper.subtotal = json.money(totals, QStringLiteral("subtotal"));
    paper.discount = json.money(totals, QStringLiteral("discount_amount"), false);
    paper.roundOff = json.money(totals, QStringLiteral("round_off"), false);
    paper.totals =
        readSums(json, totals, QStringLiteral("taxable_amount"), QStringLiteral("total_amount"));
    paper.total = paper.totals.amount;
    json.each(from, QStringLiteral("charges"), [&](const auto &charge) {
        paper.charges += {json.text(charge, QStringLiteral("description")),
                          json.money(charge, QStringLiteral("amount"))};
    });
    json.each(from, QStringLiteral("hsn_summary"), [&](const auto &row) {
        paper.hsn += {json.text(row, QStringLiteral("hsn")),
                      json.percentage(row, QStringLiteral("gst_rate")),
                      readSums(json, row, QStringLiteral("taxable_value"), QString())};
    });
}

} // namespace

Result<Snapshot> Snapshot::fromJson(const QJsonObject &from)
{
    JsonPaper json;
    Snapshot paper;
    readHead(json, from, paper);
    readCompanions(json, from, paper);
    json.each(from, QStringLiteral("lines"),
              [&](const auto &line) { paper.lines += readLine(json, line, paper.priced()); });
    if (paper.lines.isEmpty() || paper.lines.size() > kMostLines)
        json.refuse(QStringLiteral("lines"));
    json.each(from, QStringLiteral("not_quoted"), [&](const auto &entry) {
        paper.notQuoted += {json.text(entry, QStringLiteral("words"), kLongText),
                            json.text(entry, QStringLiteral("reason"), kLongText)};
    });
    if (paper.kind == Kind::Challan)
        json.each(from, QStringLiteral("packages"),
                  [&](const auto &package) { paper.packages += readPackage(json, package); });
    if (paper.kind == Kind::PackingSlip)
        readBox(json, from, paper);
    if (paper.priced())
        readMoney(json, from, paper);
    if (paper.date.isNull() && !paper.draft())
        json.refuse(QStringLiteral("date"));
    if (json.error())
        return *json.error();
    return paper;
}

} // namespace desk::paper
