#include "smalltable.h"

namespace desk::paper {

namespace {

constexpr double kRowPitch = 3.43;
constexpr double kHeadBaseline = 4.6;
constexpr double kBelowHead = 0.6;
constexpr double kTotalHeight = 4.6;
constexpr double kMostFigure = 22.0;

} // namespace

SmallTable::SmallTable(Sheet &sheet, double left, double y, double width, QList<double> edges)
    : m_sheet(sheet), m_left(left), m_y(y), m_width(width), m_edges(std::move(edges))
{
}

void SmallTable::head(const QStringList &cells)
{
    m_y += kHeadBaseline;
    put(cells, kSmallHead);
    m_sheet.rule(m_left, m_y + 1.25, m_left + m_width, 0.7, kBlack);
    m_y += kBelowHead;
}

void SmallTable::row(const QStringList &cells)
{
    m_y += kRowPitch;
    put(cells, kSmall);
}

void SmallTable::separate()
{
    m_sheet.rule(m_left, m_y + 0.9, m_left + m_width, 0.25, kSeparator);
}

void SmallTable::total(const QStringList &cells)
{
    m_sheet.rule(m_left, m_y + 1.0, m_left + m_width, 0.7, kBlack);
    m_y += kRowPitch + 0.35;
    put(cells, kSmallHead);
}

qsizetype SmallTable::rowsFitting(double height)
{
    return qMax(qsizetype(0),
                qsizetype((height - kHeadBaseline - kBelowHead - kTotalHeight) / kRowPitch));
}

void SmallTable::put(const QStringList &cells, const TextStyle &style)
{
    m_sheet.text(m_left, m_y, m_sheet.type().cut(cells.at(0), style, 30.0), style);
    for (qsizetype at = 1; at < cells.size(); ++at)
        m_sheet.figure(m_left + m_edges.at(at - 1), m_y, cells.at(at), style, kMostFigure);
}

} // namespace desk::paper
