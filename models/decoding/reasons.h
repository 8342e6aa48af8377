#pragma once

#include "comparison.h"
#include "suggestion.h"

namespace desk {

/// Why an item is a candidate, in the line's and the item's own words. Holds what a Comparison
/// found last.
class Explanation
{
public:
    Explanation(const QString &asked, const Question &question, const Comparison &comparison,
                const Segment &segment, ItemId item);

    [[nodiscard]] const QList<Reason> &reasons() const { return m_reasons; }
    [[nodiscard]] QList<WordSpan> askedSpans() const;
    [[nodiscard]] QList<WordSpan> nameSpans() const;

private:
    void explainWords(const Comparison &comparison);
    void explainOnly();
    void explainSizes(const Comparison &comparison);
    void explainCodes(ItemId item);
    [[nodiscard]] QString saidOf(const ItemSize &size, int place) const;
    [[nodiscard]] bool names(const ReadWord &named, size_t asked) const;

    const QString m_asked;
    const QString m_name;
    const Reading m_named;
    const Question &m_question;
    const Segment &m_segment;
    const ItemId m_item;
    QList<Reason> m_reasons;
    QList<WordSpan> m_askedSpans;
    QList<WordSpan> m_nameSpans;
};

} // namespace desk
