#pragma once

#include "result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>
#include <QJsonObject>
#include <QStringList>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace desk {

/// The copy marks of a kind of paper (quotation, invoice, challan, packing), in the order of the
/// law. A quotation has one copy, without a mark: an empty text. Empty for a kind that is none.
QStringList copiesOf(const QString &kind);

/// A document laid out on A4, ready to be painted as often as wanted on any paged device: a PDF, a
/// printer, a preview. Needs a QGuiApplication for its fonts; belongs to the thread that prepared
/// it.
class PaperPainter
{
    Q_DECLARE_TR_FUNCTIONS(desk::PaperPainter)

public:
    /// Lays out a snapshot of api.snapshot(). A snapshot that lacks what the paper cannot do
    /// without is a Validation error that names the field. A snapshot without a number becomes a
    /// paper marked DRAFT in all its copies.
    static Result<PaperPainter> prepare(const QJsonObject &snapshot);
    PaperPainter(PaperPainter &&) noexcept;
    PaperPainter &operator=(PaperPainter &&) noexcept;
    ~PaperPainter();

    /// Pages of one copy; page n of m counts within it.
    [[nodiscard]] int pageCount() const;
    /// "Tax invoice INV-2026-0412".
    [[nodiscard]] QString title() const;
    /// All copy marks that this paper has.
    [[nodiscard]] QStringList copies() const;

    /// Paints the copies named, in that order, all where none is named; the page ranges of the
    /// device hold within each copy. Sets the device to A4 without margins. A copy that this paper
    /// does not have is refused.
    Result<Done> paint(QPagedPaintDevice &device, const QStringList &copies) const;
    /// Paints one page (from 0), for a preview; the painter's unit is taken as a twentieth of a
    /// point and its origin as the sheet's corner.
    void paintPage(QPainter &painter, int page, const QString &copy) const;
    /// The same as a picture on white.
    [[nodiscard]] QImage image(int page, const QString &copy, int dotsPerInch) const;

private:
    struct Content;
    explicit PaperPainter(std::unique_ptr<Content> content);

    std::unique_ptr<Content> m_content;
};

/// PDF bytes of one document in the copies named, in that order; all of them where none is named.
Result<QByteArray> renderPaper(const QJsonObject &snapshot, const QStringList &copies = {});

} // namespace desk
