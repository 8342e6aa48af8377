#pragma once

#include "recordform.h"

namespace desk {

/// How long an order may stand in each stage: the hours of an order of medium priority by stage,
/// and what the other priorities make of them.

/// The record of the form, from the answer of api.administration: {hours: {stage}, factors:
/// {priority}, stages}; empty where there is none.
QJsonObject stageHoursRecord(const QJsonObject &company);
QList<FormField> stageHoursFields(const QJsonObject &record);
/// What the values come to, by the field they stand under: "urgent 2 h · high 3 h · low 8 h".
QHash<QString, QString> stageHoursHints(const QJsonObject &values);

} // namespace desk
