#pragma once

#include "privatecluster.h"
#include "result.h"
#include "schemasource.h"

namespace desk {

class Connection;

/// A company's database on a private cluster, from nothing to ready.
class Company
{
public:
    /// `folder` holds migrations/, api/, reference/ and demo/: the program's own copy, or
    /// resources/database.
    explicit Company(ClusterOptions options, QString folder = SchemaSource::resources());

    /// Starts the cluster; when it holds no company yet, makes one: database, schema, reference
    /// data. An existing company's schema is left as it is.
    Result<ClusterStatus> start();
    /// The same with the demo company. A demo that was made from other files is set aside and made
    /// anew.
    Result<ClusterStatus> startDemo();

private:
    Result<ClusterStatus> ready(bool demo);
    Result<Done> makeDatabase(bool anew);
    Result<Done> fill(Connection &connection, bool demo);
    Result<Done> make(bool demo);
    Result<Done> noteFingerprint();
    Result<bool> isWhole();
    Result<Done> setAside();

    ClusterOptions m_options;
    PrivateCluster m_cluster;
    const QString m_folder;
};

/// Brings `database` into the state in which people can sign in to it, after it was copied or
/// restored: owner, no access for the public, CONNECT for everybody active.
Result<Done> admitPeople(Connection &connection);

} // namespace desk
