#include "decisionline.h"

#include "helddecisions.h"

namespace desk {

DecisionLine::DecisionLine(HeldDecisions *decisions, QWidget *list)
    : ProgressLine(tr("Decisions that were sent")), m_decisions(decisions), m_list(list)
{
    connect(decisions, &HeldDecisions::progressed, this, &DecisionLine::follow);
}

void DecisionLine::follow(int answered, int all)
{
    if (answered == all) {
        m_isBusy = false;
        return finish(m_list);
    }
    if (!m_isBusy)
        begin();
    m_isBusy = true;
    tell(tr("%1 of %2 decisions are made").arg(answered).arg(all), answered, all);
}

void DecisionLine::cancel()
{
    const auto left = m_decisions->stop();
    if (left > 0)
        Q_EMIT stopped(left);
}

} // namespace desk
