#pragma once

#include "result.h"

#include <QPainter>
#include <QStringList>

class QJsonObject;
class QPagedPaintDevice;

namespace desk {

class PaperPainter;

/// Several papers painted on one device, one after another: one job of a printer, one PDF. Whatever
/// is done with it is done by one thread at a time.
class PaperJob
{
public:
    /// The device outlives the job.
    explicit PaperJob(QPagedPaintDevice &device) : m_device(device) {}

    /// Paints the copies named, in that order, all where none is named; the page ranges of the
    /// device hold within each copy. The first paper sets the device to A4 without margins. A copy
    /// that the paper does not have is refused before anything is painted.
    Result<Done> add(const PaperPainter &paper, const QStringList &copies = {});
    /// The same for a snapshot of api.snapshot().
    Result<Done> add(const QJsonObject &snapshot, const QStringList &copies = {});
    /// Hands over what was painted; nothing is painted after it.
    Result<Done> end();

private:
    Result<Done> begin();

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    bool m_isFirst = true; ///< no page is painted yet
};

} // namespace desk
