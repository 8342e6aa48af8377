#include "groupcard.h"

#include "fielderror.h"
#include "groupfield.h"
#include "icons.h"
#include "keybutton.h"
#include "notice.h"
#include "text.h"
#include "textlabel.h"
#include "theme.h"
#include "whendone.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_groupWidth = 420;

} // namespace

GroupCard::GroupCard(Database *database, QWidget *window)
    : Overlay(window),
      m_store(database),
      m_group(new GroupField(database, card())),
      m_errors(new FieldErrors(this)),
      m_notice(new Notice(card())),
      m_save(new KeyButton(tr("Save"), icons::hospital, {}, card()))
{
    setAccessibleName(tr("Group of the hospital"));
    m_group->setObjectName(u"hospital-group"_s);
    m_group->setMinimumWidth(px(s_groupWidth));
    m_save->setLook(KeyButton::Look::Primary);
    m_save->setKeyWords(tr("Enter"));
    auto *group =
        m_errors->wrap(u"hospital_group"_s, tr("Group, such as a chain; empty for none"), m_group);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("Group of the hospital"), Type::Title, Token::Text, card()));
    column->addWidget(m_notice);
    column->addWidget(group);
    column->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_save, &KeyButton::clicked, this, &GroupCard::save);
    connect(m_group, &QLineEdit::textEdited, m_errors, &FieldErrors::clear);
}

void GroupCard::ask(const QJsonObject &customer)
{
    m_customer = customer;
    m_group->setText(customer.value(u"hospital_group"_s).toString());
    open();
}

void GroupCard::opened()
{
    m_group->selectAll();
    m_group->setFocus(Qt::PopupFocusReason);
}

void GroupCard::save()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    const Version seen{m_customer.value(u"version"_s).toInt()};
    whenDone(
        m_store.setGroup(m_customer.value(u"id"_s).toString(), seen, cleanLine(m_group->text())),
        this, [this](const Result<QJsonObject> &answer) {
            m_isBusy = false;
            if (!answer) {
                if (!m_errors->tell(answer.error()))
                    m_notice->tell(answer.error());
                return place();
            }
            auto customer = m_customer;
            for (const auto &key : {u"version"_s, u"hospital_group"_s})
                customer.insert(key, answer->value(key));
            close();
            Q_EMIT changed(customer);
        });
}

void GroupCard::keyPressEvent(QKeyEvent *event)
{
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        return save();
    Overlay::keyPressEvent(event);
}

} // namespace desk
