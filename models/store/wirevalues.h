#pragma once

#include <QByteArray>
#include <QVariant>

#include <optional>

namespace desk::wire {

/// PostgreSQL's identifiers of the types that are treated specially.
enum Type : quint32 {
    Bool = 16,
    Bytea = 17,
    Int8 = 20,
    Int2 = 21,
    Int4 = 23,
    Json = 114,
    Float4 = 700,
    Float8 = 701,
    Date = 1082,
    Timestamp = 1114,
    TimestampTz = 1184,
    Void = 2278,
    Jsonb = 3802,
};

/// A value as text for a parameter of that type; nothing for NULL. Text given for json is taken as
/// JSON, unless it comes as a QJsonValue.
std::optional<QByteArray> encode(const QVariant &value, quint32 type);

/// What PostgreSQL wrote for a value of that type, as described at Rows.
QVariant decode(const char *text, int length, quint32 type);

} // namespace desk::wire
