#include "ownpassword.h"

#include "database.h"
#include "fielderror.h"
#include "keybutton.h"
#include "theme.h"
#include "whendone.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

OwnPassword::OwnPassword(Database *database, const QString &act, QWidget *parent)
    : QWidget(parent),
      m_database(database),
      m_password(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_errors(new FieldErrors(this)),
      m_change(new KeyButton(act, this)),
      m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (auto *field : {m_password, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMinimumWidth(px(320));
    }
    column->addWidget(m_errors->wrap(u"password"_s, tr("New password"), m_password));
    column->addWidget(m_errors->wrap(u"again"_s, tr("The same again"), m_again));
    m_buttons->setSpacing(0);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_change);
    column->addLayout(m_buttons);
    m_change->setLook(KeyButton::Look::Primary);
    m_change->setKeyWords(tr("Enter"));
    connect(m_change, &KeyButton::clicked, this, &OwnPassword::submit);
}

void OwnPassword::addBeside(QWidget *button)
{
    m_buttons->insertWidget(0, button);
}

void OwnPassword::focusFirst()
{
    m_password->setFocus(Qt::OtherFocusReason);
}

void OwnPassword::clear()
{
    m_password->clear();
    m_again->clear();
    m_errors->clear();
}

void OwnPassword::submit()
{
    m_errors->clear();
    if (m_password->text() != m_again->text()) {
        m_errors->tell({ErrorKind::Validation, u"again"_s, tr("The two are not the same."), {}});
        Q_EMIT told();
        return;
    }
    m_change->setEnabled(false);
    whenDone(m_database->changePassword(m_password->text()), this,
             [this](const Result<Session> &session) { answered(session); });
}

void OwnPassword::answered(const Result<Session> &session)
{
    m_change->setEnabled(true);
    if (session) {
        const auto password = m_password->text();
        clear();
        Q_EMIT changed(*session, password);
        return;
    }
    auto error = session.error();
    error.field = u"password"_s;
    m_errors->tell(error);
    m_password->selectAll();
    Q_EMIT told();
}

void OwnPassword::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_change->isEnabled())
        return submit();
    QWidget::keyPressEvent(event);
}

} // namespace desk
