#pragma once

#include "result.h"

#include <QList>
#include <QPair>
#include <QString>

namespace desk {

class Database;

/// A fact about the program as it runs here: "PostgreSQL" and "15.20".
using ProgramFact = QPair<QString, QString>;

/// Versions, machine, screen and company's schema: what somebody who helps asks first. Nothing of a
/// person, a hospital or an order is among them.
QList<ProgramFact> programFacts(const Database &database);

/// The facts and the end of the log as one text, without addresses, tax numbers, telephone numbers
/// and secrets.
QString problemReport(const QList<ProgramFact> &facts);

/// Writes the report into the folder of documents, readable for its owner alone; its path, or why
/// it could not be written.
Result<QString> keepProblemReport(const QString &report);

} // namespace desk
