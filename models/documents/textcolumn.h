#pragma once

#include "sheet.h"

namespace desk::paper {

/// Writes lines of text one below the other, each wrapped to the column's width.
class TextColumn
{
public:
    TextColumn(Sheet &sheet, double x, double baseline, double width)
        : m_sheet(&sheet), m_x(x), m_baseline(baseline), m_width(width)
    {
    }

    /// A text of at most `mostLines` lines, `pitch` apart; writes nothing where it is empty.
    void write(const QString &words, const TextStyle &style, double pitch, int mostLines = 2);
    /// A label with its value beside it, `indent` to the right; the value wraps below itself.
    void pair(const QString &label, const QString &value, double indent, const TextStyle &style,
              double pitch);
    void skip(double millimetres) { m_baseline += millimetres; }

    /// The baseline on which the next line would stand.
    [[nodiscard]] double baseline() const { return m_baseline; }

private:
    Sheet *m_sheet;
    double m_x, m_baseline, m_width;
};

} // namespace desk::paper
