#include "administrationdesk.h"

#include "actionbar.h"
#include "emptystate.h"
#include "factstrip.h"
#include "filtertabs.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "notice.h"
#include "pagehead.h"
#include "personform.h"
#include "recordmodel.h"
#include "rolematrix.h"
#include "rowdelegate.h"
#include "rowlist.h"
#include "whendone.h"

#include <QJsonArray>
#include <QShortcut>
#include <QStackedWidget>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto saveAction = u"save"_s;
const auto resetAction = u"reset_password"_s;
const auto activeAction = u"set_active"_s;

} // namespace

AdministrationDesk::AdministrationDesk(const DeskContext &context, QWidget *parent)
    : DeskPage(u"administration"_s, context, parent), m_store(context.database)
{
    build();
    setWidths({440, 840});
    nothingChosen()->tell(tr("Nobody is chosen."),
                          tr("Choose a person, or make a new one with Ctrl+N."),
                          icons::administration);
    showNothing();
    showTab(u"people"_s);
    readRoles();
    readPeople();
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
            {u"Ctrl+N"_s, tr("new person")},
            {u"Space"_s, tr("give or take an action")},
            {u"Ctrl+S"_s, tr("save")}};
}

void AdministrationDesk::build()
{
    listHead()->setTitle(title());
    m_tabs = new FilterTabs(this);
    m_tabs->add(u"people"_s, tr("People"));
    m_tabs->add(u"roles"_s, tr("Roles"));
    listHead()->addWidget(m_tabs);
    auto *create = new KeyButton(tr("New"), icons::create, {}, this);
    create->setKey(Qt::CTRL | Qt::Key_N, this);
    listHead()->addWidget(create);
    m_people = new RecordModel({{u"full_name"_s, tr("Person"), ColumnKind::Strong, 0, true},
                                {u"role"_s, tr("Role"), ColumnKind::Text, 120},
                                {u"last_login"_s, tr("Seen"), ColumnKind::Age, 64, false, 1}},
                               this);
    m_roles = new RecordModel({{u"name"_s, tr("Role"), ColumnKind::Strong, 0, true},
                               {u"people"_s, tr("People"), ColumnKind::Count, 72}},
                              this);
    m_stack = new QStackedWidget(this);
    m_person = new PersonForm(m_stack);
    m_matrix = new RoleMatrix(m_stack);
    m_stack->addWidget(m_person);
    m_stack->addWidget(m_matrix);
    setDetail(m_stack);
    connect(create, &KeyButton::clicked, this, &AdministrationDesk::startPerson);
    connect(m_tabs, &FilterTabs::chosenChanged, this, &AdministrationDesk::showTab);
    connect(list(), &RowList::chosen, this, &AdministrationDesk::choose);
    connect(m_person, &PersonForm::submitted, this, &AdministrationDesk::save);
    connect(m_matrix, &RoleMatrix::changed, this, &AdministrationDesk::offer);
    connect(bar(), &ActionBar::triggered, this, [this](const Action &action) {
        if (action.action == saveAction)
            save();
        else if (action.action == resetAction)
            resetPassword();
        else
            toggleActive();
    });
}

void AdministrationDesk::showTab(const QString &name)
{
    m_chosen = {};
    showNothing();
    if (name == u"roles")
        return list()->setRecords(m_roles);
    list()->setRecords(m_people);
    list()->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        const auto person = index.data(RecordModel::RecordRole).toJsonObject();
        if (!person[u"is_active"].toBool(true))
            look.chips = {{tr("disabled"), Tone::Outline, {}, {}}};
        look.tip = person[u"email"].toString();
    });
}

void AdministrationDesk::readPeople()
{
    whenDone(m_store.people(), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return notice()->tell(answer.error());
        m_people->setRows((*answer)[u"value"].toArray());
        if (m_tabs->chosen() == u"people" && !m_person->isNew())
            choose(list()->chosenId());
    });
}

void AdministrationDesk::readRoles()
{
    whenDone(m_store.roles(), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return notice()->tell(answer.error());
        m_allRoles = recordsFrom((*answer)[u"value"].toArray());
        m_roles->setRows(m_allRoles);
        QStringList names;
        for (const auto &role : std::as_const(m_allRoles))
            names.append(role[u"name"].toString());
        m_person->setRoles(names);
        if (m_tabs->chosen() == u"roles" && !m_matrix->isChanged())
            choose(list()->chosenId());
    });
}

void AdministrationDesk::choose(const QString &id)
{
    if (id.isEmpty())
        return;
    notice()->dismiss();
    if (m_tabs->chosen() == u"roles")
        return showRole(m_roles->record(m_roles->find(id)));
    showPerson(m_people->record(m_people->find(id)));
}

void AdministrationDesk::showPerson(const QJsonObject &person)
{
    m_chosen = person;
    m_stack->setCurrentWidget(m_person);
    head()->setTitle(person.isEmpty() ? tr("A new person") : person[u"full_name"].toString());
    head()->setSubtitle(person[u"email"].toString());
    const bool active = person[u"is_active"].toBool(true);
    head()->setChips(active ? QList<Chip>() : QList<Chip>{{tr("disabled"), Tone::Outline, {}, {}}});
    const auto seen = QDateTime::fromString(person[u"last_login"].toString(), Qt::ISODate);
    facts()->setVisible(!person.isEmpty());
    facts()->setFacts({{tr("Role"), person[u"role"].toString(), {}},
                       {tr("Last seen"), seen.isValid() ? dateTimeText(seen) : tr("never"), {}}});
    m_person->show(person);
    offer();
    showDetail();
}

