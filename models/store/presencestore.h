#pragma once

#include "result.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace desk {

class Database;

/// Where somebody is: at a document or a record, at one of its lines where that is known, and
/// whether they are changing it.
struct Whereabouts
{
    QString kind = {};     ///< as the table is called: orders, quotations, approval_rule_sets …
    QString document = {}; ///< empty: nowhere
    QString line = {};
    bool isEditing = false;

    friend bool operator==(const Whereabouts &, const Whereabouts &) = default;
};

/// Somebody at a document, and how.
struct PersonThere
{
    QString person;
    QString name;
    QString line; ///< empty when they are at none
    QDateTime since;
    bool isEditing = false;
    bool isMe = false;   ///< in this window or another one
    bool isHere = false; ///< in this very place

    [[nodiscard]] QString firstName() const { return name.section(u' ', 0, 0); }

    friend bool operator==(const PersonThere &, const PersonThere &) = default;
};

/// Who is at which document now: says it of this person, and reads it of all.
class PresenceStore
{
public:
    /// A place is one desk of one window.
    explicit PresenceStore(Database *database);

    /// Says where this person is, and tells who is there; nowhere leaves the place.
    QFuture<Result<QJsonObject>> say(const Whereabouts &where);
    QFuture<Result<QJsonObject>> read(const Whereabouts &where);
    /// What either of them answers; those in this very place first.
    [[nodiscard]] QList<PersonThere> peopleIn(const QJsonObject &answer, const QString &me) const;

private:
    Database *m_database;
    QString m_place;
};

} // namespace desk
