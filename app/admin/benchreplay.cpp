#include "benchreplay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> s_numberColumns{u"order_number"_s, u"quote_number"_s, u"base_number"_s,
                                    u"invoice_number"_s, u"dispatch_number"_s};
const QSet<QString> s_announced{u"orders"_s,        u"quotations"_s, u"invoices"_s,
                                u"dispatches"_s,    u"customers"_s,  u"inventory"_s,
                                u"notifications"_s, u"users"_s,      u"purchase_orders"_s};

/// A value as libpq sends it: text, or none.
QByteArray wire(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const auto text = value.toVariant().toString().toUtf8();
    return text.isNull() ? QByteArray("") : text;
}

QByteArray wire(const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (value.typeId() == QMetaType::QJsonObject)
        return wire(QJsonValue(value.toJsonObject()));
    return wire(QJsonValue(value.toString()));
}

QByteArray place(qsizetype n, const QByteArray &type)
{
    return '$' + QByteArray::number(n) + "::" + type;
}

} // namespace

Result<Rows> Replay::ask(const QString &sql, const QVariantList &binds)
{
    return m_keeper.query(sql, binds);
}

Result<Done> Replay::begin()
{
    const auto now = ask(u"select clock_timestamp()::text"_s);
    if (!now)
        return now.error();
    m_mark = now->first().toString();
    Act unused;
    return writeCounters(unused);
}

Result<Done> Replay::end(const QString &name, const QString &request)
{
    Act act;
    Act trail;
    auto found = changes(trail);
    if (!found)
        return found.error();
    auto all = std::move(found).value();
    for (auto &change : all) {
        if (change.action == u"create"_s)
            m_made.insert(change.id);
        if (auto done = fillSecrets(change); !done)
            return done;
        noteNames(change);
    }
    if (auto done = writeRequest(request, act); !done)
        return done;
    if (auto done = writeCounters(act); !done)
        return done;
    if (auto done = write(all, act); !done)
        return done;
    if (auto done = writeWriters(act); !done)
        return done;
    act += trail;
    tellNews(all, act);
    m_names << name;
    m_acts << act;
    return Done{};
}

/// The trail since the mark: as changes, and as the statement that writes it again.
Result<QList<Replay::Change>> Replay::changes(Act &trail)
{
    const auto rows = ask(u"select entity_type, entity_id::text, action, new_values, old_values, "
                          "user_id::text, ip_address, user_agent from public.audit_logs "
                          "where created_at > $1::timestamptz order by created_at, ctid"_s,
                          {m_mark});
    if (!rows)
        return rows.error();
    QList<Change> all;
    RawStatement statement{"insert into public.audit_logs (entity_type, entity_id, action, "
                           "new_values, old_values, user_id, ip_address, user_agent) values "};
    for (const auto &row : rows->rows) {
        all << Change{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(),
                      row.at(3).toJsonObject()};
        const auto n = statement.values.size();
        statement.sql += n == 0 ? "(" : ", (";
        for (int column = 1; column <= row.size(); ++column) {
            statement.sql += (column > 1 ? ", $" : "$") + QByteArray::number(n + column);
            statement.values << wire(row.at(column - 1));
        }
        statement.sql += ')';
    }
    if (!rows->rows.isEmpty())
        trail << statement;
    return all;
}

/// The trail leaves secrets and snapshots out; the rows have them.
Result<Done> Replay::fillSecrets(Change &change)
{
    for (const auto &column : change.values.keys()) {
        if (change.values.value(column) != QJsonValue(u"changed"_s))
            continue;
        const auto rows =
            ask(u"select %1::text from public.%2 where id = $1"_s.arg(
                    Connection::identifier(column), Connection::identifier(change.table)),
                {change.id});
        if (!rows)
            return rows.error();
        change.values.insert(column, rows->first().toString());
    }
    return Done{};
}

void Replay::noteNames(const Change &change)
{
    for (const auto &column : change.values.keys())
        if (s_numberColumns.contains(column))
            m_numbers.insert(change.values.value(column).toString());
}

