#include "actionbar.h"
#include "administrationdesk.h"
#include "avatar.h"
#include "handovercard.h"
#include "icons.h"
#include "invitationcard.h"
#include "keptrecords.h"
#include "logofield.h"
#include "notice.h"
#include "onetimepassword.h"
#include "permissionwords.h"
#include "personform.h"
#include "proposalspane.h"
#include "recordform.h"
#include "records.h"
#include "rolematrix.h"
#include "signedin.h"
#include "whendone.h"

#include <QDateTime>
#include <QJsonArray>
#include <QStackedWidget>

#include <algorithm>

// What is done at the administrator's desk.

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto saveAction = u"save"_s;
const auto resetAction = u"reset_password"_s;
const auto activeAction = u"set_active"_s;
const auto endAction = u"end_sessions"_s;
const auto unlockAction = u"unlock_signature"_s;
const auto endOneAction = u"end_session"_s;
const auto askPasswordAction = u"ask_new_password"_s;
const auto handOverAction = u"hand_over"_s;

} // namespace

QList<Action> AdministrationDesk::personActions() const
{
    if (m_person->isNew())
        return {};
    const bool active = m_chosen[u"is_active"].toBool(true);
    const auto isInvited = m_chosen[u"invited_until"].isString();
    const auto plain = [](const QString &action, const QString &label, const QString &icon,
                          const QKeySequence &key) {
        return Action{action, label, {}, false, false, icon, Tone::Plain, key};
    };
    QList<Action> actions{{activeAction,
                           active ? tr("Disable") : tr("Enable"),
                           {},
                           false,
                           false,
                           icons::reject,
                           active ? Tone::Red : Tone::Plain,
                           QKeySequence(Qt::CTRL | Qt::Key_D)}};
    if (holdsCustomers())
        actions.append(plain(handOverAction, tr("Hand over"), icons::secondPerson,
                             QKeySequence(Qt::CTRL | Qt::Key_H)));
    if (active && !isInvited)
        actions.append(plain(askPasswordAction, tr("New password at sign-in"), icons::fixed, {}));
    actions.append(plain(resetAction, isInvited ? tr("Invite again") : tr("Reset the password"),
                         icons::email, QKeySequence(Qt::CTRL | Qt::Key_I)));
    if (m_chosen[u"signing_locked"].toBool())
        actions.append({unlockAction,
                        tr("Unlock signing"),
                        {},
                        false,
                        false,
                        icons::approve,
                        Tone::Amber,
                        QKeySequence(Qt::CTRL | Qt::Key_U)});
    return actions;
}

/// Whether the person's role works with customers of its own, which a colleague can take over.
bool AdministrationDesk::holdsCustomers() const
{
    if (!context().may(u"customers"_s, u"hand_over"_s))
        return false;
    return std::any_of(m_roles.begin(), m_roles.end(), [this](const auto &role) {
        return role[u"name"] == m_chosen[u"role"] &&
               role[u"permissions"][u"customers"].toArray().contains(u"read_own"_s);
    });
}

