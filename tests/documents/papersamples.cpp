#include "papersamples.h"

#include "money.h"

#include <QJsonArray>
#include <QMap>

#include <array>

using namespace Qt::StringLiterals;

namespace desk::samples {

namespace {

struct Item
{
    const char16_t *description, *make, *hsn, *unit;
    int quantity;
    qint64 price; ///< paise
    int discount; ///< tenths of a per cent
    int rate;
    const char16_t *words;
};

constexpr std::array kItems{
    Item{u"Surgical gloves, latex, sterile, powder-free, size 7½ (box of 50 pairs)", u"Kanam",
         u"40151200", u"BOX", 24, 114000, 60, 5, u"gloves 7.5 latex ster."},
    Item{u"Examination gloves, nitrile, medium (box of 100)", u"Kanam", u"40151200", u"BOX", 60,
         31250, 50, 5, u"nitrile gloves M"},
    Item{u"Syringe 5 ml, needle 24G (box of 100)", u"Hindmed", u"90183100", u"BOX", 40, 41800, 40,
         5, u"syrnge 5ml"},
    Item{u"Compound sodium lactate injection IP (Ringer lactate) 500 ml", u"Denis", u"30049099",
         u"BTL", 480, 3826, 0, 5, u"RL 500 – 20 carton"},
    Item{u"Polyglactin 910 suture, violet, 2-0, 90 cm, 40 mm ½-circle round-bodied (box of 12)",
         u"Surjen", u"30061010", u"BOX", 18, 248600, 80, 5, u"vicryl 2-0"},
    Item{u"IV cannula 20G with wings and injection port", u"Polycan", u"90183930", u"NOS", 500,
         4675, 75, 5, u"venflon 20 green?"},
    Item{u"Foley catheter, 2-way, siliconised, 16 Fr, 30 ml", u"Romsil", u"90183910", u"NOS", 80,
         11840, 50, 5, u"foleys 16"},
    Item{u"Surface disinfectant, quaternary, 5-litre can", u"Raman", u"38089400", u"CAN", 16,
         136500, 50, 18, u"surface disinf 5L"},
    Item{u"Hospital bed, semi-Fowler, side rails, IV pole", u"Medfurn", u"94029010", u"NOS", 4,
         2185000, 75, 18, u"semi fowler cot with rails"},
    Item{u"Evolocumab inj. 140 mg/ml, pre-filled pen", u"Biocad", u"30021500", u"NOS", 6, 948000,
         20, 0, u"inj evolocumab 140"},
    Item{u"Surgical face mask, 3-ply, ear loop (box of 100)", u"Magnex", u"63079090", u"BOX", 100,
         14200, 50, 5, u"mask 3 ply"},
    Item{u"Digital clinical thermometer, flexible tip", u"Rossvale", u"90251910", u"NOS", 60, 12400,
         50, 5, u"thermometer"},
    Item{u"Chlorhexidine 4 % liquid hand wash, 500 ml pump bottle", u"Raman", u"34013090", u"BTL",
         150, 19600, 50, 18, u"hand wash"},
    Item{u"Elastic adhesive bandage, 10 cm × 4/6 m", u"Magnex", u"30051090", u"ROL", 180, 14850, 50,
         5, u"dynaplast 10 cm"},
    Item{u"Blood glucose test strips (pack of 50)", u"Rossvale", u"38221990", u"PAC", 100, 54800,
         40, 5, u"sugar strips"},
};

constexpr qint64 kFreight = 50000;
constexpr qint64 kPacking = 12000;

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

QString rupees(qint64 paise)
{
    return Money::fromPaise(paise).toText();
}

/// Half up; all amounts here are positive.
qint64 share(qint64 amount, qint64 part, qint64 whole)
{
    return (2 * amount * part + whole) / (2 * whole);
}

struct Tax
{
    qint64 taxable = 0, cgst = 0, sgst = 0, igst = 0;

