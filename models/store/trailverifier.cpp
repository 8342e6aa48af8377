#include "trailverifier.h"

#include "binaryrow.h"
#include "connection.h"
#include "indianformat.h"

#include <QCoreApplication>
#include <QUuid>

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <tuple>
#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Kind = TrailFinding::Kind;

constexpr qsizetype s_entry = 42; // bytes of a row in a seal
constexpr qsizetype s_idLength = 16;
constexpr qsizetype s_digestLength = 16;
constexpr size_t s_beginnings = 65536; // of an id, in two bytes

size_t beginning(const char *id)
{
    return qFromBigEndian<quint16>(id);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::TrailVerifier)
};

const auto s_sealsSql =
    u"select number, previous, made_at, last_written_in, tables, rows, hash, last_at, last_id "
    "from internal.audit_seals order by number"_s;

/// Every field of a row but the first two bytes that count them is what was hashed.
const auto s_rowsSql =
    u"select id, user_id, action, entity_type, entity_id, old_values, new_values, "
    "ip_address, user_agent, created_at, written_in from public.audit_logs"_s;

/// Of a million rows: Qt's own would take longer than all the rest.
std::array<char, 32> sha256(QByteArrayView bytes)
{
    static EVP_MD *const kind = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    std::array<char, 32> hash{};
    if (EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()),
                   reinterpret_cast<unsigned char *>(hash.data()), nullptr, kind, nullptr) != 1)
        qFatal("OpenSSL has no SHA-256");
    return hash;
}

/// PostgreSQL counts microseconds since 2000.
QDateTime instant(qint64 microseconds)
{
    static const auto epoch = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    return epoch.addMSecs(microseconds / 1000);
}

QString uuidText(QByteArrayView id)
{
    return QUuid::fromRfc4122(id.toByteArray()).toString(QUuid::WithoutBraces);
}

QString when(qint64 microseconds)
{
    return dateTimeText(instant(microseconds));
}

} // namespace

QString TrailFinding::kindName() const
{
    switch (kind) {
    case Kind::Changed:
        return u"changed"_s;
    case Kind::Removed:
        return u"removed"_s;
    case Kind::Inserted:
        return u"inserted"_s;
    case Kind::BrokenSeal:
        return u"broken_seal"_s;
    case Kind::MissingSeal:
        return u"missing_seal"_s;
    case Kind::OtherSeal:
        break;
    }
    return u"other_seal"_s;
}

Result<Done> TrailVerifier::run(const QList<KeptSeal> &kept)
{
    // one picture of it all, whoever seals meanwhile
    if (const auto begun = m_connection.run(u"begin isolation level repeatable read read only"_s);
        !begun)
        return begun.error();
    auto done = readEra();
    if (done)
        done = readSeals(kept);
    if (done)
        done = readRows();
    if (done)
        addRemoved();
    if (const auto ended = m_connection.run(u"rollback"_s); !ended && done)
        return ended.error();
    return done;
}

Result<Done> TrailVerifier::readEra()
{
    const auto rows = m_connection.query(u"select txid_offset from internal.trail_era"_s);
    if (!rows)
        return rows.error();
    m_offset = rows->first().toLongLong();
    return Done{};
}

// --- Seals --------------------------------------------------------------------------------

Result<Done> TrailVerifier::readSeals(const QList<KeptSeal> &kept)
{
    m_before = QByteArray(32, '\0');
    const auto done = m_connection.copyOut(
        s_sealsSql, [&](QByteArrayView row) { takeSeal(BinaryRow(row), kept); });
    if (!done)
        return done.error();
    for (const auto &seal : kept)
        if (seal.number > m_number)
            add({Kind::MissingSeal,
                 {},
                 {},
                 seal.madeAt,
                 seal.number,
                 Words::tr("Seal %1 of %2 is gone: it is in the file and not in the database.")
                     .arg(seal.number)
                     .arg(dateTimeText(seal.madeAt))});
    const auto byId = [](const Entry &one, const Entry &other) {
        return std::memcmp(one.id, other.id, sizeof one.id) < 0;
    };
    std::sort(m_entries.begin(), m_entries.end(), byId);
    m_firsts.assign(s_beginnings + 1, m_entries.size());
    for (auto i = m_entries.size(); i-- > 0;)
        m_firsts[beginning(m_entries[i].id)] = i;
    for (auto i = s_beginnings; i-- > 0;)
        m_firsts[i] = std::min(m_firsts[i], m_firsts[i + 1]);
    return Done{};
}

