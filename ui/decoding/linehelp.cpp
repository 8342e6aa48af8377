#include "linehelp.h"

#include "candidatelist.h"
#include "notice.h"
#include "suggestions.h"
#include "suggestpane.h"
#include "whendone.h"

namespace desk {

LineHelp::LineHelp(Database *database, const DecodingWork *work, SuggestPane *pane)
    : QObject(pane),
      m_store(database),
      m_work(work),
      m_pane(pane),
      m_suggestions(new Suggestions(database, this))
{
    connect(m_suggestions, &Suggestions::ready, this, [this](const QString &words) {
        if (m_pane->line().words == words && m_pane->searchedWords().isEmpty())
            suggest(m_pane->line());
    });
    connect(m_suggestions, &Suggestions::failed, this,
            [this](const Error &error) { m_pane->notice()->tell(error); });
    connect(m_pane, &SuggestPane::searched, this, &LineHelp::search);
}

void LineHelp::use(const CustomerId &customer)
{
    m_suggestions->use(customer);
}

void LineHelp::forget(const QString &words)
{
    m_suggestions->forget(words);
}

void LineHelp::forgetAll()
{
    m_suggestions->forgetAll();
}

void LineHelp::show(const DecodingLine &line)
{
    ++m_turn; // an answer on its way belongs to the line before
    suggest(line);
}

void LineHelp::suggest(const DecodingLine &line)
{
    if (!m_suggestions->ask(line.words))
        return;
    m_pane->showCandidates(m_suggestions->of(line.words));
    readEarlier(line);
    askAhead();
}

/// The next open line has its suggestions when one gets there.
void LineHelp::askAhead()
{
    if (const auto *next = m_work->line(m_work->nextOpen(m_pane->line().id)))
        (void)m_suggestions->ask(next->words);
}

void LineHelp::readEarlier(const DecodingLine &line)
{
    QList<SkuId> skus;
    for (const auto &item : m_suggestions->of(line.words).mid(0, 1))
        skus.append(item.id);
    whenDone(m_store.earlier(OrderId(m_work->order()), m_work->customer(), line.words, skus), this,
             [this, id = line.id](const Result<QList<EarlierRequest>> &requests) {
                 if (requests && id == m_pane->line().id)
                     m_pane->showEarlier(*requests);
             });
}

void LineHelp::search(const QString &words)
{
    const auto turn = ++m_turn;
    if (words.isEmpty()) {
        const auto *line = m_work->line(m_pane->line().id);
        if (line && (m_pane->showsFound() || !m_pane->list()->chosen()))
            suggest(*line); // else the suggestions stand there, and one may be chosen
        return;
    }
    whenDone(m_store.search(words), this,
             [this, turn, words](const Result<QList<Candidate>> &items) {
                 if (turn != m_turn)
                     return; // an older answer
                 if (items)
                     m_pane->showFound(words, *items);
                 else
                     m_pane->notice()->tell(items.error());
             });
}

} // namespace desk