void AdministrationDesk::offer()
{
    auto actions = m_kind == kept::person ? personActions() : QList<Action>();
    if (m_kind == kept::sessions && m_signedIn->chosen()[u"state"] == u"here"_s)
        actions.append({endAction,
                        tr("End the sessions"),
                        {},
                        false,
                        false,
                        icons::offline,
                        Tone::Red,
                        QKeySequence(Qt::CTRL | Qt::Key_D)});
    if (const auto one = m_signedIn->connection();
        m_kind == kept::sessions && !one.isEmpty() && !one[u"is_own"].toBool())
        actions.append({endOneAction,
                        tr("End this connection"),
                        {},
                        false,
                        false,
                        icons::offline,
                        Tone::Plain,
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    // these pages have buttons of their own
    bar()->setVisible(m_kind != kept::changes && m_kind != kept::rules && m_kind != kept::trail);
    if (m_kind != kept::database && m_kind != kept::imports && m_kind != kept::sessions &&
        m_kind != kept::learnt && m_kind != kept::rules && m_kind != kept::trail &&
        m_kind != kept::changes)
        actions.append({saveAction,
                        m_kind == kept::person && m_person->isNew() ? tr("Invite")
                        : asksSecond()                              ? tr("Ask for it")
                                                                    : tr("Save"),
                        {},
                        asksSecond(),
                        true,
                        icons::approve,
                        Tone::Plain,
                        QKeySequence(Qt::CTRL | Qt::Key_S)});
    bar()->setActions(actions);
    QString words;
    if (m_kind != kept::person && hasUnsaved())
        words = tr("Changed and not saved.");
    else if (m_kind == kept::person && m_chosen[u"signing_locked"].toBool())
        words = tr("Signing is locked after five wrong passwords.");
    bar()->setMessage(words, Tone::Amber);
}

/// Whether what is ticked needs a second person, who is told why.
bool AdministrationDesk::asksSecond() const
{
    return m_kind == kept::role &&
           addsApproval(m_chosen[u"permissions"].toObject(), m_matrix->permissions());
}

void AdministrationDesk::act(const QString &action, const QString &comment)
{
    if (action == saveAction && m_kind == kept::role)
        saveRole(comment);
    else if (action == saveAction)
        save();
    else if (action == resetAction)
        resetPassword();
    else if (action == endAction)
        endSessions();
    else if (action == unlockAction)
        unlockSigning();
    else if (action == endOneAction)
        endConnection();
    else if (action == askPasswordAction)
        askNewPassword();
    else if (action == handOverAction)
        handOver(true);
    else
        toggleActive();
}

void AdministrationDesk::save()
{
    if (m_kind == kept::person)
        savePerson();
    else if (m_kind == kept::logo)
        saveLogo();
    else
        saveRecord();
}

void AdministrationDesk::saveRecord()
{
    // nothing is unsaved any more
    const auto settle = [this](const QJsonObject &) {
        m_form->show(kept::fields(m_kind, m_chosen), m_form->values());
        previewHours();
    };
    auto document = m_form->values();
    if (m_kind == kept::setting)
        return await(m_company.saveSetting(m_chosen[u"name"].toString(), document[u"value"]),
                     tr("The setting holds for what is made from now on."), settle);
    if (m_kind == kept::stageHours)
        return await(m_company.saveStageClock(document),
                     tr("The hours hold at once, for orders that stand there already as well."),
                     settle);
    document.insert(u"id"_s, m_chosen[u"id"]);
    if (m_kind == kept::rate)
        return await(m_company.saveRate(document), tr("The rate changes on that day."), settle);
    if (m_kind == kept::series)
        return await(m_company.saveSeries(document), tr("The series is saved."), settle);
    document.insert(u"version"_s, m_chosen[u"version"]);
    await(m_company.saveBranch(document), tr("The branch is saved."), settle);
}

void AdministrationDesk::saveLogo()
{
    await(m_company.setLogo(m_logo->logo()),
          m_logo->logo().isEmpty() ? tr("New papers have the company's first letters.")
                                   : tr("New papers have the logo."),
          [this, saved = m_logo->logo()](const QJsonObject &) {
              m_logoKept = saved;
              offer();
          });
}

void AdministrationDesk::savePerson()
{
    if (!m_person->isNew())
        return await(m_store.setRole(m_person->email(), m_person->role()),
                     tr("The role is %1 now.").arg(roleWords(m_person->role())));
    const auto word = oneTimePassword();
    await(m_store.create(m_person->email(), m_person->fullName(), m_person->role(), word),
          tr("%1 is invited.").arg(m_person->fullName()), [this, word](const QJsonObject &answer) {
              m_person->show(answer);
              m_wanted = answer[u"id"].toString();
              invited(word, answer);
          });
}

void AdministrationDesk::saveRole(const QString &reason)
{
    auto role = m_chosen;
    role.insert(u"reason"_s, reason);
    role.insert(u"permissions"_s, m_matrix->permissions());
    await(m_store.saveRole(role), tr("The role is saved and holds at once."),
          [this](const QJsonObject &) { m_matrix->markSaved(); });
}

/// What somebody who is out held is asked for at once.
void AdministrationDesk::toggleActive()
{
    const bool active = m_chosen[u"is_active"].toBool(true);
    const auto name = m_chosen[u"full_name"].toString();
    await(m_store.setActive(m_chosen[u"email"].toString(), !active),
          active ? tr("%1 is out; every session has ended.").arg(name)
                 : tr("%1 can sign in again.").arg(name),
          [this, active](const QJsonObject &) {
              if (active && holdsCustomers())
                  handOver(false);
          });
}

void AdministrationDesk::handOver(bool evenIfNothing)
{
    if (!m_handOver) {
        m_handOver = new HandOverCard(context().database, window());
        connect(m_handOver, &HandOverCard::handedOver, this,
                [this](const QString &sentence) { notice()->tell(Notice::Level::Done, sentence); });
        connect(m_handOver, &HandOverCard::failed, this,
                [this](const Error &error) { notice()->tell(error); });
    }
    m_handOver->ask(m_chosen, evenIfNothing);
}

void AdministrationDesk::unlockSigning()
{
    await(m_store.unlockSignature(m_chosen[u"email"].toString()),
          tr("%1 can sign again.").arg(m_chosen[u"full_name"].toString()));
}

/// Their desks sign out by themselves; whatever else is connected in their name is cut.
void AdministrationDesk::endSessions()
{
    const auto person = m_signedIn->chosen();
    const auto email = person[u"email"].toString();
    bar()->setBusy(true);
    whenDone(m_store.askToSignOut(email), this, [=, this](const Result<QJsonObject> &asked) {
        bar()->setBusy(false);
        if (!asked)
            return notice()->tell(asked.error());
        await(m_store.endSessions(email),
              tr("The sessions of %1 have ended.").arg(person[u"full_name"].toString()));
    });
}

void AdministrationDesk::resetPassword()
{
    const auto word = oneTimePassword();
    await(m_store.resetPassword(m_person->email(), word),
          tr("%1 has a new word for the next sign-in.").arg(m_person->fullName()),
          [this, word](const QJsonObject &answer) { invited(word, answer); });
}

void AdministrationDesk::invited(const QString &word, const QJsonObject &answer)
{
    const auto until =
        QDateTime::fromString(answer[u"invited_until"].toString(), Qt::ISODateWithMs);
    if (!until.isValid())
        return; // another company's login keeps its password
    if (!m_invitation)
        m_invitation = new InvitationCard(window());
    m_invitation->tell(answer[u"full_name"].toString(), answer[u"email"].toString(), word, until);
}

void AdministrationDesk::askNewPassword()
{
    await(m_store.askNewPassword(m_person->email()),
          tr("%1 goes on with a new password only.").arg(m_person->fullName()));
}

void AdministrationDesk::readConnections()
{
    const auto email = m_signedIn->chosen()[u"email"].toString();
    if (email.isEmpty())
        return m_signedIn->showConnections({}, {});
    whenDone(m_store.connections(email), this, [this, email](const Result<Rows> &rows) {
        if (rows)
            m_signedIn->showConnections(email, recordsFrom(*rows));
        else
            notice()->tell(rows.error());
    });
}

void AdministrationDesk::endConnection()
{
    await(
        m_store.endConnection(m_signedIn->chosen()[u"email"].toString(), m_signedIn->connection()),
        tr("The connection has ended."), [this](const QJsonObject &) { readConnections(); });
}

/// `saved` and a sentence beside a field are for the record that was saved: the person may have
/// gone on to another meanwhile.
void AdministrationDesk::await(const QFuture<Result<QJsonObject>> &future, const QString &done,
                               const std::function<void(const QJsonObject &answer)> &saved)
{
    bar()->setBusy(true);
    whenDone(future, this,
             [this, done, saved, id = m_chosen.value(u"id"_s)](const Result<QJsonObject> &answer) {
                 bar()->setBusy(false);
                 const auto isShown = m_chosen.value(u"id"_s) == id;
                 if (!answer && !(isShown && tellBeside(answer.error())))
                     notice()->tell(answer.error());
                 if (!answer)
                     return;
                 if (answer->contains(u"proposed"_s)) {
                     if (isShown && m_kind == kept::person && saved)
                         saved(*answer); // the word is shown once, also when it has to wait
                     tellProposed(*answer);
                 } else {
                     if (isShown && saved)
                         saved(*answer);
                     notice()->tell(Notice::Level::Done, done);
                 }
                 refresh();
             });
}

/// Nothing has changed yet: the page shows again what holds now.
void AdministrationDesk::tellProposed(const QJsonObject &answer)
{
    if (m_kind == kept::role)
        m_matrix->show(m_chosen, offeredRoles());
    else if (m_kind == kept::person)
        m_person->show(m_person->isNew() ? answer : m_chosen);
    notice()->tell(Notice::Level::Info, tr("This waits for a second person."),
                   tr("It holds as soon as they have approved it."),
                   {{tr("Show the change"), {}, [this, id = answer[u"proposed"].toString()] {
                         openProposal(id);
                     }}});
}

bool AdministrationDesk::tellBeside(const Error &error)
{
    if (m_kind == kept::person)
        return m_person->tell(error);
    if (m_kind == kept::logo) {
        m_logo->tell(error.message);
        return true;
    }
    return m_stack->currentWidget() == m_form && m_form->tell(error);
}

} // namespace desk
