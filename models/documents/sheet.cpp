#include "sheet.h"

#include <QPainter>

namespace desk::paper {

namespace {

constexpr double kPoint = 20.0; // in units

double leftEnd(double x, double width, Align align)
{
    switch (align) {
    case Align::Right:
        return x - width;
    case Align::Centre:
        return x - width / 2;
    case Align::Left:
        break;
    }
    return x;
}

QRectF scaled(const QRectF &area)
{
    return {area.topLeft() * kUnits, area.size() * kUnits};
}

} // namespace

double Sheet::text(double x, double baseline, const QString &words, const TextStyle &style,
                   Align align)
{
    if (words.isEmpty())
        return 0;
    const auto &shaped = m_type->shape(words, style);
    m_words.append({shaped, {leftEnd(x, shaped.width, align), baseline}, style.colour});
    return shaped.width;
}

void Sheet::figure(double x, double baseline, const QString &words, const TextStyle &style,
                   double room)
{
    text(x, baseline, words, m_type->fitted(words, style, room), Align::Right);
}

void Sheet::rule(double x1, double y, double x2, double points, QRgb colour)
{
    m_rules.append({{x1, y, x2, y}, points, colour});
}

void Sheet::fill(const QRectF &area, QRgb colour)
{
    m_areas.append({area, 0, 0, 0, colour});
}

void Sheet::frame(const QRectF &area, double radius, double points, QRgb line, QRgb inside)
{
    m_areas.append({area, radius, points, line, inside});
}

void Sheet::picture(const QRectF &area, const QImage &image)
{
    m_pictures.append({area, image});
}

double Sheet::chip(double x, double baseline, const QString &words, QRgb colour)
{
    const auto style = kChip.inColour(colour);
    const auto width = m_type->width(words, style) + 2.4;
    frame({x, baseline - 2.35, width, 3.1}, 0.6, 0.8, colour);
    text(x + 1.2, baseline - 0.05, words, style);
    return width;
}

void Sheet::reserveCopyMark(double x, double top, Align align)
{
    m_markAt = {x, top};
    m_markAlign = align;
    m_hasMark = true;
}

void Sheet::paint(QPainter &painter, const QString &copyMark) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintAreas(painter);
    for (const auto &picture : m_pictures)
        painter.drawImage(scaled(picture.area), picture.image);
    paintRules(painter);
    paintWords(painter);
    if (!m_hasMark || copyMark.isEmpty())
        return;
    Sheet mark(*m_type);
    const auto width = m_type->width(copyMark, kCopyMark) + 3.7;
    const auto left = leftEnd(m_markAt.x(), width, m_markAlign);
    mark.frame({left, m_markAt.y(), width, kCopyMarkHeight}, 0.8, 0.9, kBlack);
    mark.text(left + 1.85, m_markAt.y() + 2.95, copyMark, kCopyMark);
    mark.paint(painter, {});
}

void Sheet::paintAreas(QPainter &painter) const
{
    for (const auto &area : m_areas) {
        painter.setBrush(area.inside == 0 ? QBrush(Qt::NoBrush)
                                          : QBrush(QColor::fromRgb(area.inside)));
        painter.setPen(area.points > 0 ? QPen(QColor::fromRgb(area.line), area.points * kPoint)
                                       : QPen(Qt::NoPen));
        if (area.radius > 0)
            painter.drawRoundedRect(scaled(area.rect), area.radius * kUnits, area.radius * kUnits);
        else
            painter.drawRect(scaled(area.rect));
    }
}

void Sheet::paintRules(QPainter &painter) const
{
    for (const auto &rule : m_rules) {
        painter.setPen(
            QPen(QColor::fromRgb(rule.colour), rule.points * kPoint, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.line.p1() * kUnits, rule.line.p2() * kUnits);
    }
}

void Sheet::paintWords(QPainter &painter) const
{
    QRgb pen = 0;
    for (const auto &words : m_words) {
        if (words.colour != pen)
            painter.setPen(QColor::fromRgb(pen = words.colour));
        for (const auto &run : words.shaped.glyphs)
            painter.drawGlyphRun(words.at * kUnits, run);
    }
}

} // namespace desk::paper
