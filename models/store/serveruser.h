#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace desk {

/// The user of the operating system that a private cluster runs as. PostgreSQL refuses to run as
/// root; root therefore hands the work to the owner of the cluster's folder, or to `postgres`.
class ServerUser
{
public:
    /// Who runs the cluster in that folder, whether it exists already or not.
    static Result<ServerUser> forFolder(const QString &folder);
    /// The name of the user that this program runs as.
    static QString caller();

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] uid_t id() const { return m_user; }

    /// Makes the folder, open to this user alone. Errors say which part of the way is closed.
    Result<Done> makeFolder(const QString &folder) const;
    /// Runs a program as this user and waits for it; answers what it wrote to stdout.
    Result<QByteArray> run(const QString &program, const QStringList &arguments,
                           int seconds = 60) const;
    /// Writes a file of this user's, whole or not at all.
    Result<Done> write(const QString &path, const QByteArray &content) const;

private:
    Result<QByteArray> start(const QString &program, const QStringList &arguments,
                             const QByteArray &input, int seconds) const;
    Result<Done> reach(const QString &folder) const;
    Result<Done> own(const QString &folder) const;

    QString m_name;
    uid_t m_user = 0;
    gid_t m_group = 0;
    bool m_isOther = false; ///< not the user that this program runs as
};

} // namespace desk
