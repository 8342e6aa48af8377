#include "ordersdesk.h"

#include "actionbar.h"
#include "conflictview.h"
#include "contactcard.h"
#include "draftkeeper.h"
#include "editordraft.h"
#include "emptystate.h"
#include "filtertabs.h"
#include "headtotal.h"
#include "icons.h"
#include "keybutton.h"
#include "notice.h"
#include "ordereditor.h"
#include "orderslist.h"
#include "orderstory.h"
#include "pagehead.h"
#include "poform.h"
#include "presence.h"
#include "rowlist.h"
#include "searchfield.h"
#include "storylines.h"
#include "theme.h"

#include <QAction>
#include <QJsonArray>
#include <QShortcut>
#include <QStackedWidget>

namespace desk {

using namespace Qt::StringLiterals;

// How the desk is put together.

void OrdersDesk::build()
{
    const auto isRep = context().may(u"orders"_s, u"create"_s);
    listHead()->setTitle(title());
    auto *tabs = new FilterTabs;
    listHead()->addWidget(tabs);
    setAcceptDrops(isRep);
    if (isRep) {
        auto *create = new KeyButton(tr("New"), icons::create, {});
        create->setKey(Qt::CTRL | Qt::Key_N, this);
        create->setObjectName(u"new-order"_s);
        connect(create, &KeyButton::clicked, this, &OrdersDesk::startOrder);
        listHead()->addWidget(create);
        auto *file = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_O), this);
        file->setContext(Qt::WidgetWithChildrenShortcut);
        connect(file, &QShortcut::activated, this, &OrdersDesk::openFile);
        auto *kept = new QAction(tr("New order from a template"), this);
        kept->setShortcut(Qt::CTRL | Qt::Key_T);
        kept->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        kept->setData(icons::again);
        addAction(kept);
        connect(kept, &QAction::triggered, this, &OrdersDesk::chooseTemplate);
        auto *paste = new QShortcut(QKeySequence::Paste, list());
        paste->setContext(Qt::WidgetShortcut);
        connect(paste, &QShortcut::activated, this, &OrdersDesk::pasteOrder);
    }
    auto *search = addSearch(tr("Number or hospital, among all orders"));
    auto *filters = addFilters(OrdersList::filterFields());
    m_orders =
        new OrdersList(context().database, m_keeper, list(), tabs, search, filters, isRep, this);
    for (auto *page : QList<QWidget *>{m_story, m_editor, m_po, m_conflict})
        m_stack->addWidget(page);
    setDetail(m_stack);
    // number, hospital, chip and age never go
    list()->parentWidget()->setMinimumWidth(px(436));
    setWidths({452, 812});
    offerStart();
    connect(list(), &RowList::chosen, this, [this](const QString &id) {
        if (!id.isEmpty())
            choose(id);
    });
    connect(list(), &RowList::opened, this, [this] {
        if (m_mode == Mode::Edit)
            m_editor->focusFirst();
    });
    connect(m_orders, &OrdersList::failed, this, &OrdersDesk::tell);
    connect(m_orders, &OrdersList::mineRead, this, &OrdersDesk::markRow);
    connect(m_keeper, &DraftKeeper::draftsChanged, this, &OrdersDesk::markRow);
    m_poKept = new EditorDraft(
        context().drafts, u"purchase orders"_s, [this] { return m_po->words(); },
        [this](const QJsonObject &words) { m_po->putWords(words); }, this);
    connect(m_po, &PoForm::edited, this, [this] {
        if (m_mode != Mode::Po || m_poFor != m_id)
            return;
        m_poKept->changed();
        m_isPoTyped = true;
        presence()->stir();
    });
    connect(m_po, &PoForm::edited, this, [this] {
        if (m_mode == Mode::Po)
            bar()->setMessage(tr("What differs is in view when the PO is approved."));
    });
    connect(m_orders, &OrdersList::footChanged, this, &OrdersDesk::setListFoot);
    connect(m_orders, &OrdersList::waitingChanged, this, &OrdersDesk::countChanged);
    connect(m_story, &OrderStory::linkAsked, this, &OrdersDesk::openLink);
    buildStory();
    connect(m_editor, &OrderEditor::linkAsked, this, &OrdersDesk::openLink);
    connect(m_editor, &OrderEditor::stateChanged, this, &OrdersDesk::showEditState);
    connect(m_editor, &OrderEditor::submitted, this, &OrdersDesk::onSubmitted);
    connect(m_editor, &OrderEditor::conflicted, this, &OrdersDesk::onConflict);
    connect(m_editor, &OrderEditor::failed, this, &OrdersDesk::tellOfDraft);
    connect(m_editor, &OrderEditor::becameOrder, this,
            [this](const QString &key, const QString &id) {
                if (m_id == key)
                    m_id = id;
            });
    connect(m_editor, &OrderEditor::saved, this, [this](const QString &id, int left) {
        m_orders->refresh();
        if (m_id != id)
            return; // one has gone on to another order meanwhile
        notice()->dismiss();
        if (left > 0)
            notice()->tell(Notice::Level::Warning,
                           tr("Saved, except %n line(s) that are not right yet.", nullptr, left),
                           tr("They stay here until they are."),
                           {{tr("Go to it"), {}, [this] { m_editor->goToWrong(); }}});
        m_readSoon.start();
    });
    connect(m_editor, &OrderEditor::lineChanged, presence(), &Presence::stir);
    followPresence();
    connect(m_conflict, &ConflictView::saveAsked, this, &OrdersDesk::saveChosen);
    connect(m_keeper, &DraftKeeper::failed, this,
            [this](const QString &sentence) { notice()->tell(Notice::Level::Error, sentence); });
}

