#include "decodingdesk.h"

#include "candidatelist.h"
#include "decodingplaces.h"
#include "linehelp.h"
#include "linespane.h"
#include "notice.h"
#include "suggestpane.h"
#include "surelines.h"

// Several decoders on one order, and several lines at once.

namespace desk {

using namespace Qt::StringLiterals;

void DecodingDesk::connectPlaces()
{
    connect(m_places, &DecodingPlaces::changed, this, [this] {
        m_lines->setPlaces(m_places->places());
        showOthers();
    });
}

/// Told once for each person on each line: what they decide comes by itself.
void DecodingDesk::showOthers()
{
    const auto other = m_places->other();
    if (other.person.isEmpty() || m_toldOf == other.person)
        return;
    m_toldOf = other.person;
    const auto name = other.name.section(u' ', 0, 0);
    m_suggest->notice()->tell(Notice::Level::Warning, tr("%1 is on this line too.").arg(name),
                              tr("Whoever decides it first keeps it; J goes on."));
}

void DecodingDesk::showEvent(QShowEvent *event)
{
    Desk::showEvent(event);
    if (!m_line.isEmpty())
        m_places->take(m_work->order(), m_line);
}

void DecodingDesk::hideEvent(QHideEvent *event)
{
    Desk::hideEvent(event);
    m_places->take({}, {});
}

SureLines *DecodingDesk::sure() const
{
    return m_sure;
}

/// The summary covers the window, which has no desk yet while this one is being built.
void DecodingDesk::takeSure()
{
    if (!m_may || m_work->openCount() == 0)
        return;
    if (!m_sure) {
        m_sure = new SureLines(m_work, m_help->suggestions(), window());
        connect(m_sure, &SureLines::none, this, [this] {
            m_suggest->notice()->tell(Notice::Level::Info,
                                      tr("No open line is sure enough to be taken unseen."));
        });
        connect(m_sure, &SureLines::taken, this,
                [this](const QString &line, const Candidate &item, qint64 quantity) {
                    m_work->decode(line, item, quantity);
                });
        connect(m_sure, &Overlay::closed, this, [this] {
            if (const auto *here = m_work->line(m_line); !here || !here->isOpen())
                goOn();
        });
    }
    m_sure->ask();
}

} // namespace desk
