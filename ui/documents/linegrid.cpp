#include "linegrid.h"

#include "linedelegate.h"
#include "linemodel.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace desk {

namespace {

/// What a sheet takes for itself: what can be typed, and its own commands.
bool isForCells(const QKeyEvent *key)
{
    for (const auto standard :
         {QKeySequence::Paste, QKeySequence::Copy, QKeySequence::Undo, QKeySequence::Redo})
        if (key->matches(standard))
            return true;
    if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier)
        return true;
    const auto plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return plain && !key->text().isEmpty() && key->text().at(0).isPrint();
}

} // namespace

LineGrid::LineGrid(QWidget *parent) : QTableView(parent), m_cells(new LineDelegate(this))
{
    setItemDelegate(m_cells);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFixedHeight(px(26));
    connect(m_cells, &LineDelegate::walked, this, &LineGrid::walk);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        applyHeight();
        fitColumns();
    });
    applyHeight();
}

void LineGrid::setModel(QAbstractItemModel *model)
{
    m_lines = qobject_cast<LineModel *>(model);
    QTableView::setModel(model);
    fitColumns();
}

void LineGrid::setLines(LineModel *model)
{
    setModel(model);
}

void LineGrid::setTwoLines(bool on)
{
    m_twoLines = on;
    applyHeight();
}

void LineGrid::applyHeight()
{
    const auto height = m_twoLines ? 38 : 28;
    m_cells->setRowHeight(height);
    verticalHeader()->setDefaultSectionSize(px(height));
}

void LineGrid::setWidths(const QList<int> &widths, const QList<int> &drops)
{
    m_widths = widths;
    m_drops = drops;
    fitColumns();
}

void LineGrid::setAbsent(const QList<int> &columns)
{
    m_absent = columns;
    fitColumns();
}

void LineGrid::fitColumns()
{
    if (!model() || m_widths.size() != model()->columnCount())
        return;
    auto hidden = m_absent;
    int fixed = 0;
    for (int column = 0; column < m_widths.size(); ++column)
        fixed += hidden.contains(column) ? 0 : px(m_widths.at(column));
    for (const auto column : m_drops) {
        if (viewport()->width() - fixed >= px(160))
            break;
        hidden.append(column);
        fixed -= px(m_widths.at(column));
    }
    for (int column = 0; column < m_widths.size(); ++column) {
        setColumnHidden(column, hidden.contains(column));
        const auto width = m_widths.at(column);
        setColumnWidth(column,
                       width > 0 ? px(width) : std::max(px(120), viewport()->width() - fixed));
    }
}

void LineGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LineGrid::commitEditor()
{
    if (state() != EditingState)
        return;
    auto *editor = indexWidget(currentIndex());
    if (!editor)
        editor = viewport()->findChild<QLineEdit *>();
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void LineGrid::enter(bool onWrong)
{
    if (!m_lines)
        return;
    setFocus(Qt::OtherFocusReason);
    for (int row = 0; row < m_lines->rowCount(); ++row)
        for (int column = 0; column < m_lines->columnCount(); ++column) {
            const auto fits = onWrong ? !m_lines->problem(row, column).isEmpty()
                                      : m_lines->isEditable(row, column);
            if (fits)
                return setCurrentIndex(m_lines->index(row, column));
        }
}

void LineGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT lineChanged(current.row());
}

QModelIndex LineGrid::nextEditable(const QModelIndex &from, int step) const
{
    if (!m_lines || m_lines->columnCount() == 0)
        return {};
    const auto columns = m_lines->columnCount();
    const auto cells = columns * m_lines->rowCount();
    auto at = from.isValid() ? from.row() * columns + from.column() : (step > 0 ? -1 : cells);
    for (at += step; at >= 0 && at < cells; at += step)
        if (m_lines->isEditable(at / columns, at % columns) && !isColumnHidden(at % columns))
            return m_lines->index(at / columns, at % columns);
    return {};
}

bool LineGrid::walk(int right, int down)
{
    const auto from = currentIndex();
    const auto to =
        right != 0 ? nextEditable(from, right) : from.sibling(from.row() + down, from.column());
    setFocus(Qt::OtherFocusReason);
    return goTo(to);
}

bool LineGrid::goTo(const QModelIndex &cell)
{
    if (cell.isValid())
        setCurrentIndex(cell);
    return cell.isValid();
}

bool LineGrid::focusNextPrevChild(bool next)
{
    // the keyboard walks the cells before it leaves them
    return (hasFocus() && walk(next ? 1 : -1, 0)) || QTableView::focusNextPrevChild(next);
}

bool LineGrid::event(QEvent *event)
{
    // letters and the keys of a sheet are for the cells, not for the page
    if (event->type() == QEvent::ShortcutOverride && isForCells(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void LineGrid::keyPressEvent(QKeyEvent *event)
{
    if (command(event))
        return event->accept();
    const auto key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return event->ignore();
        walk(0, event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return event->accept();
    }
    if (key == Qt::Key_Delete && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        model()->setData(currentIndex(), QString());
        return event->accept();
    }
    if (key == Qt::Key_Escape)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

bool LineGrid::command(const QKeyEvent *event)
{
    if (!m_lines)
        return false;
    if (event->matches(QKeySequence::Paste))
        m_lines->paste(currentIndex(), QGuiApplication::clipboard()->text());
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Undo))
        goTo(m_lines->undo());
    else if (event->matches(QKeySequence::Redo))
        goTo(m_lines->redo());
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        fill();
    else
        return false;
    return true;
}

void LineGrid::fill()
{
    const auto rows = selectionModel()->selectedRows();
    auto first = currentIndex().row();
    auto last = first;
    for (const auto &row : rows) {
        first = std::min(first, row.row());
        last = std::max(last, row.row());
    }
    if (first == last)
        --first; // alone, a line takes what stands above it
    m_lines->fillDown(currentIndex().column(), first, last);
}

void LineGrid::copy() const
{
    const auto current = currentIndex();
    if (!current.isValid())
        return;
    const auto text = m_lines->isEditable(current.row(), current.column())
                          ? m_lines->typed(current.row(), current.column())
                          : m_cells->look(current).text;
    QGuiApplication::clipboard()->setText(text);
}

} // namespace desk
