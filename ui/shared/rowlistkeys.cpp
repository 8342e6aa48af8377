#include "grouprow.h"
#include "indianformat.h"
#include "pagedmodel.h"
#include "preferences.h"
#include "rowcolumns.h"
#include "rowcopy.h"
#include "rowlist.h"
#include "rowmarking.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace desk {

using namespace Qt::StringLiterals;

// What keys, pointer and menus do in a list.

QModelIndex RowList::rowFor(int key)
{
    const auto here = currentIndex();
    if (!here.isValid())
        return firstRow();
    switch (key) {
    case Qt::Key_J:
    case Qt::Key_Down:
        return beside(here, 1);
    case Qt::Key_K:
    case Qt::Key_Up:
        return beside(here, -1);
    case Qt::Key_Home:
        return firstRow();
    case Qt::Key_End:
        return moveCursor(MoveEnd, Qt::NoModifier).siblingAtColumn(0);
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const auto down = key == Qt::Key_PageDown;
        const auto at = moveCursor(down ? MovePageDown : MovePageUp, Qt::NoModifier);
        if (!isHeading(at))
            return at.siblingAtColumn(0);
        const auto next = beside(at, down ? 1 : -1);
        return next.isValid() ? next : beside(at, down ? -1 : 1);
    }
    default:
        return {};
    }
}

/// Keys that mean something here are not taken for the page's.
bool RowList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_marking->isOurs(key) || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (m_marking->press(event))
        return;
    const auto apart = event->modifiers() & ~Qt::ControlModifier & ~Qt::KeypadModifier;
    const auto letter = event->key() == Qt::Key_J || event->key() == Qt::Key_K;
    if (apart || (letter && event->modifiers() != Qt::NoModifier))
        return QTreeView::keyPressEvent(event);
    const auto to = rowFor(event->key());
    if (to.isValid())
        setCurrentIndex(to);
    else if (!letter && event->key() != Qt::Key_Down && event->key() != Qt::Key_Up)
        QTreeView::keyPressEvent(event);
}

void RowList::mousePressEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->pos());
    if (!isHeading(index) || event->button() != Qt::LeftButton) {
        if (!m_marking->press(event, index))
            QTreeView::mousePressEvent(event);
        return;
    }
    const auto heading = index.siblingAtColumn(0);
    const QRect line(0, visualRect(heading).top(), viewport()->width(),
                     visualRect(heading).height());
    const GroupRow row(heading, line, isExpanded(heading), false);
    if (row.actionRect().contains(event->pos()))
        Q_EMIT groupAction(heading.data(RecordModel::GroupRole).toString());
    else
        press(heading);
}

QList<QJsonObject> RowList::taken() const
{
    if (m_marking->count() > 0)
        return m_marking->records();
    const auto chosen = currentIndex();
    if (!chosen.isValid() || isHeading(chosen))
        return {};
    return {chosen.data(RecordModel::RecordRole).toJsonObject()};
}

void RowList::copy()
{
    const auto records = taken();
    QList<RecordColumn> columns;
    for (const auto column : m_columns->wanted())
        if (m_columns->columns().at(column).kind != ColumnKind::Icon)
            columns << m_columns->columns().at(column);
    if (!records.isEmpty() && !columns.isEmpty())
        QGuiApplication::clipboard()->setMimeData(tableOf(columns, records));
}

void RowList::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const auto marked = m_marking->count();
    auto *copying = menu.addAction(marked > 1 ? tr("Copy %n row(s)", nullptr, marked) : tr("Copy"));
    copying->setShortcut(QKeySequence::Copy);
    copying->setEnabled(!taken().isEmpty());
    connect(copying, &QAction::triggered, this, &RowList::copy);
    if (m_marking->isOn()) {
        auto *all = menu.addAction(tr("Mark all"));
        all->setShortcut(QKeySequence::SelectAll);
        connect(all, &QAction::triggered, m_marking, &RowMarking::markAll);
        auto *none = menu.addAction(tr("Let go of what is marked"));
        none->setShortcut(Qt::Key_Escape);
        none->setEnabled(marked > 0);
        connect(none, &QAction::triggered, m_marking, &RowMarking::clear);
    }
    Q_EMIT menuWanted(&menu);
    const auto below = visualRect(currentIndex()).bottomLeft();
    const auto byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(byKey ? viewport()->mapToGlobal(below) : event->globalPos());
}

void RowList::openHeadMenu(const QPoint &at)
{
    QMenu menu(this);
    m_columns->fillMenu(&menu);
    menu.exec(header()->mapToGlobal(at));
}

// --- Sorting --------------------------------------------------------------------------------

void RowList::setSortable(bool on)
{
    m_sortable = on;
    recallSort();
    showSort();
}

/// Up, down, and the third time as it was at first.
void RowList::sortBy(int column)
{
    if (!m_sortable || !m_pages)
        return;
    if (!m_pages->canSort(column)) {
        const auto title = m_pages->headerData(column, Qt::Horizontal).toString();
        Q_EMIT sortRefused(
            tr("“%1” is worked out row by row: filter to %2 rows or fewer to sort by it.")
                .arg(title, countText(PagedModel::s_reckoned)));
        return showSort();
    }
    const auto again = column == m_pages->sortColumn();
    if (again && m_pages->sortOrder() == Qt::DescendingOrder)
        m_pages->sort(-1);
    else
        m_pages->sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    showSort();
    if (!m_preferences)
        return;
    const auto by = m_pages->sortColumn();
    const auto key = by < 0 ? QString() : m_columns->columns().at(by).key;
    const auto down = m_pages->sortOrder() == Qt::DescendingOrder;
    m_preferences->remember(m_name + m_variant + u"/sort"_s, key + (down ? u" down"_s : u" up"_s));
}

void RowList::recallSort()
{
    if (!m_sortable || !m_pages || !m_preferences || m_pages->sortColumn() >= 0)
        return;
    const auto kept = m_preferences->remembered(m_name + m_variant + u"/sort"_s).split(u' ');
    for (int i = 0; i < m_columns->columns().size(); ++i)
        if (m_columns->columns().at(i).key == kept.value(0) && kept.size() == 2 &&
            m_pages->canSort(i))
            m_pages->sort(i, kept.at(1) == u"down" ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RowList::showSort()
{
    const auto sorted = m_sortable && m_pages && m_pages->sortColumn() >= 0;
    header()->setSectionsClickable(m_sortable && m_pages);
    header()->setSortIndicatorShown(sorted);
    if (sorted)
        header()->setSortIndicator(m_pages->sortColumn(), m_pages->sortOrder());
}

} // namespace desk
