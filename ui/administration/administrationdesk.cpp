#include "administrationdesk.h"

#include "actionbar.h"
#include "avatar.h"
#include "emptystate.h"
#include "factstrip.h"
#include "icons.h"
#include "importpane.h"
#include "indianformat.h"
#include "keptrecords.h"
#include "keybutton.h"
#include "learntpane.h"
#include "link.h"
#include "logofield.h"
#include "notice.h"
#include "pagehead.h"
#include "personform.h"
#include "proposalspane.h"
#include "proposalwords.h"
#include "recordmodel.h"
#include "records.h"
#include "rolechanges.h"
#include "rolematrix.h"
#include "rowdelegate.h"
#include "rowlist.h"
#include "rulespane.h"
#include "searchfield.h"
#include "signedin.h"
#include "stagehours.h"
#include "trailpane.h"
#include "whendone.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sessionsPause = std::chrono::seconds(30);

QList<Chip> chipsOf(const QJsonObject &row)
{
    const auto record = row[u"record"].toObject();
    QList<Chip> chips;
    if (row[u"kind"] == kept::person && !record[u"is_active"].toBool(true))
        chips.append({AdministrationDesk::tr("disabled"), Tone::Outline, {}, {}});
    if (row[u"kind"] == kept::branch && record[u"is_head"].toBool())
        chips.append({AdministrationDesk::tr("head"), Tone::Neutral, {}, {}});
    if (const auto waits = record[u"waits"].toString(); !waits.isEmpty())
        chips.append({AdministrationDesk::tr("waits"), Tone::Amber, {}, waits});
    return chips;
}

} // namespace

AdministrationDesk::AdministrationDesk(const DeskContext &context, QWidget *parent)
    : DeskPage(u"administration"_s, context, parent),
      m_store(context.database),
      m_company(context.database)
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
    return {{u"J"_s, tr("next")},
            {u"K"_s, tr("previous")},
            {u"/"_s, tr("find")},
            {u"Ctrl+N"_s, tr("new person")},
            {u"Space"_s, tr("give or take an action")},
            {u"Ctrl+S"_s, tr("save")}};
}

void AdministrationDesk::build()
{
    listHead()->setTitle(title());
    auto *create = new KeyButton(tr("New person"), icons::create, {}, this);
    create->setKey(Qt::CTRL | Qt::Key_N, this);
    listHead()->addWidget(create);
    m_records = new RecordModel({{u"title"_s, tr("What"), ColumnKind::Text, 0, true},
                                 {u"detail"_s, {}, ColumnKind::Secondary, 128},
                                 {u"last_login"_s, tr("Seen"), ColumnKind::Age, 64, false, 1}},
                                this);
    list()->setRecords(m_records);
    list()->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        look.chips = chipsOf(index.data(RecordModel::RecordRole).toJsonObject());
    });
    auto *search = addSearch(tr("Person, role, branch, setting, goods"));
    m_stack = new QStackedWidget(this);
    m_person = new PersonForm(m_stack);
    m_form = new RecordForm(m_stack);
    m_role = buildRole();
    m_imports = new ImportPane(context().database, importKinds(), m_stack);
    m_learnt = new LearntPane(context().database, m_stack);
    m_rules =
        new RulesPane(context().database, context().may(u"approval_rules"_s, u"update"_s), m_stack);
    m_trail = new TrailPane(context(), this, m_stack);
    m_signedIn = new SignedIn(m_stack);
    m_proposals = new ProposalsPane(context().database, m_stack);
    m_logoPage = buildLogo();
    for (auto *page : QList<QWidget *>{m_person, m_role, m_form, m_imports, m_learnt, m_rules,
                                       m_trail, m_signedIn, m_proposals, m_logoPage})
        m_stack->addWidget(page);
    setDetail(m_stack);
    connect(search, &SearchField::searched, this, [this](const QString &words) {
        m_words = words;
        fill();
    });
    connect(create, &KeyButton::clicked, this, &AdministrationDesk::startPerson);
    connect(list(), &RowList::chosen, this, &AdministrationDesk::choose);
    connect(m_person, &PersonForm::submitted, this, &AdministrationDesk::save);
    connect(m_form, &RecordForm::submitted, this, &AdministrationDesk::save);
    connect(m_form, &RecordForm::changed, this, [this] {
        offer();
        previewHours();
    });
    connect(m_signedIn, &SignedIn::chosenChanged, this, [this] {
        if (m_kind == kept::sessions)
            offer();
    });
    connect(m_proposals, &ProposalsPane::shown, this, &AdministrationDesk::fill);
    m_sessionsAgain.setInterval(sessionsPause);
    connect(&m_sessionsAgain, &QTimer::timeout, this, [this] {
        if (isVisible() && m_kind == kept::sessions)
            readSessions();
    });
    m_sessionsAgain.start();
    connect(bar(), &ActionBar::triggered, this,
            [this](const Action &action, const QString &comment) { act(action.action, comment); });
}

