#include "linetable.h"

#include "challantable.h"
#include "pricedtable.h"

namespace desk::paper {

namespace {

constexpr int kMostReasonLines = 3;
constexpr int kMostDescriptionLines = 3;
const auto kOptional = QLatin1String("Optional");

QString descriptionOf(const Line &line, bool continued)
{
    if (continued)
        return QStringLiteral("Line %1, continued").arg(line.number);
    return line.description.isEmpty() ? line.sku : line.description;
}

} // namespace

std::unique_ptr<LineTable> LineTable::make(const Snapshot &paper, Typesetter &type)
{
    if (!paper.priced())
        return std::make_unique<ChallanTable>(paper, type);
    return std::make_unique<PricedTable>(paper, type);
}

Sums LineTable::sumsOf(qsizetype first, qsizetype last) const
{
    Sums sums;
    for (auto at = first; at < last; ++at) {
        const auto &row = m_rows.at(at);
        if (!row.continued && !row.line->optional)
            sums += row.line->sums;
    }
    return sums;
}

double LineTable::setHeadCells(Sheet &sheet, double y, const QList<HeadCell> &cells) const
{
    constexpr double height = 7.6;
    sheet.fill({kLeft, y, kRight - kLeft, height}, kHeadTint);
    sheet.rule(kLeft, y, kRight, 0.7, kBlack);
    sheet.rule(kLeft, y + height, kRight, 0.7, kBlack);
    for (const auto &cell : cells) {
        auto x = cell.span.textLeft();
        if (cell.align == Align::Right)
            x = cell.span.textRight();
        else if (cell.align == Align::Centre)
            x = cell.span.middle();
        sheet.text(x, y + 3.2, cell.first, kSmallHead, cell.align);
        sheet.text(x, y + 6.3, cell.second, cell.secondBold ? kSmallHead : kSmallGrey, cell.align);
    }
    return y + height;
}

QStringList LineTable::belowOf(const Line &line, double width) const
{
    if (m_paper.kind == Kind::Quotation && !line.words.isEmpty()) {
        QStringList below{
            m_type.cut(QStringLiteral("Your words: “%1”").arg(line.words), kSmallGrey, width)};
        if (!line.substitute.isEmpty())
            below += m_type
                         .wrap(QStringLiteral("Offered in its place: %1").arg(line.substitute),
                               kSmallGrey, width, kMostReasonLines)
                         .lines;
        return below;
    }
    if (m_paper.kind == Kind::Quotation && line.optional)
        return {QStringLiteral("Our suggestion")};
    if (m_paper.kind == Kind::Invoice && line.batches.isEmpty() && !line.description.isEmpty())
        return line.sku.isEmpty() ? QStringList()
                                  : QStringList{m_type.cut(line.sku, kSmallGrey, width)};
    return {};
}

void LineTable::addRows(const Line &line, const Span &description, qsizetype mostBatches)
{
    const auto width = description.width() - 2 * kInset;
    qsizetype batch = 0;
    do {
        Row row;
        row.line = &line;
        row.continued = batch > 0;
        auto wrapped = m_type.wrap(descriptionOf(line, row.continued), kDescription, width,
                                   kMostDescriptionLines);
        row.description = wrapped.lines;
        row.rest = wrapped.rest;
        if (!row.rest.isEmpty())
            row.description.back() = m_type.cut(
                row.description.back() + QStringLiteral(" ") + row.rest, kDescription, width);
        const auto chip = m_type.width(kOptional, kChip) + 3.6;
        row.chipBelow =
            line.optional && m_type.width(row.description.back(), kDescription) + chip > width;
        row.firstBatch = batch;
        row.batches = qMin(mostBatches, line.batches.size() - batch);
        batch += row.batches;
        row.below = row.continued ? QStringList() : belowOf(line, width);
        row.height = heightOf(row);
        m_rows += row;
    } while (batch < line.batches.size());
}

void LineTable::setLabel(Sheet &sheet, double x, double baseline, const SumsLabel &label) const
{
    const auto end = x + sheet.text(x, baseline, label.words, kFigure.inBold());
    sheet.text(end + 1.0, baseline, label.note, kSmallGrey);
}

void LineTable::setDescription(Sheet &sheet, double x, double baseline, const Row &row) const
{
    const auto style = row.line->optional ? kDescription.inColour(kGrey) : kDescription;
    double end = 0;
    for (const auto &words : row.description) {
        end = sheet.text(x, baseline, words, style);
        baseline += kDescriptionPitch;
    }
    if (!row.line->optional)
        return;
    if (row.chipBelow)
        sheet.chip(x, baseline, kOptional);
    else
        sheet.chip(x + end + 1.0, baseline - kDescriptionPitch, kOptional);
}

} // namespace desk::paper
