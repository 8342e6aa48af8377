#pragma once

#include "paperstyle.h"

#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace desk::paper {

/// A piece of text turned into glyphs, set on a baseline that begins at 0,0; twentieths of a point.
struct Shaped
{
    QList<QGlyphRun> glyphs;
    double width = 0; ///< in millimetres
};

/// Text broken into lines; `rest` is what did not fit into the lines allowed.
struct Wrapped
{
    QStringList lines;
    QString rest;
};

/// Twentieths of a point in a millimetre: the unit in which glyphs are set, whatever the device.
inline constexpr double kUnits = 1440.0 / 25.4;

/// Shapes text once and remembers it, since a paper says "5 %" and "NOS" a hundred times. Belongs
/// to one thread.
class Typesetter
{
public:
    /// Glyphs of a text in one line, always laid out from left to right.
    const Shaped &shape(const QString &text, const TextStyle &style);
    /// Width in millimetres.
    double width(const QString &text, const TextStyle &style) { return shape(text, style).width; }
    /// Breaks at words into lines of at most `millimetres`, never between a number and its unit.
    Wrapped wrap(const QString &text, const TextStyle &style, double millimetres, int mostLines);
    /// The style, made smaller until the text fits: figures are never wrapped and never cut.
    TextStyle fitted(const QString &text, const TextStyle &style, double millimetres);
    /// The text, cut at its end with "…" where it is too wide.
    QString cut(const QString &text, const TextStyle &style, double millimetres);

private:
    QHash<QString, Shaped> m_shaped;
};

} // namespace desk::paper
