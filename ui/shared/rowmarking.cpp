#include "rowmarking.h"

#include "pagedmodel.h"
#include "rowlist.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 s_group = 1'000'000; ///< places of a group's rows

QString idOf(const QJsonObject &record)
{
    return record.value(u"id"_s).toVariant().toString();
}

bool isWalkKey(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Home || key == Qt::Key_End ||
           key == Qt::Key_PageDown || key == Qt::Key_PageUp || key == Qt::Key_J || key == Qt::Key_K;
}

} // namespace

RowMarking::RowMarking(RowList *list) : QObject(list), m_list(list) {}

void RowMarking::setModel(PagedModel *pages, RecordModel *records)
{
    for (auto *model :
         {static_cast<QAbstractItemModel *>(m_pages), static_cast<QAbstractItemModel *>(m_records)})
        if (model)
            disconnect(model, nullptr, this, nullptr);
    if (pages != m_pages || records != m_records)
        clear();
    m_pages = pages;
    m_records = records;
    if (pages) {
        connect(pages, &PagedModel::narrowed, this, &RowMarking::clear);
        connect(pages, &PagedModel::rowChanged, this, &RowMarking::learn);
        connect(pages, &PagedModel::rowsGone, this, &RowMarking::forget);
    }
    if (records) {
        connect(records, &QAbstractItemModel::modelReset, this, &RowMarking::learnAll);
        connect(records, &QAbstractItemModel::dataChanged, this, &RowMarking::learnAll);
        connect(records, &QAbstractItemModel::rowsRemoved, this, &RowMarking::learnAll);
    }
}

// --- What is marked -------------------------------------------------------------------------

QList<QJsonObject> RowMarking::records() const
{
    auto marks = m_marks.values();
    std::sort(marks.begin(), marks.end(),
              [](const Mark &a, const Mark &b) { return a.place < b.place; });
    QList<QJsonObject> records;
    records.reserve(marks.size());
    for (const auto &mark : marks)
        records.append(mark.record);
    return records;
}

QStringList RowMarking::ids() const
{
    QStringList ids;
    for (const auto &record : records())
        ids.append(idOf(record));
    return ids;
}

void RowMarking::learn(const QJsonObject &record)
{
    const auto mark = m_marks.find(idOf(record));
    if (mark == m_marks.end())
        return;
    mark->record = record;
    Q_EMIT changed();
}

void RowMarking::forget(const QStringList &ids)
{
    const auto before = m_marks.size();
    for (const auto &id : ids)
        m_marks.remove(id);
    if (m_marks.size() != before)
        Q_EMIT changed();
}

/// All rows of a RecordModel are here: what is not among them is gone.
void RowMarking::learnAll()
{
    if (m_marks.isEmpty())
        return;
    Marks found;
    for (auto mark = m_marks.constBegin(); mark != m_marks.constEnd(); ++mark)
        if (const auto row = m_records->find(mark.key()); row.isValid())
            found.insert(mark.key(), {recordAt(row), placeOf(row)});
    m_marks = found;
    Q_EMIT changed();
}

QJsonObject RowMarking::recordAt(const QModelIndex &row) const
{
    return row.data(RecordModel::RecordRole).toJsonObject();
}

qint64 RowMarking::placeOf(const QModelIndex &row) const
{
    return row.parent().isValid() ? (row.parent().row() + 1) * s_group + row.row() : row.row();
}

// --- Marking --------------------------------------------------------------------------------

void RowMarking::toggle(const QModelIndex &row)
{
    ++m_turn;
    m_anchor = QModelIndex();
    const auto record = recordAt(row);
    const auto id = idOf(record);
    if (id.isEmpty())
        return;
    m_isFull = !m_marks.contains(id) && m_marks.size() >= most;
    if (!m_marks.remove(id) && !m_isFull)
        m_marks.insert(id, {record, placeOf(row)});
    Q_EMIT changed();
}

