#include "administrationdesk.h"

#include "actionbar.h"
#include "companyrecords.h"
#include "emptystate.h"
#include "icons.h"
#include "keptchips.h"
#include "keptrecords.h"
#include "keybutton.h"
#include "learntpane.h"
#include "link.h"
#include "logopage.h"
#include "notice.h"
#include "pagehead.h"
#include "panepages.h"
#include "personpage.h"
#include "presence.h"
#include "recordmodel.h"
#include "recordpage.h"
#include "rolepage.h"
#include "rowdelegate.h"
#include "rowlist.h"
#include "rulespane.h"
#include "searchfield.h"
#include "sessionspage.h"
#include "trailpane.h"

#include <QAction>
#include <QShortcut>
#include <QStackedWidget>

namespace desk {

using namespace Qt::StringLiterals;

AdministrationDesk::AdministrationDesk(const DeskContext &context, QWidget *parent)
    : DeskPage(u"administration"_s, context, parent), m_company(new CompanyRecords(context, this))
{
    build();
    setWidths({436, 844});
    nothingChosen()->tell(tr("Nobody is chosen."),
                          tr("Choose a person, or make a new one with Ctrl+N."),
                          icons::administration);
    showNothing();
    refresh();
}

QString AdministrationDesk::title() const
{
    return tr("Administration");
}

QString AdministrationDesk::iconName() const
{
    return icons::administration;
}

QList<KeyHint> AdministrationDesk::keys() const
{
    QList<KeyHint> keys{{u"J"_s, tr("next")},
                        {u"K"_s, tr("previous")},
                        {u"/"_s, tr("find")},
                        {u"Ctrl+N"_s, tr("new person")},
                        {u"Ctrl+Shift+N"_s, tr("new role")}};
    if (m_page)
        keys += m_page->keys();
    return keys << KeyHint{u"Ctrl+S"_s, tr("save")};
}

void AdministrationDesk::build()
{
    listHead()->setTitle(title());
    auto *create = new KeyButton(tr("New person"), icons::create, {}, this);
    create->setKey(Qt::CTRL | Qt::Key_N, this);
    listHead()->addWidget(create);
    auto *role = new QAction(tr("New role"), this);
    role->setEnabled(context().may(u"roles"_s, u"update"_s));
    role->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    role->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    role->setData(icons::create);
    addAction(role);
    m_saveKey = new QShortcut(Qt::CTRL | Qt::Key_S, this);
    m_saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    m_saveKey->setEnabled(false);
    connect(m_saveKey, &QShortcut::activated, this,
            [this] { m_page->act(AdministrationPage::saveAction, {}); });
    m_records = new RecordModel({{u"title"_s, tr("What"), ColumnKind::Text, 0, true},
                                 {u"detail"_s, {}, ColumnKind::Secondary, 128},
                                 {u"last_login"_s, tr("Seen"), ColumnKind::Age, 64, false, 1}},
                                this);
    list()->setRecords(m_records);
    list()->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        look.chips = kept::chips(index.data(RecordModel::RecordRole).toJsonObject());
    });
    auto *search = addSearch(tr("Person, role, branch, setting, goods"));
    m_stack = new QStackedWidget(this);
    buildPages();
    setDetail(m_stack);
    presence()->follow([this] { return m_page ? m_page->whereabouts() : Whereabouts(); });
    connect(search, &SearchField::searched, this, [this](const QString &words) {
        m_words = words;
        fill();
    });
    connect(create, &KeyButton::clicked, this, [this] { start(kept::person); });
    connect(role, &QAction::triggered, this, [this] { start(kept::role); });
    connect(list(), &RowList::groupAction, this, [this](const QString &group) { start(group); });
    connect(list(), &RowList::chosen, this, &AdministrationDesk::choose);
    connect(m_company, &CompanyRecords::changed, this, &AdministrationDesk::fill);
    connect(m_company, &CompanyRecords::failed, notice(),
            [this](const Error &error) { notice()->tell(error); });
    connect(bar(), &ActionBar::triggered, this,
            [this](const Action &action, const QString &comment) {
                notice()->dismiss(); // what was wrong may be right now
                m_page->act(action.action, comment);
            });
}

void AdministrationDesk::buildPages()
{
    m_proposals = new ProposalsPage(context(), m_company, m_stack);
    addPage({kept::person}, new PersonPage(context(), m_company, m_stack));
    addPage({kept::role}, new RolePage(context(), m_company, m_stack));
    addPage(
        {kept::branch, kept::series, kept::rate, kept::setting, kept::stageHours, kept::database},
        new RecordPage(context(), m_stack));
    addPage({kept::rules}, new RulesPane(context(), m_stack));
    addPage({kept::logo}, new LogoPage(context(), m_stack));
    addPage({kept::imports}, new ImportsPage(context(), m_stack));
    addPage({kept::learnt}, new LearntPane(context(), m_stack));
    addPage({kept::trail}, new TrailPane(context(), this, m_stack));
    addPage({kept::sessions}, new SessionsPage(context(), m_company, m_stack));
    addPage({kept::changes}, m_proposals);
}

