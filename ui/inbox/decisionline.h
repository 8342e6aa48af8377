#pragma once

#include "progressline.h"

namespace desk {

class HeldDecisions;

/// Progress while many decisions are sent: how many the server has answered. Cancel stops those
/// that have not gone yet; they wait as before.
class DecisionLine : public ProgressLine
{
    Q_OBJECT

public:
    /// `list` gets the focus back from Cancel.
    DecisionLine(HeldDecisions *decisions, QWidget *list);

    void cancel() override;

Q_SIGNALS:
    void stopped(int left);

private:
    void follow(int answered, int all);

    HeldDecisions *m_decisions;
    QWidget *m_list;
    bool m_isBusy = false;
};

} // namespace desk
