#pragma once

#include <QDate>
#include <QString>

#include <compare>

namespace desk {

/// India's financial year, 1 April to 31 March. Document numbers carry the year in which it starts.
class FinancialYear
{
public:
    explicit constexpr FinancialYear(int startYear) : m_startYear(startYear) {}
    static FinancialYear of(const QDate &date)
    {
        return FinancialYear(date.month() >= 4 ? date.year() : date.year() - 1);
    }

    [[nodiscard]] constexpr int startYear() const { return m_startYear; }
    [[nodiscard]] QDate firstDay() const { return {m_startYear, 4, 1}; }
    [[nodiscard]] QDate lastDay() const { return {m_startYear + 1, 3, 31}; }
    [[nodiscard]] bool contains(const QDate &date) const
    {
        return date.isValid() && of(date) == *this;
    }
    /// "2026-27".
    [[nodiscard]] QString toText() const
    {
        return QStringLiteral("%1-%2")
            .arg(m_startYear)
            .arg((m_startYear + 1) % 100, 2, 10, QLatin1Char('0'));
    }

    friend constexpr auto operator<=>(const FinancialYear &, const FinancialYear &) = default;

private:
    int m_startYear;
};

} // namespace desk
