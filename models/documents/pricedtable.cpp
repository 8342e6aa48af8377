#include "pricedtable.h"

#include "indianformat.h"

#include <array>

namespace desk::paper {

namespace {

constexpr qsizetype kMostBatches = 12;
constexpr double kBatchExpiry = 27.0;
constexpr double kBatchMrp = 62.5;

using Widths = std::array<double, 9>;
constexpr Widths kLocalWidths{5.5, 67.5, 14.5, 10.5, 16, 13, 19, 22.5, 19.5};
constexpr Widths kInterStateWidths{6.5, 65, 15, 12.5, 16.5, 15, 19.5, 18.5, 19.5};
constexpr Widths kQuotationWidths{7, 65.5, 18, 13, 18, 15, 20, 11, 20.5};
constexpr Widths kUntaxedWidths{7, 82, 18, 14, 20, 18, 0, 0, 29};

} // namespace

QString rateText(Percentage rate, bool halved)
{
    if (rate.isZero())
        return QStringLiteral("nil");
    return fixedPointText(qint64{rate.hundredths()} * (halved ? 5 : 10), 3, 0) +
           QStringLiteral(" %");
}

PricedTable::PricedTable(const Snapshot &paper, Typesetter &type)
    : LineTable(paper, type), m_form(Form::Local)
{
    auto widths = kLocalWidths;
    if (paper.billOfSupply)
        widths = kUntaxedWidths, m_form = Form::Untaxed;
    else if (paper.kind == Kind::Quotation)
        widths = kQuotationWidths, m_form = Form::Quotation;
    else if (paper.interState)
        widths = kInterStateWidths, m_form = Form::InterState;
    double left = kLeft;
    auto width = widths.cbegin();
    for (auto *span : {&m_number, &m_description, &m_hsn, &m_quantity, &m_rate, &m_discount,
                       &m_taxable, &m_tax, &m_amount}) {
        *span = {left, left + *width++};
        left = span->right;
    }
    for (const auto &line : paper.lines)
        addRows(line, m_description, kMostBatches);
}

double PricedTable::heightOf(const Row &row) const
{
    const auto below = qMax(row.batches, row.below.size());
    const auto lines = row.description.size() + (row.chipBelow ? 1 : 0);
    const auto left = kFirstBaseline + kDescriptionPitch * double(lines - 1) +
                      (below > 0 ? 0.2 : 0.0) + kBelowPitch * double(below) + kRowFoot;
    return qMax(left, row.continued ? 0.0 : kFirstBaseline + kSecondLine + kRowFoot);
}

double PricedTable::setHead(Sheet &sheet, double y) const
{
    const bool batches = m_paper.kind == Kind::Invoice;
    const auto tax = m_paper.interState ? QStringLiteral("IGST") : QStringLiteral("GST");
    const auto rupee = QStringLiteral("₹");
    QList<HeadCell> cells{{m_number, Align::Centre, {}, QStringLiteral("#"), true},
                          {m_description, Align::Left, QStringLiteral("Description"),
                           batches ? QStringLiteral("Batch or serial") : QString()},
                          {m_hsn, Align::Left, QStringLiteral("HSN"), QStringLiteral("make")},
                          {m_quantity, Align::Right, QStringLiteral("Qty"), QStringLiteral("UQC")},
                          {m_rate, Align::Right, {}, QStringLiteral("Rate ₹"), true},
                          {m_discount, Align::Right, QStringLiteral("Disc."), rupee},
                          {m_amount, Align::Right, {}, QStringLiteral("Amount ₹"), true}};
    if (m_form != Form::Untaxed)
        cells +=
            {m_taxable, Align::Right, QStringLiteral("Taxable"), QStringLiteral("value ₹"), true};
    if (m_form == Form::Local)
        cells += {m_tax, Align::Right, QStringLiteral("CGST ₹"),
                  m_paper.localHead + QStringLiteral(" ₹"), true};
    else if (m_form == Form::InterState)
        cells += {m_tax, Align::Right, QStringLiteral("IGST ₹"), QStringLiteral("rate")};
    else if (m_form == Form::Quotation)
        cells += {m_tax, Align::Right, {}, tax, true};
    if (batches) {
        sheet.text(m_description.textLeft() + kBatchExpiry, y + 6.3, QStringLiteral("Expiry"),
                   kSmallGrey);
        sheet.text(m_description.textLeft() + kBatchMrp, y + 6.3, QStringLiteral("MRP ₹"),
                   kSmallGrey, Align::Right);
    }
    return setHeadCells(sheet, y, cells);
}

double PricedTable::setRow(Sheet &sheet, double y, const Row &row) const
{
    const auto &line = *row.line;
    if (line.optional)
        sheet.fill({kLeft, y, kRight - kLeft, row.height}, kBandTint);
    const auto baseline = y + kFirstBaseline;
    if (!row.continued) {
        sheet.text(m_number.middle(), baseline, m_type.cut(line.number, kFigure, m_number.width()),
                   kFigure, Align::Centre);
        setFigures(sheet, baseline, line);
    }
    setDescription(sheet, m_description.textLeft(), baseline, row);
    setBelow(sheet, baseline, row);
    sheet.rule(kLeft, y + row.height, kRight, 0.25, kHairline);
    return y + row.height;
}

void PricedTable::setBelow(Sheet &sheet, double baseline, const Row &row) const
{
    const auto left = m_description.textLeft();
    baseline += kDescriptionPitch * double(row.description.size() - (row.chipBelow ? 0 : 1)) + 0.2;
    for (const auto &words : row.below) {
        baseline += kBelowPitch;
        sheet.text(left, baseline, words, kSmallGrey);
    }
    const bool several = row.line->batches.size() > 1;
    for (qsizetype at = 0; at < row.batches; ++at) {
        const auto &batch = row.line->batches.at(row.firstBatch + at);
        baseline += kBelowPitch;
        const auto number = several && !batch.quantity.isEmpty()
                                ? batch.quantity + QStringLiteral(" × ") + batch.number
                                : batch.number;
        sheet.text(left, baseline, number, m_type.fitted(number, kSmallGrey, kBatchExpiry - 1));
        if (!batch.expiry.isEmpty())
            sheet.text(left + kBatchExpiry, baseline,
                       QStringLiteral("exp ") + m_type.cut(batch.expiry, kSmallGrey, 12),
                       kSmallGrey);
        if (!batch.mrp.isEmpty())
            sheet.figure(left + kBatchMrp, baseline, QStringLiteral("MRP ") + batch.mrp, kSmallGrey,
                         19.5);
    }
}

void PricedTable::setFigures(Sheet &sheet, double baseline, const Line &line) const
{
    const auto style = line.optional ? kFigure.inColour(kGrey) : kFigure;
    const auto second = baseline + kSecondLine;
    sheet.text(m_hsn.textLeft(), baseline, line.hsn,
               m_type.fitted(line.hsn, style, m_hsn.width() - 1));
    sheet.text(m_hsn.textLeft(), second, m_type.cut(line.make, kSmallGrey, m_hsn.width() - 1),
               kSmallGrey);
    sheet.figure(m_quantity.textRight(), baseline, line.quantity, style,
                 m_quantity.width() - kInset);
    sheet.figure(m_quantity.textRight(), second, line.unit, kSmallGrey,
                 m_quantity.width() - kInset);
    sheet.figure(m_rate.textRight(), baseline, line.unitPrice, style, m_rate.width() - kInset);
    setDiscount(sheet, baseline, line);
    if (m_form != Form::Untaxed)
        sheet.figure(m_taxable.textRight(), baseline, line.sums.taxable.displayPlain(), style,
                     m_taxable.width() - kInset);
    setTax(sheet, baseline, line);
    sheet.figure(m_amount.textRight(), baseline, line.sums.amount.displayPlain(), style,
                 m_amount.width() - kInset);
    if (line.optional)
        sheet.text(m_amount.textRight(), second, QStringLiteral("not in total"), kSmallGrey,
                   Align::Right);
}

void PricedTable::setDiscount(Sheet &sheet, double baseline, const Line &line) const
{
    const auto x = m_discount.textRight();
    const auto room = m_discount.width() - kInset;
    if (line.discount.isZero()) {
        const auto words =
            line.discountAmount.isZero() ? QStringLiteral("–") : line.discountAmount.displayPlain();
        sheet.figure(x, baseline, words, kFigure, room);
        return;
    }
    sheet.figure(x, baseline, line.discount.display(),
                 line.optional ? kFigure.inColour(kGrey) : kFigure, room);
    sheet.figure(x, baseline + kSecondLine, line.discountAmount.displayPlain(), kSmallGrey, room);
}

void PricedTable::setTax(Sheet &sheet, double baseline, const Line &line) const
{
    const auto x = m_tax.textRight();
    if (m_form == Form::Quotation)
        sheet.text(x, baseline, rateText(line.rate),
                   line.optional ? kFigure.inColour(kGrey) : kFigure, Align::Right);
    if (m_form == Form::InterState) {
        sheet.figure(x, baseline, line.sums.igst.displayPlain(), kFigure, m_tax.width() - kInset);
        sheet.text(x, baseline + kSecondLine, rateText(line.rate), kSmallGrey, Align::Right);
    }
    if (m_form != Form::Local)
        return;
    const auto half = rateText(line.rate, true);
    for (const auto &[at, money] :
         {std::pair{baseline, line.sums.cgst}, {baseline + kSecondLine, line.sums.sgst}}) {
        sheet.text(m_tax.left + 1.7, at, half, kSmallGrey);
        sheet.figure(x, at, money.displayPlain(), kFigure, m_tax.width() - 9.5);
    }
}

double PricedTable::setSums(Sheet &sheet, double y, const SumsLabel &label, const Sums &sums) const
{
    const auto height = m_form == Form::Local ? 8.6 : 6.2;
    const auto baseline = y + 3.9;
    const auto style = kFigure.inBold();
    setLabel(sheet, m_description.textLeft(), baseline, label);
    if (m_form != Form::Untaxed)
        sheet.figure(m_taxable.textRight(), baseline, sums.taxable.displayPlain(), style,
                     m_taxable.width() - kInset + 3);
    setTaxSums(sheet, baseline, sums);
    sheet.figure(m_amount.textRight(), baseline, sums.amount.displayPlain(), style,
                 m_amount.width() - kInset);
    return y + height;
}

void PricedTable::setTaxSums(Sheet &sheet, double baseline, const Sums &sums) const
{
    const auto style = kFigure.inBold();
    const auto x = m_tax.textRight();
    if (m_form == Form::InterState)
        sheet.figure(x, baseline, sums.igst.displayPlain(), style, m_tax.width() - kInset);
    if (m_form != Form::Local)
        return;
    sheet.text(m_tax.left + 1.0, baseline, QStringLiteral("CGST"), kSmallGrey);
    sheet.figure(x, baseline, sums.cgst.displayPlain(), style, m_tax.width() - 7.5);
    sheet.text(m_tax.left + 1.0, baseline + 3.5, m_paper.localHead, kSmallGrey);
    sheet.figure(x, baseline + 3.5, sums.sgst.displayPlain(), style, m_tax.width() - 7.5);
}

} // namespace desk::paper