/// Ids are random, so their first two bytes alone leave a few to look among.
TrailVerifier::Entry *TrailVerifier::sealed(const char *id)
{
    const auto first = m_entries.begin() + static_cast<ptrdiff_t>(m_firsts[beginning(id)]);
    const auto last = m_entries.begin() + static_cast<ptrdiff_t>(m_firsts[beginning(id) + 1]);
    const auto found = std::lower_bound(first, last, id, [](const Entry &one, const char *wanted) {
        return std::memcmp(one.id, wanted, sizeof one.id) < 0;
    });
    return found != last && std::memcmp(found->id, id, sizeof found->id) == 0 ? &*found : nullptr;
}

void TrailVerifier::takeSeal(BinaryRow row, const QList<KeptSeal> &kept)
{
    BinaryRow fields = row;
    const auto number = fields.int8();
    const auto previous = fields.bytes();
    const auto madeAt = fields.int8();
    const auto lastWritten = fields.int8();
    const auto tables = fields.bytes().toByteArray();
    const auto rows = fields.bytes();
    const auto hash = fields.bytes();
    const auto lastAt = fields.int8();
    const auto lastId = fields.bytes();
    ++m_seals;
    for (auto missing = m_number + 1; missing < number; ++missing)
        add({Kind::MissingSeal, {}, {}, {}, missing, Words::tr("Seal %1 is gone.").arg(missing)});
    if (number == m_number + 1 && previous != m_before)
        add({Kind::BrokenSeal,
             {},
             {},
             instant(madeAt),
             number,
             Words::tr("Seal %1 does not follow the one before it: the chain is broken there.")
                 .arg(number)});
    const auto isRows = rows.size() % s_entry == 0 && !rows.isEmpty();
    const auto lastEntry = isRows ? rows.last(s_entry) : QByteArrayView();
    const auto isLast = isRows && lastEntry.first(s_idLength) == lastId &&
                        qFromBigEndian<qint64>(lastEntry.sliced(s_idLength).data()) == lastAt;
    // its own hash is over the fields from the first to `rows`
    const auto hashed = QByteArrayView(row.all().data(), rows.data() + rows.size());
    if (!isLast || QByteArrayView(sha256(hashed)) != hash)
        add({Kind::BrokenSeal,
             {},
             {},
             instant(madeAt),
             number,
             Words::tr("Seal %1 of %2 was changed after it was made.")
                 .arg(number)
                 .arg(when(madeAt))});
    compareKept(number, hash, kept);
    if (isRows)
        takeEntries(number, tables, rows);
    m_number = number;
    m_before = hash.toByteArray();
    m_last = {lastWritten, lastAt, lastId.toByteArray()};
}

void TrailVerifier::compareKept(qint64 number, QByteArrayView hash, const QList<KeptSeal> &kept)
{
    const auto same = std::find_if(kept.begin(), kept.end(),
                                   [number](const auto &seal) { return seal.number == number; });
    if (same != kept.end() && same->hash != hash)
        add({Kind::OtherSeal,
             {},
             {},
             same->madeAt,
             number,
             Words::tr("Seal %1 is another one than in the file, where it was made %2.")
                 .arg(number)
                 .arg(dateTimeText(same->madeAt))});
}

