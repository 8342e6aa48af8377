#include "signaturestrip.h"

#include "deskstyle.h"
#include "iconlabel.h"
#include "icons.h"
#include "keybutton.h"
#include "textlabel.h"
#include "theme.h"
#include "whendone.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

SignatureStrip::SignatureStrip(Database *database, QWidget *parent)
    : Pane(Token::Panel, parent),
      m_signing(database),
      m_icon(new IconLabel(icons::fixed, Token::Amber)),
      m_sentence(new TextLabel(Type::BodyStrong)),
      m_field(new QLineEdit),
      m_leave(new KeyButton(tr("Not now"))),
      m_sign(new KeyButton(tr("Sign")))
{
    build();
    hide();
    connect(m_field, &QLineEdit::returnPressed, this, &SignatureStrip::sign);
    connect(m_field, &QLineEdit::textEdited, this, [this] { markWrong(m_field, false); });
    connect(m_sign, &KeyButton::clicked, this, &SignatureStrip::sign);
    connect(m_leave, &KeyButton::clicked, this, &SignatureStrip::leave);
}

void SignatureStrip::build()
{
    setObjectName(u"signature"_s);
    setAccessibleName(tr("Signature"));
    m_field->setObjectName(u"signature-password"_s);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setAccessibleName(tr("Password"));
    m_field->setPlaceholderText(tr("Password"));
    m_field->installEventFilter(this);
    m_sentence->setWordWrap(true);
    m_leave->setKeyWords(tr("Esc"));
    m_sign->setKeyWords(tr("Enter"));
    m_sign->setLook(KeyButton::Look::Primary);
    auto *lines = new QWidget;
    auto *grid = new QGridLayout(lines);
    grid->setContentsMargins(16, 8, 12, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_sentence, 0, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0); // the buttons bring the room for their ring
    buttons->addWidget(m_field, 1);
    buttons->addSpacing(4);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_sign);
    grid->addLayout(buttons, 1, 1);
    add(new Hairline);
    add(lines);
}

QString SignatureStrip::sentence() const
{
    return m_sentence->text();
}

void SignatureStrip::ask(const QString &sentence, const QList<ActToSign> &acts, const Signed &then)
{
    if (isAsking())
        leave();
    m_acts = acts;
    m_then = then;
    m_returnFocus = QApplication::focusWidget();
    tell(sentence, false);
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void SignatureStrip::tell(const QString &sentence, bool wrong)
{
    m_sentence->setText(sentence);
    m_sentence->setToken(wrong ? Token::Red : Token::Text);
    m_icon->setIcon(wrong ? icons::warning : icons::fixed, wrong ? Token::Red : Token::Amber);
    m_field->setAccessibleDescription(sentence);
    markWrong(m_field, wrong);
}

void SignatureStrip::sign()
{
    if (m_field->text().isEmpty() || !m_field->isEnabled())
        return;
    m_field->setEnabled(false);
    m_sign->setEnabled(false);
    whenDone(m_signing.sign(m_acts, m_field->text()), this,
             [this, turn = m_turn](const Result<QJsonArray> &signatures) {
                 if (turn == m_turn)
                     answered(signatures);
             });
}

void SignatureStrip::answered(const Result<QJsonArray> &signatures)
{
    m_field->setEnabled(true);
    m_sign->setEnabled(true);
    if (signatures) {
        const auto then = m_then;
        close();
        return then(*signatures);
    }
    m_field->clear();
    tell(signatures.error().message, true);
    m_field->setFocus(Qt::OtherFocusReason);
}

void SignatureStrip::leave()
{
    if (!isAsking())
        return;
    close();
    Q_EMIT left();
}

void SignatureStrip::close()
{
    ++m_turn;
    m_acts.clear();
    m_then = {};
    m_field->clear(); // a password stays nowhere
    m_field->setEnabled(true);
    m_sign->setEnabled(true);
    const auto hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (const auto back = std::exchange(m_returnFocus, nullptr); back && hadFocus)
        back->setFocus(Qt::OtherFocusReason);
}

bool SignatureStrip::eventFilter(QObject *watched, QEvent *event)
{
    // before it is a shortcut of the page
    const auto isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return Pane::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        leave();
    return true;
}

} // namespace desk
