#include "rowcolumns.h"

#include "preferences.h"
#include "rowdelegate.h"
#include "theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 120; ///< what the stretched column keeps before others are dropped

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

RowColumns::RowColumns(QTreeView *list, RowDelegate *rows)
    : QObject(list), m_list(list), m_rows(rows)
{
}

void RowColumns::use(const QList<RecordColumn> &columns, const QString &variant)
{
    m_variant = variant;
    const QScopedValueRollback byUs(m_byUs, true);
    m_columns = columns;
    m_percent = Theme::instance().textSize();
    m_drops.clear();
    m_hidden.clear();
    m_fitted.clear();
    m_stretch = -1;
    for (int i = 0; i < columns.size(); ++i) {
        const auto &column = columns.at(i);
        m_rows->setKind(i, column.kind);
        const auto side = isRightAligned(column.kind) ? Qt::AlignRight : Qt::AlignLeft;
        m_list->model()->setHeaderData(i, Qt::Horizontal, int(side | Qt::AlignVCenter),
                                       Qt::TextAlignmentRole);
        if (!column.tip.isEmpty())
            m_list->model()->setHeaderData(i, Qt::Horizontal, column.tip, Qt::ToolTipRole);
        if (column.stretch)
            m_stretch = i;
        if (column.drop > 0)
            m_drops.append({column.drop, i});
        if (column.hidden)
            m_hidden.append(column.key);
    }
    std::sort(m_drops.begin(), m_drops.end(), std::greater<>());
    setFirstWidths();
    if (m_preferences)
        apply(QJsonDocument::fromJson(m_preferences->layout(m_name + m_variant)).object());
    fit();
}

/// As the columns' makers thought of them: another model may have left its own order behind.
void RowColumns::setFirstWidths()
{
    auto *head = m_list->header();
    for (int i = 0; i < m_columns.size(); ++i) {
        const auto &column = m_columns.at(i);
        const auto byContent = column.width <= 0 && !column.stretch;
        head->moveSection(head->visualIndex(i), i);
        head->setSectionHidden(i, false);
        head->setSectionResizeMode(i, byContent ? QHeaderView::ResizeToContents
                                                : QHeaderView::Interactive);
        if (column.width > 0)
            m_list->setColumnWidth(i, std::max(px(column.width), leastWidth(column.kind)));
    }
}

void RowColumns::remember(Preferences *preferences, const QString &name)
{
    m_preferences = preferences;
    m_name = name;
    auto *head = m_list->header();
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(true);
    connect(head, &QHeaderView::sectionResized, this, [this, head](int column, int, int) {
        // Only what a hand has dragged is worth keeping.
        if (!m_byUs && column != m_stretch && head->isVisible() && head->underMouse())
            keep();
    });
    connect(head, &QHeaderView::sectionMoved, this, [this] {
        if (!m_byUs)
            keep();
    });
    if (!m_columns.isEmpty())
        use(QList<RecordColumn>(m_columns), QString(m_variant));
}

void RowColumns::apply(const QJsonObject &kept)
{
    auto *head = m_list->header();
    const auto percent = std::max(1, kept.value(u"percent"_s).toInt(100));
    const auto widths = kept.value(u"widths"_s).toObject();
    for (int i = 0; i < m_columns.size(); ++i)
        if (const auto width = widths.value(key(i)).toInt(); width > 0 && i != m_stretch)
            m_list->setColumnWidth(i, width * m_percent / percent);
    if (kept.contains(u"hidden"_s))
        m_hidden = kept.value(u"hidden"_s).toVariant().toStringList();
    int place = 0;
    for (const auto &name : kept.value(u"order"_s).toArray())
        for (int i = 0; i < m_columns.size(); ++i)
            if (key(i) == name.toString())
                head->moveSection(head->visualIndex(i), place++);
}

