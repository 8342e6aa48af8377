#pragma once

#include "connection.h"
#include "folderlock.h"
#include "privatecluster.h"

#include <memory>

namespace desk::test {

/// The throw-away cluster that all tests of a build share: in a folder of /tmp, started by whoever
/// comes first, without fsync. Tests that cut the power make clusters of their own. Whatever fails
/// here ends the test program.
class TestServer
{
public:
    static TestServer &instance();

    /// The keeper's connection to a database of it.
    [[nodiscard]] std::unique_ptr<Connection> keeper(const QString &database) const;
    [[nodiscard]] const ClusterStatus &status() const { return m_status; }
    /// The name of the database that holds the demo company; nobody connects to it, copies are made
    /// of it.
    [[nodiscard]] QString base() const { return m_base; }

    /// Held by whoever changes what all databases share: roles, and who may connect.
    [[nodiscard]] static FolderLock lock();

    /// Stops the server and removes its folder.
    static void remove();

private:
    TestServer();
    void makeBase();
    void fill(const QString &database) const;
    [[nodiscard]] bool has(const QString &database) const;
    static ClusterOptions options();

    PrivateCluster m_cluster;
    ClusterStatus m_status;
    QString m_base;
};

/// The value, or the end of the program with the error's words.
template <class T>
T expect(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s\n%s", what, qPrintable(result.error().message),
               qPrintable(result.error().details));
    return std::move(result).value();
}

} // namespace desk::test
