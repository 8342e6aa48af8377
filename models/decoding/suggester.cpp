#include "suggester.h"

#include "reasons.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

constexpr double firstLead = 3; ///< of what this hospital confirmed, over everything else

} // namespace

Suggester::Suggester(const LiveSegments &catalogue, const Memory &memory, const QString &words,
                     const Asker &asker)
    : m_catalogue(catalogue),
      m_memory(memory),
      m_words(words),
      m_asker(asker),
      m_reading(readText(words))
{
    for (const auto *segment : catalogue.segments())
        m_parts.push_back(std::make_unique<Part>(segment, m_reading));
}

QList<Suggestion> Suggester::best(int limit)
{
    collect();
    addLearnt();
    putConfirmedFirst();
    weigh();
    joinEquals();
    QList<Suggestion> suggestions;
    for (const auto &option : m_options) {
        if (suggestions.size() >= limit)
            break;
        suggestions.append(suggestion(option));
    }
    if (!suggestions.isEmpty())
        suggestions.first().confident = suggestions.first().probability >= confidentFrom;
    return suggestions;
}

Suggester::Part *Suggester::partOf(const Segment *segment)
{
    for (const auto &part : m_parts)
        if (part->segment == segment)
            return part.get();
    return nullptr;
}

void Suggester::collect()
{
    for (const auto &part : m_parts)
        for (const auto &candidate :
             candidatesOf(part->question, *part->segment, &part->comparison))
            if (m_catalogue.shows(*part->segment, candidate.item))
                addOption(part.get(), candidate);
}

void Suggester::addOption(Part *part, const RankedItem &candidate)
{
    const LiveSegments::Place place{part->segment, candidate.item};
    const auto shown = m_catalogue.current(place);
    if (!shown)
        return;
    const double score = Weights::fitted().score(candidate.evidence);
    for (auto &known : m_options)
        if (known.shown.segment == shown->segment && known.shown.item == shown->item) {
            if (score > known.score)
                known = {place, *shown, score, 0, known.here, known.learnt};
            return;
        }
    m_options.push_back({place, *shown, score});
}

void Suggester::addLearnt()
{
    for (const auto &record : m_memory.recall(plainWords(m_words, m_reading), m_asker))
        addRemembered(record);
}

void Suggester::addRemembered(const Memory::Record &record)
{
    const auto place = m_catalogue.find(record.sku);
    const auto shown = place ? m_catalogue.current(*place) : std::nullopt;
    if (!shown)
        return;
    const auto same = [&](const Option &option) {
        return option.shown.segment == shown->segment && option.shown.item == shown->item;
    };
    auto option = std::find_if(m_options.begin(), m_options.end(), same);
    if (option == m_options.end()) {
        auto *part = partOf(place->segment);
        addOption(part, {place->item, part->comparison.evidence(place->item), 0});
        option = std::find_if(m_options.begin(), m_options.end(), same);
    }
    option->score += record.weight();
    option->here += record.here;
    option->learnt += record.reasons;
}

/// What this hospital confirmed, and did not send back as often, stands above all else.
void Suggester::putConfirmedFirst()
{
    double top = Weights::fitted().nothing;
    for (const auto &option : m_options)
        if (option.here <= 0)
            top = std::max(top, option.score);
    for (auto &option : m_options)
        if (option.here > 0)
            option.score = std::max(option.score, top) + firstLead + std::log(option.here);
}

/// Each option's share of what speaks for anything, "nothing is right" included.
void Suggester::weigh()
{
    std::sort(m_options.begin(), m_options.end(), [](const Option &left, const Option &right) {
        if (left.score != right.score)
            return left.score > right.score;
        return left.shown.segment->sku(left.shown.item) <
               right.shown.segment->sku(right.shown.item);
    });
    if (m_options.empty())
        return;
    const double nothing = Weights::fitted().nothing;
    const auto top = std::max(m_options.front().score, nothing);
    auto sum = std::exp(nothing - top);
    for (const auto &option : m_options)
        sum += std::exp(option.score - top);
    for (auto &option : m_options)
        option.probability = std::exp(option.score - top) / sum;
}

/// SKUs of equal words and sizes are equally right: they share what speaks for them.
void Suggester::joinEquals()
{
    std::unordered_map<std::uint64_t, double> sums;
    const auto identity = [](const Option &option) {
        return option.shown.segment->identity(option.shown.item);
    };
    for (const auto &option : m_options)
        sums[identity(option)] += option.probability;
    for (auto &option : m_options)
        if (identity(option) != 0)
            option.probability = sums[identity(option)];
}

Suggestion Suggester::suggestion(const Option &option)
{
    auto *part = partOf(option.place.segment);
    part->comparison.look(option.place.item);
    Suggestion suggestion{option.shown.segment->sku(option.shown.item), option.probability};
    suggestion.reasons = option.learnt;
    const Explanation explanation(m_words, part->question, part->comparison, *part->segment,
                                  option.place.item);
    suggestion.reasons += explanation.reasons();
    suggestion.askedSpans = explanation.askedSpans();
    if (option.place.item == option.shown.item && option.place.segment == option.shown.segment)
        suggestion.nameSpans = explanation.nameSpans();
    return suggestion;
}

} // namespace desk
