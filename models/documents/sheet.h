#pragma once

#include "typesetter.h"

#include <QImage>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace desk::paper {

enum class Align { Left, Centre, Right };

/// One page as a list of what is drawn on it, in millimetres from the sheet's top left corner. Laid
/// out once, painted in as many copies as wanted; only the copy mark differs between them.
class Sheet
{
public:
    explicit Sheet(Typesetter &type) : m_type(&type) {}

    /// Text in one line; `x` is its left end, middle or right end. Gives its width in millimetres.
    double text(double x, double baseline, const QString &words, const TextStyle &style,
                Align align = Align::Left);
    /// A figure, right-aligned at `x`, smaller rather than over the column's left edge.
    void figure(double x, double baseline, const QString &words, const TextStyle &style,
                double room);
    void rule(double x1, double y, double x2, double points, QRgb colour);
    void fill(const QRectF &area, QRgb colour);
    /// A rounded frame, filled or not.
    void frame(const QRectF &area, double radius, double points, QRgb line, QRgb inside = 0);
    /// A picture that fills the area.
    void picture(const QRectF &area, const QImage &image);
    /// A small framed word on a text's baseline; gives its width in millimetres.
    double chip(double x, double baseline, const QString &words, QRgb colour = kBlack);
    /// Where this page's copy mark goes: left end or right end of its frame, and its top.
    void reserveCopyMark(double x, double top, Align align);

    /// Paints the page with its copy mark (none where empty); the painter stands at the sheet's
    /// corner, scaled so that its unit is a twentieth of a point.
    void paint(QPainter &painter, const QString &copyMark) const;

    [[nodiscard]] Typesetter &type() const { return *m_type; }

private:
    struct Words
    {
        Shaped shaped;
        QPointF at;
        QRgb colour;
    };
    struct Rule
    {
        QLineF line;
        double points;
        QRgb colour;
    };
    struct Area
    {
        QRectF rect;
        double radius, points;
        QRgb line, inside;
    };

    struct Picture
    {
        QRectF area;
        QImage image;
    };

    void paintAreas(QPainter &painter) const;
    void paintRules(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    Typesetter *m_type;
    QList<Words> m_words;
    QList<Rule> m_rules;
    QList<Area> m_areas;
    QList<Picture> m_pictures;
    QPointF m_markAt;
    Align m_markAlign = Align::Left;
    bool m_hasMark = false;
};

/// Height of a copy mark's frame in millimetres.
inline constexpr double kCopyMarkHeight = 4.2;

} // namespace desk::paper