QWidget *AdministrationDesk::buildRole()
{
    auto *page = new QWidget(m_stack);
    m_matrix = new RoleMatrix(page);
    m_changes = new RoleChanges(page);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_matrix, 1);
    row->addWidget(m_changes);
    connect(m_matrix, &RoleMatrix::changed, this, [this] {
        showChanges();
        offer();
    });
    return page;
}

void AdministrationDesk::readPeople()
{
    whenDone(m_store.people(), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return notice()->tell(answer.error());
        m_people = recordsFrom((*answer)[u"value"].toArray());
        fill();
    });
}

void AdministrationDesk::readRoles()
{
    whenDone(m_store.roles(), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return notice()->tell(answer.error());
        m_roles = recordsFrom((*answer)[u"value"].toArray());
        QStringList names;
        for (const auto &role : std::as_const(m_roles))
            names.append(role[u"name"].toString());
        m_person->setRoles(names);
        fill();
    });
}

void AdministrationDesk::readCompany()
{
    whenDone(m_company.read(), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return notice()->tell(answer.error());
        m_kept = *answer;
        fill();
    });
}

/// Only whoever may end a session sees them.
void AdministrationDesk::readSessions()
{
    if (!context().may(u"users"_s, u"disable"_s))
        return;
    whenDone(m_store.sessions(), this, [this](const Result<Rows> &rows) {
        if (!rows)
            return notice()->tell(rows.error());
        m_sessions = recordsFrom(*rows);
        fill();
    });
}

void AdministrationDesk::fill()
{
    auto company = m_kept;
    if (m_sessions) {
        QSet<QString> here;
        for (const auto &session : *m_sessions)
            here.insert(session[u"email"].toString());
        company.insert(u"signed_in"_s, static_cast<int>(here.size()));
    }
    if (context().may(u"audit"_s, u"read_all"_s))
        company.insert(u"trail"_s, true);
    if (!m_kept.isEmpty()) {
        const auto &proposals = m_proposals->proposals();
        company.insert(u"changes"_s,
                       static_cast<int>(std::count_if(
                           proposals.begin(), proposals.end(), [](const auto &proposal) {
                               return proposal[u"status"] == u"pending"_s;
                           })));
        company.insert(u"changes_for_me"_s, m_proposals->waiting());
    }
    m_records->setGroups(kept::groups(withWaiting(m_people), withWaiting(m_roles), company, m_words,
                                      !importKinds().isEmpty()));
    if (!m_wanted.isEmpty() && list()->choose(m_wanted))
        m_wanted.clear();
    if (m_kind == kept::person && m_person->isNew())
        return;
    if (list()->chosenId().isEmpty())
        chooseSomething();
    choose(list()->chosenId());
}

