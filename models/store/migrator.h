#pragma once

#include "result.h"
#include "schemasource.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace desk {

class Connection;

/// How a database stands against the schema that the program knows.
struct SchemaStatus
{
    struct Step
    {
        int version = 0;
        QString name;
        bool applied = false;
        bool altered = false; ///< the file is not what was applied
        QDateTime appliedAt;
        QString appliedBy;
    };
    QList<Step> steps;
    int current = 0;       ///< version of the database
    int newest = 0;        ///< version that the program knows
    bool reloaded = false; ///< the functions are the program's own

    [[nodiscard]] bool isCurrent() const { return current == newest && reloaded; }
};

/// Brings a company's database to a version of the schema: the steps of migrations/, and api/
/// loaded whole. All in one transaction: after a failure nothing is changed. Needs a superuser's
/// connection, and blocks.
class Migrator
{
public:
    Migrator(Connection &connection, SchemaSource source);

    Result<SchemaStatus> status();
    /// Applies what is missing, up to `to` (0: the newest), and loads api/ anew. Answers what was
    /// applied; an empty list when everything stood already. Errors name the file and the line.
    Result<QStringList> up(int to = 0);
    /// Takes back every step above `to`. Error: State when rows would be lost and that was not
    /// allowed.
    Result<QStringList> down(int to, bool mayLoseData = false);

private:
    struct Applied
    {
        int version = 0;
        QString name;
        QString checksum;
        QString rollback;
        QDateTime at;
        QString by;
    };

    template <class Work>
    Result<QStringList> inTransaction(Work work, bool keep = true);
    Result<QStringList> look(SchemaStatus &status);
    Result<Done> begin();
    Result<QList<Applied>> applied();
    Result<Done> compare(const QList<Applied> &applied) const;
    Result<bool> isReloaded();
    Result<QStringList> applyMissing(int to);
    Result<Done> apply(const Migration &migration);
    Result<QStringList> takeBack(int to, bool mayLoseData);
    Result<Done> refuseLoss(const QList<Applied> &steps);
    Result<Done> rollBack(const Applied &step);
    Result<Done> reload();
    Result<Done> countGuardsAgainstFiles();
    Result<Done> runFile(const QString &name, const QString &sql);

    Connection &m_connection;
    const SchemaSource m_source;
};

} // namespace desk
