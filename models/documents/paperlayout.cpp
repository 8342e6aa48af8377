#include "paperlayout.h"

#include "closing.h"
#include "paperhead.h"
#include "papersums.h"
#include "rowplan.h"
#include "taxtables.h"

namespace desk::paper {

namespace {

constexpr double kGap = 3.0;          ///< between the last words and what closes the paper
constexpr qsizetype kWithClosing = 3; ///< so many paragraphs at the end
constexpr double kMostTail = 120.0;
constexpr qsizetype kFewHsn = 6; ///< so many rows at least are kept with the closing part

} // namespace

PaperLayout::PaperLayout(const Snapshot &paper, Typesetter &type)
    : m_paper(paper),
      m_type(type),
      m_table(LineTable::make(paper, type)),
      m_sections(sectionsOf(paper, *m_table, type))
{
}

QList<Sheet> PaperLayout::pages()
{
    m_pages += Sheet(m_type);
    m_y = paper::setHead(page(), m_paper);
    setTable();
    setEnd();
    setHsn();
    setSections();
    setClosingPart();
    for (qsizetype at = 0; at < m_pages.size(); ++at)
        setFoot(m_pages[at], m_paper, at + 1, m_pages.size());
    return m_pages;
}

void PaperLayout::newPage()
{
    m_pages += Sheet(m_type);
    m_y = setContinuedHead(page(), m_paper);
}

void PaperLayout::setTable()
{
    const auto &rows = m_table->rows();
    QList<double> heights;
    for (const auto &row : rows)
        heights += row.height;
    const auto head =
        heightOf([this](Sheet &sheet, double y) { return m_table->setHead(sheet, y); });
    const auto top =
        heightOf([this](Sheet &sheet, double) { return setContinuedHead(sheet, m_paper); });
    const Room room{kBottom - m_y - head, kBottom - top - head - sumsHeight(), sumsHeight(),
                    endHeight()};

    m_y = m_table->setHead(page(), m_y);
    qsizetype row = 0;
    const auto plan = planRows(heights, room);
    for (qsizetype at = 0; at < plan.size(); ++at) {
        if (at > 0) {
            const auto sums = m_table->sumsOf(0, row);
            m_table->setSums(page(), m_y, {QStringLiteral("Carried forward"), soFar(row)}, sums);
            newPage();
            m_y = m_table->setHead(page(), m_y);
            m_y = m_table->setSums(page(), m_y, {QStringLiteral("Brought forward"), soFar(row)},
                                   sums);
            page().rule(kLeft, m_y, kRight, 0.25, kHairline);
        }
        for (const auto last = row + plan.at(at); row < last; ++row)
            m_y = m_table->setRow(page(), m_y, rows.at(row));
    }
}

/// A challan has no sums to carry: it counts its lines.
QString PaperLayout::soFar(qsizetype row) const
{
    if (m_paper.priced())
        return {};
    qsizetype lines = 0;
    for (qsizetype at = 0; at < row; ++at)
        lines += m_table->rows().at(at).continued ? 0 : 1;
    return QStringLiteral("%1 of %2 lines").arg(lines).arg(m_paper.lines.size());
}

SumsLabel PaperLayout::totalLabel() const
{
    QStringList optional;
    for (const auto &line : m_paper.lines)
        if (line.optional)
            optional += line.number;
    const auto counted = m_paper.lines.size() - optional.size();
    const auto words = counted == 1 ? QStringLiteral("Total, 1 line")
                                    : QStringLiteral("Total, %1 lines").arg(counted);
    if (optional.isEmpty())
        return {words};
    if (optional.size() > 6)
        return {words, QStringLiteral("(%1 optional lines left out)").arg(optional.size())};
    const auto word = optional.size() == 1 ? QStringLiteral("line") : QStringLiteral("lines");
    return {words, QStringLiteral("(%1 %2 optional, left out)")
                       .arg(word, optional.join(QStringLiteral(", ")))};
}

double PaperLayout::setTotalRow(Sheet &sheet, double y) const
{
    y = m_table->setSums(sheet, y, totalLabel(), m_table->sumsOf(0, m_table->rows().size()));
    sheet.rule(kLeft, y, kRight, 0.7, kBlack);
    return y + 0.6;
}

void PaperLayout::setEnd()
{
    m_y = setTotalRow(page(), m_y);
    if (m_paper.priced())
        m_y = setSummary(page(), m_y, m_paper);
}

bool PaperLayout::hsnBelow() const
{
    return m_paper.kind == Kind::Invoice && m_paper.hsn.size() > kMostHsnBeside;
}

void PaperLayout::setHsn()
{
    if (!hsnBelow())
        return;
    const auto closing = m_sections.isEmpty() ? closingHeight() : 0.0;
    qsizetype first = 0;
    while (first < m_paper.hsn.size()) {
        const auto left = m_paper.hsn.size() - first;
        const auto space = kBottom - m_y - 2.0;
        auto count = left;
        if (hsnRowsFitting(space - closing) <
            left) // the rows go on: some of them must stay for the closing part
            count = qMin(hsnRowsFitting(space), qMax(left - kFewHsn, qsizetype(0)) / 2 * 2);
        const bool tooFew = count < qMin(left, kFewHsn);
        if (tooFew && m_y > 60.0) {
            newPage();
            continue;
        }
        m_y = setHsnColumns(page(), m_y + 2.0, m_paper, first, qMax(count, qsizetype(1)));
        first += qMax(count, qsizetype(1));
        if (first < m_paper.hsn.size())
            newPage();
    }
}

qsizetype PaperLayout::groupEnd(qsizetype first) const
{
    // The last paragraphs go with the signature, unless they would fill a page.
    if (first >= m_sections.size() - kWithClosing &&
        partsHeight(first, m_sections.size()) < kMostTail)
        return m_sections.size();
    auto end = first;
    while (end < m_sections.size() - 1 && m_sections.at(end).withNext)
        ++end;
    return end + 1;
}

double PaperLayout::partsHeight(qsizetype first, qsizetype end) const
{
    double height = 0;
    for (auto at = first; at < end; ++at)
        height += heightOf(m_sections.at(at).set);
    return height;
}

void PaperLayout::setSections()
{
    for (qsizetype first = 0; first < m_sections.size();) {
        const auto end = groupEnd(first);
        const auto needed =
            partsHeight(first, end) + (end == m_sections.size() ? closingHeight() : 0.0);
        if (m_y + needed > kBottom && m_y > 25.0)
            newPage();
        for (; first < end; ++first)
            m_y = m_sections.at(first).set(page(), m_y);
    }
}

void PaperLayout::setClosingPart()
{
    const auto height = closingHeight() - kGap;
    if (m_y + kGap + height > kBottom + 0.01)
        newPage();
    const bool pinned = m_paper.kind != Kind::Quotation;
    m_y = setClosing(page(), pinned ? kBottom - height : m_y + kGap + 2.0, m_paper);
}

double PaperLayout::heightOf(const std::function<double(Sheet &, double)> &set) const
{
    Sheet scratch(m_type);
    return set(scratch, 0.0);
}

double PaperLayout::sumsHeight() const
{
    return heightOf([this](Sheet &sheet, double y) { return m_table->setSums(sheet, y, {}, {}); });
}

double PaperLayout::closingHeight() const
{
    const auto extra = m_paper.kind == Kind::Quotation ? 2.0 : 0.0;
    return kGap + extra +
           heightOf([this](Sheet &sheet, double y) { return setClosing(sheet, y, m_paper); });
}

double PaperLayout::endHeight() const
{
    auto height = heightOf([this](Sheet &sheet, double y) {
        y = setTotalRow(sheet, y);
        return m_paper.priced() ? setSummary(sheet, y, m_paper) : y;
    });
    // Nothing in between: then the closing part belongs to the totals, so that no signature stands
    // alone.
    if (m_sections.isEmpty() && !hsnBelow())
        height += closingHeight();
    return height;
}

} // namespace desk::paper
