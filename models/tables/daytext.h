#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>

namespace desk {

/// A day as somebody typed it.
struct DayText
{
    Q_DECLARE_TR_FUNCTIONS(desk::DayText)

public:
    /// Reads "22 Nov", "22 Nov 2026", "22/11", "22.11.26", "22-11-2026", "2026-11-22", "22" (of
    /// this month or the next), "+3" (in three days); day before month, as in India. A year that is
    /// not written is the one that brings the day next. Nothing where it is no day of the calendar.
    static std::optional<QDate> read(const QString &text, const QDate &today);
    /// What is wrong with a day by which something is needed; empty when nothing is.
    static QString problem(const QString &text, const QDate &today);
    /// Short where the year is clear: "22 Nov", else "22 Nov 2027".
    static QString display(const QDate &day, const QDate &today);
};

} // namespace desk
