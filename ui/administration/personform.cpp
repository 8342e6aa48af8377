#include "personform.h"

#include "avatar.h"
#include "editordraft.h"
#include "fielderror.h"
#include "result.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

PersonForm::PersonForm(QWidget *parent)
    : QWidget(parent),
      m_email(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_role(new QComboBox(this)),
      m_errors(new FieldErrors(this))
{
    m_email->setObjectName(u"email"_s);
    m_email->setMaxLength(63);
    m_name->setObjectName(u"fullName"_s);
    m_name->setMaxLength(255);
    m_role->setObjectName(u"role"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    const auto email = tr("E-mail, which is also the name to sign in with");
    grid->addWidget(m_errors->wrap(u"email"_s, email, m_email), 0, 0, Qt::AlignTop);
    grid->addWidget(m_errors->wrap(u"full_name"_s, tr("Name"), m_name), 0, 1, Qt::AlignTop);
    grid->addWidget(m_errors->wrap(u"role"_s, tr("Role"), m_role), 1, 0, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    for (QLineEdit *edit : {m_email, m_name})
        connect(edit, &QLineEdit::returnPressed, this, &PersonForm::submitted);
    for (QLineEdit *edit : {m_email, m_name})
        connect(edit, &QLineEdit::textEdited, this, &PersonForm::edited);
    connect(m_role, &QComboBox::activated, this, &PersonForm::edited);
}

void PersonForm::setRoles(const QStringList &roles)
{
    const auto chosen = role();
    QStringList before;
    for (int i = 0; i < m_role->count(); ++i)
        before << m_role->itemData(i).toString();
    if (before == roles)
        return; // a list that is open stays open
    m_role->clear();
    for (const auto &name : roles)
        m_role->addItem(roleWords(name), name);
    chooseRole(chosen.isEmpty() ? m_person[u"role"].toString() : chosen);
}

void PersonForm::show(const QJsonObject &person)
{
    const bool same = !person.isEmpty() && person[u"id"] == m_person[u"id"];
    m_person = person;
    m_email->setText(same || !isNew() ? person[u"email"].toString() : QString());
    m_name->setText(person[u"full_name"].toString());
    m_email->setReadOnly(!isNew());
    m_name->setReadOnly(!isNew());
    if (!isNew())
        chooseRole(person[u"role"].toString());
    if (!same)
        m_errors->clear();
    if (isNew())
        m_email->setFocus(Qt::OtherFocusReason);
}

bool PersonForm::tell(const Error &error)
{
    return m_errors->tell(error);
}

QString PersonForm::email() const
{
    return m_email->text().trimmed().toLower();
}

QString PersonForm::fullName() const
{
    return m_name->text().trimmed();
}

QString PersonForm::role() const
{
    return m_role->currentData().toString();
}

QJsonObject PersonForm::typed() const
{
    auto words = wordsOf({{u"email"_s, m_email}, {u"full_name"_s, m_name}});
    if (!words.isEmpty())
        words.insert(u"role"_s, role());
    return words;
}

void PersonForm::putTyped(const QJsonObject &typed)
{
    putWords(typed, {{u"email"_s, m_email}, {u"full_name"_s, m_name}});
    if (const auto chosen = typed[u"role"].toString(); !chosen.isEmpty())
        chooseRole(chosen);
}

void PersonForm::chooseRole(const QString &role)
{
    m_role->setCurrentIndex(m_role->findData(role));
}

} // namespace desk