Result<const Replay::Table *> Replay::table(const QString &name)
{
    const auto known = m_tables.constFind(name);
    if (known != m_tables.constEnd())
        return &known.value();
    const auto rows = ask(u"select a.attname, format_type(a.atttypid, a.atttypmod) "
                          "from pg_attribute a where a.attrelid = ('public.' || $1)::regclass "
                          "and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''"_s,
                          {name});
    if (!rows)
        return rows.error();
    Table made;
    for (const auto &row : rows->rows)
        made.types.insert(row.at(0).toString(), row.at(1).toString().toUtf8());
    return &m_tables.insert(name, made).value();
}

/// Rows of the same table that the act wrote one after another go into one statement.
Result<Done> Replay::write(const QList<Change> &changes, Act &act)
{
    QList<Change> group;
    const auto fits = [&group](const Change &next) {
        const auto &last = group.last();
        return last.table == next.table &&
               (last.action == u"create"_s) == (next.action == u"create"_s) &&
               last.values.keys() == next.values.keys();
    };
    for (const auto &change : changes) {
        if (!group.isEmpty() && !fits(change)) {
            if (auto done = writeGroup(group, act); !done)
                return done;
            group.clear();
        }
        group << change;
    }
    return group.isEmpty() ? Result<Done>(Done{}) : writeGroup(group, act);
}

Result<Done> Replay::writeGroup(const QList<Change> &group, Act &act)
{
    const auto found = table(group.first().table);
    if (!found)
        return found.error();
    const auto &types = (*found)->types;
    QStringList columns;
    for (const auto &column : group.first().values.keys())
        if (types.contains(column) && column != u"id"_s)
            columns << column;
    RawStatement statement;
    QByteArrayList rows;
    for (const auto &change : group) {
        QByteArrayList row{place(statement.values.size() + 1, "uuid")};
        statement.values << change.id.toUtf8();
        for (const auto &column : columns) {
            statement.values << wire(change.values.value(column));
            row << place(statement.values.size(), types.value(column));
        }
        rows << '(' + row.join(", ") + ')';
    }
    const auto name = "public." + group.first().table.toUtf8();
    const auto names = columns.isEmpty() ? QByteArray() : ", " + columns.join(u", "_s).toUtf8();
    if (group.first().action == u"create"_s) {
        statement.sql = "insert into " + name + " (id" + names + ") values " + rows.join(", ");
    } else if (group.first().action == u"delete"_s) {
        statement.sql = "delete from " + name + " t using (values " + rows.join(", ") +
                        ") v (id) where t.id = v.id";
    } else {
        QByteArrayList sets;
        for (const auto &column : columns)
            sets << column.toUtf8() + " = v." + column.toUtf8();
        if (types.contains(u"updated_at"_s))
            sets << "updated_at = clock_timestamp()";
        statement.sql = "update " + name + " t set " + sets.join(", ") + " from (values " +
                        rows.join(", ") + ") v (id" + names + ") where t.id = v.id";
    }
    act << statement;
    return Done{};
}

Result<Done> Replay::writeRequest(const QString &request, Act &act)
{
    const auto rows = ask(u"select id::text, user_id::text, action, arguments_hash::text, "
                          "answer::text from public.requests where id = $1"_s,
                          {request});
    if (!rows)
        return rows.error();
    RawStatement statement{"insert into public.requests (id, user_id, action, arguments_hash, "
                           "answer) values ($1, $2, $3, $4, $5)"};
    for (const auto &value : rows->rows.value(0))
        statement.values << wire(value);
    m_made.insert(request);
    act << statement;
    return Done{};
}

/// The counters stand in no trail: those that moved are moved again.
Result<Done> Replay::writeCounters(Act &act)
{
    const auto rows = ask(u"select series_id::text, financial_year::text, last_number::text "
                          "from internal.number_counters"_s);
    if (!rows)
        return rows.error();
    for (const auto &row : rows->rows) {
        const auto key = row.at(0).toString() + u'/' + row.at(1).toString();
        if (m_counters.value(key) != row.at(2).toString())
            act << RawStatement{"insert into internal.number_counters as c (series_id, "
                                "financial_year, last_number) values ($1, $2, 1) "
                                "on conflict (series_id, financial_year) do update "
                                "set last_number = c.last_number + 1 returning last_number",
                                {wire(row.at(0)), wire(row.at(1))}};
        m_counters.insert(key, row.at(2).toString());
    }
    return Done{};
}

