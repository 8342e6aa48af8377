#include "actionbar.h"

#include "deskstyle.h"
#include "iconlabel.h"
#include "icons.h"
#include "keybutton.h"
#include "textlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>

namespace desk {

using namespace Qt::StringLiterals;

ActionBar::ActionBar(QWidget *scope, QWidget *parent)
    : QWidget(parent),
      m_scope(scope),
      m_own(new QHBoxLayout),
      m_given(new QHBoxLayout),
      m_warning(new IconLabel(icons::warning, Token::Amber, this)),
      m_message(new TextLabel(Type::Body, Token::Text, this)),
      m_comment(new QLineEdit(this))
{
    setMinimumHeight(px(48));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(8);
    for (auto *buttons : {m_own, m_given})
        buttons->setSpacing(0); // the buttons bring the room for their ring
    static_cast<TextLabel *>(m_message)->setElided(true);
    m_message->setMinimumWidth(1); // without a sentence the buttons have the room
    m_warning->hide();
    row->addWidget(m_warning);
    row->addWidget(m_message, 1);
    row->addWidget(m_comment, 1);
    row->addLayout(m_own);
    row->addLayout(m_given);
    buildComment();
}

void ActionBar::buildComment()
{
    m_comment->hide();
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->installEventFilter(this);
    connect(m_comment, &QLineEdit::returnPressed, this, &ActionBar::confirmComment);
    connect(m_comment, &QLineEdit::textEdited, this, &ActionBar::commentEdited);
    connect(m_comment, &QLineEdit::textEdited, this, [this] { markWrong(m_comment, false); });
}

void ActionBar::setActions(const QList<Action> &actions)
{
    if (actions == m_actions)
        return;
    leaveComment();
    m_actions = actions;
    for (auto *button : std::exchange(m_buttons, {})) {
        button->setKey({}, m_scope);
        button->hide();
        button->deleteLater();
    }
    for (const auto &action : actions) {
        auto *button = new KeyButton(action.label, action.icon, {}, this);
        button->setLook(action.primary ? KeyButton::Look::Primary : KeyButton::Look::Plain);
        button->setTone(action.tone);
        button->setKey(action.key, m_scope);
        button->setObjectName(u"action-"_s + action.action);
        connect(button, &KeyButton::clicked, this, [this, action] { press(action); });
        m_given->addWidget(button);
        button->show(); // at once: its key may be pressed before the next turn of the event loop
        m_buttons.append(button);
    }
}

void ActionBar::fit()
{
    const auto buttons = findChildren<KeyButton *>(Qt::FindDirectChildrenOnly);
    const auto isSaying = !m_message->text().isEmpty() || m_comment->isVisibleTo(this);
    int needed = isSaying ? px(96) : px(48); // the sentence keeps a few words
    for (const auto *button : buttons)
        needed += button->isHidden() ? 0 : button->fullWidth();
    for (auto *button : buttons)
        button->setCompact(needed > width());
}

bool ActionBar::event(QEvent *event)
{
    // Words and buttons that come and go change what fits.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QWidget::event(event);
}

KeyButton *ActionBar::addButton(const QString &words, const QString &iconName,
                                const QKeySequence &key, const std::function<void()> &press)
{
    auto *button = new KeyButton(words, iconName, {}, this);
    button->setKey(key, m_scope);
    connect(button, &KeyButton::clicked, this, press);
    m_own->addWidget(button);
    return button;
}

void ActionBar::setMessage(const QString &sentence, Tone tone)
{
    const auto warns = tone == Tone::Amber || tone == Tone::Red;
    static_cast<IconLabel *>(m_warning)->setIcon(icons::warning, toneText(tone));
    m_warning->setVisible(warns && !sentence.isEmpty() && !m_comment->isVisibleTo(this));
    m_message->setText(sentence);
    m_message->setMinimumWidth(sentence.isEmpty() ? 1 : 0);
}

void ActionBar::setCommentKept(bool kept)
{
    if (kept == m_commentKept)
        return;
    m_commentKept = kept;
    m_comment->setVisible(kept);
    m_message->setVisible(!kept);
    if (!kept)
        return;
    m_comment->setPlaceholderText(tr("Comment (C)"));
    auto *key = new QShortcut(QKeySequence(Qt::Key_C), m_scope);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this] {
        m_returnFocus = m_scope->focusWidget();
        m_comment->setFocus(Qt::ShortcutFocusReason);
    });
}

QString ActionBar::comment() const
{
    return m_comment->text().trimmed();
}

void ActionBar::setComment(const QString &words)
{
    m_comment->setText(words);
}

void ActionBar::returnComment(const QString &words)
{
    setComment(words);
    Q_EMIT commentEdited(words);
}

void ActionBar::setBusy(bool busy)
{
    for (auto *button : m_buttons)
        button->setEnabled(!busy);
    m_comment->setEnabled(!busy);
}

KeyButton *ActionBar::button(const QString &action) const
{
    for (auto *button : m_buttons)
        if (button->objectName() == u"action-"_s + action)
            return button;
    return nullptr;
}

void ActionBar::press(const Action &action)
{
    // words that one does not see are not sent
    const auto isSeen = m_comment->isVisibleTo(this) && !comment().isEmpty();
    if (action.needsComment && !isSeen)
        return askComment(action);
    finish(action);
}

void ActionBar::askComment(const Action &action)
{
    m_asked = action;
    m_returnFocus = m_scope->focusWidget();
    m_comment->setPlaceholderText(tr("%1: write the reason, then press Enter").arg(action.label));
    m_comment->show();
    m_message->hide();
    m_warning->hide();
    m_comment->setFocus(Qt::ShortcutFocusReason);
    m_comment->end(false); // words that are there are gone on with
}

void ActionBar::confirmComment()
{
    if (m_asked.action.isEmpty()) { // a kept comment waits for its verb
        if (m_returnFocus)
            m_returnFocus->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (comment().isEmpty()) {
        markWrong(m_comment, true);
        return;
    }
    const auto asked = m_asked; // it is cleared on the way
    finish(asked);
}

void ActionBar::leaveComment()
{
    const auto asked = !m_asked.action.isEmpty();
    m_asked = {};
    m_comment->setPlaceholderText(m_commentKept ? tr("Comment (C)") : tr("Comment"));
    markWrong(m_comment, false);
    m_comment->setVisible(m_commentKept);
    m_message->setVisible(!m_commentKept);
    if (auto *back = std::exchange(m_returnFocus, nullptr);
        back && (asked || m_comment->hasFocus()))
        back->setFocus(Qt::OtherFocusReason);
}

void ActionBar::finish(const Action &action)
{
    const auto words = m_comment->isVisibleTo(this) ? comment() : QString();
    leaveComment();
    m_comment->clear();
    Q_EMIT commentEdited({});
    Q_EMIT triggered(action, words);
}

bool ActionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_comment || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    leaveComment(); // the words stay in the field
    return true;
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

} // namespace desk
