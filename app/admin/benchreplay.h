#pragma once

#include "benchfloor.h"
#include "connection.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace desk::admin {

/// Writes again what an act wrote, row for row and without the act: the floor of everything that
/// changes the database. Between begin() and end() the trail tells which rows came and which
/// changed; play() writes the same rows under other ids and numbers, with the trail, the request,
/// the numbers' counters and the news of them, in one transaction of plain statements. What the act
/// reads, checks and computes is left out.
class Replay
{
public:
    /// `keeper` reads what was written, `floor` writes.
    Replay(Connection &keeper, RawConnection &floor) : m_keeper(keeper), m_floor(floor) {}

    /// Before an act of a person.
    Result<Done> begin();
    /// After it: `request` is the act's.
    Result<Done> end(const QString &act, const QString &request);

    /// All acts since the first begin(), each in its transaction: what each took.
    Result<QList<RawTime>> play();
    [[nodiscard]] const QStringList &acts() const { return m_names; }
    /// How many statements the acts need together.
    [[nodiscard]] qsizetype statements() const;

private:
    struct Table
    {
        QHash<QString, QByteArray> types; ///< of the columns that can be written
    };
    struct Change
    {
        QString table;
        QString id;
        QString action;
        QJsonObject values;
    };
    using Act = QList<RawStatement>;

    Result<Rows> ask(const QString &sql, const QVariantList &binds = {});
    Result<const Table *> table(const QString &name);
    Result<QList<Change>> changes(Act &trail);
    Result<Done> write(const QList<Change> &changes, Act &act);
    Result<Done> writeGroup(const QList<Change> &group, Act &act);
    Result<Done> fillSecrets(Change &change);
    Result<Done> writeCounters(Act &act);
    Result<Done> writeWriters(Act &act);
    Result<Done> writeRequest(const QString &request, Act &act);
    static void tellNews(const QList<Change> &changes, Act &act);
    void noteNames(const Change &change);
    [[nodiscard]] Act renamed(const Act &act) const;

    Connection &m_keeper;
    RawConnection &m_floor;
    QHash<QString, Table> m_tables;
    QString m_mark;
    QStringList m_names;
    QList<Act> m_acts;
    QSet<QString> m_made;    ///< ids that every replay makes anew
    QSet<QString> m_numbers; ///< and numbers
    QSet<QString> m_writers;
    QHash<QString, QString> m_counters;
    int m_turn = 0;
};

} // namespace desk::admin
