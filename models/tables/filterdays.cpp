#include "filterset.h"
#include "indianformat.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("desk::FilterSet", text);
}

QDate financialYear(const QDate &day)
{
    return {day.month() >= 4 ? day.year() : day.year() - 1, 4, 1};
}

} // namespace

QList<FilterValue> pastDays()
{
    return {{u"today"_s, words(QT_TRANSLATE_NOOP("desk::FilterSet", "today"))},
            {u"yesterday"_s, words(QT_TRANSLATE_NOOP("desk::FilterSet", "yesterday"))},
            {u"last-7"_s, words(QT_TRANSLATE_NOOP("desk::FilterSet", "in the last 7 days"))},
            {u"month"_s, words(QT_TRANSLATE_NOOP("desk::FilterSet", "this month"))},
            {u"last-month"_s, words(QT_TRANSLATE_NOOP("desk::FilterSet", "last month"))},
            {u"year"_s, words(QT_TRANSLATE_NOOP("desk::FilterSet", "this financial year"))}};
}

QList<FilterValue> comingDays()
{
    return {{u"late"_s, words(QT_TRANSLATE_NOOP("desk::FilterSet", "before today"))},
            {u"today"_s, words(QT_TRANSLATE_NOOP("desk::FilterSet", "today"))},
            {u"next-7"_s, words(QT_TRANSLATE_NOOP("desk::FilterSet", "in the next 7 days"))},
            {u"next-30"_s, words(QT_TRANSLATE_NOOP("desk::FilterSet", "in the next 30 days"))},
            {u"next-90"_s, words(QT_TRANSLATE_NOOP("desk::FilterSet", "in the next 90 days"))}};
}

QList<FilterValue> ages()
{
    QList<FilterValue> values;
    for (const auto days : {1, 2, 3, 7, 14, 30, 60, 90})
        values.append(
            {QString::number(days),
             QCoreApplication::translate("desk::FilterSet", "%n day(s) or more", nullptr, days)});
    return values;
}

FilterValue daysBetween(const QDate &from, const QDate &to)
{
    const auto id = u"%1..%2"_s.arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
    if (!to.isValid())
        return {id, words(QT_TRANSLATE_NOOP("desk::FilterSet", "from %1")).arg(dateText(from))};
    if (!from.isValid())
        return {id, words(QT_TRANSLATE_NOOP("desk::FilterSet", "until %1")).arg(dateText(to))};
    return {
        id,
        words(QT_TRANSLATE_NOOP("desk::FilterSet", "%1 to %2")).arg(dateText(from), dateText(to))};
}

std::optional<std::pair<QDate, QDate>> daysOf(const QString &id, const QDate &today)
{
    const QDate month(today.year(), today.month(), 1);
    if (id == u"today")
        return std::pair(today, today);
    if (id == u"yesterday")
        return std::pair(today.addDays(-1), today.addDays(-1));
    if (id == u"last-7")
        return std::pair(today.addDays(-6), today);
    if (id == u"month")
        return std::pair(month, month.addMonths(1).addDays(-1));
    if (id == u"last-month")
        return std::pair(month.addMonths(-1), month.addDays(-1));
    if (id == u"year")
        return std::pair(financialYear(today), financialYear(today).addYears(1).addDays(-1));
    if (id == u"late")
        return std::pair(QDate(), today.addDays(-1));
    if (id.startsWith(u"next-"))
        return std::pair(today, today.addDays(id.mid(5).toInt()));
    const auto ends = id.split(u".."_s);
    const auto from = QDate::fromString(ends.value(0), Qt::ISODate);
    const auto to = QDate::fromString(ends.value(1), Qt::ISODate);
    if (ends.size() != 2 || (!from.isValid() && !to.isValid()))
        return std::nullopt;
    return std::pair(from, to);
}

} // namespace desk
