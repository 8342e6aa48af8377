#include "textcolumn.h"

namespace desk::paper {

namespace {

/// At most so many lines; what is longer still ends in "…" rather than in silence.
QStringList linesOf(Sheet &sheet, const QString &words, const TextStyle &style, double width,
                    int mostLines)
{
    auto wrapped = sheet.type().wrap(words, style, width, mostLines);
    if (!wrapped.rest.isEmpty())
        wrapped.lines.back() =
            sheet.type().cut(wrapped.lines.back() + u' ' + wrapped.rest, style, width);
    return wrapped.lines;
}

} // namespace

void TextColumn::write(const QString &words, const TextStyle &style, double pitch, int mostLines)
{
    if (words.isEmpty())
        return;
    for (const auto lines = linesOf(*m_sheet, words, style, m_width, mostLines);
         const auto &line : lines) {
        m_sheet->text(m_x, m_baseline, line, style);
        m_baseline += pitch;
    }
}

void TextColumn::pair(const QString &label, const QString &value, double indent,
                      const TextStyle &style, double pitch)
{
    if (value.isEmpty())
        return;
    m_sheet->text(m_x, m_baseline, label, {qMin(style.size, kLabel.size), false, kGrey});
    const auto inner = qMin(pitch, 3.6);
    TextColumn values(*m_sheet, m_x + indent, m_baseline, m_width - indent);
    values.write(value, style, inner);
    m_baseline = values.baseline() + pitch - inner;
}

} // namespace desk::paper
