#pragma once

#include "profile.h"
#include "result.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace desk {

/// How one connection is made: libpq's keywords and values. May hold a password: never logged,
/// never stored.
class ConnectionSettings
{
public:
    ConnectionSettings() = default;

    /// As a person: encrypted and verified away from this machine, short timeouts, Indian time.
    static ConnectionSettings forPerson(const Profile &profile, const QString &user,
                                        const QString &password);
    /// From a libpq connection string or URI, which is taken at its word.
    static Result<ConnectionSettings> fromUrl(const QString &url);

    /// The same with one keyword set anew.
    [[nodiscard]] ConnectionSettings with(const QByteArray &keyword, const QString &value) const;
    [[nodiscard]] ConnectionSettings withDatabase(const QString &database) const;
    [[nodiscard]] QString value(const QByteArray &keyword) const;
    /// One for each host: they are tried in turn, each with the whole time that is allowed.
    [[nodiscard]] QList<ConnectionSettings> hosts() const;
    /// As a connection string, without the password.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] const QMap<QByteArray, QByteArray> &parameters() const { return m_parameters; }

private:
    QMap<QByteArray, QByteArray> m_parameters;
};

} // namespace desk
