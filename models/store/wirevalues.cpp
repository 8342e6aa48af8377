#include "wirevalues.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace desk::wire {

namespace {

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QByteArray;
}

QByteArray asJson(const QVariant &value)
{
    if (isText(value))
        return value.toByteArray();
    // a lone value is no document: it is written as an array of one, without the brackets
    const auto text =
        QJsonDocument(QJsonArray{QJsonValue::fromVariant(value)}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

QByteArray element(const QVariant &value)
{
    const auto text = encode(value, 0);
    if (!text)
        return "NULL";
    auto escaped = *text;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

QByteArray asArray(const QVariantList &values)
{
    QByteArrayList elements;
    for (const auto &value : values)
        elements << element(value);
    return '{' + elements.join(',') + '}';
}

bool isNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QJsonValue)
        return value.toJsonValue().isNull() || value.toJsonValue().isUndefined();
    // an empty QString is an empty text, not NULL
    return !value.isValid() || (value.isNull() && !isText(value));
}

QByteArray plain(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? "true" : "false";
    case QMetaType::QByteArray:
        return value.toByteArray();
    case QMetaType::QUuid:
        return value.toUuid().toByteArray(QUuid::WithoutBraces);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate).toUtf8();
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs).toUtf8();
    case QMetaType::QStringList:
    case QMetaType::QVariantList:
        return asArray(value.toList());
    case QMetaType::QJsonObject:
    case QMetaType::QVariantMap:
        return asJson(value);
    default:
        return value.toString().toUtf8();
    }
}

QVariant json(const QByteArray &text)
{
    // also "text", 5 and null are JSON, but no documents
    const auto value = QJsonDocument::fromJson('[' + text + ']').array().first();
    if (value.isObject())
        return value.toObject();
    return value.isArray() ? QVariant(value.toArray()) : value.toVariant();
}

QVariant instant(QString text, bool zoned)
{
    text[10] = u'T';
    auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!zoned)
        time.setTimeSpec(Qt::UTC);
    return zoned ? time.toLocalTime() : time;
}

QVariant bytes(const QByteArray &text)
{
    return QByteArray::fromHex(text.mid(2));
}

} // namespace

std::optional<QByteArray> encode(const QVariant &value, quint32 type)
{
    if (isNull(value))
        return std::nullopt;
    if (type == Json || type == Jsonb)
        return asJson(value);
    if (type == Bytea && value.typeId() == QMetaType::QByteArray)
        return "\\x" + value.toByteArray().toHex();
    if (value.typeId() == QMetaType::QJsonValue)
        return plain(value.toJsonValue().toVariant());
    if (value.typeId() == QMetaType::QJsonArray)
        return asArray(value.toJsonArray().toVariantList());
    return plain(value);
}

QVariant decode(const char *text, int length, quint32 type)
{
    const auto raw = QByteArray::fromRawData(text, length);
    switch (type) {
    case Bool:
        return text[0] == 't';
    case Int2:
    case Int4:
        return raw.toInt();
    case Int8:
        return raw.toLongLong();
    case Float4:
    case Float8:
        return raw.toDouble();
    case Date:
        return QDate::fromString(QString::fromLatin1(raw), Qt::ISODate);
    case Timestamp:
        return instant(QString::fromLatin1(raw), false);
    case TimestampTz:
        return instant(QString::fromLatin1(raw), true);
    case Json:
    case Jsonb:
        return json(raw);
    case Bytea:
        return bytes(raw);
    case Void:
        return {};
    default:
        return QString::fromUtf8(text, length);
    }
}

} // namespace desk::wire
