#include "personpage.h"

#include "avatar.h"
#include "handovercard.h"
#include "icons.h"
#include "indianformat.h"
#include "invitationcard.h"
#include "keptchips.h"
#include "onetimepassword.h"
#include "personform.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto resetAction = u"reset_password"_s;
const auto activeAction = u"set_active"_s;
const auto unlockAction = u"unlock_signature"_s;
const auto askPasswordAction = u"ask_new_password"_s;
const auto handOverAction = u"hand_over"_s;

Action plain(const QString &action, const QString &label, const QString &icon, Tone tone,
             const QKeySequence &key = {})
{
    return {action, label, {}, false, false, icon, tone, key};
}

} // namespace

PersonPage::PersonPage(const DeskContext &context, const CompanyRecords *company, QWidget *parent)
    : AdministrationPage(context, parent),
      m_company(company),
      m_store(context.database),
      m_form(new PersonForm(this))
{
    add(m_form, 1);
    connect(m_form, &PersonForm::submitted, this, &PersonPage::saveForm);
    connect(m_form, &PersonForm::edited, this, &PersonPage::edited);
    connect(company, &CompanyRecords::changed, this, [this] {
        QStringList names;
        for (const auto &role : m_company->roles())
            names.append(role[u"name"].toString());
        m_form->setRoles(names);
    });
}

PersonPage::~PersonPage()
{
    delete m_invitation;
    delete m_handOver;
}

QString PersonPage::title() const
{
    return isNew() ? tr("A new person") : record()[u"full_name"].toString();
}

QString PersonPage::subtitle() const
{
    return record()[u"email"].toString();
}

QList<Fact> PersonPage::facts() const
{
    if (isNew())
        return {};
    const auto person = record();
    const auto seen = QDateTime::fromString(person[u"last_login"].toString(), Qt::ISODate);
    QList<Fact> known{{tr("Role"), roleWords(person[u"role"].toString()), {}},
                      {tr("Last seen"), seen.isValid() ? dateTimeText(seen) : tr("never"), {}}};
    if (const auto until = kept::invitedWords(person); !until.isEmpty())
        known.append({tr("Invited"), until, tr("no password of their own yet")});
    return known + kept::waitingFacts(m_company->pendingOf(id()));
}

QList<Action> PersonPage::actions() const
{
    if (m_form->isNew())
        return {save(tr("Invite"))};
    const auto person = record();
    const bool active = person[u"is_active"].toBool(true);
    const auto isInvited = person[u"invited_until"].isString();
    QList<Action> actions{plain(activeAction, active ? tr("Disable") : tr("Enable"), icons::reject,
                                active ? Tone::Red : Tone::Plain,
                                QKeySequence(Qt::CTRL | Qt::Key_D))};
    if (holdsCustomers())
        actions.append(plain(handOverAction, tr("Hand over"), icons::secondPerson, Tone::Plain,
                             QKeySequence(Qt::CTRL | Qt::Key_H)));
    if (active && !isInvited)
        actions.append(
            plain(askPasswordAction, tr("New password at sign-in"), icons::fixed, Tone::Plain));
    actions.append(plain(resetAction, isInvited ? tr("Invite again") : tr("Reset the password"),
                         icons::email, Tone::Plain, QKeySequence(Qt::CTRL | Qt::Key_I)));
    if (person[u"signing_locked"].toBool())
        actions.append(plain(unlockAction, tr("Unlock signing"), icons::approve, Tone::Amber,
                             QKeySequence(Qt::CTRL | Qt::Key_U)));
    return actions << save(tr("Save"));
}

QString PersonPage::warning() const
{
    return record()[u"signing_locked"].toBool()
               ? tr("Signing is locked after five wrong passwords.")
               : QString();
}