void AdministrationDesk::showRole(const QJsonObject &role)
{
    m_chosen = role;
    m_stack->setCurrentWidget(m_matrix);
    head()->setTitle(role[u"name"].toString());
    head()->setSubtitle(role[u"description"].toString());
    head()->setChips({});
    facts()->setVisible(true);
    facts()->setFacts({{tr("People"), countText(role[u"people"].toInt()),
                        tr("a change holds for them at once")}});
    m_matrix->show(role, m_allRoles);
    offer();
    showDetail();
}

void AdministrationDesk::startPerson()
{
    m_tabs->choose(u"people"_s);
    showPerson({});
}

void AdministrationDesk::offer()
{
    QList<Action> actions;
    const bool isPerson = m_stack->currentWidget() == m_person;
    if (isPerson && !m_person->isNew()) {
        const bool active = m_chosen[u"is_active"].toBool(true);
        actions.append({activeAction,
                        active ? tr("Disable") : tr("Enable"),
                        {},
                        false,
                        false,
                        icons::secondPerson,
                        active ? Tone::Red : Tone::Plain,
                        QKeySequence(Qt::CTRL | Qt::Key_D)});
        actions.append(
            {resetAction, tr("Set the password"), {}, false, false, icons::fixed, Tone::Plain, {}});
    }
    actions.append({saveAction,
                    isPerson && m_person->isNew() ? tr("Make the person") : tr("Save"),
                    {},
                    false,
                    true,
                    icons::approve,
                    Tone::Plain,
                    QKeySequence(Qt::CTRL | Qt::Key_S)});
    bar()->setActions(actions);
    bar()->setMessage(!isPerson && m_matrix->isChanged() ? tr("Changed and not saved.") : QString(),
                      Tone::Amber);
}

void AdministrationDesk::save()
{
    if (m_stack->currentWidget() == m_matrix)
        saveRole();
    else
        savePerson();
}

void AdministrationDesk::savePerson()
{
    if (!m_person->isNew()) {
        if (m_person->hasPassword())
            return resetPassword();
        bar()->setBusy(true);
        return whenDone(m_store.setRole(m_person->email(), m_person->role()), this,
                            [this, role = m_person->role()](const Result<QJsonObject> &answer) {
                                answered(answer, tr("The role is %1 now.").arg(role));
                            });
    }
    const auto password = m_person->takePassword();
    if (password.isEmpty())
        return;
    bar()->setBusy(true);
    whenDone(
        m_store.create(m_person->email(), m_person->fullName(), m_person->role(), password), this,
        [this, name = m_person->fullName()](const Result<QJsonObject> &answer) {
            if (answer)
                m_person->show(QJsonObject{{u"id"_s, (*answer)[u"id"]}});
            answered(answer, tr("%1 can sign in.").arg(name));
        });
}

void AdministrationDesk::saveRole()
{
    auto role = m_chosen;
    role.insert(u"permissions"_s, m_matrix->permissions());
    bar()->setBusy(true);
    whenDone(m_store.saveRole(role), this, [this](const Result<QJsonObject> &answer) {
        if (answer)
            m_matrix->markSaved(); // read anew below, with its version
        answered(answer, tr("The role is saved and holds at once."));
    });
}

void AdministrationDesk::toggleActive()
{
    const bool active = m_chosen[u"is_active"].toBool(true);
    bar()->setBusy(true);
    whenDone(m_store.setActive(m_chosen[u"email"].toString(), !active), this,
                 [this, active,
                  name = m_chosen[u"full_name"].toString()](const Result<QJsonObject> &answer) {
                     answered(answer, active ? tr("%1 is out; every session has ended.").arg(name)
                                             : tr("%1 can sign in again.").arg(name));
                 });
}

void AdministrationDesk::resetPassword()
{
    const auto password = m_person->takePassword();
    if (password.isEmpty())
        return;
    bar()->setBusy(true);
    whenDone(m_store.resetPassword(m_person->email(), password), this,
                 [this](const Result<QJsonObject> &answer) {
                     if (answer)
                         m_person->clearPassword();
                     answered(answer, tr("The new password holds."));
                 });
}

void AdministrationDesk::answered(const Result<QJsonObject> &answer, const QString &done)
{
    bar()->setBusy(false);
    if (answer)
        notice()->tell(Notice::Level::Done, done);
    else if (!m_person->tell(answer.error()))
        notice()->tell(answer.error());
    if (answer)
        refresh();
}

void AdministrationDesk::documentChanged(const Change &change)
{
    if (change.table == u"users")
        readPeople();
    if (change.table == u"roles" && !m_matrix->isChanged())
        readRoles();
}

void AdministrationDesk::refresh()
{
    readRoles();
    readPeople();
}

bool AdministrationDesk::hasUnsaved() const
{
    return m_stack->currentWidget() == m_matrix ? m_matrix->isChanged() : m_person->hasPassword();
}

} // namespace desk
