#include "passwordcard.h"

#include "credentials.h"
#include "database.h"
#include "fielderror.h"
#include "keybutton.h"
#include "textlabel.h"
#include "whendone.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

PasswordCard::PasswordCard(Database *database, const Session &session, QWidget *window)
    : Overlay(window),
      m_store(database),
      m_password(new QLineEdit(card())),
      m_again(new QLineEdit(card())),
      m_errors(new FieldErrors(this)),
      m_change(new KeyButton(tr("Change password"), card()))
{
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Change password"), Type::Title, Token::Text, card()));
    column->addWidget(new TextLabel(session.email, Type::Small, Token::Text2, card()));
    for (auto *field : {m_password, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMinimumWidth(px(320));
    }
    auto *first = new FieldError(tr("New password"), m_password, card());
    auto *second = new FieldError(tr("The same again"), m_again, card());
    m_errors->add(u"password"_s, first);
    m_errors->add(u"again"_s, second);
    column->addWidget(first);
    column->addWidget(second);
    column->addWidget(m_change, 0, Qt::AlignRight);
    m_change->setLook(KeyButton::Look::Primary);
    m_change->setKeyWords(tr("Enter"));
    connect(m_change, &KeyButton::clicked, this, &PasswordCard::submit);
}

void PasswordCard::opened()
{
    m_password->setFocus(Qt::PopupFocusReason);
}

void PasswordCard::submit()
{
    m_errors->clear();
    if (m_password->text() != m_again->text()) {
        m_errors->tell({ErrorKind::Validation, u"again"_s, tr("The two are not the same."), {}});
        return place();
    }
    const auto credential = makeCredential(m_password->text());
    if (!credential) {
        m_errors->tell(credential.error());
        return place();
    }
    m_change->setEnabled(false);
    whenDone(m_store.changePassword(credential->verifier, credential->bcrypt), this,
             [this](const Result<Done> &done) {
                 m_change->setEnabled(true);
                 if (done) {
                     Q_EMIT changed();
                     return close();
                 }
                 auto error = done.error();
                 error.field = u"password"_s;
                 m_errors->tell(error);
                 place();
             });
}

void PasswordCard::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_change->isEnabled())
        return submit();
    Overlay::keyPressEvent(event);
}

} // namespace desk