void TrailVerifier::takeEntries(qint64 seal, const QByteArray &tables, QByteArrayView rows)
{
    QList<qint16> indexes;
    for (const auto &table : tables.split(','))
        indexes << tableIndex(QString::fromUtf8(table));
    for (qsizetype at = 0; at < rows.size(); at += s_entry) {
        const auto *bytes = rows.data() + at;
        Entry entry{};
        std::memcpy(entry.id, bytes, s_idLength);
        entry.at = qFromBigEndian<qint64>(bytes + s_idLength);
        const auto place = qFromBigEndian<qint16>(bytes + s_idLength + 8);
        entry.table = indexes.value(place - 1, -1);
        std::memcpy(entry.digest, bytes + s_entry - s_digestLength, s_digestLength);
        entry.seal = static_cast<qint32>(seal);
        m_entries.push_back(entry);
    }
}

qint16 TrailVerifier::tableIndex(const QString &table)
{
    if (const auto known = m_tables.indexOf(table); known >= 0)
        return static_cast<qint16>(known);
    m_tables << table;
    return static_cast<qint16>(m_tables.size() - 1);
}

// --- Rows ---------------------------------------------------------------------------------

Result<Done> TrailVerifier::readRows()
{
    return m_connection.copyOut(s_rowsSql, [this](QByteArrayView row) { takeRow(row); });
}

void TrailVerifier::takeRow(QByteArrayView row)
{
    ++m_rows;
    BinaryRow fields(row);
    const auto id = fields.bytes();
    fields.next(); // who
    fields.next(); // action
    const auto table = fields.bytes();
    for (int passed = 0; passed < 5; ++passed)
        fields.next(); // from the subject's id to the program
    const auto at = fields.int8();
    const auto writtenIn = fields.int8();
    if (id.size() != s_idLength)
        return;
    auto *entry = sealed(id.data());
    if (!entry)
        return addUnknown(id, at, QString::fromUtf8(table), writtenIn);
    if (std::exchange(entry->isSeen, true))
        return addInserted(id, at, QString::fromUtf8(table)); // its second row
    const auto digest = sha256(row);
    if (std::memcmp(entry->digest, digest.data(), s_digestLength) != 0)
        addChanged(*entry, at, QString::fromUtf8(table));
}

void TrailVerifier::addChanged(const Entry &entry, qint64 at, const QString &table)
{
    const auto sealedTable = m_tables.value(entry.table);
    const auto id = uuidText(QByteArrayView(entry.id, s_idLength));
    QString what = Words::tr("its values are not those that were sealed");
    if (at != entry.at)
        what = Words::tr("its instant was %1 and is %2").arg(when(entry.at), when(at));
    else if (table != sealedTable)
        what = Words::tr("it told of %1 and tells of %2").arg(sealedTable, table);
    add({Kind::Changed, id, sealedTable, instant(entry.at), entry.seal,
         Words::tr("Changed: row %1 of %2, written %3: %4.")
             .arg(id, sealedTable, when(entry.at), what)});
}

/// A row that no seal has is new, or was put in among sealed ones.
void TrailVerifier::addUnknown(QByteArrayView id, qint64 at, const QString &table, qint64 writtenIn)
{
    const auto place = std::tuple(writtenIn, at, id);
    const bool isNew = m_seals == 0 ||
                       (writtenIn > m_offset &&
                        place > std::tuple(m_last.writtenIn, m_last.at, QByteArrayView(m_last.id)));
    if (!isNew)
        return addInserted(id, at, table);
    ++m_unsealed;
}

void TrailVerifier::addInserted(QByteArrayView id, qint64 at, const QString &table)
{
    add({Kind::Inserted, uuidText(id), table, instant(at), 0,
         Words::tr("Put in: row %1 of %2, dated %3: it was not there when its time was sealed.")
             .arg(uuidText(id), table, when(at))});
}

void TrailVerifier::addRemoved()
{
    for (const auto &entry : m_entries) {
        if (entry.isSeen)
            continue;
        const auto id = uuidText(QByteArrayView(entry.id, s_idLength));
        const auto table = m_tables.value(entry.table);
        add({Kind::Removed, id, table, instant(entry.at), entry.seal,
             Words::tr("Removed: row %1 of %2, written %3.").arg(id, table, when(entry.at))});
    }
}

void TrailVerifier::add(const TrailFinding &finding)
{
    ++m_findingCount;
    if (m_findings.size() < mostFindings)
        m_findings << finding;
}

} // namespace desk
