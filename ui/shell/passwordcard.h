#pragma once

#include "overlay.h"
#include "session.h"

namespace desk {

class Database;
class OwnPassword;

/// Changing one's own password, over the desks.
class PasswordCard : public Overlay
{
    Q_OBJECT

public:
    PasswordCard(Database *database, const Session &session, QWidget *window);

Q_SIGNALS:
    void changed();

protected:
    void opened() override;

private:
    OwnPassword *m_form;
};

} // namespace desk
