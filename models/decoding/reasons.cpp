#include "reasons.h"

#include "wordlikeness.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr float found = 0.5F;

QString textAt(const QString &text, const WordSpan &span)
{
    return text.mid(span.start, span.length).trimmed();
}

/// In order, and one where only a blank or a hyphen lies between.
QList<WordSpan> joined(QList<WordSpan> spans, const QString &text)
{
    std::sort(spans.begin(), spans.end(),
              [](const WordSpan &left, const WordSpan &right) { return left.start < right.start; });
    QList<WordSpan> result;
    for (const auto &span : spans) {
        const auto end = result.isEmpty() ? -1 : result.last().start + result.last().length;
        const auto between = end < 0 ? u"|"_s : text.mid(end, std::max(0, span.start - end));
        const bool near = between.trimmed().isEmpty() || between == u"-"_s;
        if (near)
            result.last().length = std::max(end, span.start + span.length) - result.last().start;
        else
            result.append(span);
    }
    return result;
}

QString unitOf(Measure measure)
{
    switch (measure) {
    case Measure::Mass:
        return u" mg"_s;
    case Measure::Units:
        return u" IU"_s;
    case Measure::Percent:
        return u" %"_s;
    case Measure::PerMl:
        return u" mg/ml"_s;
    case Measure::Volume:
        return u" ml"_s;
    case Measure::Length:
        return u" mm"_s;
    case Measure::Gauge:
        return u" G"_s;
    case Measure::French:
        return u" Fr"_s;
    case Measure::Suture:
        return u"-0"_s;
    default:
        return {};
    }
}

} // namespace

Explanation::Explanation(const QString &asked, const Question &question,
                         const Comparison &comparison, const Segment &segment, ItemId item)
    : m_asked(asked),
      m_name(segment.name(item)),
      m_named(readText(m_name)),
      m_question(question),
      m_segment(segment),
      m_item(item)
{
    explainWords(comparison);
    explainCodes(item);
    explainOnly();
    explainSizes(comparison);
}

QList<WordSpan> Explanation::askedSpans() const
{
    return joined(m_askedSpans, m_asked);
}

QList<WordSpan> Explanation::nameSpans() const
{
    return joined(m_nameSpans, m_name);
}

bool Explanation::names(const ReadWord &named, size_t asked) const
{
    const auto &word = m_question.words[asked];
    if (likeness(word.text, named.text) >= found)
        return true;
    const auto term = m_segment.vocabulary().find(named.text);
    return std::any_of(word.meanings.begin(), word.meanings.end(), [term](const auto &meaning) {
        return std::find(meaning.begin(), meaning.end(), term) != meaning.end();
    });
}

void Explanation::explainWords(const Comparison &comparison)
{
    QStringList missing;
    for (size_t i = 0; i < m_question.words.size(); ++i) {
        const auto &word = m_question.words[i];
        if (comparison.words()[i].likeness < found && !comparison.words()[i].byMeaning) {
            if (word.sense.kind == WordKind::Plain)
                m_reasons.append({Reason::Kind::Missing, textAt(m_asked, word.span)});
            continue;
        }
        m_askedSpans.append(word.span);
        for (const auto &named : m_named.words)
            if (names(named, i))
                m_nameSpans.append(named.span);
    }
    QStringList matched;
    for (const auto &span : joined(m_askedSpans, m_asked))
        matched.append(textAt(m_asked, span));
    if (!matched.isEmpty())
        m_reasons.prepend({Reason::Kind::WordsMatch, matched.join(u", "_s)});
}

void Explanation::explainCodes(ItemId item)
{
    for (const auto &code : m_question.codes) {
        const auto words = m_segment.words(item);
        const bool has =
            code.term != noTerm && std::any_of(words.begin(), words.end(),
                                               [&](Placed word) { return word.id() == code.term; });
        const auto text = textAt(m_asked, code.code.span);
        m_reasons.append(
            {has ? Reason::Kind::Agrees : Reason::Kind::Missing, text, has ? text : QString()});
        if (has)
            m_askedSpans.append(code.code.span);
        for (const auto &named : m_named.codes)
            if (named.text == code.code.text)
                m_nameSpans.append(named.span);
    }
}

/// Left against right, tablet against injection, sterile against not.
void Explanation::explainOnly()
{
    for (const auto &asked : m_question.words) {
        const auto kind = asked.sense.kind;
        if (kind != WordKind::Only && kind != WordKind::Form && kind != WordKind::Release)
            continue;
        const ReadWord *other = nullptr;
        bool agrees = false;
        for (const auto &named : m_named.words) {
            agrees = agrees || named.text == asked.text;
            const bool rival = named.sense.kind == kind &&
                               (kind != WordKind::Only || named.sense.group == asked.sense.group);
            other = rival && !other ? &named : other;
        }
        if (!agrees && other)
            m_reasons.append({Reason::Kind::Contradicts, textAt(m_asked, asked.span),
                              textAt(m_name, other->span)});
    }
}

QString Explanation::saidOf(const ItemSize &size, int place) const
{
    if (size.field == Field::Name && place < static_cast<int>(m_named.sizes.size()))
        return textAt(m_name, m_named.sizes[static_cast<size_t>(place)].span);
    return QString::number(static_cast<double>(size.value), 'g', 6) + unitOf(size.measure);
}

void Explanation::explainSizes(const Comparison &comparison)
{
    using Stand = SizeFinding::Stand;
    for (size_t i = 0; i < comparison.sizes().size(); ++i) {
        const auto &finding = comparison.sizes()[i];
        const auto &asked = m_question.sizes[i].size;
        const auto text = textAt(m_asked, asked.span);
        if (finding.size < 0) {
            if (!asked.packed)
                m_reasons.append({Reason::Kind::Missing, text});
            continue;
        }
        const auto &said = m_segment.sizes(m_item)[static_cast<size_t>(finding.size)];
        const bool agrees = finding.stand != Stand::Contradicts;
        m_reasons.append({agrees ? Reason::Kind::Agrees : Reason::Kind::Contradicts, text,
                          saidOf(said, finding.size)});
        if (!agrees)
            continue;
        m_askedSpans.append(asked.span);
        if (said.field == Field::Name && finding.size < static_cast<int>(m_named.sizes.size()))
            m_nameSpans.append(m_named.sizes[static_cast<size_t>(finding.size)].span);
    }
}

} // namespace desk
