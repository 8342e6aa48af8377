#pragma once

#include "profile.h"

#include <QObject>

#include <functional>

namespace desk {

/// Passwords in the desktop's keyring (QtKeychain), one for each company and person. There is no
/// other place: where there is no keyring, nothing is kept.
class Keyring : public QObject
{
    Q_OBJECT

public:
    explicit Keyring(QObject *parent);

    /// Asks once whether there is a keyring at all; `told` is called with the answer.
    void probe(const std::function<void(bool available)> &told);
    /// Gives the password, or an empty one.
    void read(const Profile &profile, const QString &email,
              const std::function<void(const QString &password)> &found);
    void write(const Profile &profile, const QString &email, const QString &password);
    void forget(const Profile &profile, const QString &email);
};

} // namespace desk