/// With who may decide on what is asked for about them.
QList<QJsonObject> AdministrationDesk::withWaiting(QList<QJsonObject> records) const
{
    for (auto &record : records)
        if (const auto waiting = m_proposals->pendingOf(record[u"id"].toString());
            !waiting.isEmpty())
            record.insert(u"waits"_s, decidersWords(waiting));
    return records;
}

QList<Fact> AdministrationDesk::waitingFacts(const QJsonObject &record) const
{
    const auto waiting = m_proposals->pendingOf(record[u"id"].toString());
    if (waiting.isEmpty())
        return {};
    return {{tr("Waits for a second person"), proposalWords(waiting).title, decidersWords(waiting),
             Tone::Amber}};
}

/// People, roles and the rest arrive in any order. The desk opens with the first person; before
/// people are there, and what roles they can have, it waits.
void AdministrationDesk::chooseSomething()
{
    if (!m_people.isEmpty() && !m_roles.isEmpty() && m_words.isEmpty())
        list()->chooseFirst();
}

QStringList AdministrationDesk::importKinds() const
{
    QStringList kinds;
    for (const auto &kind : ImportPane::allKinds())
        if (context().may(u"imports"_s, kind))
            kinds.append(kind);
    return kinds;
}

void AdministrationDesk::choose(const QString &id)
{
    const auto index = m_records->find(id);
    if (index.isValid() && keepTyped(id))
        showChosen(m_records->record(index));
}

/// False when the page stays as it is: the same record is chosen again, or a role is half changed.
bool AdministrationDesk::keepTyped(const QString &next)
{
    const auto shown = m_chosen[u"id"].toString();
    if (!hasUnsaved() || shown.isEmpty())
        return true;
    if (m_stack->currentWidget() == m_form && shown != next) {
        m_typed.insert(shown, m_form->values());
        return true;
    }
    if (shown == next)
        return false;
    notice()->tell(Notice::Level::Warning, tr("%1 is changed and not saved.").arg(head()->title()),
                   tr("Save it with Ctrl+S."), {{tr("Drop the changes"), {}, [this, next] {
                                                     m_matrix->show(m_chosen, m_roles);
                                                     m_logo->setLogo(m_logoKept);
                                                     m_person->clearPassword();
                                                     m_rules->forget();
                                                     list()->choose(next);
                                                 }}});
    list()->choose(shown);
    return false;
}

void AdministrationDesk::showChosen(const QJsonObject &row)
{
    const auto record = row[u"record"].toObject();
    const auto kind = row[u"kind"].toString();
    if (m_kind != kind || m_chosen[u"id"] != record[u"id"]) {
        notice()->dismiss();
        bar()->setBusy(false); // what is under way belongs to the record before
    }
    m_kind = kind;
    if (kind == kept::person)
        showPerson(record);
    else if (kind == kept::role)
        showRole(record);
    else if (kind == kept::imports)
        showImports(record);
    else if (kind == kept::learnt)
        showLearnt(record);
    else if (kind == kept::rules)
        showRules(record);
    else if (kind == kept::trail)
        showTrail(record);
    else if (kind == kept::sessions)
        showSessions(record);
    else if (kind == kept::logo)
        showLogo(record);
    else if (kind == kept::changes)
        showProposals(record);
    else
        showRecord(kind, record);
    head()->setChips(chipsOf(row));
}

void AdministrationDesk::showPerson(const QJsonObject &person)
{
    m_kind = kept::person;
    m_chosen = person;
    m_stack->setCurrentWidget(m_person);
    head()->setTitle(person.isEmpty() ? tr("A new person") : person[u"full_name"].toString());
    head()->setSubtitle(person[u"email"].toString());
    const auto seen = QDateTime::fromString(person[u"last_login"].toString(), Qt::ISODate);
    facts()->setVisible(!person.isEmpty());
    facts()->setFacts(
        QList<Fact>{{tr("Role"), roleWords(person[u"role"].toString()), {}},
                    {tr("Last seen"), seen.isValid() ? dateTimeText(seen) : tr("never"), {}}} +
        waitingFacts(person));
    m_person->show(person);
    offer();
    showDetail();
}

