#pragma once

#include "action.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace desk {

class KeyButton;

/// The bar under a detail, 48 px: a sentence at the left, what can be done at the right, the main
/// thing last and filled. The keys work anywhere in `scope` (the page). A verb that needs a reason
/// opens the comment field in the bar first; Enter goes on, Esc steps back.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *scope, QWidget *parent = nullptr);

    /// Replaces what can be done; the desk's own buttons stay.
    void setActions(const QList<Action> &actions);
    [[nodiscard]] const QList<Action> &actions() const { return m_actions; }
    /// A button of the desk itself, left of the actions; the bar owns it.
    KeyButton *addButton(const QString &words, const QString &iconName, const QKeySequence &key,
                         const std::function<void()> &press);
    /// What stands in the way, or how things are; with Tone::Amber or Red a warning icon goes
    /// before.
    void setMessage(const QString &sentence, Tone tone = Tone::Plain);
    /// The comment field is always there, reached with C (the inbox).
    void setCommentKept(bool kept);
    [[nodiscard]] QString comment() const;
    /// Puts words back that were being written; they are shown before they are sent.
    void setComment(const QString &words);
    /// The same after a verb that did not go out: they are kept as if they had just been typed.
    void returnComment(const QString &words);
    /// While a call is under way nothing can be pressed twice.
    void setBusy(bool busy);
    /// The button of a verb, for a desk that wants to change its words; null when it is not
    /// offered.
    [[nodiscard]] KeyButton *button(const QString &action) const;

Q_SIGNALS:
    /// A key in the comment; empty once it has gone out.
    void commentEdited(const QString &words);
    /// The person decided. `comment` is trimmed, and not empty where the verb needs one.
    void triggered(const desk::Action &action, const QString &comment);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildComment();
    void fit();
    void press(const Action &action);
    void askComment(const Action &action);
    void confirmComment();
    void leaveComment();
    void finish(const Action &action);

    QWidget *m_scope;
    QBoxLayout *m_own;
    QBoxLayout *m_given;
    QWidget *m_warning;
    QLabel *m_message;
    QLineEdit *m_comment;
    QWidget *m_returnFocus = nullptr;
    QList<Action> m_actions;
    QList<KeyButton *> m_buttons;
    Action m_asked;
    bool m_commentKept = false;
};

} // namespace desk
