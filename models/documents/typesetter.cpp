#include "typesetter.h"

#include "textcare.h"

#include <QFont>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace desk::paper {

namespace {

bool isDevanagari(QChar letter)
{
    return letter.script() == QChar::Script_Devanagari;
}

/// Noto Sans has a few Devanagari signs without the rules to set them, so the family that knows
/// them goes first.
QStringList familiesFor(const QString &text)
{
    const auto latin = QStringLiteral("Noto Sans");
    if (std::none_of(text.cbegin(), text.cend(), isDevanagari))
        return {latin};
    return {QStringLiteral("Noto Sans Devanagari"), latin};
}

QFont fontOf(const TextStyle &style, const QString &text)
{
    QFont font;
    font.setFamilies(familiesFor(text));
    font.setPixelSize(style.size);
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing, however small, keeps "ff" two letters: a ligature is one odd character when the
    // PDF is searched.
    font.setLetterSpacing(QFont::AbsoluteSpacing, qMax(1.0 / 64, qreal(style.spacing)));
    return font;
}

QTextOption leftToRight()
{
    QTextOption option;
    // A name in Arabic or Hebrew must not turn its line around: figures stay where one looks for
    // them.
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QString keyOf(const QString &text, const TextStyle &style)
{
    // Colour is a matter of the pen, not of the glyphs.
    const auto look = (style.size << 8) | (style.spacing << 1) | (style.bold ? 1 : 0);
    return text + QChar(u'\0') + QString::number(look, 36);
}

} // namespace

const Shaped &Typesetter::shape(const QString &text, const TextStyle &style)
{
    const auto key = keyOf(text, style);
    if (const auto known = m_shaped.constFind(key); known != m_shaped.constEnd())
        return *known;

    QTextLayout layout(text, fontOf(style, text));
    layout.setTextOption(leftToRight());
    layout.beginLayout();
    auto line = layout.createLine();
    Shaped shaped;
    if (line.isValid()) {
        line.setNumColumns(int(text.size()));
        // Baselines are ours: Devanagari must not push its line down.
        line.setPosition({0, -line.ascent()});
        shaped.width = line.naturalTextWidth() / kUnits;
    }
    layout.endLayout();
    shaped.glyphs = layout.glyphRuns();
    return *m_shaped.insert(key, shaped);
}

Wrapped Typesetter::wrap(const QString &text, const TextStyle &style, double millimetres,
                         int mostLines)
{
    if (width(text, style) <= millimetres)
        return {{text}, {}};

    QTextLayout layout(glued(text), fontOf(style, text));
    layout.setTextOption(leftToRight());
    Wrapped wrapped;
    qsizetype from = 0;
    layout.beginLayout();
    for (int number = 0; number < mostLines; ++number) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(millimetres * kUnits);
        wrapped.lines += text.mid(line.textStart(), line.textLength()).trimmed();
        from = line.textStart() + line.textLength();
    }
    layout.endLayout();
    wrapped.rest = text.mid(from).trimmed();
    return wrapped;
}

TextStyle Typesetter::fitted(const QString &text, const TextStyle &style, double millimetres)
{
    const auto needed = width(text, style);
    if (needed <= millimetres)
        return style;
    auto smaller = style;
    smaller.size = qMax(40, int(style.size * millimetres / needed));
    return smaller;
}

QString Typesetter::cut(const QString &text, const TextStyle &style, double millimetres)
{
    if (width(text, style) <= millimetres)
        return text;
    auto wrapped = wrap(text, style, millimetres - width(QStringLiteral("…"), style), 1);
    return wrapped.lines.value(0) + QStringLiteral("…");
}

} // namespace desk::paper
