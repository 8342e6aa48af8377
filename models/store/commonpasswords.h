#pragma once

#include <QString>

namespace desk {

/// Whether the password is a word that is tried first by whoever guesses, alone or with digits and
/// signs around it: "Welcome@123", "p4ssw0rd1", "12345678", "aaaaaaaa".
bool isCommonPassword(const QString &password);

} // namespace desk
