#pragma once

#include "result.h"
#include "token.h"

#include <QFrame>
#include <QKeySequence>
#include <QList>

#include <functional>

class QBoxLayout;
class QPlainTextEdit;

namespace desk {

class IconLabel;
class KeyButton;
class TextLabel;

/// What one can do about a notice.
struct NoticeButton
{
    QString words = {};
    QKeySequence key = {};
    std::function<void()> press = {};
};

/// A sentence beside the work, in place of a box over it: what happened, what to do about it, and
/// the details for whoever asks. Hidden until it has something to say.
class Notice : public QFrame
{
    Q_OBJECT

public:
    enum class Level { Info, Done, Warning, Error };

    explicit Notice(QWidget *parent = nullptr);

    /// `sentence` is semibold, `rest` follows; up to two buttons. Replaces what was said before.
    void tell(Level level, const QString &sentence, const QString &rest = {},
              const QList<NoticeButton> &buttons = {});
    /// The sentence of the error; a conflict and a lost connection are warnings, the rest errors.
    void tell(const Error &error, const QList<NoticeButton> &buttons = {});
    /// Copyable, behind "Show details".
    void setDetails(const QString &details);
    void setClosable(bool closable);
    void dismiss();
    [[nodiscard]] QString sentence() const;
    /// It says that something went wrong.
    [[nodiscard]] bool warns() const { return !isHidden() && m_level >= Level::Warning; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setButtons(const QList<NoticeButton> &buttons);
    void toggleDetails();

    Level m_level = Level::Info;
    IconLabel *m_icon;
    TextLabel *m_sentence;
    TextLabel *m_rest;
    QBoxLayout *m_buttonRow;
    QList<KeyButton *> m_buttons;
    KeyButton *m_showDetails;
    KeyButton *m_close;
    QPlainTextEdit *m_details;
};

} // namespace desk
