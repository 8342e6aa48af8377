#include "jsonpaper.h"

#include "decimaltext.h"
#include "indianformat.h"
#include "textcare.h"

namespace desk::paper {

namespace {

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ||
           (value.isString() && value.toString().trimmed().isEmpty());
}

/// Text of a value; nothing when it is neither text nor a whole number. A fraction is refused,
/// since JSON numbers are floating-point numbers by the time they arrive here.
std::optional<QString> textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const auto whole = value.toInteger(-1);
    if (value.isDouble() && (whole != -1 || value == QJsonValue(-1)))
        return QString::number(whole);
    return std::nullopt;
}

} // namespace

void JsonPaper::refuse(const QString &key)
{
    if (m_error)
        return;
    auto place = m_place + key;
    if (place.endsWith(u'.'))
        place.chop(1);
    m_error = Error{ErrorKind::Validation,
                    place,
                    tr("The paper cannot be made: %1 is missing or cannot be read.").arg(place),
                    {}};
}

QString JsonPaper::text(const QJsonObject &object, const QString &key, qsizetype most)
{
    const auto value = object.value(key);
    if (isMissing(value))
        return {};
    const auto text = textOf(value);
    if (!text)
        refuse(key);
    return clean(text.value_or(QString()), most);
}

QStringList JsonPaper::texts(const QJsonObject &object, const QString &key)
{
    const auto value = object.value(key);
    QStringList result;
    for (const auto entries = value.isString() ? QJsonArray{value} : list(object, key);
         const auto &entry : entries) {
        if (!entry.isString() && !entry.isNull())
            refuse(key);
        for (const auto lines = entry.toString().split(u'\n'); const auto &line : lines)
            if (const auto words = clean(line); !words.isEmpty())
                result += words;
    }
    return result;
}

bool JsonPaper::flag(const QJsonObject &object, const QString &key)
{
    const auto value = object.value(key);
    if (!value.isBool() && !isMissing(value))
        refuse(key);
    return value.toBool();
}

QDate JsonPaper::date(const QJsonObject &object, const QString &key)
{
    const auto value = object.value(key);
    if (isMissing(value))
        return {};
    // A timestamp begins with its day.
    const auto date = QDate::fromString(value.toString().left(10), Qt::ISODate);
    if (!date.isValid())
        refuse(key);
    return date;
}

Money JsonPaper::money(const QJsonObject &object, const QString &key, bool needed)
{
    const auto value = object.value(key);
    if (isMissing(value)) {
        if (needed)
            refuse(key);
        return {};
    }
    const auto text = textOf(value);
    const auto money = text ? Money::fromNumeric(*text) : Result<Money>(Error{});
    if (!money)
        refuse(key);
    return money ? *money : Money();
}

Percentage JsonPaper::percentage(const QJsonObject &object, const QString &key)
{
    const auto value = object.value(key);
    if (isMissing(value))
        return {};
    const auto text = textOf(value);
    const auto percentage = text ? Percentage::fromText(*text) : Result<Percentage>(Error{});
    if (!percentage)
        refuse(key);
    return percentage ? *percentage : Percentage();
}

QString JsonPaper::number(const QJsonObject &object, const QString &key, int decimals)
{
    const auto value = object.value(key);
    if (isMissing(value))
        return {};
    const auto number = readDecimal(textOf(value).value_or(QString())).number;
    if (!number || number->whole.size() > 12 || number->fraction.size() > 6) {
        refuse(key);
        return {};
    }
    const auto fraction = number->fraction.leftJustified(decimals, u'0');
    const auto digits = fraction.isEmpty() ? number->whole : number->whole + u'.' + fraction;
    return groupDigits(number->negative ? u'-' + digits : digits);
}

QJsonObject JsonPaper::object(const QJsonObject &parent, const QString &key)
{
    const auto value = parent.value(key);
    if (!value.isObject() && !value.isUndefined() && !value.isNull())
        refuse(key);
    return value.toObject();
}

QJsonArray JsonPaper::list(const QJsonObject &parent, const QString &key)
{
    const auto value = parent.value(key);
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        refuse(key);
    return value.toArray();
}

} // namespace desk::paper
