#pragma once

#include "overlay.h"

class QDateTime;
class QLineEdit;

namespace desk {

class KeyButton;
class TextLabel;

/// The word for somebody's first sign-in, shown once to be copied and handed to them. Nothing keeps
/// it: it is gone with the card.
class InvitationCard : public Overlay
{
    Q_OBJECT

public:
    explicit InvitationCard(QWidget *window);

    void tell(const QString &name, const QString &email, const QString &word,
              const QDateTime &until);

protected:
    void opened() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy();
    void forget();

    TextLabel *m_title;
    TextLabel *m_whom;
    QLineEdit *m_word;
    TextLabel *m_until;
    KeyButton *m_copy;
};

} // namespace desk