void AdministrationDesk::addPage(const QStringList &kinds, AdministrationPage *page)
{
    for (const auto &kind : kinds)
        m_pages.insert(kind, page);
    m_stack->addWidget(page);
    connectPage(page);
}

/// What a page on show wants of the desk; what was under way on one that was left is still told.
void AdministrationDesk::connectPage(AdministrationPage *page)
{
    connect(page, &AdministrationPage::changed, this, [this, page] {
        if (page == m_page)
            offer();
    });
    connect(page, &AdministrationPage::waiting, bar(), &ActionBar::setBusy);
    connect(page, &AdministrationPage::failed, notice(),
            [this](const Error &error) { notice()->tell(error); });
    connect(page, &AdministrationPage::done, this, [this](const QString &sentence) {
        notice()->tell(Notice::Level::Done, sentence);
        refresh();
    });
    connect(page, &AdministrationPage::made, this, [this](const QString &id) { m_wanted = id; });
    connect(page, &AdministrationPage::proposed, this, [this](const QString &id) {
        notice()->tell(Notice::Level::Info, tr("This waits for a second person."),
                       tr("It holds as soon as they have approved it."),
                       {{tr("Show the change"), {}, [this, id] { openProposal(id); }}});
        refresh();
    });
}

void AdministrationDesk::fill()
{
    m_records->setGroups(m_company->groups(m_words, !ImportsPage::kinds(context()).isEmpty()));
    if (!m_wanted.isEmpty())
        chooseSoon(m_wanted);
    if (m_page && m_page->isNew())
        return;
    if (list()->chosenId().isEmpty())
        chooseSomething();
    choose(list()->chosenId());
}

/// People, roles and the rest arrive in any order. The desk opens with the first person; before
/// people are there, and what roles they can have, it waits.
void AdministrationDesk::chooseSomething()
{
    if (m_company->isReady() && m_words.isEmpty())
        list()->chooseFirst();
}

/// Now, or when it is read.
void AdministrationDesk::chooseSoon(const QString &id)
{
    m_wanted = list()->choose(id) ? QString() : id;
}

void AdministrationDesk::choose(const QString &id)
{
    const auto index = m_records->find(id);
    if (index.isValid() && mayShow(id))
        showRow(m_records->record(index));
}

/// False when the page stays as it is: what is typed there would be lost.
bool AdministrationDesk::mayShow(const QString &next)
{
    if (!hasUnsaved())
        return true;
    const auto shown = m_page->id();
    if (shown == next)
        return false;
    if (m_page->mayBeLeft())
        return true;
    notice()->tell(Notice::Level::Warning, tr("%1 is changed and not saved.").arg(head()->title()),
                   tr("Save it with Ctrl+S."), {{tr("Drop the changes"), {}, [this, next] {
                                                     m_page->drop();
                                                     list()->choose(next);
                                                 }}});
    list()->choose(shown);
    return false;
}

void AdministrationDesk::showRow(const QJsonObject &row)
{
    auto *page = m_pages.value(row[u"kind"].toString());
    const auto isAnother = page != m_page || page->id() != row[u"record"][u"id"].toString();
    if (isAnother) {
        notice()->dismiss();
        bar()->setBusy(false); // what is under way belongs to the record before
    }
    m_page = page;
    showDetail();
    m_stack->setCurrentWidget(page);
    page->open(row);
    head()->setChips(kept::chips(row));
    offer();
    if (isAnother)
        Q_EMIT keysChanged();
}

/// Somebody or something new, whose page is empty or as it was left.
void AdministrationDesk::start(const QString &kind)
{
    if (mayShow({}))
        showRow({{u"kind"_s, kind}});
}

void AdministrationDesk::offer()
{
    const auto facts = m_page->facts();
    head()->setTitle(m_page->title());
    head()->setSubtitle(m_page->subtitle());
    this->facts()->setVisible(!facts.isEmpty());
    this->facts()->setFacts(facts);
    bar()->setVisible(!m_page->hasOwnButtons());
    m_saveKey->setEnabled(m_page->hasOwnButtons());
    bar()->setActions(m_page->actions());
    bar()->setMessage(m_page->warning(), Tone::Amber);
    presence()->stir();
}

/// Links of people, roles and proposals; what is not read yet is chosen when it is. What was typed
/// here and left behind is named by its row, or by what is new.
void AdministrationDesk::open(const QString &text)
{
    const auto link = Link::fromText(text);
    if (link.kind == u"proposal")
        openProposal(link.name);
    else if (link.name.startsWith(u"new_"_s))
        start(link.name.mid(4));
    else
        chooseSoon(link.name);
}

void AdministrationDesk::openProposal(const QString &id)
{
    m_proposals->choose(id);
    chooseSoon(kept::changes);
}

void AdministrationDesk::documentChanged(const Change &change)
{
    m_company->documentChanged(change);
    m_proposals->documentChanged(change);
    if (m_page && m_page != m_proposals)
        m_page->documentChanged(change);
}

void AdministrationDesk::refresh()
{
    m_company->refresh();
    m_proposals->refresh();
}

bool AdministrationDesk::hasUnsaved() const
{
    return m_page && m_page->hasUnsaved();
}

} // namespace desk
