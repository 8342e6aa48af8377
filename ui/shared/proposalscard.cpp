#include "proposalscard.h"

#include "pagehead.h"
#include "proposalspane.h"
#include "rowlist.h"
#include "theme.h"

#include <QVBoxLayout>

namespace desk {

namespace {

constexpr QSize s_widest(880, 520);

} // namespace

ProposalsCard::ProposalsCard(Database *database, QWidget *window)
    : Overlay(window), m_pane(new ProposalsPane(database, card()))
{
    setAccessibleName(tr("Changes to decide"));
    card()->setAccessibleName(tr("Changes to decide"));
    auto *head = new PageHead(card());
    head->setTitle(tr("Changes to decide"));
    head->setSubtitle(
        tr("Who asks for a right to approve does not give it; who gains by it does not "
           "decide."));
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_pane, 1);
}

QRect ProposalsCard::cardRect(const QSize &window) const
{
    const auto size =
        QSize(px(s_widest.width()), px(s_widest.height())).boundedTo(window - QSize(48, 48));
    return {(window.width() - size.width()) / 2, (window.height() - size.height()) / 2,
            size.width(), size.height()};
}

void ProposalsCard::opened()
{
    m_pane->list()->setFocus(Qt::PopupFocusReason);
    m_pane->read();
}

} // namespace desk
