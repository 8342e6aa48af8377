#pragma once

#include "livesegments.h"
#include "memory.h"
#include "ranking.h"

namespace desk {

/// One line put to the catalogue: candidates of all its parts, what was learnt, and how sure it is.
class Suggester
{
public:
    /// From here a suggestion may be accepted after a glance; of the lines of the evaluation more
    /// than 98.5 of 100 such are right (README, "Decoding").
    static constexpr double confidentFrom = 0.96;

    Suggester(const LiveSegments &catalogue, const Memory &memory, const QString &words,
              const Asker &asker);

    [[nodiscard]] QList<Suggestion> best(int limit);

private:
    struct Part
    {
        const Segment *segment;
        Question question;
        Comparison comparison;
        Part(const Segment *of, const Reading &reading)
            : segment(of), question(reading, *of), comparison(question, *of)
        {
        }
    };
    struct Option
    {
        LiveSegments::Place place; ///< where the words were found: perhaps an inactive SKU
        LiveSegments::Place shown; ///< what is suggested
        double score = 0;
        double probability = 0;
        int here = 0;
        QList<Reason> learnt = {};
    };

    void collect();
    void addOption(Part *part, const RankedItem &candidate);
    void addLearnt();
    void addRemembered(const Memory::Record &record);
    void putConfirmedFirst();
    void weigh();
    void joinEquals();
    [[nodiscard]] Suggestion suggestion(const Option &option);
    [[nodiscard]] Part *partOf(const Segment *segment);

    const LiveSegments &m_catalogue;
    const Memory &m_memory;
    const QString m_words;
    const Asker m_asker;
    const Reading m_reading;
    std::vector<std::unique_ptr<Part>> m_parts;
    std::vector<Option> m_options;
};

} // namespace desk
