#pragma once

#include "profile.h"

#include <QString>

namespace desk::test {

/// Somebody who types into a document's grid without a pause, in a process of its own, until it is
/// killed. Each key is told on stdout once it is pressed: "K <ms since epoch> <row> <words of the
/// cell so far>"; "R <folder of drafts>" comes first.
class Typist
{
public:
    /// Whether this process was started as one; run() then.
    static bool isWanted();
    static int run();
    /// The environment that makes a process one.
    static QStringList environment(const Profile &profile, const QString &person,
                                   const QString &link, const QString &grid, int column,
                                   const QString &dataFolder);
};

} // namespace desk::test
