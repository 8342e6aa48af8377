#include "rowlist.h"

#include "emptystate.h"
#include "grouprow.h"
#include "preferences.h"
#include "recordmodel.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace desk {

namespace {

constexpr int headHeight = 26;
constexpr int compactRow = 28;
constexpr int tallRow = 36;
constexpr int narrowest = 120; ///< what the stretched column keeps before others are dropped
constexpr auto loadingDelay = std::chrono::milliseconds(100);

/// An age is short, but "59 min" must never be cut.
int leastWidth(ColumnKind kind)
{
    if (kind != ColumnKind::Age)
        return 0;
    constexpr int margins = 20;
    return QFontMetrics(typeFont(Type::BodyStrong)).horizontalAdvance(QStringLiteral("59 min")) +
           margins;
}

} // namespace

RowList::RowList(QWidget *parent)
    : QTreeView(parent), m_rows(new RowDelegate(this)), m_loadingDelay(new QTimer(this))
{
    setItemDelegate(m_rows);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    header()->setFixedHeight(px(headHeight));
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    m_loadingDelay->setSingleShot(true);
    m_loadingDelay->setInterval(loadingDelay);
    connect(m_loadingDelay, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (isHeading(index))
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
        else
            Q_EMIT opened(idAt(index));
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        header()->setFixedHeight(px(headHeight));
        scaleColumns();
        doItemsLayout();
    });
}

void RowList::setRecords(RecordModel *model)
{
    m_records = model;
    setTable(model, model->columns(),
             [](const QModelIndex &index) { return index.data(RecordModel::IdRole).toString(); });
}

void RowList::setTable(QAbstractItemModel *model, const QList<RecordColumn> &columns,
                       std::function<QString(const QModelIndex &)> identity)
{
    m_identity = std::move(identity);
    if (model != m_records)
        m_records = nullptr; // rows of another model are no headings of this one
    m_percent = Theme::instance().textSize();
    setModel(model);
    useColumns(columns);
    afterReset();
}

void RowList::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTreeView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RowList::beforeReset);
    connect(model, &QAbstractItemModel::modelReset, this, &RowList::afterReset);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &RowList::placeEmpty);
}

void RowList::useColumns(const QList<RecordColumn> &columns)
{
    m_drops.clear();
    for (int i = 0; i < columns.size(); ++i) {
        const auto &column = columns.at(i);
        m_rows->setKind(i, column.kind);
        if (column.stretch)
            m_stretch = i;
        if (column.drop > 0)
            m_drops.append({column.drop, i});
        if (column.width > 0)
            setColumnWidth(i, std::max(px(column.width), leastWidth(column.kind)));
        else if (!column.stretch)
            header()->setSectionResizeMode(i, QHeaderView::ResizeToContents);
    }
    std::sort(m_drops.begin(), m_drops.end(), std::greater<>());
    fitColumns();
}

void RowList::scaleColumns()
{
    const auto percent = Theme::instance().textSize();
    if (percent == m_percent)
        return;
    for (int i = 0; i < header()->count(); ++i)
        if (i != m_stretch && header()->sectionResizeMode(i) == QHeaderView::Interactive)
            setColumnWidth(i, columnWidth(i) * percent / m_percent);
    m_percent = percent;
    fitColumns();
}

void RowList::remember(Preferences *preferences, const QString &name)
{
    m_preferences = preferences;
    m_name = name;
    if (const auto state = preferences->layout(name); !state.isEmpty())
        header()->restoreState(state);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column, int, int) {
        // Only what a hand has dragged is worth keeping.
        if (column != m_stretch && header()->isVisible() && header()->underMouse())
            m_preferences->setLayout(m_name, header()->saveState());
    });
    connect(preferences, &Preferences::rowHeightChanged, this, &RowList::applyRowHeight);
    applyRowHeight();
    fitColumns();
}

void RowList::setTwoLines(bool on)
{
    m_twoLines = on;
    applyRowHeight();
}

void RowList::applyRowHeight()
{
    const auto tall = m_twoLines || (m_preferences && m_preferences->comfortableRows());
    m_rows->setRowHeight(tall ? tallRow : compactRow);
    doItemsLayout();
}

EmptyState *RowList::empty()
{
    if (!m_empty) {
        m_empty = new EmptyState(viewport());
        placeEmpty();
    }
    return m_empty;
}

void RowList::placeEmpty()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(model() && model()->rowCount() == 0 && !m_loading);
}

void RowList::setLoading(bool loading)
{
    m_loading = loading;
    if (loading)
        m_loadingDelay->start();
    else
        m_loadingDelay->stop();
    placeEmpty();
    viewport()->update();
}

bool RowList::isHeading(const QModelIndex &index) const
{
    return m_records && m_records->isHeading(index);
}

