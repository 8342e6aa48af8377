#include "invitationcard.h"

#include "fielderror.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "textlabel.h"

#include <QClipboard>
#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

InvitationCard::InvitationCard(QWidget *window)
    : Overlay(window),
      m_title(new TextLabel(Type::Title, Token::Text, card())),
      m_whom(new TextLabel(Type::Small, Token::Text2, card())),
      m_word(new QLineEdit(card())),
      m_until(new TextLabel(Type::Body, Token::Text, card())),
      m_copy(new KeyButton(tr("Copy"), icons::again, {}, card()))
{
    setAccessibleName(tr("Invitation"));
    card()->setAccessibleName(tr("Invitation"));
    m_word->setObjectName(u"invitation-word"_s);
    m_word->setReadOnly(true);
    m_word->setMinimumWidth(px(300));
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(typeFont(Type::Title).pointSizeF());
    m_word->setFont(font);
    m_until->setWordWrap(true);
    m_until->setMinimumWidth(px(380));
    m_copy->setLook(KeyButton::Look::Primary);
    m_copy->setKeyWords(tr("Enter"));
    auto *done = new KeyButton(tr("Done"), card());
    done->setKeyWords(tr("Esc"));
    connect(done, &KeyButton::clicked, this, &InvitationCard::close);
    connect(m_copy, &KeyButton::clicked, this, &InvitationCard::copy);
    connect(this, &Overlay::closed, this, &InvitationCard::forget);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_whom);
    column->addWidget(new FieldError(tr("Word for the first sign-in"), m_word, card()));
    column->addWidget(m_until);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(done);
    foot->addWidget(m_copy);
    column->addLayout(foot);
}

void InvitationCard::tell(const QString &name, const QString &email, const QString &word,
                          const QDateTime &until)
{
    m_title->setText(tr("An invitation for %1").arg(name));
    m_whom->setText(email);
    m_word->setText(word);
    m_copy->setText(tr("Copy"));
    m_until->setText(
        tr("Hand it to them by a safe way. It is shown only now and lets them in until "
           "%1; they choose a password of their own then.")
            .arg(dateTimeText(until)));
    open();
}

void InvitationCard::opened()
{
    m_word->setFocus(Qt::PopupFocusReason);
    m_word->selectAll();
}

void InvitationCard::copy()
{
    QGuiApplication::clipboard()->setText(m_word->text());
    m_copy->setText(tr("Copied"));
    place();
}

void InvitationCard::forget()
{
    m_word->clear();
}

void InvitationCard::keyPressEvent(QKeyEvent *event)
{
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        return copy();
    Overlay::keyPressEvent(event);
}

} // namespace desk
