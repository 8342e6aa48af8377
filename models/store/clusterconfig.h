#pragma once

#include <QByteArray>
#include <QString>

namespace desk {

/// What a private cluster is made with, and started with.
struct ClusterOptions
{
    QString directory;   ///< everything of the cluster; made when missing
    int tcpPort = 0;     ///< 0: no TCP at all; else on 127.0.0.1 beside the socket
    bool durable = true; ///< false only for tests: a power cut may lose everything
};

namespace clusterconfig {

/// The cluster's own superuser, who has no password and comes in by `peer` alone.
QString superuser();

/// postgresql.conf's part of ours.
QByteArray settings(const ClusterOptions &options, const QString &socketFolder);
/// pg_hba.conf: the superuser by peer on the socket, everybody else by SCRAM.
QByteArray admission();
/// pg_ident.conf: which user of the operating system may be the superuser.
QByteArray superuserMap(const QStringList &operatingSystemUsers);

} // namespace clusterconfig
} // namespace desk
