#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace desk {

/// An SQL file of the project.
struct SqlFile
{
    QString name; ///< file name
    QString text;
};

/// One step of the schema, as its two files say it.
struct Migration
{
    int version = 0;
    QString name;
    QString up;
    QString down;
    QString checksum; ///< SHA-256 of `up`

    [[nodiscard]] QString fileName() const;
};

/// The schema as the program knows it: resources/database on disk, or the copy inside the program.
class SchemaSource
{
public:
    /// Reads migrations/ and api/ below the folder. Errors: a number twice or missing, a half
    /// without the other.
    static Result<SchemaSource> read(const QString &folder = resources());
    /// Where programs carry their copy.
    static QString resources();
    /// The newest migration in the program's own copy; 0 when it carries none.
    static int newestKnown();
    /// All *.sql files of a folder by name. Error: NotFound when there is no such folder.
    static Result<QList<SqlFile>> readFolder(const QString &folder);

    /// Changes when any file does that makes a company: migrations/, api/, reference/, demo/.
    static QByteArray fingerprint(const QString &folder = resources());

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QList<Migration> &migrations() const { return m_migrations; }
    [[nodiscard]] const QList<SqlFile> &api() const { return m_api; }
    [[nodiscard]] int newest() const
    {
        return m_migrations.isEmpty() ? 0 : m_migrations.last().version;
    }
    /// Changes when any file of api/ does.
    [[nodiscard]] QString apiChecksum() const;

private:
    QString m_folder;
    QList<Migration> m_migrations;
    QList<SqlFile> m_api;
};

} // namespace desk