/// Nor do the writers of documents.
Result<Done> Replay::writeWriters(Act &act)
{
    const auto rows = ask(u"select entity_type, entity_id::text, user_id::text "
                          "from internal.document_writers where entity_id = any ($1)"_s,
                          {QVariant(QStringList(m_made.begin(), m_made.end()))});
    if (!rows)
        return rows.error();
    QSet<QString> now;
    for (const auto &row : rows->rows) {
        const auto key = row.at(0).toString() + u' ' + row.at(1).toString();
        now.insert(key + u' ' + row.at(2).toString());
        if (!m_writers.contains(key + u' ' + row.at(2).toString()))
            act << RawStatement{"insert into internal.document_writers values ($1, $2, $3) "
                                "on conflict do nothing",
                                {wire(row.at(0)), wire(row.at(1)), wire(row.at(2))}};
    }
    for (const auto &old : std::as_const(m_writers))
        if (!now.contains(old)) {
            const auto key = old.split(u' ');
            act << RawStatement{"delete from internal.document_writers where entity_type = $1 "
                                "and entity_id = $2 and user_id = $3",
                                {key.at(0).toUtf8(), key.at(1).toUtf8(), key.at(2).toUtf8()}};
        }
    m_writers = now;
    return Done{};
}

void Replay::tellNews(const QList<Change> &changes, Act &act)
{
    RawStatement statement{"select "};
    for (const auto &change : changes) {
        if (!s_announced.contains(change.table))
            continue;
        const QJsonObject news{{u"table"_s, change.table},
                               {u"id"_s, change.id},
                               {u"version"_s, change.values.value(u"version"_s)}};
        const auto payload = QJsonDocument(news).toJson(QJsonDocument::Compact);
        statement.values << payload;
        statement.sql += (statement.values.size() > 1 ? ", " : "");
        statement.sql +=
            "pg_notify('indentdesk', $" + QByteArray::number(statement.values.size()) + ')';
    }
    if (!statement.values.isEmpty())
        act << statement;
}

/// The same statements under ids and numbers that nothing has yet.
Replay::Act Replay::renamed(const Act &act) const
{
    QHash<QByteArray, QByteArray> names;
    for (const auto &id : m_made) {
        // the same for all acts of one turn
        const auto made = QUuid::createUuidV5(QUuid(id), QByteArray::number(m_turn));
        names.insert(id.toUtf8(), made.toByteArray(QUuid::WithoutBraces));
    }
    int n = 0;
    auto sorted = m_numbers.values();
    std::sort(sorted.begin(), sorted.end());
    for (const auto &number : std::as_const(sorted))
        names.insert(number.toUtf8(),
                     'F' + QByteArray::number(++n) + 'X' + QByteArray::number(m_turn + 1000000));
    auto copy = act;
    for (auto &statement : copy)
        for (auto &value : statement.values)
            for (auto it = names.cbegin(); it != names.cend(); ++it)
                if (value.contains(it.key()))
                    value.replace(it.key(), it.value());
    return copy;
}

Result<QList<RawTime>> Replay::play()
{
    ++m_turn;
    QList<RawTime> times;
    for (const auto &act : std::as_const(m_acts)) {
        const auto statements = renamed(act);
        if (const auto done = m_floor.prepare(statements); !done)
            return done.error();
        const auto time = m_floor.runTogether(statements);
        if (!time)
            return time.error();
        times << *time;
    }
    return times;
}

qsizetype Replay::statements() const
{
    qsizetype sum = 0;
    for (const auto &act : m_acts)
        sum += act.size() + 2; // begin and commit
    return sum;
}

} // namespace desk::admin
