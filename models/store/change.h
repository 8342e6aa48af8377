#pragma once

#include <QMetaType>
#include <QString>

namespace desk {

/// Something changed in the database, by whomever. Only a hint to read again: it carries no
/// content.
struct Change
{
    QString table; ///< as in the database: orders, quotations, …
    QString id;    ///< uuid of the document
    int version = 0;

    friend bool operator==(const Change &, const Change &) = default;
};

/// How the desk stands with its server.
enum class ConnectionState {
    SignedOut,    ///< nobody signed in, or the server will not have them any more
    Online,       ///< changes arrive as they happen
    Reconnecting, ///< lost; tried again by itself
};

} // namespace desk

Q_DECLARE_METATYPE(desk::Change)