void RowColumns::keep()
{
    if (!m_preferences)
        return;
    QJsonObject widths;
    QJsonArray order;
    for (int place = 0; place < m_columns.size(); ++place) {
        const auto column = m_list->header()->logicalIndex(place);
        order.append(key(column));
        const auto fixed =
            m_list->header()->sectionResizeMode(column) == QHeaderView::ResizeToContents;
        if (column != m_stretch && !fixed && !m_list->isColumnHidden(column))
            widths.insert(key(column), m_list->columnWidth(column));
    }
    const QJsonObject kept{{u"widths"_s, widths},
                           {u"order"_s, order},
                           {u"hidden"_s, QJsonArray::fromStringList(m_hidden)},
                           {u"percent"_s, m_percent}};
    m_preferences->setLayout(m_name + m_variant,
                             QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void RowColumns::reset()
{
    if (m_preferences)
        m_preferences->setLayout(m_name + m_variant, {});
    use(QList<RecordColumn>(m_columns), QString(m_variant));
}

void RowColumns::scale()
{
    const QScopedValueRollback byUs(m_byUs, true);
    const auto percent = Theme::instance().textSize();
    if (percent == m_percent)
        return;
    auto *head = m_list->header();
    for (int i = 0; i < head->count(); ++i)
        if (i != m_stretch && head->sectionResizeMode(i) == QHeaderView::Interactive)
            m_list->setColumnWidth(i, m_list->columnWidth(i) * percent / m_percent);
    m_percent = percent;
    fit();
}

int RowColumns::taken() const
{
    auto *head = m_list->header();
    int sum = 0;
    for (int i = 0; i < head->count(); ++i)
        sum += i == m_stretch || head->isSectionHidden(i) ? 0 : head->sectionSize(i);
    return sum;
}

QList<int> RowColumns::shape() const
{
    const auto *head = m_list->header();
    QList<int> all{m_list->viewport()->width(), m_stretch};
    for (int i = 0; i < head->count(); ++i)
        all << head->sectionSize(i) << int(head->isSectionHidden(i)) << int(isWanted(i));
    return all;
}

void RowColumns::fit()
{
    auto *head = m_list->header();
    if (!m_list->model() || head->count() != m_columns.size())
        return;
    // to show a column and to hide it again would paint the list once more
    if (m_fitted == shape())
        return;
    const QScopedValueRollback byUs(m_byUs, true);
    const auto room = m_list->viewport()->width();
    for (int i = 0; i < m_columns.size(); ++i)
        head->setSectionHidden(i, !isWanted(i));
    m_fitted.clear();
    if (m_stretch < 0)
        return;
    for (const auto &drop : std::as_const(m_drops))
        if (room - taken() < px(narrowest))
            head->setSectionHidden(drop.second, true);
    head->resizeSection(m_stretch, std::max(px(narrowest), room - taken()));
    // whoever wants more than there is room for moves it sideways
    m_list->setHorizontalScrollBarPolicy(room < taken() ? Qt::ScrollBarAsNeeded
                                                        : Qt::ScrollBarAlwaysOff);
    m_fitted = shape();
}

QList<int> RowColumns::wanted() const
{
    QList<int> columns;
    for (int place = 0; place < m_columns.size(); ++place)
        if (const auto column = m_list->header()->logicalIndex(place); isWanted(column))
            columns.append(column);
    return columns;
}

void RowColumns::setWanted(int column, bool wanted)
{
    m_hidden.removeAll(key(column));
    if (!wanted)
        m_hidden.append(key(column));
    fit();
    keep();
}

void RowColumns::fillMenu(QMenu *menu)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        auto *action = menu->addAction(m_columns.at(i).title);
        action->setCheckable(true);
        action->setChecked(isWanted(i));
        action->setEnabled(i != m_stretch); // the one that takes the room never goes
        connect(action, &QAction::toggled, this, [this, i](bool on) { setWanted(i, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("As they were at first")), &QAction::triggered, this,
            &RowColumns::reset);
}

} // namespace desk
