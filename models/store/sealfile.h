#pragma once

#include "trailverifier.h"

#include <QString>

namespace desk {

class Connection;

/// The trail's seals in a text file that lies elsewhere: a line a seal (number, instant, rows,
/// hash, with tabs between), added to and never changed, mode 0600. Best on a machine or medium
/// that whoever keeps the database cannot write.
class SealFile
{
public:
    explicit SealFile(QString path) : m_path(std::move(path)) {}

    /// What is in it; a last line that was not written whole is left out. Error: NotFound,
    /// Permission, or Validation where a line is none of ours.
    [[nodiscard]] Result<QList<KeptSeal>> read() const;
    /// Adds the seals that the database has and the file has not; how many. Two at once add them
    /// once. Error: Conflict when the database has no longer the newest seal of the file.
    Result<int> update(Connection &connection) const;

private:
    QString m_path;
};

} // namespace desk
