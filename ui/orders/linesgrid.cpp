#include "linesgrid.h"

#include "deskstyle.h"
#include "icons.h"
#include "linesdelegate.h"
#include "lineshead.h"
#include "linesmodel.h"
#include "presenceline.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <array>

namespace desk {

namespace {

constexpr int s_row = 28;
constexpr int s_problem = 30;
constexpr int s_mostProblems = 200; // beyond it rings and tips must do
constexpr std::array<int, lineColumnCount> s_widths = {0, 84, 76, 96, 168, 84};
constexpr int s_leastWords = 170;
constexpr int s_narrowNote = 96;

int column(LineColumn c)
{
    return static_cast<int>(c);
}

bool isOurs(const QKeyEvent *key)
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

LinesGrid::LinesGrid(LinesModel *lines, QWidget *parent)
    : QTableView(parent),
      m_lines(lines),
      m_cells(new LinesDelegate(this)),
      m_corner(new LinesCorner(this))
{
    setModel(lines);
    setItemDelegate(m_cells);
    setVerticalHeader(new LinesHead(this));
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("Lines"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFixedHeight(px(26));
    // the heads stand over their cells, whose margin is 6
    setFirstHeadMargin(horizontalHeader(), 6);
    m_cells->setLook(column(LineColumn::Words), [this](const QModelIndex &index, CellLook &look) {
        const QStringList names = m_present.values(m_lines->lines().value(index.row()).id);
        if (!names.isEmpty())
            look.chips << presenceChip(names);
    });
    m_cells->setKind(column(LineColumn::Note), ColumnKind::Secondary);
    for (const auto number : {LineColumn::Quantity, LineColumn::Free})
        m_cells->setLook(column(number), [](const QModelIndex &index, CellLook &look) {
            look.right = true;
            look.text = index.data(Qt::DisplayRole).toString();
        });
    m_cells->setLook(column(LineColumn::NeededBy), [](const QModelIndex &index, CellLook &look) {
        look.text = index.data(Qt::DisplayRole).toString();
        look.tone = Tone::Secondary;
    });
    connect(m_cells, &LinesDelegate::walked, this, &LinesGrid::walk);
    connect(lines, &LinesModel::linesChanged, this, &LinesGrid::fitRows);
    connect(lines, &LinesModel::modelReset, this, &LinesGrid::fitRows);
    connect(lines, &LinesModel::linesChanged, this, &LinesGrid::fitColumns);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        horizontalHeader()->setFixedHeight(px(26));
        fitRows();
        fitColumns();
    });
    fitRows();
}

// --- Places ---------------------------------------------------------------------------------

void LinesGrid::fitColumns()
{
    // Where there is little room a note keeps a narrow column, and no note none; free goods are
    // rare enough to have a column only where there are some.
    const auto hasAny = [this](LineColumn which) {
        const auto &lines = m_lines->lines();
        return std::any_of(lines.begin(), lines.end(),
                           [which](const OrderLine &line) { return !line.cell(which).isEmpty(); });
    };
    auto widths = s_widths;
    auto &note = widths.at(static_cast<size_t>(LineColumn::Note));
    if (!hasAny(LineColumn::Free))
        widths.at(static_cast<size_t>(LineColumn::Free)) = 0;
    const auto room = [this, &widths] {
        int fixed = 0;
        for (const auto width : widths)
            fixed += px(width);
        return viewport()->width() - fixed;
    };
    if (room() < px(s_leastWords))
        note = hasAny(LineColumn::Note) ? s_narrowNote : 0;
    // what is asked for goes before a day that no line has
    auto &day = widths.at(static_cast<size_t>(LineColumn::NeededBy));
    if (room() < px(s_leastWords) && hasAny(LineColumn::Free) && !hasAny(LineColumn::NeededBy))
        day = 0;
    for (int i = 1; i < lineColumnCount; ++i) {
        setColumnHidden(i, widths.at(size_t(i)) == 0);
        setColumnWidth(i, px(widths.at(size_t(i))));
    }
    setColumnWidth(0, std::max(px(120), room()));
}

/// A row is taller where a sentence stands under it.
void LinesGrid::fitRows()
{
    auto *head = verticalHeader();
    head->setDefaultSectionSize(px(s_row));
    m_showsProblems = m_lines->wrongCount() <= s_mostProblems;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const auto isWrong = m_showsProblems && !m_lines->firstError(row).isEmpty();
        const auto height = px(isWrong ? s_row + s_problem : s_row);
        if (head->sectionSize(row) != height)
            head->resizeSection(row, height);
    }
    viewport()->update();
}

void LinesGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LinesGrid::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(0, 0, verticalHeader()->width(), horizontalHeader()->height());
    m_corner->raise();
}

void LinesGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    verticalHeader()->viewport()->update();
}

void LinesGrid::enterNew()
{
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(m_lines->index(m_lines->rowCount() - 1, 0));
}

