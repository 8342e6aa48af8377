#pragma once

#include <QString>

namespace desk {

/// Where a company's database is. Holds no secret, so it may be written to the settings.
struct Profile
{
    QString name;     ///< what the person calls it
    QString hosts;    ///< a host, several with commas, or the folder of a socket
    int port = 5432;  ///< for every host
    QString database; ///< empty: indentdesk
    QString user;     ///< who signed in last, an e-mail address
    /// libpq's sslmode; empty: verify-full, or prefer on this machine.
    QString tlsMode;
    /// File of the authority that signed the server's certificate; empty: the machine's own list.
    QString rootCertificate;

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace desk
