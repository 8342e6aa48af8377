#include "linehelp.h"

#include "candidatelist.h"
#include "cataloguecopy.h"
#include "change.h"
#include "notice.h"
#include "suggestions.h"
#include "suggestpane.h"
#include "whendone.h"

namespace desk {

namespace {

constexpr auto movedPause = std::chrono::milliseconds(200);

} // namespace

LineHelp::LineHelp(Database *database, const DecodingWork *work, SuggestPane *pane)
    : QObject(pane),
      m_store(database),
      m_work(work),
      m_pane(pane),
      m_copy(new CatalogueCopy(database, CatalogueShelf(), this)),
      m_suggestions(new Suggestions(database, m_copy, this))
{
    const auto tell = [this](const Error &error) { m_pane->notice()->tell(error); };
    connect(m_copy, &CatalogueCopy::failed, this, tell);
    connect(m_copy, &CatalogueCopy::ready, this, [this] {
        if (!m_pane->line().id.isEmpty())
            show(m_pane->line());
    });
    connect(m_copy, &CatalogueCopy::changed, this, [this] {
        m_suggestions->forget(); // what is on show stays under the hands
        workAhead();
    });
    connect(m_suggestions, &Suggestions::failed, this, tell);
    connect(m_suggestions, &Suggestions::came, m_pane, &SuggestPane::refreshItems);
    connect(m_pane, &SuggestPane::searched, this, &LineHelp::search);
    m_moved.setSingleShot(true);
    m_moved.setInterval(movedPause);
    connect(&m_moved, &QTimer::timeout, this, &LineHelp::askAgain);
    m_copy->start();
}

void LineHelp::show(const DecodingLine &line)
{
    suggest(line);
    workAhead();
}

void LineHelp::suggest(const DecodingLine &line)
{
    m_suggestions->use(m_work->customer());
    if (!m_suggestions->isReady())
        return m_pane->waitForCatalogue();
    const auto list = m_suggestions->of(line.words);
    m_pane->showCandidates(list);
    m_suggestions->askNow(list);
    readEarlier(line, list.isEmpty() ? QString() : list.first().item.sku);
}

/// The open lines from the next one on have their suggestions when one gets there.
void LineHelp::workAhead()
{
    QStringList words;
    if (const auto *next = m_work->line(m_work->nextOpen(m_pane->line().id)))
        words.append(next->words);
    for (const auto &line : m_work->lines())
        if (line.isOpen() && !words.contains(line.words))
            words.append(line.words);
    m_suggestions->workAhead(words);
}

void LineHelp::readEarlier(const DecodingLine &line, const QString &sku)
{
    whenDone(m_store.earlier(OrderId(m_work->order()), m_work->customer(), line.words, sku), this,
             [this, id = line.id](const Result<QList<EarlierRequest>> &requests) {
                 if (requests && id == m_pane->line().id)
                     m_pane->showEarlier(*requests);
             });
}

void LineHelp::search(const QString &words)
{
    if (!words.isEmpty() && m_suggestions->isReady()) {
        const auto found = m_suggestions->found(words);
        m_pane->showFound(words, found);
        m_suggestions->askNow(found);
        return;
    }
    const auto *line = m_work->line(m_pane->line().id);
    if (line && (m_pane->showsFound() || !m_pane->list()->chosen()))
        suggest(*line); // else the suggestions stand there, and one may be chosen
}

void LineHelp::heard(const Change &change)
{
    if (change.table == u"inventory" && !m_moved.isActive()) // news upon news must not put it off
        m_moved.start();
}

void LineHelp::askAgain()
{
    if (m_suggestions->isAsking())
        return m_moved.start();
    m_suggestions->forgetNow();
    m_suggestions->askNow(m_pane->candidates());
}

} // namespace desk
