#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace desk {

class KeyButton;
class TextLabel;

/// The line at the foot of a list while something long is under way: how far it is, and Cancel. It
/// shows itself once that takes longer than half a second.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    /// `what` names the bar for those who do not see it.
    explicit ProgressLine(const QString &what, QWidget *parent = nullptr);

protected:
    void begin();
    /// `whole` is 0 while it is not known.
    void tell(const QString &words, int done, int whole);
    /// Hides itself; the focus, when it was on Cancel, goes to `next`.
    void finish(QWidget *next);
    /// Shows itself at once, with the focus on Cancel.
    void goToCancel();
    /// Cancel was pressed, or Esc.
    virtual void cancel() = 0;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_words;
    QProgressBar *m_bar;
    KeyButton *m_cancel;
    QTimer m_patience;
};

} // namespace desk
