#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

namespace desk {

/// What the cells of a column are, which decides how a spreadsheet takes them.
enum class SheetKind {
    Text,
    Number, ///< decimal text with a point, any count of decimals
    Money,  ///< decimal text, two decimals
    Date,
    Time, ///< an instant, shown on India's clock
};

/// A text that a spreadsheet would read as a formula, with an apostrophe in front; any other text
/// as it is. What a spreadsheet takes for one: a text that begins, blanks aside, with = + - @ (also
/// in full width), a tab or a line's end.
QString harmless(const QString &text);

/// A raw value of a column in the form that is written: "1234.50", "2026-11-20",
/// "2026-11-20 10:42:05"; a text as it is, not made harmless. Empty when there is no value, and for
/// numbers that are none.
QString plainCell(SheetKind kind, const QVariant &value);

} // namespace desk
