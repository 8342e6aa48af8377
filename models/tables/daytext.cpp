#include "daytext.h"

#include "indianformat.h"
#include "text.h"

#include <QRegularExpression>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_farthest = 5; // years ahead: beyond it somebody mistyped

int monthOf(const QString &word)
{
    static const std::array<const char *, 12> names = {"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number;
    for (int i = 0; i < 12; ++i)
        if (word.size() >= 3 && word.left(3).toLower() == QLatin1String(names.at(size_t(i))))
            return i + 1;
    return 0;
}

int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

/// The next time that this day of this month comes.
std::optional<QDate> nextTime(int day, int month, const QDate &today)
{
    for (int year = today.year(); year <= today.year() + 4; ++year) // 29 Feb may take four years
        if (const QDate date(year, month, day); date.isValid() && date >= today)
            return date;
    return std::nullopt;
}

std::optional<QDate> dayOfMonth(int day, const QDate &today)
{
    for (int ahead = 0; ahead < 3; ++ahead) {
        const auto month = QDate(today.year(), today.month(), 1).addMonths(ahead);
        if (const QDate date(month.year(), month.month(), day); date.isValid() && date >= today)
            return date;
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> DayText::read(const QString &text, const QDate &today)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression ahead(u"^\\+(\\d{1,3})$"_s);
    static const QRegularExpression bare(u"^(\\d{1,2})$"_s);
    static const QRegularExpression full(
        u"^(\\d{1,2})[\\s./-]*([a-z]+|(?<=[./-])\\d{1,2})(?:[\\s,./'-]*(\\d{4}|\\d{2}))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto words = asciiDigits(cleanLine(text));
    if (const auto m = ahead.match(words); m.hasMatch())
        return today.addDays(m.captured(1).toInt());
    if (const auto m = bare.match(words); m.hasMatch())
        return dayOfMonth(m.captured(1).toInt(), today);
    if (const auto m = iso.match(words); m.hasMatch()) {
        const QDate date(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    const auto m = full.match(words);
    if (!m.hasMatch())
        return std::nullopt;
    const int month = monthOf(m.captured(2));
    if (m.captured(3).isEmpty())
        return nextTime(m.captured(1).toInt(), month, today);
    const QDate date(yearOf(m.captured(3)), month, m.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString DayText::problem(const QString &text, const QDate &today)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto day = read(text, today);
    if (!day)
        return tr("“%1” is not a day. Write it as in 22 Nov 2026.").arg(cleanLine(text).left(40));
    if (*day < today)
        return tr("%1 has passed.").arg(dateText(*day));
    if (*day > today.addYears(s_farthest))
        return tr("%1 is too far away.").arg(dateText(*day));
    return {};
}

QString DayText::display(const QDate &day, const QDate &today)
{
    const auto whole = dateText(day);
    return day.year() == today.year() ? whole.left(whole.size() - 5) : whole;
}

} // namespace desk
