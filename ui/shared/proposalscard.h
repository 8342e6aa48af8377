#pragma once

#include "overlay.h"

namespace desk {

class Database;
class ProposalsPane;

/// The changes that wait for a second person, over the desks.
class ProposalsCard : public Overlay
{
    Q_OBJECT

public:
    ProposalsCard(Database *database, QWidget *window);

    [[nodiscard]] ProposalsPane *pane() const { return m_pane; }

protected:
    [[nodiscard]] QRect cardRect(const QSize &window) const override;
    void opened() override;

private:
    ProposalsPane *m_pane;
};

} // namespace desk
