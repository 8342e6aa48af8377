#pragma once

#include "factstrip.h"
#include "recordform.h"
#include "recordmodel.h"

namespace desk {

/// What the administrator keeps, as the list shows it: people, roles, branches, number series,
/// rates, settings, the database. A record of the list has its kind, its title and, under "record",
/// what the server said.
namespace kept {

inline const auto person = QStringLiteral("person");
inline const auto role = QStringLiteral("role");
inline const auto branch = QStringLiteral("branch");
inline const auto series = QStringLiteral("series");
inline const auto rate = QStringLiteral("rate");
inline const auto setting = QStringLiteral("setting");
/// The company's, on new papers.
inline const auto logo = QStringLiteral("logo");
/// The rules of approval; a page of its own.
inline const auto rules = QStringLiteral("rules");
/// How long an order may stand in each stage.
inline const auto stageHours = QStringLiteral("stage_hours");
inline const auto imports = QStringLiteral("imports");
inline const auto learnt = QStringLiteral("learnt");
/// What everybody did; a page of its own.
inline const auto trail = QStringLiteral("trail");
/// Who is signed in; a page of its own.
inline const auto sessions = QStringLiteral("sessions");
inline const auto database = QStringLiteral("database");
/// What a second person decides on; a page of its own.
inline const auto changes = QStringLiteral("changes");

/// Those whose title or detail holds the words; `company` is the answer of api.administration, with
/// how many people are signed in ("signed_in") and how many changes wait ("changes").
QList<RecordGroup> groups(const QList<QJsonObject> &people, const QList<QJsonObject> &roles,
                          const QJsonObject &company, const QString &words, bool mayImport);

/// The form of a kind that has one: branch, series, rate, setting.
QList<FormField> fields(const QString &kind, const QJsonObject &record);
QList<Fact> facts(const QString &kind, const QJsonObject &record);
QString subtitle(const QString &kind, const QJsonObject &record);

} // namespace kept

} // namespace desk
