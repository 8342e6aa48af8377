#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace desk {

// What changed in a row of the database, in the words of the forms: the one place where the trail
// becomes sentences, for a document's history as for the administrator's search.

/// A column that people know: "pieces", "price"; empty for those that only the program knows.
QString columnWords(const QString &column);
/// The same, or the column's own name.
QString anyColumnWords(const QString &column);
/// A value as one reads it: ₹1,200.00, 20 Nov 2026, “words”; "nothing" for null.
QString valueWords(const QString &column, const QJsonValue &value);
/// What a table's row is: "order line", "hospital".
QString recordKindWords(const QString &table);

/// A row of api.trail_list as a sentence: "Asha changed pieces of line 4 of ORD-2026-0012 from 50
/// to 60."
QString trailSentence(const QJsonObject &row);

} // namespace desk
