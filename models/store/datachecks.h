#pragma once

#include "result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace desk {

class Connection;

/// What one check of the data found.
struct CheckResult
{
    QString name;         ///< file name without its ending
    QString sentence;     ///< what holds when the check is healthy
    QStringList findings; ///< what does not; empty means health

    [[nodiscard]] bool isHealthy() const { return findings.isEmpty(); }
};

/// Runs every query of checks/ below the folder (empty: the program's own copy), in one snapshot
/// that changes nothing.
Result<QList<CheckResult>> runChecks(Connection &connection, const QString &folder = {});

} // namespace desk
