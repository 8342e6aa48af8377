#pragma once

#include <QPlainTextEdit>

class QCompleter;

namespace desk {

/// Where a comment is typed: Enter sends, Shift+Enter makes a new line, Esc leaves; while names are
/// offered these keys are the offer's.
class CommentField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommentField(QWidget *parent = nullptr);
    void setCompleter(QCompleter *completer) { m_completer = completer; }

Q_SIGNALS:
    void sendAsked();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QCompleter *m_completer = nullptr;
};

} // namespace desk
