#include "challantable.h"

#include <algorithm>

namespace desk::paper {

namespace {

constexpr qsizetype kMostBatches = 12;
constexpr double kBatchPitch = 3.7;
constexpr double kBoxWidth = 18.0;

bool hasBoxes(const Snapshot &paper)
{
    return std::any_of(paper.lines.cbegin(), paper.lines.cend(), [](const auto &line) {
        return std::any_of(line.batches.cbegin(), line.batches.cend(),
                           [](const auto &batch) { return !batch.box.isEmpty(); });
    });
}

} // namespace

ChallanTable::ChallanTable(const Snapshot &paper, Typesetter &type)
    : LineTable(paper, type), m_boxes(hasBoxes(paper))
{
    double left = kLeft;
    const auto next = [&left](double width) {
        const Span span{left, left + width};
        left = span.right;
        return span;
    };
    m_number = next(7);
    m_description = next(m_boxes ? 64 : 64 + kBoxWidth);
    m_hsn = next(16);
    m_batch = next(25);
    m_expiry = next(16);
    m_quantity = next(15);
    m_unit = next(11);
    m_box = next(m_boxes ? kBoxWidth : 0);
    m_received = next(16);
    for (const auto &line : paper.lines)
        addRows(line, m_description, kMostBatches);
}

double ChallanTable::heightOf(const Row &row) const
{
    const auto left =
        kFirstBaseline + kDescriptionPitch * double(row.description.size() - 1) + kRowFoot;
    const auto right =
        kFirstBaseline + kBatchPitch * double(qMax(row.batches, qsizetype(1)) - 1) + kRowFoot + 0.4;
    const auto hsn = row.continued ? 0.0 : kFirstBaseline + kSecondLine + kRowFoot;
    return std::max({left, right, hsn});
}

double ChallanTable::setHead(Sheet &sheet, double y) const
{
    QList<HeadCell> cells{{m_number, Align::Centre, {}, QStringLiteral("#"), true},
                          {m_description, Align::Left, {}, QStringLiteral("Description"), true},
                          {m_hsn, Align::Left, QStringLiteral("HSN"), QStringLiteral("make")},
                          {m_batch, Align::Left, {}, QStringLiteral("Batch / serial"), true},
                          {m_expiry, Align::Left, {}, QStringLiteral("Expiry"), true},
                          {m_quantity, Align::Right, {}, QStringLiteral("Qty"), true},
                          {m_unit, Align::Left, {}, QStringLiteral("UQC"), true},
                          {m_received, Align::Centre, {}, QStringLiteral("Received"), true}};
    if (m_boxes)
        cells += {m_box, Align::Left, {}, QStringLiteral("Box"), true};
    return setHeadCells(sheet, y, cells);
}

double ChallanTable::setRow(Sheet &sheet, double y, const Row &row) const
{
    const auto &line = *row.line;
    auto baseline = y + kFirstBaseline;
    if (!row.continued) {
        sheet.text(m_number.middle(), baseline, m_type.cut(line.number, kFigure, m_number.width()),
                   kFigure, Align::Centre);
        sheet.text(m_hsn.textLeft(), baseline, line.hsn,
                   m_type.fitted(line.hsn, kFigure, m_hsn.width() - 1));
        sheet.text(m_hsn.textLeft(), baseline + kSecondLine,
                   m_type.cut(line.make, kSmallGrey, m_hsn.width() - 1), kSmallGrey);
    }
    setDescription(sheet, m_description.textLeft(), baseline, row);
    if (row.batches == 0)
        setBatch(sheet, baseline, line,
                 {QString(), QString(), QString(), line.quantity, QString()});
    for (qsizetype at = 0; at < row.batches; ++at, baseline += kBatchPitch) {
        auto batch = line.batches.at(row.firstBatch + at);
        if (batch.quantity.isEmpty() && line.batches.size() == 1)
            batch.quantity = line.quantity;
        setBatch(sheet, baseline, line, batch);
    }
    sheet.rule(kLeft, y + row.height, kRight, 0.25, kHairline);
    return y + row.height;
}

void ChallanTable::setBatch(Sheet &sheet, double baseline, const Line &line,
                            const Batch &batch) const
{
    constexpr double box = 2.9;
    const auto dash = QStringLiteral("–");
    const auto number = batch.number.isEmpty() ? dash : batch.number;
    const auto expiry = batch.expiry.isEmpty() ? dash : batch.expiry;
    sheet.text(m_batch.textLeft(), baseline, number,
               m_type.fitted(number, kFigure, m_batch.width() - 1));
    sheet.text(m_expiry.textLeft(), baseline, expiry,
               m_type.fitted(expiry, kFigure, m_expiry.width() - 1));
    sheet.figure(m_quantity.textRight(), baseline, batch.quantity, kFigure,
                 m_quantity.width() - kInset);
    sheet.text(m_unit.textLeft(), baseline, line.unit,
               m_type.fitted(line.unit, kSmallGrey, m_unit.width() - 1));
    if (m_boxes)
        sheet.text(m_box.textLeft(), baseline, batch.box,
                   m_type.fitted(batch.box, kFigure, m_box.width() - 1));
    sheet.frame({m_received.middle() - box / 2, baseline - 2.6, box, box}, 0, 0.8, kBlack);
}

double ChallanTable::setSums(Sheet &sheet, double y, const SumsLabel &label, const Sums &sums) const
{
    Q_UNUSED(sums) // a challan carries no price
    setLabel(sheet, m_description.textLeft(), y + 3.9, label);
    return y + 6.2;
}

} // namespace desk::paper