void OrdersDesk::buildBar()
{
    m_back = bar()->addButton(tr("Back"), {}, {}, [this] { leavePo(); });
    m_back->setKeyWords(tr("Esc"));
    m_again = bar()->addButton(tr("Order again"), icons::again, Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                               [this] { orderAgain(); });
    m_template = bar()->addButton(tr("Keep as template…"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_T,
                                  [this] { keepAsTemplate(); });
    m_template->setObjectName(u"keep-template"_s);
    m_contact = new KeyButton(tr("Contact"), icons::secondPerson, {}, head());
    m_contact->setLook(KeyButton::Look::Flat);
    // an action of the page, so that key and palette go on where large words leave the button no
    // room
    m_openContact = new QAction(tr("Contact"), this);
    m_openContact->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_openContact->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_openContact);
    m_contact->setKeyWords(m_openContact->shortcut().toString(QKeySequence::NativeText));
    connect(m_openContact, &QAction::triggered, this, &OrdersDesk::showContact);
    connect(m_contact, &KeyButton::clicked, this, &OrdersDesk::showContact);
    head()->addWidget(m_contact);
    m_contact->setObjectName(u"contact"_s);
    m_drop = bar()->addButton(tr("Drop draft"), icons::remove, {}, [this] { dropDraft(); });
    m_drop->setTone(Tone::Red);
    m_drop->setObjectName(u"drop-draft"_s);
    m_save = bar()->addButton(tr("Save"), u"document-save"_s, Qt::CTRL | Qt::Key_S,
                              [this] { m_editor->save(); });
    m_save->setObjectName(u"save-order"_s);
    connect(bar(), &ActionBar::triggered, this, &OrdersDesk::press);
    setMode(Mode::Nothing);
}

void OrdersDesk::followPresence()
{
    setLineNumbers([this](const QString &line) { return numberOf(line); });
    presence()->follow([this] { return whereabouts(); });
    connect(presence(), &Presence::changed, this, [this] {
        const auto names = presence()->namesByLine();
        m_story->lines()->setPresent(names);
        m_editor->setPresent(names);
    });
}

/// A PO being typed belongs to its order: it is not there yet.
Whereabouts OrdersDesk::whereabouts() const
{
    if (m_mode == Mode::Nothing || m_id.startsWith(u"new:"))
        return {};
    Whereabouts at{u"orders"_s, m_id};
    if (m_mode == Mode::Po)
        at.isEditing = m_isPoTyped;
    else if (m_mode != Mode::Story)
        at.isEditing = m_editor->isDirty() && m_editor->draft().id == m_id;
    if (m_mode == Mode::Edit && at.isEditing)
        at.line = m_editor->currentLine();
    return at;
}

