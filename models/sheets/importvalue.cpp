#include "importvalue.h"

#include "text.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString number(const QString &cell)
{
    static const QRegularExpression coins(u"^(₹|rs\\.?|inr)\\s*|\\s*(/-|/=)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression grouped(u"^-?\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d+)?$"_s);
    static const QRegularExpression continental(u"^-?(\\d+|\\d{1,3}(\\.\\d{3})+),\\d{1,2}$"_s);
    auto text = asciiDigits(cell);
    text.remove(coins).remove(u' ').remove(u'\u00A0');
    if (grouped.match(text).hasMatch())
        text.remove(u',');
    else if (continental.match(text).hasMatch())
        text = text.remove(u'.').replace(u',', u'.');
    static const QRegularExpression shape(u"^-?(\\d+\\.?\\d*|\\.\\d+)$"_s);
    if (!shape.match(text).hasMatch())
        return cell;
    if (text.startsWith(u'.'))
        text.prepend(u'0');
    static const QRegularExpression zeros(u"\\.0*$|(\\.\\d*[1-9])0+$"_s);
    return text.replace(zeros, u"\\1"_s);
}

QString percent(const QString &cell)
{
    auto text = cell;
    text.remove(u'%');
    const auto value = number(text.trimmed());
    // a rate that was typed as a part of one
    static const QHash<QString, QString> parts{
        {u"0.05"_s, u"5"_s}, {u"0.12"_s, u"12"_s}, {u"0.18"_s, u"18"_s}, {u"0.28"_s, u"28"_s}};
    return cell.contains(u'%') ? value : parts.value(value, value);
}

QString pack(const QString &cell)
{
    // "bottle of 100 ml" holds one bottle; a wrong count would multiply every order
    static const QRegularExpression measures(u"\\d+(\\.\\d+)?\\s*(ml|l|lt|ltr|litres?|mg|mcg|gm?s?|"
                                             u"kgs?|iu|cc|cm|mm|m|mtrs?|inch(es)?|mdi|doses?"
                                             "|%)(?![a-z])"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inOne(u"^(\\d+)\\s+[a-z ]+ in 1 [a-z]+$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression oneTimes(u"^1\\s*[x*×]\\s*(\\d+)\\s*[a-z'’`]*\\.?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(u"\\d+"_s);
    const auto value = number(cell);
    if (!value.isEmpty() && value != cell)
        return value;
    auto words = asciiDigits(cell);
    for (const auto *shape : {&inOne, &oneTimes})
        if (const auto match = shape->match(words); match.hasMatch())
            return match.captured(1);
    words.remove(measures);
    auto found = digits.globalMatch(words);
    if (!found.hasNext())
        return {}; // "Vial" says how, not how many
    const auto first = found.next().captured();
    return found.hasNext() ? cell : first;
}

QString lastOfMonth(const QDate &day)
{
    return QDate(day.year(), day.month(), day.daysInMonth()).toString(Qt::ISODate);
}

QString day(const QString &cell)
{
    static const QStringList days{u"yyyy-M-d"_s,   u"d/M/yyyy"_s,   u"d-M-yyyy"_s,   u"d.M.yyyy"_s,
                                  u"d-MMM-yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s};
    static const QStringList shortDays{u"d/M/yy"_s, u"d-M-yy"_s, u"d.M.yy"_s, u"d-MMM-yy"_s,
                                       u"d MMM yy"_s};
    static const QStringList months{u"yyyy-M"_s,   u"M/yyyy"_s,   u"M-yyyy"_s,    u"M.yyyy"_s,
                                    u"MMM-yyyy"_s, u"MMM yyyy"_s, u"MMMM yyyy"_s, u"MMM/yyyy"_s};
    static const QStringList shortMonths{u"M/yy"_s, u"M-yy"_s, u"MMM-yy"_s, u"MMM yy"_s,
                                         u"MMM/yy"_s};
    const auto words = QLocale::c();
    const auto text = asciiDigits(cell).simplified().section(u'T', 0, 0).section(u" 00:"_s, 0, 0);
    const auto read = [&](const QStringList &formats, int century) -> QDate {
        for (const auto &format : formats)
            if (const auto date = words.toDate(text, format); date.isValid())
                return date.addYears(date.year() < 1970 ? century : 0);
        return {};
    };
    if (const auto date = read(days, 0); date.isValid() && date.year() > 1900)
        return date.toString(Qt::ISODate);
    if (const auto date = read(months, 0); date.isValid() && date.year() > 1900)
        return lastOfMonth(date);
    if (const auto date = read(shortDays, 100); date.isValid())
        return date.toString(Qt::ISODate);
    if (const auto date = read(shortMonths, 100); date.isValid())
        return lastOfMonth(date);
    return cell;
}

QString code(QString cell)
{
    static const QRegularExpression blanks(u"[\\s.\\-]"_s);
    return cell.remove(blanks).toUpper();
}

} // namespace

QString importValue(ImportField::Type type, const QString &cell)
{
    const auto text = cleanLine(cell);
    switch (type) {
    case ImportField::Type::Code:
        return code(text);
    case ImportField::Type::Number:
    case ImportField::Type::Whole:
        return number(text);
    case ImportField::Type::Percent:
        return percent(text);
    case ImportField::Type::Pack:
        return pack(text);
    case ImportField::Type::Day:
        return day(text);
    case ImportField::Type::Text:
        break;
    }
    return text;
}

} // namespace desk
