#pragma once

#include "result.h"

#include <QList>
#include <QString>

namespace desk {

class Connection;

/// Loads a folder of data in the order of its file names, all of it or nothing:
/// NN_name.csv goes as JSON arrays of its rows to internal.load_<name>(jsonb); NN_name.json stands,
/// as NN_name, in the temporary table loaded_files(name, content) for the files after it;
/// NN_name.sql is run as it is. A column `password` never travels: `verifier` and `bcrypt` go in
/// its place.
class DataLoader
{
public:
    struct Loaded
    {
        QString file;
        qint64 rows = 0; ///< 0 for SQL
    };

    explicit DataLoader(Connection &connection) : m_connection(connection) {}

    /// `folder` is such as :/database/reference. Errors name the file.
    Result<QList<Loaded>> load(const QString &folder);

private:
    Result<QList<Loaded>> loadFiles(const QString &folder);
    Result<Loaded> loadFile(const QString &folder, const QString &name);
    Result<Loaded> loadTable(const QString &name, const QByteArray &content);
    Result<Loaded> keep(const QString &name, const QByteArray &content);
    Result<Done> runSql(const QString &sql);

    Connection &m_connection;
};

} // namespace desk
