#pragma once

#include "result.h"
#include "schemasource.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace desk {

/// What one statement of a pending migration means for people who work meanwhile.
struct ReviewFinding
{
    enum class Risk { Low, Medium, High };

    QString file;
    int line = 0;
    QString change; ///< the statement's head
    QString lock;   ///< who has to wait
    Risk risk = Risk::Low;

    [[nodiscard]] QString toText() const;
};

/// The statements of every migration above `current`, with the locks that they take.
QList<ReviewFinding> reviewMigrations(const SchemaSource &source, int current);

/// Makes the two files of the next migration below the folder; answers their names. Error:
/// Validation for a name that is not made of small letters, digits and underscores.
Result<QStringList> createMigration(const QString &folder, const QString &name);

} // namespace desk