void AdministrationDesk::showRole(const QJsonObject &role)
{
    m_chosen = role;
    m_stack->setCurrentWidget(m_role);
    head()->setTitle(roleWords(role[u"name"].toString()));
    head()->setSubtitle(role[u"description"].toString());
    facts()->setVisible(true);
    facts()->setFacts(QList<Fact>{{tr("People"), countText(role[u"people"].toInt()),
                                   tr("a change holds for them at once")}} +
                      waitingFacts(role));
    m_matrix->show(role, m_roles);
    showChanges();
    offer();
    showDetail();
}

void AdministrationDesk::showRecord(const QString &kind, const QJsonObject &record)
{
    m_chosen = record;
    m_stack->setCurrentWidget(m_form);
    const auto index = m_records->find(list()->chosenId());
    head()->setTitle(m_records->record(index)[u"title"].toString());
    head()->setSubtitle(kept::subtitle(kind, record));
    const auto known = kept::facts(kind, record);
    facts()->setVisible(!known.isEmpty());
    facts()->setFacts(known);
    auto shown = record;
    if (kind == kept::rate && record[u"valid_to"].isNull())
        shown = {}; // the form is for the rate that follows
    m_form->show(kept::fields(kind, record), shown);
    if (const auto typed = m_typed.take(record[u"id"].toString()); !typed.isEmpty())
        m_form->putTyped(typed);
    previewHours();
    offer();
    showDetail();
}

void AdministrationDesk::previewHours()
{
    if (m_kind == kept::stageHours)
        m_form->setHints(stageHoursHints(m_form->values()));
}

void AdministrationDesk::showImports(const QJsonObject &record)
{
    m_chosen = record;
    m_stack->setCurrentWidget(m_imports);
    head()->setTitle(tr("Import from sheets"));
    head()->setSubtitle(tr("CSV, CSV.gz and XLSX. A sheet is checked first; nothing is taken in "
                           "until you say so."));
    facts()->setVisible(false);
    offer();
    showDetail();
}

void AdministrationDesk::showLearnt(const QJsonObject &record)
{
    m_chosen = record;
    m_stack->setCurrentWidget(m_learnt);
    head()->setTitle(tr("Learnt words"));
    head()->setSubtitle(tr("What decoders confirmed, by hospital. What is forgotten is suggested "
                           "no more because of it."));
    facts()->setVisible(false);
    offer();
    showDetail();
    m_learnt->read();
}

void AdministrationDesk::showRules(const QJsonObject &record)
{
    m_chosen = record;
    m_stack->setCurrentWidget(m_rules);
    head()->setTitle(tr("Approval rules"));
    head()->setSubtitle(tr("The first rule that fits a document says who decides on it. Where none "
                           "fits, any one person who may approve does."));
    facts()->setVisible(false);
    offer();
    showDetail();
    m_rules->read();
}

void AdministrationDesk::showTrail(const QJsonObject &record)
{
    m_chosen = record;
    m_stack->setCurrentWidget(m_trail);
    head()->setTitle(tr("Trail"));
    head()->setSubtitle(tr("Every change, who made it and when. It is sealed as it grows; "
                           "indentdesk-admin audit verify looks whether it is whole."));
    facts()->setVisible(false);
    offer();
    showDetail();
    m_trail->read();
}

QWidget *AdministrationDesk::buildLogo()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    m_logo = new LogoField(page);
    column->addWidget(m_logo);
    column->addStretch();
    connect(m_logo, &LogoField::edited, this, &AdministrationDesk::offer);
    return page;
}