QString RowList::idAt(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index) || !m_identity)
        return {};
    return m_identity(index);
}

QString RowList::chosenId() const
{
    return idAt(currentIndex());
}

bool RowList::choose(const QString &id)
{
    if (!model() || id.isEmpty())
        return false;
    QModelIndex found;
    if (m_records)
        found = m_records->find(id);
    else
        for (int row = 0; row < model()->rowCount() && !found.isValid(); ++row)
            if (idAt(model()->index(row, 0)) == id)
                found = model()->index(row, 0);
    if (!found.isValid())
        return false;
    setCurrentIndex(found);
    scrollTo(found);
    return true;
}

QModelIndex RowList::firstRow() const
{
    if (!model() || model()->rowCount() == 0)
        return {};
    const auto top = model()->index(0, 0);
    return isHeading(top) ? model()->index(0, 0, top) : top;
}

void RowList::chooseFirst()
{
    if (const auto first = firstRow(); first.isValid())
        setCurrentIndex(first);
}

void RowList::step(int direction)
{
    auto at = currentIndex();
    if (!at.isValid())
        return chooseFirst();
    do {
        at = direction > 0 ? indexBelow(at) : indexAbove(at);
    } while (isHeading(at));
    if (at.isValid())
        setCurrentIndex(at);
}

void RowList::beforeReset()
{
    m_resetting = true;
    m_chosen = chosenId();
    m_scroll = verticalScrollBar()->value();
    m_folded.clear();
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        if (const auto heading = model()->index(row, 0); isHeading(heading) && !isExpanded(heading))
            m_folded.append(heading.data(RecordModel::GroupRole).toString());
}

void RowList::afterReset()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto heading = model()->index(row, 0);
        if (!isHeading(heading))
            break;
        setFirstColumnSpanned(row, {}, true);
        setExpanded(heading, !m_folded.contains(heading.data(RecordModel::GroupRole).toString()));
    }
    const auto before = m_chosen;
    const auto kept = choose(m_chosen);
    if (kept)
        verticalScrollBar()->setValue(m_scroll);
    m_resetting = false;
    placeEmpty();
    fitColumns();
    if (!kept && !before.isEmpty())
        Q_EMIT chosen(QString());
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_resetting || isHeading(current) ||
        current.siblingAtColumn(0) == previous.siblingAtColumn(0))
        return;
    m_chosen = idAt(current);
    Q_EMIT chosen(m_chosen);
}

void RowList::fitColumns()
{
    if (m_stretch < 0 || !model() || m_resetting)
        return;
    const auto taken = [this] {
        int sum = 0;
        for (int i = 0; i < header()->count(); ++i)
            sum += i == m_stretch || header()->isSectionHidden(i) ? 0 : header()->sectionSize(i);
        return sum;
    };
    for (const auto &drop : std::as_const(m_drops))
        header()->setSectionHidden(drop.second, false);
    for (const auto &drop : std::as_const(m_drops))
        if (viewport()->width() - taken() < px(narrowest))
            header()->setSectionHidden(drop.second, true);
    header()->resizeSection(m_stretch, std::max(px(narrowest), viewport()->width() - taken()));
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    placeEmpty();
}

void RowList::press(const QModelIndex &heading)
{
    setExpanded(heading, !isExpanded(heading));
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const auto plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_J)
        return next();
    if (plain && event->key() == Qt::Key_K)
        return previous();
    if (plain && event->key() == Qt::Key_Down)
        return next();
    if (plain && event->key() == Qt::Key_Up)
        return previous();
    QTreeView::keyPressEvent(event);
}

void RowList::mousePressEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->pos());
    if (!isHeading(index) || event->button() != Qt::LeftButton)
        return QTreeView::mousePressEvent(event);
    const auto heading = index.siblingAtColumn(0);
    const QRect line(0, visualRect(heading).top(), viewport()->width(),
                     visualRect(heading).height());
    const GroupRow row(heading, line, isExpanded(heading), false);
    if (row.actionRect().contains(event->pos()))
        Q_EMIT groupAction(heading.data(RecordModel::GroupRole).toString());
    else
        press(heading);
}

void RowList::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
{
    if (!isHeading(index))
        return QTreeView::drawRow(painter, option, index);
    const QRect line(0, option.rect.top(), viewport()->width(), option.rect.height());
    const auto focused =
        hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    GroupRow(index, line, isExpanded(index), focused).paint(painter);
}

void RowList::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_loading || m_loadingDelay->isActive())
        return;
    QPainter painter(viewport());
    auto veil = color(Token::Surface);
    veil.setAlpha(140);
    painter.fillRect(viewport()->rect(), veil);
    painter.fillRect(QRect(0, 0, viewport()->width(), 2), color(Token::Accent));
}

} // namespace desk
