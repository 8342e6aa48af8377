#include "rolepage.h"

#include "avatar.h"
#include "indianformat.h"
#include "keptchips.h"
#include "newroleform.h"
#include "permissionwords.h"
#include "rolechanges.h"
#include "rolematrix.h"
#include "textlabel.h"

#include <QScrollArea>

namespace desk {

using namespace Qt::StringLiterals;

RolePage::RolePage(const DeskContext &context, const CompanyRecords *company, QWidget *parent)
    : AdministrationPage(context, parent),
      m_company(company),
      m_store(context.database),
      m_form(new NewRoleForm(this)),
      m_matrix(new RoleMatrix(this)),
      m_rights(m_matrix->rights()),
      m_changes(new RoleChanges(this))
{
    auto *legend = new TextLabel(tr("all: every row · own: theirs and their hospitals' · seen: "
                                    "documents they worked on · a dot: none"),
                                 Type::Small, Token::Text2);
    legend->setContentsMargins(16, 6, 16, 6);
    legend->setElided(true);
    auto *parts = new Pane;
    parts->add(m_form);
    parts->add(m_matrix, 1);
    parts->add(legend);
    parts->add(m_changes);
    auto *area = new QScrollArea; // with large words there is no room for all of it
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(parts);
    add(area, 1);
    connect(m_form, &NewRoleForm::edited, this, &RolePage::edited);
    connect(m_form, &NewRoleForm::startChosen, this, &RolePage::startFrom);
    connect(m_rights, &RoleRights::changed, this, [this] {
        showChanges();
        edited();
    });
}

QString RolePage::title() const
{
    return isNew() ? tr("A new role") : roleWords(record()[u"name"].toString());
}

QString RolePage::subtitle() const
{
    return isNew() ? tr("People get it on their own pages.") : record()[u"description"].toString();
}

QList<Fact> RolePage::facts() const
{
    if (isNew())
        return {};
    return QList<Fact>{{tr("People"), countText(record()[u"people"].toInt()),
                        tr("a change holds for them at once")}} +
           kept::waitingFacts(m_company->pendingOf(id()));
}

QList<KeyHint> RolePage::keys() const
{
    return {{tr("Arrows"), tr("right")}, {tr("Space"), tr("none, own, all")}};
}

/// What adds a right to approve needs a second person, who is told why.
QList<Action> RolePage::actions() const
{
    const auto asksSecond =
        addsApproval(record()[u"permissions"].toObject(), m_rights->permissions());
    return {save(asksSecond ? tr("Ask for it")
                 : isNew()  ? tr("Make the role")
                            : tr("Save"),
                 asksSecond)};
}

void RolePage::act(const QString &action, const QString &comment)
{
    if (action == saveAction)
        send(comment);
}

void RolePage::showRecord()
{
    m_form->setVisible(isNew());
    m_form->show(m_company->roles());
    m_rights->show(record(), m_company->offeredRoles());
    showChanges();
}

void RolePage::showChanges()
{
    const auto role = record();
    const auto people = isNew() ? QStringList() : m_company->peopleOf(role[u"name"].toString());
    m_changes->show(people, role[u"permissions"].toObject(), m_rights->permissions());
}

/// The rights of another role, all of them its own from now on; none for an empty name.
void RolePage::startFrom(const QString &role)
{
    QJsonObject permissions;
    for (const auto &one : m_company->roles())
        if (one[u"name"] == role)
            permissions = one[u"permissions"].toObject();
    m_rights->give(m_rights->permissions(), permissions);
}

QJsonObject RolePage::typed() const
{
    const auto ticked = m_rights->isChanged()
                            ? QJsonObject{{u"before"_s, record()[u"permissions"].toObject()},
                                          {u"permissions"_s, m_rights->permissions()}}
                            : QJsonObject();
    if (!isNew())
        return ticked;
    auto words = m_form->typed();
    if (!ticked.isEmpty())
        words.insert(u"permissions"_s, ticked[u"permissions"]);
    return words;
}

/// The same ticks given and taken, also where somebody else saved the role meanwhile.
void RolePage::putBack(const QJsonObject &typed)
{
    m_form->putTyped(typed);
    if (typed.contains(u"permissions"_s))
        m_rights->give(typed[u"before"].toObject(), typed[u"permissions"].toObject());
    showChanges();
}

bool RolePage::tellBeside(const Error &error)
{
    return isNew() && m_form->tell(error);
}

void RolePage::send(const QString &reason)
{
    auto role = isNew() ? m_form->role() : record();
    role.insert(u"reason"_s, reason);
    role.insert(u"permissions"_s, m_rights->permissions());
    await(m_store.saveRole(role),
          isNew() ? tr("The role is there. Give it to people on their pages.")
                  : tr("The role is saved and holds at once."),
          [this](const QJsonObject &answer) {
              m_rights->markSaved();
              if (!isNew())
                  return;
              become(answer);
              Q_EMIT made(answer[u"id"].toString());
          });
}

} // namespace desk