void AdministrationDesk::showLogo(const QJsonObject &record)
{
    m_chosen = record;
    m_stack->setCurrentWidget(m_logoPage);
    head()->setTitle(tr("Logo"));
    head()->setSubtitle(tr("It stands on papers that are issued from now on; those that were "
                           "issued keep theirs."));
    facts()->setVisible(false);
    readLogo();
    offer();
    showDetail();
}

void AdministrationDesk::readLogo()
{
    whenDone(m_company.logo(), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return notice()->tell(answer.error());
        const auto isTyped = m_logo->logo() != m_logoKept;
        m_logoKept = (*answer)[u"content_base64"].toString();
        if (!isTyped)
            m_logo->setLogo(m_logoKept);
        offer();
    });
}

void AdministrationDesk::showSessions(const QJsonObject &record)
{
    m_chosen = record;
    m_stack->setCurrentWidget(m_signedIn);
    int connections = 0;
    for (const auto &session : m_sessions.value_or(QList<QJsonObject>()))
        connections += session[u"connections"].toInt();
    head()->setTitle(tr("Signed in"));
    head()->setSubtitle(tr("%1 of %2 people, %3 connections")
                            .arg(record[u"people"].toInt())
                            .arg(m_people.size())
                            .arg(connections));
    facts()->setVisible(false);
    m_signedIn->show(m_people, m_sessions.value_or(QList<QJsonObject>()));
    offer();
    showDetail();
}

void AdministrationDesk::showProposals(const QJsonObject &record)
{
    m_chosen = record;
    m_stack->setCurrentWidget(m_proposals);
    head()->setTitle(tr("Changes to decide"));
    head()->setSubtitle(tr("Who asks for a right to approve does not give it; who gains by it does "
                           "not decide."));
    facts()->setVisible(false);
    offer();
    showDetail();
}

/// Links of people, roles and proposals; what is not read yet is chosen when it is.
void AdministrationDesk::open(const QString &text)
{
    const auto link = Link::fromText(text);
    if (link.kind == u"proposal")
        return openProposal(link.name);
    if (!list()->choose(link.name))
        m_wanted = link.name;
}

void AdministrationDesk::openProposal(const QString &id)
{
    m_proposals->open(id);
    if (!list()->choose(kept::changes))
        m_wanted = kept::changes;
}

void AdministrationDesk::showChanges()
{
    QStringList names;
    for (const auto &person : std::as_const(m_people))
        if (person[u"role"] == m_chosen[u"name"] && person[u"is_active"].toBool())
            names << person[u"full_name"].toString();
    m_changes->show(names, m_chosen[u"permissions"].toObject(), m_matrix->permissions());
}

void AdministrationDesk::startPerson()
{
    notice()->dismiss();
    showPerson({});
    head()->setChips({});
}

void AdministrationDesk::documentChanged(const Change &change)
{
    if (change.table == u"users")
        readPeople();
    if (change.table == u"proposals" || change.table == u"users" || change.table == u"roles")
        m_proposals->read();
    if (change.table == u"roles" && !m_matrix->isChanged())
        readRoles();
    if (change.table == u"decoding_confirmations" && m_learnt->isVisible())
        m_learnt->readSoon();
    if (change.table == u"approval_rule_sets" && m_rules->isVisible())
        m_rules->read();
    if (change.table == u"branches" || change.table == u"settings")
        readCompany();
    if (change.table == u"branches" && m_kind == kept::logo)
        readLogo();
}

void AdministrationDesk::refresh()
{
    readRoles();
    readPeople();
    readCompany();
    readSessions();
    m_proposals->read();
}

bool AdministrationDesk::hasUnsaved() const
{
    if (m_kind == kept::person)
        return m_person->hasPassword();
    if (m_kind == kept::role)
        return m_matrix->isChanged();
    if (m_kind == kept::logo)
        return m_logo->logo() != m_logoKept;
    if (m_kind == kept::rules)
        return m_rules->isChanged();
    return m_stack->currentWidget() == m_form && m_form->isChanged();
}

} // namespace desk
