#include "paperpainter.h"
#include "papersamples.h"
#include "pdfreading.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;
using samples::Wish;

Q_DECLARE_METATYPE(desk::samples::Wish)

/// What the law and the trade want on each kind of paper, read back from the bytes.
class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsParticulars_data();
    void showsParticulars();
    void leavesOut_data();
    void leavesOut();
    void marksDraft();
    void keepsHostileTextHarmless();

private:
    static QString textOf(const QJsonObject &snapshot);
};

namespace {

const QStringList kSeller{u"Sharma Surgicals Private Limited"_s,
                          u"Plot 41, Hadapsar Industrial Estate"_s,
                          u"Pune 411013, Maharashtra (27)"_s, u"GSTIN 27AAZCS0000Q1ZU"_s};
const QStringList kLicences{u"MH-PZ5-20B-000412 · MH-PZ5-21B-000413"_s};
const QStringList kLocalBuyer{u"City Hospital and Research Centre"_s, u"GSTIN 27AAZTC0000H1ZU"_s,
                              u"Maharashtra (27)"_s};
const QStringList kFarBuyer{u"St. Mary's Hospital Trust"_s, u"GSTIN 32AAZTS0000E1ZT"_s,
                            u"Kerala (32), inter-state"_s};
const QStringList kInvoice{u"INV-2026-0412"_s,
                           u"17 Nov 2026"_s,
                           u"17 Dec 2026, 30 days"_s,
                           u"Place of supply"_s,
                           u"CHRC/PUR/2026/1184 of 10 Nov 2026"_s,
                           u"ORD-2026-0377"_s,
                           u"DSP-2026-0391"_s,
                           u"Konkan Road Lines · LR 88412"_s,
                           u"Authorised signatory"_s,
                           u"A/c no. 0412 0010 0027 319"_s,
                           u"IFSC DCBK0000412"_s,
                           u"Amount in words"_s,
                           u"Rupees Only"_s,
                           u"Round-off"_s};
// The first line: description, HSN, quantity, unit, price, discount, taxable value.
const QStringList kFirstLine{u"Surgical gloves, latex, sterile, powder-free"_s,
                             u"40151200"_s,
                             u"BOX"_s,
                             u"1,140.00"_s,
                             u"1,641.60"_s,
                             u"25,718.40"_s,
                             u"exp 02/2029"_s,
                             u"MRP 198.00"_s};

void row(const char *name, const Wish &wish, const QStringList &words)
{
    QTest::newRow(name) << wish << words;
}

} // namespace

QString TestPapers::textOf(const QJsonObject &snapshot)
{
    const auto bytes = renderPaper(snapshot);
    if (!bytes)
        return bytes.error().message;
    samples::keep(QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag()
                                                              : QTest::currentTestFunction()),
                  *bytes);
    return samples::pagesOf(*bytes).join(u' ');
}