int OrdersDesk::numberOf(const QString &line) const
{
    for (const auto &value : m_detail.value(u"lines"_s).toArray())
        if (value[u"id"_s].toString() == line)
            return value[u"line_number"_s].toInt();
    return 0;
}

/// Consent, data and removal of the hospital's contact.
void OrdersDesk::showContact()
{
    if (!m_contactCard) {
        m_contactCard = new ContactCard(context().database, window());
        connect(m_contactCard, &ContactCard::failed, this,
                [this](const Error &error) { notice()->tell(error); });
    }
    m_contactCard->ask(m_detail.value(u"customer"_s)[u"id"_s].toString());
}

/// What the story says above and below itself.
void OrdersDesk::buildStory()
{
    head()->addWidget(m_total);
    connect(m_story, &OrderStory::totalChanged, m_total, &HeadTotal::show);
    connect(m_story, &OrderStory::clockChanged, this, [this](const StageClock &clock) {
        if (m_mode != Mode::Story)
            return;
        bar()->setMessage(clock.words, clock.tone);
        head()->setChips(storyChips(clock));
    });
}

/// What stands at the right before anything is chosen.
void OrdersDesk::offerStart()
{
    auto *start = nothingChosen();
    start->clear();
    if (!context().may(u"orders"_s, u"create"_s))
        return start->tell(tr("Nothing is chosen."), tr("Choose an order to see its story."),
                           icons::orders);
    start->tell(tr("Start an order"),
                tr("Paste what the hospital wrote: WhatsApp, e-mail or spreadsheet cells become "
                   "lines. Or type it: the hospital by any word, then item, quantity, unit."),
                icons::orders);
    start->addRow({}, tr("Paste what the hospital wrote"), tr("Ctrl+V"), [this] { pasteOrder(); });
    start->addRow({}, tr("Type it"), tr("Ctrl+N"), [this] { startOrder(); });
    start->addRow({}, tr("Open a file: sheet, text or mail"), tr("Ctrl+O"), [this] { openFile(); });
    start->addRow({}, tr("Begin from a template"), tr("Ctrl+T"), [this] { chooseTemplate(); });
}

QString OrdersDesk::title() const
{
    return tr("Orders");
}

QString OrdersDesk::iconName() const
{
    return icons::orders;
}

QList<KeyHint> OrdersDesk::keys() const
{
    if (m_mode == Mode::Conflict)
        return ConflictView::keys();
    if (m_mode == Mode::Edit)
        return {{u"Enter"_s, tr("down")},
                {u"Tab"_s, tr("right")},
                {u"Ctrl+D"_s, tr("fill down")},
                {u"Ctrl+V"_s, tr("paste block")},
                {u"Ctrl+Z"_s, tr("take back")},
                {u"F8"_s, tr("next wrong cell")},
                {u"Ctrl+L"_s, tr("line from chosen words"), false},
                {u"Ctrl+Delete"_s, tr("remove lines"), false},
                {u"Ins"_s, tr("insert a line"), false},
                {u"Ctrl+S"_s, tr("save"), false},
                {u"Ctrl+Enter"_s, tr("submit"), false},
                {u"Ctrl+T"_s, tr("lines from a template"), false},
                {u"Ctrl+Shift+T"_s, tr("keep as template"), false},
                {u"Esc"_s, tr("list")}};
    QList<KeyHint> keys{{u"J"_s, tr("next")}, {u"K"_s, tr("previous")}};
    if (context().may(u"orders"_s, u"create"_s))
        keys += {{u"Ctrl+V"_s, tr("paste an order")},
                 {u"Ctrl+N"_s, tr("new")},
                 {u"Ctrl+O"_s, tr("open a file"), false},
                 {u"Ctrl+T"_s, tr("order from a template"), false},
                 {u"Ctrl+Shift+T"_s, tr("keep as template"), false},
                 {u"Ctrl+Shift+D"_s, tr("order again"), false}};
    if (m_mode == Mode::Story)
        keys += {{u"C"_s, tr("comment")},
                 {u"H"_s, tr("differences")},
                 {u"O"_s, tr("documents")},
                 {u"Ctrl+Shift+A"_s, tr("attach a file"), false}};
    keys << KeyHint{u"/"_s, tr("search")} << KeyHint{u"F"_s, tr("filter")};
    return keys + listKeys();
}

} // namespace desk
