#include "sheetcell.h"

#include "decimaltext.h"
#include "money.h"

#include <QTimeZone>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool isDecimal(const QString &text)
{
    const auto number = readDecimal(text);
    return number.number.has_value() && !text.contains(u',');
}

QDateTime onIndiasClock(const QVariant &value)
{
    auto time = value.toDateTime();
    if (!time.isValid())
        time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    static const QTimeZone india("Asia/Kolkata");
    return time.toTimeZone(india);
}

QString dateCell(const QVariant &value)
{
    const auto date = value.typeId() == QMetaType::QDate
                          ? value.toDate()
                          : QDate::fromString(value.toString().left(10), Qt::ISODate);
    return date.toString(Qt::ISODate);
}

} // namespace

QString harmless(const QString &text)
{
    static const auto triggers = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    for (const auto c : text) {
        if (triggers.contains(c))
            return u'\'' + text;
        if (!c.isSpace())
            break;
    }
    return text;
}

QString plainCell(SheetKind kind, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (kind) {
    case SheetKind::Text:
        return value.toString();
    case SheetKind::Number:
        return isDecimal(value.toString()) ? value.toString() : QString();
    case SheetKind::Money: {
        const auto amount = Money::fromNumeric(value.toString());
        return amount ? amount->toText() : QString();
    }
    case SheetKind::Date:
        return dateCell(value);
    case SheetKind::Time: {
        const auto time = onIndiasClock(value);
        return time.isValid() ? time.toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
    }
    }
    return {};
}

} // namespace desk
