#include "segment.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

} // namespace

class SegmentBuilder
{
public:
    explicit SegmentBuilder(const Segment *reference) : m_reference(reference) {}

    void add(const CatalogueItem &item)
    {
        m_identity = 0;
        addField(item.name, Field::Name);
        addField(item.modelNumber, Field::Model);
        addField(item.description, Field::Description);
        addField(item.manufacturer, Field::Maker);
        m_identities.push_back(m_identity);
        m_wordStarts.push_back(static_cast<std::uint32_t>(m_words.size()));
        m_sizeStarts.push_back(static_cast<std::uint32_t>(m_sizes.size()));
        m_flags.push_back(item.active ? 1 : 0);
        for (const auto &text :
             {item.sku, item.name, item.successor, item.description, item.category,
              item.manufacturer, item.modelNumber, item.unit, item.pack})
            addText(text.toUtf8());
    }

    Segment finish()
    {
        Segment segment;
        segment.m_vocabulary = m_vocabulary.finish();
        addPostings(&segment);
        addFacts(&segment);
        addBrevity(&segment);
        segment.m_wordStarts = std::move(m_wordStarts);
        segment.m_words = std::move(m_words);
        segment.m_sizeStarts = std::move(m_sizeStarts);
        segment.m_sizes = std::move(m_sizes);
        segment.m_identities = std::move(m_identities);
        segment.m_flags = std::move(m_flags);
        segment.m_textStarts = std::move(m_textStarts);
        segment.m_texts = std::move(m_texts);
        addGramWeights(&segment);
        return segment;
    }

private:
    void addText(const QByteArray &text)
    {
        m_texts.insert(m_texts.end(), text.begin(), text.end());
        m_textStarts.push_back(static_cast<std::uint32_t>(m_texts.size()));
    }

    /// What is said twice counts once: the name first.
    void addTerm(std::string_view text, Field field)
    {
        const auto term = m_vocabulary.add(text);
        const auto begin = m_words.begin() + m_wordStarts.back();
        if (std::none_of(begin, m_words.end(), [&](Placed word) { return word.id() == term; }))
            m_words.push_back({term, field});
    }

    void addField(const QString &text, Field field)
    {
        if (text.isEmpty())
            return;
        const auto reading = readText(text);
        for (const auto &word : reading.words) {
            addTerm(word.text, field);
            if (field == Field::Name && word.sense.kind != WordKind::Weak &&
                word.sense.kind != WordKind::Salt)
                m_identity += mixed(Vocabulary::hash(word.text));
        }
        for (const auto &code : reading.codes)
            addTerm('=' + code.text, field);
        if (field != Field::Model)
            for (const auto &size : reading.sizes)
                addSize(size, field);
        if (field == Field::Model)
            addTerm('=' + text.toLower().remove(QChar(u'-')).remove(QChar(u' ')).toStdString(),
                    field);
    }

    void addSize(const ReadSize &size, Field field)
    {
        for (const auto &term : termsOf(size))
            addTerm(term, field);
        if (field == Field::Description && size.measure == Measure::Bare)
            return;
        m_sizes.push_back({static_cast<float>(size.value), static_cast<float>(size.number),
                           size.measure, field, static_cast<std::uint8_t>(size.packed), 0,
                           size.unit.empty() ? noTerm : m_vocabulary.add(size.unit)});
        if (field == Field::Name && !size.packed)
            m_identity += mixed(static_cast<std::uint64_t>(std::llround(1000 * size.value)) * 16 +
                                static_cast<std::uint64_t>(size.measure));
    }

