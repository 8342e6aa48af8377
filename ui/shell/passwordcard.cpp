#include "passwordcard.h"

#include "ownpassword.h"
#include "textlabel.h"

#include <QVBoxLayout>

namespace desk {

PasswordCard::PasswordCard(Database *database, const Session &session, QWidget *window)
    : Overlay(window), m_form(new OwnPassword(database, tr("Change password"), card()))
{
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Change password"), Type::Title, Token::Text, card()));
    column->addWidget(new TextLabel(session.email, Type::Small, Token::Text2, card()));
    column->addWidget(m_form);
    connect(m_form, &OwnPassword::told, this, &PasswordCard::place);
    connect(m_form, &OwnPassword::changed, this, [this] {
        Q_EMIT changed();
        close();
    });
}

void PasswordCard::opened()
{
    m_form->focusFirst();
}

} // namespace desk
