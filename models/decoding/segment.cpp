#include "segment.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

std::string numberTerm(char mark, double value)
{
    return mark + QString::number(value, 'g', 6).toStdString();
}

/// Lengths within two of a hundred share a bucket or lie in neighbouring ones.
int lengthBucket(double millimetres)
{
    return static_cast<int>(std::lround(std::log(std::max(millimetres, 1e-3)) / std::log(1.03)));
}

} // namespace

std::vector<std::string> termsOf(const ReadSize &size)
{
    std::vector<std::string> terms{numberTerm('#', size.number)};
    if (size.measure == Measure::Mass || size.measure == Measure::Volume ||
        size.measure == Measure::Units || size.measure == Measure::Fraction)
        if (const auto base = numberTerm('#', size.value); base != terms.front())
            terms.push_back(base);
    if (size.measure == Measure::PerMl)
        terms.push_back(numberTerm('~', size.value));
    if (size.measure == Measure::Percent)
        terms.push_back(numberTerm('~', 10 * size.value));
    if (size.measure == Measure::Length)
        terms.push_back(numberTerm('_', lengthBucket(size.value)));
    return terms;
}

void Segment::gramsOf(ItemId item, GramList *grams) const
{
    grams->clear();
    for (const auto placed : words(item)) {
        const auto text = m_vocabulary.text(placed.id());
        if (placed.field() == Field::Name && (isWordTerm(text) || text.front() == '#'))
            addGrams(text.substr(text.front() == '#' ? 1 : 0), grams);
    }
    tidy(grams);
}

ItemId Segment::firstSkuFrom(std::string_view sku) const
{
    ItemId begin = 0;
    auto end = static_cast<ItemId>(size());
    while (begin < end) {
        const auto middle = begin + (end - begin) / 2;
        if (bytes(textsOfItem * middle) < sku)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

CatalogueItem Segment::original(ItemId item) const
{
    const auto at = [this, item](size_t number) { return text(textsOfItem * item + number); };
    return {at(0), at(1), at(3), at(4), at(5), at(6), at(7), at(8), active(item), at(2)};
}

std::optional<ItemId> Segment::find(const QString &sku) const
{
    const auto utf8 = sku.toStdString();
    const auto at = firstSkuFrom(utf8);
    if (at == size() || bytes(textsOfItem * at) != utf8)
        return std::nullopt;
    return at;
}

std::vector<ItemId> Segment::skusBeginningWith(const QString &letters, size_t limit) const
{
    const auto utf8 = letters.toStdString();
    std::vector<ItemId> found;
    for (auto at = firstSkuFrom(utf8);
         at < size() && found.size() < limit && bytes(textsOfItem * at).starts_with(utf8); ++at)
        found.push_back(at);
    return found;
}

void Segment::save(FlatWriter *writer) const
{
    m_vocabulary.save(writer);
    writer->add(m_facts.all());
    writer->add(m_rarest.all());
    writer->add(m_postingStarts.all());
    writer->add(m_postings.all());
    writer->add(m_wordStarts.all());
    writer->add(m_words.all());
    writer->add(m_sizeStarts.all());
    writer->add(m_sizes.all());
    writer->add(m_brevity.all());
    writer->add(m_gramWeights.all());
    writer->add(m_identities.all());
    writer->add(m_flags.all());
    writer->add(m_textStarts.all());
    writer->add(m_texts.all());
}

Result<Segment> Segment::load(const QString &file, const QByteArray &version)
{
    auto reader = FlatReader::open(file, version);
    if (!reader)
        return reader.error();
    auto flat = std::move(reader).value();
    Segment segment;
    segment.m_vocabulary = Vocabulary::load(&flat);
    segment.m_facts = flat.take<TermFacts>();
    segment.m_rarest = flat.take<float>();
    segment.m_postingStarts = flat.take<std::uint32_t>();
    segment.m_postings = flat.take<Placed>();
    segment.m_wordStarts = flat.take<std::uint32_t>();
    segment.m_words = flat.take<Placed>();
    segment.m_sizeStarts = flat.take<std::uint32_t>();
    segment.m_sizes = flat.take<ItemSize>();
    segment.m_brevity = flat.take<float>();
    segment.m_gramWeights = flat.take<float>();
    segment.m_identities = flat.take<std::uint64_t>();
    segment.m_flags = flat.take<std::uint8_t>();
    segment.m_textStarts = flat.take<std::uint32_t>();
    segment.m_texts = flat.take<char>();
    if (!flat.whole())
        return flat.damaged();
    segment.m_file = flat.file();
    return segment;
}

} // namespace desk
