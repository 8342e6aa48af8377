#include "quotationpricer.h"

#include "whendone.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QuotationPricer::QuotationPricer(const QuotationsStore &store, QObject *parent)
    : QObject(parent), m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(80ms);
    connect(&m_pause, &QTimer::timeout, this, &QuotationPricer::send);
}

void QuotationPricer::ask(const QuotationDraft &draft)
{
    m_draft = draft;
    m_pause.start();
}

void QuotationPricer::forget()
{
    m_pause.stop();
    ++m_turn;
}

void QuotationPricer::send()
{
    const auto turn = ++m_turn;
    m_counting = m_optional = {};
    m_needsOptional = std::any_of(m_draft.lines.begin(), m_draft.lines.end(),
                                  [](const DraftLine &line) { return line.typed.isOptional; });
    whenDone(m_store.price(m_draft.forPricing(false)), this,
             [this, turn](const Result<QJsonObject> &answer) { answered(turn, false, answer); });
    if (m_needsOptional) // they carry their own tax and stay out of the totals
        whenDone(m_store.price(m_draft.forPricing(true)), this,
                 [this, turn](const Result<QJsonObject> &answer) { answered(turn, true, answer); });
}

void QuotationPricer::answered(int turn, bool optional, const Result<QJsonObject> &answer)
{
    if (turn != m_turn)
        return;
    if (!answer)
        return Q_EMIT failed(answer.error());
    (optional ? m_optional : m_counting) = *answer;
    if (m_counting.isEmpty() || (m_needsOptional && m_optional.isEmpty()))
        return;
    Q_EMIT priced(QuotationSums::from(m_counting), m_counting.value(u"lines"_s).toArray(),
                  m_optional.value(u"lines"_s).toArray());
}

} // namespace desk
