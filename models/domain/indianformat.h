#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace desk {

/// "1234567.5" as "12,34,567.5": thousand, lakh, crore. A sign in front and decimals stay as they
/// are.
QString groupDigits(const QString &number);
/// A count for people: 123456 as "1,23,456".
QString countText(qint64 count);
/// A fixed-point number in digits: (12500, 3, 0) is "12.5", (12500, 2, 2) is "125.00". Decimals
/// that are zero are left out down to `least`.
QString fixedPointText(qint64 value, int decimals, int least);
/// Part of whole as a percentage with one decimal, half up: (1, 8) is "12.5 %"; "–" when whole is
/// not positive.
QString shareText(qint64 part, qint64 whole);

/// The day on which business stands at this instant: dates of business are India's.
QDate indianDate(const QDateTime &instant);
QDate indianToday();

/// "20 Nov 2026"; empty for no date.
QString dateText(const QDate &date);
/// "20 Nov 2026, 10:42" on India's clock; empty for no time.
QString dateTimeText(const QDateTime &instant);
/// How long ago, for a list: "now", "5 min", "3 h", "2 d", "4 mo", "2 y". What lies ahead is "now".
QString ageText(const QDateTime &since, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace desk
