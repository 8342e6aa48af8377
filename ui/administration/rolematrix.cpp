#include "rolematrix.h"

#include "icons.h"
#include "rowdelegate.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_height = 28;
constexpr int s_leastRows = 6;
constexpr int s_leastName = 128;
constexpr int s_leastCell = 104;

/// The names begin where their head does.
class RightsDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (index.column() == 0)
            option->viewItemPosition = QStyleOptionViewItem::Beginning;
    }
};

/// What was given or taken and is not saved yet; else no chip.
Chip changeOf(const RoleRights &rights, const QModelIndex &index)
{
    const auto at = rights.cell(index);
    const auto now = rights.value(index);
    if (now == rights.valueBefore(index))
        return {};
    const auto words = at.hasColumn ? now : index.data().toString();
    if (now.isEmpty())
        return {at.hasColumn ? RoleRights::tr("none") : words, Tone::Red, icons::reject};
    if (at.verb == u"approve")
        return {words, Tone::Amber, icons::secondPerson};
    return {words, Tone::Green, at.hasColumn ? QString() : icons::agrees};
}

/// A right with a column says for which rows it is held, or a dot; the others tick their names.
void lookAt(const RoleRights &rights, const QModelIndex &index, CellLook &look)
{
    const auto at = rights.cell(index);
    if (at.given.isEmpty())
        return look.text.clear();
    const auto now = rights.value(index);
    look.tip = index.data(Qt::ToolTipRole).toString();
    look.tone = now.isEmpty() ? Tone::Secondary : Tone::Green;
    look.iconTone = Tone::Green;
    if (const auto change = changeOf(rights, index); !change.text.isEmpty()) {
        look.text.clear();
        look.chips << change;
    } else if (at.hasColumn && now.isEmpty()) {
        look.text = u"·"_s;
    } else if (!at.hasColumn && !now.isEmpty()) {
        look.icon = icons::agrees;
    }
}

} // namespace

RoleMatrix::RoleMatrix(QWidget *parent) : QTableView(parent), m_rights(new RoleRights(this))
{
    setModel(m_rights);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("What the role may do"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    dress();
    connect(this, &QTableView::clicked, m_rights, &RoleRights::step);
    connect(this, &QTableView::doubleClicked, m_rights, &RoleRights::step); // the second of two
    // the cursor stays with its right while news of others is shown
    connect(m_rights, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_current = m_rights->cell(currentIndex()); });
    connect(m_rights, &QAbstractItemModel::modelReset, this, [this] {
        const auto same = m_rights->find(m_current.resource, m_current.given.value(0));
        setCurrentIndex(same.isValid() ? same : m_rights->index(0, 1));
    });
    connect(&Theme::instance(), &Theme::changed, this, &RoleMatrix::fitColumns);
}

void RoleMatrix::dress()
{
    auto *rows = new RightsDelegate(this);
    rows->setRowHeight(s_height);
    for (int column = 1; column < m_rights->columnCount(); ++column)
        rows->setLook(column, [this](const QModelIndex &index, CellLook &look) {
            lookAt(*m_rights, index, look);
        });
    setItemDelegate(rows);
    fitColumns();
}

/// The rights share what the names leave; in a narrow window they move under their heads.
void RoleMatrix::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(px(s_height));
    horizontalHeader()->setFixedHeight(px(s_height));
    setMinimumHeight(px(s_height) * (s_leastRows + 1));
    const auto others = m_rights->columnCount() - 1;
    const auto each = std::max(px(s_leastCell), (viewport()->width() - px(s_leastName)) / others);
    setColumnWidth(0, std::max(px(s_leastName), viewport()->width() - each * others));
    for (int column = 1; column <= others; ++column)
        setColumnWidth(column, each);
}

void RoleMatrix::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RoleMatrix::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !currentIndex().isValid())
        return QTableView::keyPressEvent(event);
    m_rights->step(currentIndex());
}

} // namespace desk