/// Whether the person's role works with customers of its own, which a colleague can take over.
bool PersonPage::holdsCustomers() const
{
    if (!context().may(u"customers"_s, u"hand_over"_s))
        return false;
    const auto &roles = m_company->roles();
    return std::any_of(roles.begin(), roles.end(), [name = record()[u"role"]](const auto &role) {
        return role[u"name"] == name &&
               role[u"permissions"][u"customers"].toArray().contains(u"read_own"_s);
    });
}

void PersonPage::showRecord()
{
    m_form->show(record());
}

/// Only of somebody new: the role of a person is one choice.
QJsonObject PersonPage::typed() const
{
    return m_form->isNew() ? m_form->typed() : QJsonObject();
}

void PersonPage::putBack(const QJsonObject &typed)
{
    m_form->putTyped(typed);
}

bool PersonPage::tellBeside(const Error &error)
{
    return m_form->tell(error);
}

/// The word is shown once, also when somebody new has to wait.
void PersonPage::asked(const QJsonObject &answer, const Saved &saved)
{
    if (saved)
        saved(answer);
    m_form->show(m_form->isNew() ? answer : record());
}

void PersonPage::act(const QString &action, const QString & /*comment*/)
{
    if (action == saveAction)
        saveForm();
    else if (action == resetAction)
        resetPassword();
    else if (action == unlockAction)
        unlockSigning();
    else if (action == askPasswordAction)
        askNewPassword();
    else if (action == handOverAction)
        handOver(true);
    else
        toggleActive();
}

void PersonPage::saveForm()
{
    if (m_form->isNew())
        return invite();
    await(m_store.setRole(m_form->email(), m_form->role()),
          tr("The role is %1 now.").arg(roleWords(m_form->role())));
}

void PersonPage::invite()
{
    const auto word = oneTimePassword();
    await(m_store.create(m_form->email(), m_form->fullName(), m_form->role(), word),
          tr("%1 is invited.").arg(m_form->fullName()), [this, word](const QJsonObject &answer) {
              m_form->show(answer);
              become(answer);
              Q_EMIT made(answer[u"id"].toString());
              invited(word, answer);
          });
}

/// What somebody who is out held is asked for at once.
void PersonPage::toggleActive()
{
    const bool active = record()[u"is_active"].toBool(true);
    const auto name = record()[u"full_name"].toString();
    await(m_store.setActive(record()[u"email"].toString(), !active),
          active ? tr("%1 is out; every session has ended.").arg(name)
                 : tr("%1 can sign in again.").arg(name),
          [this, active](const QJsonObject &) {
              if (active && holdsCustomers())
                  handOver(false);
          });
}

void PersonPage::handOver(bool evenIfNothing)
{
    if (!m_handOver) {
        m_handOver = new HandOverCard(context().database, window());
        connect(m_handOver, &HandOverCard::handedOver, this, &PersonPage::done);
        connect(m_handOver, &HandOverCard::failed, this, &PersonPage::failed);
    }
    m_handOver->ask(record(), evenIfNothing);
}

void PersonPage::unlockSigning()
{
    await(m_store.unlockSignature(record()[u"email"].toString()),
          tr("%1 can sign again.").arg(record()[u"full_name"].toString()));
}

void PersonPage::resetPassword()
{
    const auto word = oneTimePassword();
    await(m_store.resetPassword(m_form->email(), word),
          tr("%1 has a new word for the next sign-in.").arg(m_form->fullName()),
          [this, word](const QJsonObject &answer) { invited(word, answer); });
}

void PersonPage::askNewPassword()
{
    await(m_store.askNewPassword(m_form->email()),
          tr("%1 goes on with a new password only.").arg(m_form->fullName()));
}

void PersonPage::invited(const QString &word, const QJsonObject &answer)
{
    const auto until =
        QDateTime::fromString(answer[u"invited_until"].toString(), Qt::ISODateWithMs);
    if (!until.isValid())
        return; // another company's login keeps its password
    if (!m_invitation)
        m_invitation = new InvitationCard(window());
    m_invitation->tell(answer[u"full_name"].toString(), answer[u"email"].toString(), word, until);
}

} // namespace desk
