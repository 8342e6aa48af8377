#include "paperjob.h"

#include "paperpainter.h"

#include <QJsonObject>
#include <QPageRanges>
#include <QPagedPaintDevice>

#include <utility>

namespace desk {

namespace {

constexpr double s_resolution = 1440; // twentieths of a point, as the layout counts

void setSheet(QPagedPaintDevice &device)
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
}

} // namespace

Result<Done> PaperJob::begin()
{
    if (m_painter.isActive())
        return Done{};
    setSheet(m_device);
    if (!m_painter.begin(&m_device))
        return Error{
            ErrorKind::Internal, {}, PaperPainter::tr("The paper could not be printed."), {}};
    m_painter.scale(m_device.logicalDpiX() / s_resolution, m_device.logicalDpiY() / s_resolution);
    return Done{};
}

Result<Done> PaperJob::add(const PaperPainter &paper, const QStringList &wanted)
{
    const auto known = paper.copies();
    for (const auto &copy : wanted)
        if (!known.contains(copy))
            return Error{ErrorKind::Validation,
                         QStringLiteral("copy"),
                         PaperPainter::tr("There is no copy “%1” of this paper.").arg(copy),
                         {}};
    if (const auto begun = begin(); !begun)
        return begun.error();
    const auto ranges = m_device.pageRanges();
    for (const auto &copy : wanted.isEmpty() ? known : wanted) {
        for (int page = 0; page < paper.pageCount(); ++page) {
            if (!ranges.isEmpty() && !ranges.contains(page + 1))
                continue;
            if (!std::exchange(m_isFirst, false) && !m_device.newPage())
                return Error{ErrorKind::Internal,
                             {},
                             PaperPainter::tr("The paper could not be printed to its end."),
                             {}};
            paper.paintPage(m_painter, page, copy);
        }
    }
    return Done{};
}

Result<Done> PaperJob::add(const QJsonObject &snapshot, const QStringList &copies)
{
    const auto paper = PaperPainter::prepare(snapshot);
    if (!paper)
        return paper.error();
    return add(*paper, copies);
}

Result<Done> PaperJob::end()
{
    if (m_painter.isActive() && !m_painter.end())
        return Error{ErrorKind::Internal,
                     {},
                     PaperPainter::tr("The paper could not be printed to its end."),
                     {}};
    return Done{};
}

} // namespace desk
