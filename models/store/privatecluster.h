#pragma once

#include "clusterconfig.h"
#include "connectionsettings.h"
#include "result.h"

#include <QJsonObject>
#include <QString>

namespace desk {

class ServerUser;

/// What is known about a private cluster without asking it.
struct ClusterStatus
{
    bool exists = false;
    bool running = false;
    QString directory;
    QString host; ///< folder of the socket
    int port = 0;
    QString database;
    QString conninfo; ///< of the cluster's superuser

    [[nodiscard]] QJsonObject toJson() const;
};

/// A PostgreSQL server of our own for one company on one machine: made at the first start, on a
/// socket that nobody else can reach. Its calls take up to seconds and block: never from the GUI
/// thread. Several programs may call at once; they take turns.
class PrivateCluster
{
public:
    explicit PrivateCluster(ClusterOptions options);

    /// Where a cluster of that name lives: the user's data folder, for root the machine's (another
    /// user has to run it).
    static QString defaultDirectory(const QString &name = QStringLiteral("cluster"));
    /// The company's database.
    static QString database();

    /// Makes the cluster when there is none, starts it when it does not run, and waits until it
    /// takes connections.
    Result<ClusterStatus> start();
    /// Ends all sessions and stops it; nothing happens when it does not run.
    Result<Done> stop();
    [[nodiscard]] ClusterStatus status() const;

    /// The superuser's way in.
    [[nodiscard]] ConnectionSettings
    superuser(const QString &database = PrivateCluster::database()) const;

private:
    Result<Done> make(const ServerUser &user) const;
    Result<Done> launch(const ServerUser &user) const;
    Result<Done> clearRecycledPid(const ServerUser &user) const;
    Result<Done> makeSocketFolder(const ServerUser &user) const;
    Result<QString> program(const QString &name) const;
    [[nodiscard]] bool isOurs(qint64 pid) const;
    [[nodiscard]] QString socketFolder() const;
    [[nodiscard]] QString data() const;

    ClusterOptions m_options;
};

} // namespace desk