    void addPostings(Segment *segment)
    {
        std::vector<std::uint32_t> starts(segment->m_vocabulary.size() + 1, 0);
        for (const auto word : m_words)
            ++starts[word.id() + 1];
        for (size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        std::vector<Placed> postings(m_words.size());
        auto next = starts;
        for (ItemId item = 0; item + 1 < m_wordStarts.size(); ++item)
            for (auto i = m_wordStarts[item]; i < m_wordStarts[item + 1]; ++i)
                postings[next[m_words[i].id()]++] = {item, m_words[i].field()};
        segment->m_postingStarts = std::move(starts);
        segment->m_postings = std::move(postings);
    }

    void addFacts(Segment *segment)
    {
        const auto items = static_cast<double>(m_flags.size());
        const auto rarest =
            m_reference ? m_reference->rarest() : static_cast<float>(std::log(1 + items / 0.5));
        std::vector<TermFacts> facts(segment->m_vocabulary.size());
        for (TermId term = 0; term < facts.size(); ++term) {
            const auto text = segment->m_vocabulary.text(term);
            const auto sense = Lexicon::instance().sense(text);
            const auto many = static_cast<double>(segment->items(term).size());
            const auto idf = static_cast<float>(std::log(1 + (items - many + 0.5) / (many + 0.5)));
            facts[term] = {m_reference ? rarest : std::min(idf, rarest),
                           static_cast<std::uint8_t>(sense.kind), sense.group, 0};
            const auto known = m_reference ? m_reference->vocabulary().find(text) : noTerm;
            if (known != noTerm)
                facts[term].idf = m_reference->facts(known).idf;
        }
        segment->m_facts = std::move(facts);
        segment->m_rarest = std::vector<float>{rarest};
    }

    void addGramWeights(Segment *segment) const
    {
        if (m_reference) {
            const auto known = m_reference->m_gramWeights.all();
            segment->m_gramWeights = std::vector<float>(known.begin(), known.end());
            return;
        }
        std::vector<float> weights(gramKinds, 0);
        GramList grams;
        for (ItemId item = 0; item < segment->size(); ++item) {
            segment->gramsOf(item, &grams);
            for (const auto gram : grams)
                weights[gram] += 1;
        }
        for (auto &weight : weights)
            weight = std::log(1 + static_cast<float>(segment->size()) / (weight + 0.5F));
        segment->m_gramWeights = std::move(weights);
    }

    /// Long names are found by chance more easily.
    void addBrevity(Segment *segment)
    {
        std::vector<float> lengths;
        double sum = 0;
        for (ItemId item = 0; item + 1 < m_wordStarts.size(); ++item) {
            float length = 0;
            for (auto i = m_wordStarts[item]; i < m_wordStarts[item + 1]; ++i)
                if (m_words[i].field() == Field::Name)
                    length += segment->facts(m_words[i].id()).idf;
            lengths.push_back(length);
            sum += length;
        }
        const auto mean =
            static_cast<float>(sum / std::max<double>(1, static_cast<double>(lengths.size())));
        for (auto &length : lengths)
            length = 1 / (0.6F + 0.4F * length / std::max(mean, 1e-3F));
        segment->m_brevity = std::move(lengths);
    }

    const Segment *m_reference;
    VocabularyBuilder m_vocabulary;
    std::uint64_t m_identity = 0;
    std::vector<std::uint32_t> m_wordStarts{0};
    std::vector<Placed> m_words;
    std::vector<std::uint32_t> m_sizeStarts{0};
    std::vector<ItemSize> m_sizes;
    std::vector<std::uint64_t> m_identities;
    std::vector<std::uint8_t> m_flags;
    std::vector<std::uint32_t> m_textStarts{0};
    std::vector<char> m_texts;
};

namespace {

/// By SKU, the first of those that come twice: the same items give the same segment.
std::vector<const CatalogueItem *> sorted(const QList<CatalogueItem> &items)
{
    std::vector<std::pair<QByteArray, const CatalogueItem *>> bySku;
    bySku.reserve(static_cast<size_t>(items.size()));
    for (const auto &item : items)
        bySku.emplace_back(item.sku.toUtf8(), &item);
    std::stable_sort(bySku.begin(), bySku.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<const CatalogueItem *> result;
    for (size_t i = 0; i < bySku.size(); ++i)
        if (i == 0 || bySku[i].first != bySku[i - 1].first)
            result.push_back(bySku[i].second);
    return result;
}

} // namespace

Segment Segment::build(const QList<CatalogueItem> &items, const Segment *reference)
{
    SegmentBuilder builder(reference);
    for (const auto *item : sorted(items))
        builder.add(*item);
    return builder.finish();
}

} // namespace desk