    [[nodiscard]] qint64 sum() const { return cgst + sgst + igst; }
    void add(const Tax &other)
    {
        taxable += other.taxable;
        cgst += other.cgst;
        sgst += other.sgst;
        igst += other.igst;
    }
    void into(QJsonObject &object) const
    {
        object[u"cgst"_s] = rupees(cgst);
        object[u"sgst"_s] = rupees(sgst);
        object[u"igst"_s] = rupees(igst);
    }
};

Tax taxOf(qint64 taxable, int rate, const Wish &wish)
{
    Tax tax{taxable};
    if (wish.nilOnly || wish.withoutPayment)
        return tax;
    if (wish.interState)
        tax.igst = share(taxable, rate, 100);
    else
        tax.cgst = tax.sgst = share(taxable, rate, 200);
    return tax;
}

QJsonObject party(const QString &name, const QString &city, const QString &state,
                  const QString &code, const QString &pin, const QString &gstin)
{
    return {{u"name"_s, name},
            {u"contact"_s, QString()},
            {u"address"_s, QJsonArray{u"Survey 118, Karve Road"_s}},
            {u"city"_s, city},
            {u"state"_s, state},
            {u"state_code"_s, code},
            {u"pincode"_s, pin},
            {u"gstin"_s, gstin},
            {u"phone"_s, u"020 5550 0118"_s}};
}

QJsonObject seller()
{
    return {{u"legal_name"_s, u"Sharma Surgicals Private Limited"_s},
            {u"address"_s, QJsonArray{u"Plot 41, Hadapsar Industrial Estate"_s}},
            {u"city"_s, u"Pune"_s},
            {u"state"_s, u"Maharashtra"_s},
            {u"state_code"_s, u"27"_s},
            {u"pincode"_s, u"411013"_s},
            {u"gstin"_s, u"27AAZCS0000Q1ZU"_s},
            {u"pan"_s, u"AAZCS0000Q"_s},
            {u"drug_licences"_s, QJsonArray{u"MH-PZ5-20B-000412"_s, u"MH-PZ5-21B-000413"_s}},
            {u"phone"_s, u"020 5550 0142"_s},
            {u"email"_s, u"accounts@sharmasurgicals.example"_s},
            {u"bank"_s, QJsonObject{{u"name"_s, u"Deccan Commercial Bank"_s},
                                    {u"branch"_s, u"Hadapsar, Pune"_s},
                                    {u"account"_s, u"0412 0010 0027 319"_s},
                                    {u"ifsc"_s, u"DCBK0000412"_s},
                                    {u"upi"_s, u"sharmasurgicals@dcbk"_s}}}};
}

void addParties(QJsonObject &paper, const Wish &wish)
{
    auto hospital = party(u"City Hospital and Research Centre"_s, u"Pune"_s, u"Maharashtra"_s,
                          u"27"_s, u"411004"_s, u"27AAZTC0000H1ZU"_s);
    if (wish.interState)
        hospital = party(u"St. Mary's Hospital Trust"_s, u"Kochi"_s, u"Kerala"_s, u"32"_s,
                         u"682031"_s, u"32AAZTS0000E1ZT"_s);
    if (wish.unionTerritory)
        hospital =
            party(u"Seaside Clinic"_s, u"Daman"_s, u"Dadra and Nagar Haveli and Daman and Diu"_s,
                  u"26"_s, u"396210"_s, QString());
    paper[u"bill_to"_s] = hospital;
    hospital[u"contact"_s] = u"Main stores, Gate 3"_s;
    paper[u"ship_to"_s] = hospital;
    paper[u"place_of_supply"_s] =
        QJsonObject{{u"code"_s, hospital[u"state_code"_s]}, {u"name"_s, hospital[u"state"_s]}};
}

QJsonArray batches(int number, int quantity)
{
    QJsonArray list;
    const int first = number % 3 == 2 && quantity > 3 ? quantity * 2 / 3 : quantity;
    const auto add = [&](int part) {
        list +=
            QJsonObject{{u"batch"_s, u"SG26D%1"_s.arg(100 + number * 7 + part % 10)},
                        {u"expiry"_s, u"20%1-0%2-28"_s.arg(28 + number % 4).arg(1 + number % 9)},
                        {u"mrp"_s, rupees(18500 + number * 1300)},
                        {u"quantity"_s, QString::number(part)}};
    };
    add(first);
    if (first < quantity)
        add(quantity - first);
    return list;
}

struct Sums
{
    Tax tax;
    qint64 gross = 0, discount = 0;
    QMap<QString, std::pair<int, Tax>> hsn;
};

QJsonObject line(const Wish &wish, int number, Sums &sums)
{
    const auto &item = kItems[std::size_t(number - 1) % kItems.size()];
    const auto gross = item.quantity * item.price;
    const auto discount = share(gross, item.discount, 1000);
    const int rate = wish.nilOnly ? 0 : item.rate;
    const auto charged = wish.charges && number == 1 ? kFreight + kPacking : 0;
    const auto tax = taxOf(gross - discount + charged, rate, wish);
    QJsonObject line{{u"number"_s, number},
                     {u"sku"_s, u"SKU-%1"_s.arg(1000 + number)},
                     {u"description"_s, text(item.description)},
                     {u"make"_s, text(item.make)},
                     {u"hsn"_s, text(item.hsn)},
                     {u"quantity"_s, QString::number(item.quantity)},
                     {u"unit"_s, text(item.unit)},
                     {u"optional"_s, number == wish.optionalLine}};
    if (wish.kind == u"quotation")
        line[u"words"_s] = text(item.words);
    else
        line[u"batches"_s] = batches(number, item.quantity);
    if (wish.kind == u"challan")
        return line;
    if (wish.kind == u"quotation" && number == 2)
        line[u"substitute"_s] = u"Same composition."_s;
    line[u"unit_price"_s] = rupees(item.price);
    line[u"discount_percentage"_s] = u"%1.%2"_s.arg(item.discount / 10).arg(item.discount % 10);
    line[u"discount_amount"_s] = rupees(discount);
    line[u"line_total"_s] = rupees(gross);
    line[u"taxable_value"_s] = rupees(tax.taxable);
    line[u"gst_rate"_s] = QString::number(rate);
    line[u"amount"_s] = rupees(tax.taxable + tax.sum());
    tax.into(line);
    if (number == wish.optionalLine)
        return line;
    sums.gross += gross;
    sums.discount += discount;
    sums.tax.add(tax);
    auto &hsn = sums.hsn[text(item.hsn)];
    hsn.first = rate;
    hsn.second.add(tax);
    return line;
}

void addSums(QJsonObject &paper, const Wish &wish, const Sums &sums)
{
    const auto exact = sums.tax.taxable + (wish.reverseCharge ? 0 : sums.tax.sum());
    const auto total = (exact + 50) / 100 * 100;
    QJsonObject totals{
        {u"subtotal"_s, rupees(sums.gross)},       {u"discount_amount"_s, rupees(sums.discount)},
        {u"charges_amount"_s, u"0.00"_s},          {u"taxable_amount"_s, rupees(sums.tax.taxable)},
        {u"gst_amount"_s, rupees(sums.tax.sum())}, {u"round_off"_s, rupees(total - exact)},
        {u"total_amount"_s, rupees(total)}};
    sums.tax.into(totals);
    paper[u"totals"_s] = totals;
    if (wish.charges)
        paper[u"charges"_s] = QJsonArray{
            QJsonObject{{u"description"_s, u"Freight"_s}, {u"amount"_s, rupees(kFreight)}},
            QJsonObject{{u"description"_s, u"Packing"_s}, {u"amount"_s, rupees(kPacking)}}};
    QJsonArray rows;
    for (auto it = sums.hsn.cbegin(); it != sums.hsn.cend(); ++it) {
        QJsonObject row{{u"hsn"_s, it.key()},
                        {u"gst_rate"_s, QString::number(it->first)},
                        {u"taxable_value"_s, rupees(it->second.taxable)},
                        {u"total_tax"_s, rupees(it->second.sum())}};
        it->second.into(row);
        rows += row;
    }
    paper[u"hsn_summary"_s] = rows;
}

void addHead(QJsonObject &paper, const Wish &wish)
{
    const auto numbers = QMap<QString, QString>{{u"invoice"_s, u"INV-2026-0412"_s},
                                                {u"quotation"_s, u"QUO-2026-0219-R2"_s},
                                                {u"challan"_s, u"DSP-2026-0391"_s}};
    paper[u"kind"_s] = wish.kind;
    paper[u"number"_s] = numbers.value(wish.kind);
    paper[u"date"_s] = u"2026-11-17"_s;
    if (wish.kind == u"invoice")
        paper[u"due_date"_s] = u"2026-12-17"_s;
    if (wish.kind == u"quotation") {
        paper[u"valid_until"_s] = u"2026-12-19"_s;
        paper[u"revision"_s] = 2;
    }
    paper[u"is_bill_of_supply"_s] = wish.nilOnly && wish.kind == u"invoice";
    paper[u"reverse_charge"_s] = wish.reverseCharge;
    paper[u"inter_state"_s] = wish.interState;
    paper[u"local_head"_s] = wish.unionTerritory ? u"UTGST"_s : u"SGST"_s;
    paper[u"without_payment_of_tax"_s] = wish.withoutPayment;
    if (wish.withoutPayment)
        paper[u"buyer_type"_s] = u"sez"_s;
    paper[u"seller"_s] = seller();
    QJsonObject order{{u"number"_s, u"ORD-2026-0377"_s}, {u"date"_s, u"2026-11-09"_s}};
    if (wish.kind != u"quotation") {
        order[u"po_number"_s] = u"CHRC/PUR/2026/1184"_s;
        order[u"po_date"_s] = u"2026-11-10"_s;
        order[u"quotation_number"_s] = u"QUO-2026-0198-R2"_s;
        order[u"challan_number"_s] = u"DSP-2026-0391"_s;
        paper[u"transport"_s] = QJsonObject{{u"courier"_s, u"Konkan Road Lines"_s},
                                            {u"tracking"_s, u"LR 88412"_s},
                                            {u"boxes"_s, 11},
                                            {u"date"_s, u"2026-11-17"_s}};
    }
    paper[u"order"_s] = order;
}

} // namespace

QJsonObject snapshot(const Wish &wish)
{
    QJsonObject paper;
    addHead(paper, wish);
    addParties(paper, wish);
    Sums sums;
    QJsonArray lines;
    for (int number = 1; number <= wish.lines; ++number)
        lines += line(wish, number, sums);
    paper[u"lines"_s] = lines;
    if (wish.kind != u"challan")
        addSums(paper, wish, sums);
    QJsonArray packages;
    for (int number = 1; number <= wish.packages; ++number)
        packages += QJsonObject{
            {u"number"_s, QString::number(number)},
            {u"length_cm"_s, u"60"_s},
            {u"width_cm"_s, u"40"_s},
            {u"height_cm"_s, u"40"_s},
            {u"weight_kg"_s, u"14.250"_s},
            {u"holds"_s,
             QJsonArray{
                 QJsonObject{{u"line"_s, u"1"_s}, {u"quantity"_s, u"18"_s}, {u"unit"_s, u"BOX"_s}},
                 QJsonObject{
                     {u"line"_s, u"2"_s}, {u"quantity"_s, u"1240"_s}, {u"unit"_s, u"NOS"_s}}}}};
    paper[u"packages"_s] = packages;
    QJsonArray notQuoted;
    for (int number = 1; number <= wish.notQuoted; ++number)
        notQuoted += QJsonObject{{u"words"_s, u"ryles tube %1 fr ped."_s.arg(number)},
                                 {u"reason"_s, u"Not before February 2027."_s}};
    paper[u"not_quoted"_s] = notQuoted;
    paper[u"terms"_s] =
        QJsonObject{{u"payment"_s, u"30 days from invoice, by NEFT or RTGS."_s},
                    {u"delivery"_s, u"Within 10 days of a purchase order."_s},
                    {u"notes"_s, QJsonArray{u"Report breakage or shortage within 48 hours."_s,
                                            u"Cold-chain goods are not taken back."_s,
                                            u"We declare that the prices shown are the actual "
                                            u"prices and that all particulars are true "
                                            "and correct."_s}}};
    return paper;
}

} // namespace desk::samples
