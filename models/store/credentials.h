#pragma once

#include "result.h"

#include <QFuture>
#include <QString>

namespace desk {

/// What the database is given instead of a password. Neither part lets anybody read the password;
/// the plain text never leaves the program that made them.
struct Credential
{
    QString verifier; ///< SCRAM-SHA-256, for signing in: ALTER ROLE … PASSWORD takes it as it is
    QString bcrypt;   ///< for signatures; users.hashed_password
};

/// Makes both from a password that a person chose. Error: Validation with field "password" when it
/// is too short, longer than bcrypt can tell apart (72 bytes), one that everybody tries first, or
/// has characters that cannot be typed.
Result<Credential> makeCredential(const QString &password);
/// The same on a thread of its own: it is slow on purpose, about 0.1 s.
QFuture<Result<Credential>> prepareCredential(const QString &password);

/// The bcrypt hash of the password under the setting ($2b$10$ and 22 characters) of an earlier
/// hash; empty when the setting is none.
QString bcryptUnder(const QString &password, const QString &setting);

} // namespace desk
