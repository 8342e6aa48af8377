#pragma once

#include "result.h"
#include "session.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace desk {

class Database;
class FieldErrors;
class KeyButton;

/// A new password of one's own, typed twice. What leaves this computer are verifiers, never the
/// words.
class OwnPassword : public QWidget
{
    Q_OBJECT

public:
    OwnPassword(Database *database, const QString &act, QWidget *parent = nullptr);

    /// Stands beside the button that changes it.
    void addBeside(QWidget *button);
    void focusFirst();
    /// Forgets what was typed.
    void clear();

Q_SIGNALS:
    void changed(const desk::Session &session, const QString &password);
    /// A sentence came or went beside a field: the form has another height.
    void told();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void answered(const Result<Session> &session);

    Database *m_database;
    QLineEdit *m_password;
    QLineEdit *m_again;
    FieldErrors *m_errors;
    KeyButton *m_change;
    QHBoxLayout *m_buttons;
};

} // namespace desk
