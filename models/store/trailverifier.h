#pragma once

#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <vector>

namespace desk {

class BinaryRow;
class Connection;

/// One line of a file of seals that lies elsewhere.
struct KeptSeal
{
    qint64 number = 0;
    QDateTime madeAt;
    qint64 rows = 0;
    QByteArray hash; ///< 32 bytes
};

/// What is wrong with the trail, in one place.
struct TrailFinding
{
    enum class Kind { Changed, Removed, Inserted, BrokenSeal, MissingSeal, OtherSeal };

    Kind kind = Kind::Changed;
    QString id;    ///< of the row; empty for seals
    QString table; ///< that the row tells of
    QDateTime at;  ///< the row's instant when it was sealed; of seals when it was made
    qint64 seal = 0;
    QString sentence;

    [[nodiscard]] QString kindName() const;
};

/// Reads the whole trail and its seals and hashes them again, on this side of the wire and with
/// none of the database's own functions: whoever could change rows could change those too. Memory:
/// 48 bytes a sealed row.
class TrailVerifier
{
public:
    static constexpr qsizetype mostFindings = 1000;

    /// The connection is the keeper's. Blocks.
    explicit TrailVerifier(Connection &connection) : m_connection(connection) {}

    /// `kept` are seals that lie elsewhere: without them nobody sees that the newest seals were
    /// removed, or all of them made anew.
    Result<Done> run(const QList<KeptSeal> &kept = {});

    [[nodiscard]] const QList<TrailFinding> &findings() const { return m_findings; }
    /// Findings beyond mostFindings are counted only.
    [[nodiscard]] qint64 findingCount() const { return m_findingCount; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 seals() const { return m_seals; }
    /// Rows that no seal has yet.
    [[nodiscard]] qint64 unsealed() const { return m_unsealed; }

private:
    struct Entry
    {
        char id[16];
        char digest[16];
        qint64 at; ///< microseconds since 2000
        qint32 seal;
        qint16 table;
        bool isSeen;
    };
    struct Place ///< in the order in which rows are sealed
    {
        qint64 writtenIn = 0;
        qint64 at = 0;
        QByteArray id;
    };

    Result<Done> readEra();
    Result<Done> readSeals(const QList<KeptSeal> &kept);
    void takeSeal(BinaryRow row, const QList<KeptSeal> &kept);
    void takeEntries(qint64 seal, const QByteArray &tables, QByteArrayView rows);
    void compareKept(qint64 number, QByteArrayView hash, const QList<KeptSeal> &kept);
    [[nodiscard]] Entry *sealed(const char *id); ///< null when no seal has it
    Result<Done> readRows();
    void takeRow(QByteArrayView row);
    void addChanged(const Entry &entry, qint64 at, const QString &table);
    void addInserted(QByteArrayView id, qint64 at, const QString &table);
    void addUnknown(QByteArrayView id, qint64 at, const QString &table, qint64 writtenIn);
    void addRemoved();
    [[nodiscard]] qint16 tableIndex(const QString &table);
    void add(const TrailFinding &finding);

    Connection &m_connection;
    std::vector<Entry> m_entries; ///< by id, once the seals are read
    std::vector<size_t> m_firsts; ///< the first entry of each beginning of an id, or of a later one
    QStringList m_tables;
    QList<TrailFinding> m_findings;
    QByteArray m_before; ///< hash of the seal before
    Place m_last;        ///< that was sealed
    qint64 m_offset = 0; ///< of the trail's era
    qint64 m_number = 0;
    qint64 m_findingCount = 0;
    qint64 m_rows = 0;
    qint64 m_seals = 0;
    qint64 m_unsealed = 0;
};

} // namespace desk
