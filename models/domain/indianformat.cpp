#include "indianformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace desk {

namespace {

struct AgeWords
{
    Q_DECLARE_TR_FUNCTIONS(desk::Age)
};

constexpr int IndiaOffsetSeconds = (5 * 60 + 30) * 60;

QDateTime onIndiasClock(const QDateTime &instant)
{
    // India has no summer time: an offset is exact and needs no time-zone data on the machine.
    return instant.toOffsetFromUtc(IndiaOffsetSeconds);
}

} // namespace

QString groupDigits(const QString &number)
{
    const qsizetype first = number.startsWith(u'-') ? 1 : 0;
    const qsizetype point = number.indexOf(u'.');
    const qsizetype end = point < 0 ? number.size() : point;
    QString grouped = number;
    for (qsizetype at = end - 3; at > first; at -= 2)
        grouped.insert(at, u',');
    return grouped;
}

QString countText(qint64 count)
{
    return groupDigits(QString::number(count));
}

QString fixedPointText(qint64 value, int decimals, int least)
{
    // The magnitude as unsigned, since the smallest qint64 has no positive counterpart.
    const quint64 magnitude = value < 0 ? quint64(0) - quint64(value) : quint64(value);
    const QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    QString fraction = digits.right(decimals);
    while (fraction.size() > least && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString text = digits.left(digits.size() - decimals);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return value < 0 ? u'-' + text : text;
}

QString shareText(qint64 part, qint64 whole)
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max() / 2000 - 1;
    if (whole <= 0 || qAbs(part) > largest || whole > largest)
        return QStringLiteral("–");
    const qint64 doubled = 2000 * qAbs(part) + whole;
    const qint64 tenths = doubled / (2 * whole);
    return fixedPointText(part < 0 ? -tenths : tenths, 1, 1) + QStringLiteral(" %");
}

QDate indianDate(const QDateTime &instant)
{
    return onIndiasClock(instant).date();
}

QDate indianToday()
{
    return indianDate(QDateTime::currentDateTimeUtc());
}

QString dateText(const QDate &date)
{
    // The C locale's months: "Sep" everywhere, where others say "Sept".
    return date.isValid() ? QLocale::c().toString(date, QStringLiteral("d MMM yyyy")) : QString();
}

QString dateTimeText(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime there = onIndiasClock(instant);
    return dateText(there.date()) + QStringLiteral(", ") +
           there.time().toString(QStringLiteral("HH:mm"));
}

QString ageText(const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid())
        return {};
    const qint64 minutes = since.secsTo(now) / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (minutes < 1)
        return AgeWords::tr("now", "how long ago, in a list");
    if (hours < 1)
        return AgeWords::tr("%1 min").arg(minutes);
    if (days < 1)
        return AgeWords::tr("%1 h").arg(hours);
    if (days < 60)
        return AgeWords::tr("%1 d").arg(days);
    if (days < 730)
        return AgeWords::tr("%1 mo").arg(days / 30);
    return AgeWords::tr("%1 y").arg(days / 365);
}

} // namespace desk