void RowMarking::extend(const QModelIndex &to)
{
    const auto from = m_list->currentIndex().siblingAtColumn(0);
    if (!m_anchor.isValid()) {
        m_anchor = from.isValid() ? from : to;
        m_base = m_marks;
    }
    if (!to.isValid())
        return;
    {
        const QScopedValueRollback extending(m_isExtending, true);
        m_list->setCurrentIndex(to);
    }
    m_marks = m_base;
    m_isFull = false;
    const QModelIndex anchor = m_anchor;
    if (!anchor.parent().isValid() && !to.parent().isValid())
        return takeRange(std::min(anchor.row(), to.row()), std::max(anchor.row(), to.row()));
    const auto down = placeOf(anchor) <= placeOf(to);
    const auto end = (down ? to : anchor).siblingAtColumn(0);
    for (auto row = down ? anchor : to.siblingAtColumn(0); row.isValid();
         row = m_list->indexBelow(row)) {
        take({recordAt(row)}, placeOf(row));
        if (row.siblingAtColumn(0) == end)
            break;
    }
    Q_EMIT changed();
}

void RowMarking::takeRange(int first, int last)
{
    ++m_turn;
    m_isFull = last - first >= most;
    const auto end = std::min(last, first + most - 1);
    if (!m_pages) {
        QList<QJsonObject> records;
        for (int row = first; row <= end; ++row)
            records.append(recordAt(m_list->model()->index(row, 0)));
        take(records, first);
        Q_EMIT changed();
        return;
    }
    m_pages->readRows(first, end, this,
                      [this, first, turn = m_turn](const QList<QJsonObject> &records) {
                          if (turn != m_turn)
                              return;
                          take(records, first);
                          Q_EMIT changed();
                      });
}

void RowMarking::take(const QList<QJsonObject> &records, qint64 from)
{
    for (const auto &record : records) {
        const auto id = idOf(record);
        if (m_marks.size() >= most && !m_marks.contains(id))
            m_isFull = true;
        else if (!id.isEmpty())
            m_marks.insert(id, {record, from});
        ++from;
    }
}

void RowMarking::markAll()
{
    m_anchor = QModelIndex();
    m_isFull = false;
    if (m_pages)
        return takeRange(0, std::max(m_pages->rowCount(), m_pages->total()) - 1);
    const auto *model = m_list->model();
    for (int top = 0; top < model->rowCount(); ++top) {
        const auto row = model->index(top, 0);
        if (!m_records || !m_records->isHeading(row)) {
            take({recordAt(row)}, placeOf(row));
            continue;
        }
        for (int below = 0; below < model->rowCount(row); ++below) {
            const auto child = model->index(below, 0, row);
            take({recordAt(child)}, placeOf(child));
        }
    }
    Q_EMIT changed();
}

void RowMarking::clear()
{
    ++m_turn;
    m_anchor = QModelIndex();
    m_isFull = false;
    if (m_marks.isEmpty())
        return;
    m_marks.clear();
    Q_EMIT changed();
}

void RowMarking::moved()
{
    if (!m_isExtending)
        m_anchor = QModelIndex();
}

// --- Keys -----------------------------------------------------------------------------------

bool RowMarking::isOurs(const QKeyEvent *event) const
{
    if (!m_isOn)
        return false;
    if (event->matches(QKeySequence::SelectAll))
        return true;
    if (event->modifiers() == Qt::ShiftModifier)
        return isWalkKey(event->key());
    if (event->modifiers() != Qt::NoModifier)
        return false;
    if (event->key() == Qt::Key_Escape)
        return !m_marks.isEmpty();
    return event->key() == Qt::Key_X || event->key() == Qt::Key_Space;
}

bool RowMarking::press(const QKeyEvent *event)
{
    if (!isOurs(event))
        return false;
    if (event->matches(QKeySequence::SelectAll))
        markAll();
    else if (event->key() == Qt::Key_Escape)
        clear();
    else if (event->modifiers() == Qt::NoModifier)
        toggle(m_list->currentIndex());
    else
        return extendBy(event);
    return true;
}

bool RowMarking::extendBy(const QKeyEvent *event)
{
    const auto to = m_list->rowFor(event->key());
    if (to.isValid())
        extend(to);
    return true;
}

bool RowMarking::press(const QMouseEvent *event, const QModelIndex &row)
{
    if (!m_isOn || !row.isValid() || event->button() != Qt::LeftButton)
        return false;
    if (event->modifiers() == Qt::ControlModifier)
        toggle(row);
    else if (event->modifiers() == Qt::ShiftModifier)
        extend(row.siblingAtColumn(0));
    return event->modifiers() == Qt::ControlModifier || event->modifiers() == Qt::ShiftModifier;
}

} // namespace desk
