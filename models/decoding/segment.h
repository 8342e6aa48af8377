#pragma once

#include "catalogueitem.h"
#include "grams.h"
#include "reading.h"
#include "vocabulary.h"

#include <optional>
#include <span>

namespace desk {

/// Where in an item something stands.
enum class Field : std::uint8_t { Name, Model, Description, Maker };
constexpr size_t fieldCount = 4;

/// A term and a field, or an item and a field, in 32 bits.
struct Placed
{
    std::uint32_t bits = 0;

    Placed() = default;
    Placed(std::uint32_t id, Field field) : bits(id | static_cast<std::uint32_t>(field) << 29) {}
    [[nodiscard]] std::uint32_t id() const { return bits & 0x1fffffff; }
    [[nodiscard]] Field field() const { return static_cast<Field>(bits >> 29); }
};

/// A size of an item.
struct ItemSize
{
    float value = 0;  ///< as in ReadSize
    float number = 0; ///< as written
    Measure measure = Measure::Bare;
    Field field = Field::Name;
    std::uint8_t packed = 0;
    std::uint8_t spare = 0;
    TermId unit = noTerm; ///< of Measure::Other
};

/// What the catalogue knows of a term.
struct TermFacts
{
    float idf = 0; ///< how telling: the rarer the more
    std::uint8_t kind = 0;
    std::uint8_t group = 0;
    std::uint16_t spare = 0;

    [[nodiscard]] WordSense sense() const { return {static_cast<WordKind>(kind), group}; }
};

using ItemId = std::uint32_t;

/// A part of the catalogue that does not change any more: all of it as built, or what was put
/// since. Flat, so that it is used as it lies in a file.
class Segment
{
public:
    /// How telling a word is comes from `reference` where that knows the word.
    static Segment build(const QList<CatalogueItem> &items, const Segment *reference = nullptr);

    [[nodiscard]] size_t size() const { return m_flags.size(); }
    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }
    [[nodiscard]] const TermFacts &facts(TermId term) const { return m_facts[term]; }
    [[nodiscard]] float rarest() const { return m_rarest[0]; }

    [[nodiscard]] std::span<const Placed> items(TermId term) const
    {
        return m_postings.part(m_postingStarts[term], m_postingStarts[term + 1]);
    }
    [[nodiscard]] std::span<const Placed> words(ItemId item) const
    {
        return m_words.part(m_wordStarts[item], m_wordStarts[item + 1]);
    }
    [[nodiscard]] std::span<const ItemSize> sizes(ItemId item) const
    {
        return m_sizes.part(m_sizeStarts[item], m_sizeStarts[item + 1]);
    }
    /// Triples of letters of the name as it is compared, in order.
    void gramsOf(ItemId item, GramList *grams) const;
    /// How telling a triple is.
    [[nodiscard]] float weightOfGram(std::uint16_t gram) const { return m_gramWeights[gram]; }
    [[nodiscard]] float brevity(ItemId item) const { return m_brevity[item]; }
    /// Equal for items that say the same in other words.
    [[nodiscard]] std::uint64_t identity(ItemId item) const { return m_identities[item]; }
    [[nodiscard]] bool active(ItemId item) const { return m_flags[item] != 0; }
    [[nodiscard]] QString sku(ItemId item) const { return text(textsOfItem * item); }
    [[nodiscard]] QString name(ItemId item) const { return text(textsOfItem * item + 1); }
    [[nodiscard]] QString successor(ItemId item) const { return text(textsOfItem * item + 2); }
    [[nodiscard]] CatalogueItem original(ItemId item) const;
    [[nodiscard]] std::optional<ItemId> find(const QString &sku) const;
    /// Items whose SKU begins so, at most `limit`.
    [[nodiscard]] std::vector<ItemId> skusBeginningWith(const QString &letters, size_t limit) const;

    void save(FlatWriter *writer) const;
    static Result<Segment> load(const QString &file, const QByteArray &version);

private:
    friend class SegmentBuilder;

    static constexpr size_t textsOfItem = 9; ///< in the order of original()

    [[nodiscard]] std::string_view bytes(size_t number) const
    {
        const auto begin = m_textStarts[number];
        return {m_texts.all().data() + begin, m_textStarts[number + 1] - begin};
    }
    [[nodiscard]] QString text(size_t number) const
    {
        const auto utf8 = bytes(number);
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    [[nodiscard]] ItemId firstSkuFrom(std::string_view sku) const;

    Vocabulary m_vocabulary;
    FlatArray<TermFacts> m_facts;
    FlatArray<float> m_rarest;
    FlatArray<std::uint32_t> m_postingStarts;
    FlatArray<Placed> m_postings;
    FlatArray<std::uint32_t> m_wordStarts;
    FlatArray<Placed> m_words;
    FlatArray<std::uint32_t> m_sizeStarts;
    FlatArray<ItemSize> m_sizes;
    FlatArray<float> m_brevity;
    FlatArray<float> m_gramWeights;
    FlatArray<std::uint64_t> m_identities;
    FlatArray<std::uint8_t> m_flags;
    FlatArray<std::uint32_t> m_textStarts;
    FlatArray<char> m_texts;
    std::shared_ptr<QFile> m_file; ///< where the arrays lie, when they were loaded
};

/// The terms under which a size is found: as written, in the base unit, as mg in 1 ml, as a length
/// whatever the unit.
std::vector<std::string> termsOf(const ReadSize &size);

} // namespace desk
