#include "newroleform.h"

#include "avatar.h"
#include "editordraft.h"
#include "fielderror.h"
#include "result.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

NewRoleForm::NewRoleForm(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_description(new QLineEdit(this)),
      m_start(new QComboBox(this)),
      m_errors(new FieldErrors(this))
{
    m_name->setObjectName(u"roleName"_s);
    m_name->setMaxLength(50);
    m_description->setObjectName(u"roleDescription"_s);
    m_start->setObjectName(u"roleStart"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->addWidget(m_errors->wrap(u"name"_s, tr("Name"), m_name), 0, 0, Qt::AlignTop);
    grid->addWidget(m_errors->wrap(u"start"_s, tr("Begins with the rights of"), m_start), 0, 1,
                    Qt::AlignTop);
    grid->addWidget(m_errors->wrap(u"description"_s, tr("What it is for"), m_description), 1, 0, 1,
                    2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (auto *edit : {m_name, m_description})
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_errors->clear();
            Q_EMIT edited();
        });
    connect(m_start, &QComboBox::activated, this,
            [this] { Q_EMIT startChosen(m_start->currentData().toString()); });
}

void NewRoleForm::show(const QList<QJsonObject> &roles)
{
    m_errors->clear();
    m_name->clear();
    m_description->clear();
    m_start->clear();
    m_start->addItem(tr("nobody: none"), QString());
    for (const auto &role : roles) {
        const auto name = role[u"name"].toString();
        m_start->addItem(roleWords(name), name);
    }
    if (isVisible())
        m_name->setFocus(Qt::OtherFocusReason);
}

QJsonObject NewRoleForm::role() const
{
    const auto name = m_name->text().simplified().toLower().replace(u' ', u'_');
    return {{u"name"_s, name}, {u"description"_s, m_description->text().trimmed()}};
}

QJsonObject NewRoleForm::typed() const
{
    return wordsOf({{u"name"_s, m_name}, {u"description"_s, m_description}});
}

void NewRoleForm::putTyped(const QJsonObject &typed)
{
    putWords(typed, {{u"name"_s, m_name}, {u"description"_s, m_description}});
}

bool NewRoleForm::tell(const Error &error)
{
    m_errors->clear();
    return m_errors->tell(error);
}

} // namespace desk