void TestPapers::showsParticulars_data()
{
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<QStringList>("words");
    const auto invoice = kSeller + kLicences + kInvoice + kFirstLine;
    row("invoice-local", {},
        invoice + kLocalBuyer +
            QStringList{u"Tax invoice"_s, u"Reverse charge No"_s, u"CGST"_s, u"SGST"_s,
                        u"2.5 % 642.96"_s, u"Total, 12 lines"_s, u"HSN summary"_s,
                        u"Invoice total ₹3,54,430.00"_s, u"Round-off (0.13)"_s,
                        u"Three Lakh Fifty Four Thousand Four Hundred Thirty Rupees Only"_s,
                        u"40 × SG26D114"_s});
    row("invoice-inter", {.lines = 40, .interState = true},
        invoice + kFarBuyer +
            QStringList{u"IGST"_s, u"Total, 40 lines"_s, u"1,285.92"_s, u"HSN summary, cont."_s,
                        u"Tax by rate"_s, u"At 18 %"_s, u"Nil rated"_s});
    row("invoice-1", {.lines = 1},
        invoice + kLocalBuyer + QStringList{u"Total, 1 line"_s, u"₹27,004.00"_s});
    row("invoice-200", {.lines = 200},
        invoice + kLocalBuyer + QStringList{u"Total, 200 lines"_s, u"Total, 14 codes"_s});
    row("invoice-territory", {.lines = 5, .unionTerritory = true},
        kSeller + kInvoice + kFirstLine +
            QStringList{u"UTGST"_s, u"Dadra and Nagar Haveli and Daman and Diu (26)"_s});
    row("invoice-sez", {.lines = 8, .interState = true, .withoutPayment = true},
        invoice + kFarBuyer +
            QStringList{u"IGST 0.00"_s,
                        u"SEZ unit or SEZ developer for authorised operations under bond"_s,
                        u"₹1,70,483.00"_s});
    row("invoice-charges", {.lines = 2, .charges = true},
        kSeller + kInvoice +
            QStringList{u"Freight 500.00"_s, u"Packing 120.00"_s,
                        u"includes its share of the charges"_s});
    row("bill-of-supply", {.lines = 7, .nilOnly = true},
        invoice + kLocalBuyer +
            QStringList{u"Bill of supply"_s, u"Value of supply 1,49,735.33"_s, u"₹1,49,735.00"_s});
    row("reverse-charge", {.lines = 3, .reverseCharge = true},
        invoice + QStringList{u"Reverse charge Yes"_s,
                              u"payable by the recipient on reverse charge"_s,
                              u"CGST, not added 1,489.55"_s, u"₹59,582.00"_s});
    row("quotation",
        {.kind = u"quotation"_s,
         .lines = 14,
         .interState = true,
         .optionalLine = 14,
         .notQuoted = 2},
        kSeller + QStringList{u"Quotation"_s, u"QUO-2026-0219-R2"_s, u"Valid until 19 Dec 2026"_s,
                              u"Revision 2"_s, u"Your words: “gloves 7.5 latex ster.”"_s,
                              u"Offered in its place: Same composition."_s, u"Optional"_s,
                              u"not in total"_s, u"(line 14 optional, left out)"_s,
                              u"Total, 13 lines"_s, u"Not quoted"_s,
                              u"“ryles tube 2 fr ped.” Not before February 2027."_s,
                              u"Terms and conditions"_s, u"Accepted by the hospital"_s,
                              u"Page 2 of 2"_s, u"40151200"_s, u"₹3,87,388.00"_s});
    row("quotation-40", {.kind = u"quotation"_s, .lines = 40, .notQuoted = 25},
        kSeller + kLocalBuyer +
            QStringList{u"“ryles tube 25 fr ped.”"_s, u"CGST + SGST ₹"_s, u"Total, 40 lines"_s});
    row("challan", {.kind = u"challan"_s},
        kSeller + kLicences + kLocalBuyer +
            QStringList{u"Delivery challan"_s, u"Supply, goes with the tax invoice"_s,
                        u"DSP-2026-0391"_s, u"Consignee"_s, u"SG26D111 02/2029 24 BOX"_s,
                        u"Packages received ........ of 11"_s, u"Short or damaged"_s,
                        u"Authorised signatory"_s, u"Total, 12 lines"_s, u"40151200"_s});
    row("challan-boxes", {.kind = u"challan"_s, .lines = 6, .packages = 3},
        QStringList{u"Package Holds Size Gross kg"_s, u"Line 1 (18 BOX), line 2 (1,240 NOS)"_s,
                    u"60 × 40 × 40 cm"_s, u"14.25"_s, u"3 packages"_s, u"42.75"_s});
    row("challan-many-boxes", {.kind = u"challan"_s, .lines = 40, .packages = 120},
        QStringList{u"120 packages"_s, u"1710.0"_s, u"Authorised signatory"_s});
    row("challan-200", {.kind = u"challan"_s, .lines = 200},
        kSeller + QStringList{u"Total, 200 lines"_s, u"Brought forward"_s, u"of 200 lines"_s});
}

void TestPapers::showsParticulars()
{
    QFETCH(const Wish, wish);
    QFETCH(const QStringList, words);
    const auto text = textOf(samples::snapshot(wish));
    for (const auto &word : words)
        QVERIFY2(text.contains(word), qPrintable(word + u" is missing"_s));
}

void TestPapers::leavesOut_data()
{
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<QStringList>("words");
    row("no-tax-on-bill-of-supply", {.lines = 7, .nilOnly = true},
        {u"GST ₹"_s, u"Tax invoice"_s, u"Taxable"_s, u"nil"_s});
    row("no-price-on-challan", {.kind = u"challan"_s},
        {u"Rate"_s, u"Amount"_s, u"MRP"_s, u"₹"_s, u"1,140.00"_s, u"25,718"_s});
    row("no-local-tax-between-states", {.interState = true}, {u"CGST"_s, u"SGST"_s});
    row("no-integrated-tax-within", {}, {u"IGST"_s, u"UTGST"_s});
    row("no-state-tax-in-territory", {.lines = 5, .unionTerritory = true},
        {u"SGST"_s.prepend(u' ')});
    row("no-copy-mark-on-quotation", {.kind = u"quotation"_s}, {u"ORIGINAL"_s, u"DUPLICATE"_s});
}

void TestPapers::leavesOut()
{
    QFETCH(const Wish, wish);
    QFETCH(const QStringList, words);
    const auto text = textOf(samples::snapshot(wish));
    QVERIFY(text.contains(u"Sharma Surgicals"_s));
    for (const auto &word : words)
        QVERIFY2(!text.contains(word), qPrintable(word + u" must not be there"_s));
}

void TestPapers::marksDraft()
{
    auto snapshot = samples::snapshot({.lines = 2});
    snapshot[u"number"_s] = QJsonValue();
    const auto text = textOf(snapshot);
    QCOMPARE(text.count(u"DRAFT"_s), 3);
    QVERIFY(!text.contains(u"ORIGINAL"_s));
}

void TestPapers::keepsHostileTextHarmless()
{
    const auto text = textOf(samples::hostile());
    QVERIFY(text.contains(u"Bell, null, escape[31m, tab and new line, turned around"_s.left(40)));
    for (const auto letter : text)
        QVERIFY(letter.category() != QChar::Other_Control);
    QVERIFY(text.contains(u"SKU-1007"_s)); // stands in for a missing description
    QVERIFY(text.contains(u"Descriptions in full"_s));
    QVERIFY(text.contains(u"LOT-2026-ABCDEFGH-50"_s));
    QVERIFY(text.contains(u"99,99,99,99,99,999.99"_s) || text.contains(u"9,99,99,99,99,999.99"_s));
}

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
