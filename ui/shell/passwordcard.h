#pragma once

#include "framestore.h"
#include "overlay.h"
#include "session.h"

class QLineEdit;

namespace desk {

class FieldErrors;
class KeyButton;

/// Changing one's own password. What leaves this computer are verifiers, never the words.
class PasswordCard : public Overlay
{
    Q_OBJECT

public:
    PasswordCard(Database *database, const Session &session, QWidget *window);

Q_SIGNALS:
    void changed();

protected:
    void opened() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    FrameStore m_store;
    QLineEdit *m_password;
    QLineEdit *m_again;
    FieldErrors *m_errors;
    KeyButton *m_change;
};

} // namespace desk
