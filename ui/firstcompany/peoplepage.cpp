#include "peoplepage.h"

#include "avatar.h"
#include "entrylist.h"
#include "fieldform.h"
#include "icons.h"
#include "keybutton.h"
#include "notice.h"
#include "onetimepassword.h"
#include "pagehead.h"
#include "pane.h"
#include "text.h"
#include "textlabel.h"
#include "whendone.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QStringList &roleNames()
{
    static const QStringList names{u"sales_rep"_s,    u"decoder"_s,  u"quoter"_s,
                                   u"executive"_s,    u"accounts"_s, u"inventory_admin"_s,
                                   u"administrator"_s};
    return names;
}

} // namespace

PeoplePage::PeoplePage(Database *database, QWidget *parent)
    : AssistantPage(parent),
      m_store(database),
      m_list(new EntryList(tr("People"))),
      m_form(new FieldForm),
      m_admit(new KeyButton(tr("Admit"), icons::create, {})),
      m_notice(new Notice),
      m_roles(new PairList(tr("Who is needed")))
{
    head()->setTitle(tr("Admit somebody"));
    top()->add(m_notice);
    m_form->section(tr("Person"), tr("signs in with the e-mail address"));
    m_form->addText(u"full_name"_s, tr("Name"));
    m_form->addText(u"email"_s, tr("E-mail"), 1, 63);
    QList<std::pair<QString, QString>> roles;
    for (const auto &role : roleNames())
        roles.append({role, roleWords(role)});
    m_form->addChoice(u"role"_s, tr("Role"), roles);
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_admit->setLook(KeyButton::Look::Primary);
    m_admit->setKeyWords(tr("Enter"));
    buttons->addWidget(m_admit);
    buttons->addWidget(new TextLabel(tr("The password for the first sign-in is made here and "
                                        "shown once."),
                                     Type::Small, Token::Text2),
                       1);
    m_form->addWidget(row);
    m_form->end();
    setForm(m_form);
    setList(buildList());
    setAside(buildAside());
    connect(m_admit, &KeyButton::clicked, this, &PeoplePage::admit);
    for (auto *edit : m_form->findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::returnPressed, this, &PeoplePage::admit);
    m_form->setValue({{u"role"_s, roleNames().first()}});
}

QWidget *PeoplePage::buildList()
{
    auto *pane = new Pane;
    auto *title = new PageHead;
    title->setTitle(tr("People"));
    auto *add = new KeyButton(tr("Add"), icons::create, {});
    add->setKeyWords(tr("Ctrl+N"));
    connect(add, &KeyButton::clicked, this, &PeoplePage::addOne);
    title->addWidget(add);
    pane->add(title);
    pane->add(m_list, 1);
    return pane;
}

QWidget *PeoplePage::buildAside()
{
    auto *aside = new Pane(Token::Panel);
    m_roles->setFoot(tr("Nobody decides on their own work, so an order needs a rep, a decoder, a "
                        "quoter, accounts, somebody at the stock and an executive. One person can "
                        "be only one of them."));
    aside->add(m_roles);
    aside->add(new QWidget, 1);
    return aside;
}

void PeoplePage::begin()
{
    read();
    m_form->focusFirst();
}

void PeoplePage::addOne()
{
    m_form->setValue({{u"role"_s, m_form->value().value(u"role"_s)}});
    m_form->focusFirst();
}

void PeoplePage::read()
{
    whenDone(m_store.people(), this, [this](const Result<QJsonObject> &answer) {
        if (answer)
            showPeople(answer->value(u"value"_s).toArray());
        else
            m_notice->tell(answer.error());
    });
}

void PeoplePage::showPeople(const QJsonArray &people)
{
    m_people = people;
    QList<EntryList::Entry> entries;
    for (const auto &value : people) {
        const auto person = value.toObject();
        entries.append({person.value(u"full_name"_s).toString(),
                        person.value(u"email"_s).toString(),
                        {roleWords(person.value(u"role"_s).toString()), Tone::Neutral}});
    }
    m_list->setEntries(entries, std::max(0, m_list->chosen()));
    showRoles();
    Q_EMIT peopleChanged();
}

void PeoplePage::showRoles()
{
    QHash<QString, int> counts;
    for (const auto &value : std::as_const(m_people))
        ++counts[value.toObject().value(u"role"_s).toString()];
    QList<std::pair<QString, QString>> pairs;
    for (const auto &role : roleNames())
        pairs.append({roleWords(role), counts.value(role) > 0 ? QString::number(counts.value(role))
                                                              : tr("nobody yet")});
    m_roles->setPairs(pairs);
}

void PeoplePage::admit()
{
    const auto email = cleanLine(m_form->value().value(u"email"_s).toString()).toLower();
    const auto name = cleanLine(m_form->value().value(u"full_name"_s).toString());
    const auto role = m_form->value().value(u"role"_s).toString();
    m_form->showProblems({}, false);
    m_notice->dismiss();
    if (name.isEmpty())
        return void(m_form->tell(u"full_name"_s, tr("The person needs a name.")));
    if (!email.contains(u'@'))
        return void(m_form->tell(u"email"_s, tr("This is not an e-mail address.")));
    m_admit->setEnabled(false);
    const auto password = oneTimePassword();
    whenDone(m_store.create(email, name, role, password), this,
             [this, email, password](const Result<QJsonObject> &answer) {
                 admitted(email, password, answer);
             });
}

void PeoplePage::admitted(const QString &email, const QString &password,
                          const Result<QJsonObject> &answer)
{
    m_admit->setEnabled(true);
    const auto name = cleanLine(m_form->value().value(u"full_name"_s).toString());
    if (!answer && m_form->value().value(u"role"_s) == u"executive"_s &&
        answer.error().kind == ErrorKind::State)
        return tellExecutive(email, name);
    if (!answer) {
        if (!m_form->tell(answer.error().field, answer.error().message))
            m_notice->tell(answer.error());
        return;
    }
    m_notice->tell(
        Notice::Level::Done, tr("%1 signs in with %2").arg(email, password), tr("shown once"),
        {{tr("Copy"), {}, [password] { QGuiApplication::clipboard()->setText(password); }}});
    m_form->setValue({{u"role"_s, m_form->value().value(u"role"_s)}});
    m_form->focusFirst();
    read();
}

/// The right to approve takes a second person, who at this hour is the keeper of the server.
void PeoplePage::tellExecutive(const QString &email, const QString &name)
{
    const auto command =
        u"indentdesk-admin user add %1 --name \"%2\" --role executive --one-time"_s.arg(
            email, QString(name).remove(u'"').remove(u'$').remove(u'`').remove(u'\\'));
    m_notice->tell(Notice::Level::Info,
                   tr("Who decides is admitted by the keeper of the server, with one command."),
                   tr("One administrator alone cannot give the right to approve."),
                   {{tr("Copy the command"), {}, [command] {
                         QGuiApplication::clipboard()->setText(command);
                     }}});
    m_notice->setDetails(command);
}

} // namespace desk
