#pragma once

#include "result.h"
#include "rows.h"

#include <QFuture>

namespace desk {

class Database;

/// What lists can be filtered by, where that is in the database: `id` and `words` of each. Continue
/// its futures with whenDone().
class FilterStore
{
public:
    enum class Source { Hospitals, People, Branches, Categories, Makes };

    explicit FilterStore(Database *database) : m_database(database) {}

    /// Those with these words, at most `most`, by name; for no words the first ones.
    [[nodiscard]] QFuture<Result<Rows>> values(Source source, const QString &words) const;

    static constexpr int most = 40;

private:
    Database *m_database;
};

} // namespace desk
