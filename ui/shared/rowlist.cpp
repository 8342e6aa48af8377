#include "rowlist.h"

#include "emptystate.h"
#include "grouprow.h"
#include "pagedmodel.h"
#include "preferences.h"
#include "recordmodel.h"
#include "rowcolumns.h"
#include "rowglow.h"
#include "rowmarking.h"
#include "theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace desk {

namespace {

constexpr int headHeight = 26;
constexpr int compactRow = 28;
constexpr int tallRow = 36;
constexpr auto loadingDelay = std::chrono::milliseconds(100);

} // namespace

RowList::RowList(QWidget *parent)
    : QTreeView(parent),
      m_rows(new RowDelegate(this)),
      m_columns(new RowColumns(this, m_rows)),
      m_marking(new RowMarking(this)),
      m_glow(new RowGlow(this)),
      m_loadingDelay(new QTimer(this))
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
    m_rows->setState([this](const QModelIndex &index) {
        const auto id = m_marking->count() > 0 || !m_glow->isDark() ? idAt(index) : QString();
        return RowState{m_marking->contains(id), m_pages && !m_pages->isHere(index.row()),
                        m_glow->strength(id)};
    });
    connect(m_marking, &RowMarking::changed, viewport(), qOverload<>(&QWidget::update));
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &RowList::openHeadMenu);
    connect(header(), &QHeaderView::sectionClicked, this, &RowList::sortBy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        header()->setFixedHeight(px(headHeight));
        m_columns->scale();
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
                       std::function<QString(const QModelIndex &)> identity, const QString &variant)
{
    m_variant = variant;
    m_identity = std::move(identity);
    if (model != m_records)
        m_records = nullptr; // rows of another model are no headings of this one
    m_pages = qobject_cast<PagedModel *>(model);
    setModel(model);
    m_marking->setModel(m_pages, m_records);
    m_columns->use(columns, variant);
    recallSort();
    showSort();
    afterReset();
}

void RowList::setModel(QAbstractItemModel *model)
{
    if (model == this->model())
        return;
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTreeView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RowList::beforeReset);
    connect(model, &QAbstractItemModel::modelReset, this, &RowList::afterReset);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &RowList::placeEmpty);
    const auto light = [this](const QJsonObject &record) {
        if (m_glows)
            m_glow->light(record.value(QStringLiteral("id")).toVariant().toString());
    };
    if (auto *pages = qobject_cast<PagedModel *>(model)) {
        connect(pages, &PagedModel::rowChanged, this, light);
        connect(pages, &PagedModel::narrowed, this, &RowList::showSort);
    }
    if (auto *records = qobject_cast<RecordModel *>(model))
        connect(records, &RecordModel::rowChanged, this, light);
}

void RowList::remember(Preferences *preferences, const QString &name)
{
    m_preferences = preferences;
    m_name = name;
    m_columns->remember(preferences, name);
    connect(preferences, &Preferences::rowHeightChanged, this, &RowList::applyRowHeight);
    applyRowHeight();
    m_columns->fit();
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
    const bool isVeiled = !loading && !m_loadingDelay->isActive();
    if (loading)
        m_loadingDelay->start(); // nothing looks different until it is over
    else
        m_loadingDelay->stop();
    placeEmpty();
    if (isVeiled)
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

QModelIndex RowList::beside(const QModelIndex &row, int direction) const
{
    auto at = row;
    do {
        at = direction > 0 ? indexBelow(at) : indexAbove(at);
    } while (isHeading(at));
    return at;
}

void RowList::step(int direction)
{
    if (!currentIndex().isValid())
        return chooseFirst();
    if (const auto at = beside(currentIndex(), direction); at.isValid())
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
    m_columns->fit();
    // else the first paint lays the rows out, which asks for a second one
    executeDelayedItemsLayout();
    if (!kept && !before.isEmpty())
        Q_EMIT chosen(QString());
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_resetting || isHeading(current) ||
        current.siblingAtColumn(0) == previous.siblingAtColumn(0))
        return;
    m_marking->moved();
    m_chosen = idAt(current);
    Q_EMIT chosen(m_chosen);
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_columns->fit();
    placeEmpty();
}

void RowList::press(const QModelIndex &heading)
{
    setExpanded(heading, !isExpanded(heading));
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
