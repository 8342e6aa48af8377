#include "decodingdesk.h"

#include "candidatelist.h"
#include "linehelp.h"
#include "linespane.h"
#include "notice.h"
#include "presence.h"
#include "suggestpane.h"
#include "surelines.h"

// Several decoders on one order, and several lines at once.

namespace desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Who walks through the lines is on none of them. Shorter than elsewhere: two decoders who begin
/// the same line at once are to know it.
constexpr auto lineRest = 150ms;

} // namespace

void DecodingDesk::connectPresence()
{
    presence()->setRest(lineRest);
    presence()->follow([this] {
        return m_line.isEmpty() ? Whereabouts() : Whereabouts{u"orders"_s, m_work->order(), m_line};
    });
    connect(presence(), &Presence::changed, this, [this] {
        m_lines->setPeople(presence()->people());
        showOthers();
    });
}

/// Told once for each person on each line: what they decide comes by itself. A refusal is not
/// talked over: the row has their name.
void DecodingDesk::showOthers()
{
    const auto other = presence()->onMyLine();
    auto *notice = m_suggest->notice();
    if (other.person.isEmpty() || m_toldOf == other.person ||
        (notice->warns() && notice->sentence() != m_toldWords))
        return;
    m_toldOf = other.person;
    m_toldWords = tr("%1 is on this line too.").arg(other.firstName());
    notice->tell(Notice::Level::Warning, m_toldWords,
                 tr("Whoever decides it first keeps it; J goes on."));
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
