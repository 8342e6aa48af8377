#pragma once

#include "bench.h"
#include "benchcompany.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace desk::admin {

/// A program of the same build: the desktop itself stands beside this one, those that only
/// benchmarks need in the folder benchmarks.
Result<QString> programOfBuild(const QString &name);

/// Nothing of the person's own: no settings, no other running program, no display.
class CleanPlace
{
public:
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    QTemporaryDir m_folder;
};

/// How the program with the desks is started.
struct DesksRun
{
    QStringList arguments = {};
    int seconds = 60;      ///< how long it may take, and a minute
    QJsonObject task = {}; ///< beside where to sign in: {"person": …} when it is not the executive
    /// Called when it has signed in.
    std::function<void(QProcess &)> ready = {};
};

/// Runs it; its answer comes as one line of JSON.
Result<QJsonObject> runDesks(const BenchCompany &company, const Profile &profile,
                             const DesksRun &how);

} // namespace desk::admin
