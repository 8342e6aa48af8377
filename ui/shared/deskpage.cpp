#include "deskpage.h"

#include "actionbar.h"
#include "emptystate.h"
#include "factstrip.h"
#include "icons.h"
#include "notice.h"
#include "pagehead.h"
#include "pane.h"
#include "preferences.h"
#include "rowlist.h"
#include "searchfield.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>
#include <numeric>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void addKey(const QKeySequence &key, DeskPage *page, const std::function<void()> &press)
{
    auto *shortcut = new QShortcut(key, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, page, press);
}

} // namespace

DeskPage::DeskPage(const QString &name, const DeskContext &context, QWidget *parent)
    : Desk(context, parent),
      m_name(name),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_listHead(new PageHead),
      m_above(new Pane),
      m_list(new RowList),
      m_footLine(new Hairline),
      m_foot(new TextLabel(Type::Small, Token::Text2)),
      m_head(new PageHead),
      m_facts(new FactStrip),
      m_notice(new Notice),
      m_slot(new Pane),
      m_bar(new ActionBar(this)),
      m_nothing(new EmptyState)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildDetail());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    setWidths({600, 664});
    addKeys();
    m_list->setAccessibleName(tr("List"));
    if (context.preferences)
        m_list->remember(context.preferences, m_name + u"/columns"_s);
    restoreWidths();
}

DeskPage::~DeskPage() = default;

Pane *DeskPage::buildList()
{
    auto *pane = new Pane;
    pane->setMinimumWidth(px(200));
    pane->add(m_listHead);
    pane->add(m_above);
    pane->add(m_list, 1);
    pane->add(m_footLine);
    pane->add(m_foot);
    m_foot->setContentsMargins(16, 5, 12, 5);
    m_foot->setElided(true);
    m_foot->hide();
    m_footLine->hide();
    return pane;
}

QWidget *DeskPage::buildDetail()
{
    auto *pane = new Pane;
    for (auto *part : QList<QWidget *>{m_notice, m_head, m_facts})
        pane->add(part);
    pane->add(m_slot, 1);
    pane->add(m_bar);
    auto *both = new QWidget;
    both->setMinimumWidth(px(320));
    m_stack = new QStackedLayout(both);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(pane);
    m_nothing->tell(tr("Nothing is chosen."), tr("Choose a row of the list to see it here."),
                    icons::preview);
    return both;
}

void DeskPage::addKeys()
{
    addKey(Qt::Key_J, this, [this] { m_list->next(); });
    addKey(Qt::Key_K, this, [this] { m_list->previous(); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_kept = true;
        if (context().preferences)
            context().preferences->setLayout(m_name + u"/panes"_s, m_splitter->saveState());
    });
}

void DeskPage::restoreWidths()
{
    if (!context().preferences)
        return;
    const auto state = context().preferences->layout(m_name + u"/panes"_s);
    m_kept = !state.isEmpty() && m_splitter->restoreState(state);
}

void DeskPage::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    shareWidth();
}

void DeskPage::shareWidth()
{
    // Until somebody has dragged a border a narrow window takes from every pane.
    const auto sum = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    if (m_kept || sum <= 0 || width() <= 0)
        return;
    auto sizes = m_widths;
    for (auto &size : sizes)
        size = width() < sum ? size * width() / sum : size;
    sizes[1] += std::max(0, width() - sum);
    m_splitter->setSizes(sizes);
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    Desk::resizeEvent(event);
    shareWidth();
}

void DeskPage::addAboveList(QWidget *widget)
{
    m_above->add(widget);
}

SearchField *DeskPage::addSearch(const QString &hint)
{
    auto *frame = new Pane;
    auto *field = new SearchField(hint, frame);
    field->setKey(Qt::Key_Slash, this);
    frame->layout()->setContentsMargins(16, 8, 12, 8);
    frame->add(field);
    addAboveList(frame);
    return field;
}

void DeskPage::setListFoot(const QString &words)
{
    m_foot->setText(words);
    m_foot->setVisible(!words.isEmpty());
    m_footLine->setVisible(!words.isEmpty());
}

void DeskPage::setDetail(QWidget *detail)
{
    m_slot->add(detail, 1);
}

void DeskPage::setPanel(QWidget *panel)
{
    auto *pane = new Pane(Token::Panel);
    pane->setMinimumWidth(px(248));
    pane->add(panel, 1);
    m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(2, 0);
    setWidths({436, 516, 312});
    restoreWidths();
}

void DeskPage::showDetail()
{
    m_stack->setCurrentIndex(1);
}

void DeskPage::showNothing()
{
    m_stack->setCurrentIndex(0);
}

void DeskPage::activated()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_list->chosenId().isEmpty())
        m_list->chooseFirst();
}

int DeskPage::panes() const
{
    return m_splitter->count();
}

void DeskPage::stepBack()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