void LinesGrid::goToWrong()
{
    const auto wrong = m_lines->nextWrong(currentIndex());
    if (!wrong.isValid())
        return;
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(wrong);
    edit(wrong);
}

void LinesGrid::setPresent(const QMultiHash<QString, QString> &names)
{
    m_present = names;
    viewport()->update();
}

void LinesGrid::commitEditor()
{
    if (state() != EditingState)
        return;
    auto *editor = viewport()->findChild<QLineEdit *>();
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

bool LinesGrid::walk(int right, int down)
{
    const auto from = currentIndex();
    setFocus(Qt::OtherFocusReason);
    if (!from.isValid())
        return false;
    auto row = from.row() + down;
    auto to = from.column() + right;
    while (to >= 0 && to < lineColumnCount && isColumnHidden(to))
        to += right;
    if (to >= lineColumnCount || to < 0) {
        row += right;
        to = right > 0 ? 0 : column(LineColumn::NeededBy);
    }
    if (row < 0 || row >= m_lines->rowCount())
        return false;
    setCurrentIndex(m_lines->index(row, to));
    return true;
}

bool LinesGrid::focusNextPrevChild(bool next)
{
    const auto atEnd = next && m_lines->isNewRow(currentIndex().row());
    if (hasFocus() && !atEnd && walk(next ? 1 : -1, 0))
        return true;
    return QTableView::focusNextPrevChild(next);
}

// --- Keys -----------------------------------------------------------------------------------

bool LinesGrid::event(QEvent *event)
{
    // letters and the keys of a sheet are for the cells, not for the page
    if (event->type() == QEvent::ShortcutOverride && isOurs(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void LinesGrid::keyPressEvent(QKeyEvent *event)
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
    if (key == Qt::Key_Escape)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

bool LinesGrid::command(const QKeyEvent *event)
{
    const auto control = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_lines->copy(chosenCells()));
    else if (event->matches(QKeySequence::Undo))
        m_lines->undoStack()->undo();
    else if (event->matches(QKeySequence::Redo))
        m_lines->undoStack()->redo();
    else if (event->key() == Qt::Key_D && control)
        m_lines->fillDown(chosenCells());
    else if (event->key() == Qt::Key_Delete && control)
        removeChosen();
    else if (event->key() == Qt::Key_Delete)
        m_lines->clearCells(chosenCells());
    else if (event->key() == Qt::Key_Insert)
        m_lines->insertLine(currentIndex().row());
    else
        return false;
    return true;
}

QModelIndexList LinesGrid::chosenCells() const
{
    const auto chosen = selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? QModelIndexList{currentIndex()} : chosen;
}

void LinesGrid::removeChosen()
{
    QList<int> rows;
    for (const auto &cell : chosenCells())
        rows << cell.row();
    m_lines->removeLines(rows);
}

void LinesGrid::paste()
{
    const auto words = QGuiApplication::clipboard()->text();
    const auto at = currentIndex();
    if (words.trimmed().isEmpty())
        return;
    if (!at.isValid() || (m_lines->isNewRow(at.row()) && at.column() == 0))
        Q_EMIT pasted(words);
    else
        m_lines->paste(at, words);
}

// --- Painting -------------------------------------------------------------------------------

void LinesGrid::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const auto first = std::max(0, rowAt(0));
    auto last = rowAt(viewport()->height());
    if (last < 0)
        last = m_lines->rowCount() - 1;
    for (int row = first; m_showsProblems && row <= last; ++row)
        paintProblem(&painter, row);
    paintHint(&painter);
}

void LinesGrid::paintProblem(QPainter *painter, int row)
{
    const auto sentence = m_lines->firstError(row);
    const auto height = px(s_problem);
    if (sentence.isEmpty() || rowHeight(row) < height)
        return;
    const QRect band(0, rowViewportPosition(row) + rowHeight(row) - height, viewport()->width(),
                     height);
    painter->fillRect(band, color(Token::RedSoft));
    painter->fillRect(QRect(band.left(), band.bottom(), band.width(), 1), color(Token::Line));
    const auto edge = px(16);
    paintIcon(painter, QRect(band.left() + 6, band.center().y() - edge / 2 + 1, edge, edge),
              icons::warning, color(Token::Red));
    painter->setFont(typeFont(Type::BodyStrong));
    painter->setPen(color(Token::Red));
    const auto words = band.adjusted(edge + 14, 0, -12, 0);
    painter->drawText(words, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(sentence, Qt::ElideRight, words.width()));
}

void LinesGrid::paintHint(QPainter *painter)
{
    const auto row = m_lines->rowCount() - 1;
    if (state() == EditingState && currentIndex().row() == row)
        return;
    const auto rect = visualRect(m_lines->index(row, 0));
    painter->setFont(typeFont(Type::Body));
    painter->setPen(color(Token::Text3));
    painter->drawText(QRect(rect.left() + 6, rect.top(), viewport()->width(), rect.height() - 1),
                      Qt::AlignVCenter, tr("Type an item, quantity and unit"));
}

} // namespace desk
