#include "change.h"
#include "database.h"
#include "pagedmodel.h"
#include "records.h"
#include "whendone.h"

#include <QPointer>

namespace desk {

// How a list follows changes, and how rows are read beside the pages.

// --- Changes --------------------------------------------------------------------------------

void PagedModel::onChanged(const Change &change)
{
    if (m_isLoaded && m_spec.tables.contains(change.table))
        refreshRow(change.id);
}

void PagedModel::refreshRow(const QString &id)
{
    if (!m_changed.contains(id))
        m_changed << id;
    if (!m_changedSoon.isActive())
        m_changedSoon.start();
}

void PagedModel::readChanged()
{
    const auto ids = std::exchange(m_changed, {});
    const auto text = m_query.rows(ids);
    whenDone(m_database->query(text.sql, text.binds), this,
             [this, ids, turn = m_turn](const Result<Rows> &rows) {
                 if (!rows)
                     Q_EMIT failed(rows.error());
                 else if (turn == m_turn)
                     takeChanged(ids, *rows);
                 else
                     m_refreshSoon.start();
             });
}

void PagedModel::takeChanged(const QStringList &asked, const Rows &rows)
{
    auto gone = asked;
    bool moved = false;
    for (const auto &row : rows.rows) {
        const auto id = idOf(row);
        gone.removeOne(id);
        Q_EMIT rowChanged(recordOf(row));
        const auto at = find(id);
        if (!at.isValid() ||
            m_window.row(at.row())->at(m_query.keyColumn()) != row.at(m_query.keyColumn())) {
            moved = true;
            continue;
        }
        m_window.replace(at.row(), row);
        Q_EMIT dataChanged(at, at.siblingAtColumn(columnCount() - 1));
    }
    for (const auto &id : std::as_const(gone))
        moved = moved || find(id).isValid();
    if (!gone.isEmpty())
        Q_EMIT rowsGone(gone);
    if (moved && !m_refreshSoon.isActive())
        m_refreshSoon.start();
}

// --- Records --------------------------------------------------------------------------------

QJsonObject PagedModel::recordOf(const QVariantList &row) const
{
    QJsonObject record;
    for (qsizetype i = 0; i < m_query.keyColumn(); ++i)
        record.insert(m_query.columns().at(i), recordValue(row.at(i)));
    return record;
}

QJsonObject PagedModel::record(int row) const
{
    const auto *values = m_window.row(row);
    return values ? recordOf(*values) : QJsonObject();
}

void PagedModel::readRows(int first, int last, QObject *context,
                          const std::function<void(const QList<QJsonObject> &)> &take)
{
    QList<QJsonObject> records;
    for (int row = first; row <= last && m_window.row(row); ++row)
        records.append(record(row));
    if (records.size() > last - first)
        return take(records);
    const auto way = m_window.wayForward(first);
    const auto text = m_query.page(way.from, true, way.skip, last - first + 1);
    const QPointer guarded(context);
    whenDone(m_database->query(text.sql, text.binds), this,
             [this, guarded, take](const Result<Rows> &rows) {
                 if (!rows)
                     return Q_EMIT failed(rows.error());
                 QList<QJsonObject> read;
                 for (const auto &row : rows->rows)
                     read.append(recordOf(row));
                 if (guarded)
                     take(read);
             });
}

} // namespace desk
