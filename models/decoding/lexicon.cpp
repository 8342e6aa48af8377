#include "lexicon.h"

#include "knowledge.h"
#include "wordlikeness.h"

#include <algorithm>
#include <charconv>

namespace desk {

namespace {

std::vector<Piece> piecesOf(std::string_view text)
{
    return desk::piecesOf(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

/// The key of a phrase: its letters and numbers, signs left out.
std::string keyOf(const std::vector<Piece> &pieces)
{
    std::string key;
    for (const auto &piece : pieces)
        if (piece.kind != Piece::Kind::Sign)
            key += (key.empty() ? "" : " ") + piece.text;
    return key;
}

constexpr size_t shortestMisspelt = 6;

bool joins(const Piece &sign)
{
    static constexpr std::string_view joining = ".-/'&";
    return joining.find(sign.text.front()) != std::string_view::npos;
}

WordKind kindNamed(std::string_view name)
{
    if (name == "form")
        return WordKind::Form;
    if (name == "release")
        return WordKind::Release;
    if (name == "only")
        return WordKind::Only;
    if (name == "salt")
        return WordKind::Salt;
    return name == "weak" ? WordKind::Weak : WordKind::Noise;
}

Unit unitNamed(std::string_view name)
{
    static const std::unordered_map<std::string_view, Unit> units = {
        {"mass", {Measure::Mass}},
        {"gram", {Measure::Gauge, 1, true}},
        {"units", {Measure::Units}},
        {"volume", {Measure::Volume}},
        {"liter", {Measure::Volume, 1, true}},
        {"length", {Measure::Length}},
        {"meter", {Measure::Length, 1, true}},
        {"gauge", {Measure::Gauge}},
        {"gaugeword", {Measure::Gauge, 1, true}},
        {"french", {Measure::French}},
        {"frenchletter", {Measure::French, 1, true}},
        {"count", {Measure::Count}},
        {"countletter", {Measure::Count, 1, true}},
        {"other", {Measure::Other}}};
    const auto found = units.find(name);
    return found == units.end() ? Unit{} : found->second;
}

} // namespace

const Lexicon &Lexicon::instance()
{
    static const Lexicon lexicon;
    return lexicon;
}

Lexicon::Lexicon()
{
    readUnits();
    readSame(Knowledge::same);
    readSame(Knowledge::substances);
    readSame(Knowledge::hindi);
    followChains();
    findRenamed();
    readKinds();
    readMeanings();
}

/// "ns" is "normal saline", and that is "sodium chloride": what is meant is written as everything.
void Lexicon::followChains()
{
    constexpr int longestChain = 3;
    for (int step = 0; step < longestChain; ++step) {
        auto followed = m_same;
        for (auto &same : followed)
            same.second = rewritten(same.second);
        m_same = std::move(followed);
    }
}

void Lexicon::findRenamed()
{
    for (const auto &same : m_same)
        if (same.first.size() >= shortestMisspelt && same.first.find(' ') == std::string::npos &&
            !same.second.empty() && likeness(same.first, same.second.front().text) < 0.7)
            m_renamed.push_back(&same);
    std::sort(m_renamed.begin(), m_renamed.end(),
              [](const auto *left, const auto *right) { return left->first < right->first; });
}

const std::vector<Piece> *Lexicon::misspelt(std::string_view word) const
{
    constexpr double sure = 0.84;
    const std::vector<Piece> *meant = nullptr;
    auto best = sure;
    if (word.size() < shortestMisspelt)
        return nullptr;
    for (const auto *same : m_renamed)
        if (const auto value = likeness(word, same->first); value > best) {
            best = value;
            meant = &same->second;
        }
    return meant;
}

void Lexicon::readSame(std::string_view table)
{
    for (const auto &row : Knowledge::rows(table)) {
        const auto written = piecesOf(row.at(0));
        auto meant = row.at(1) == "_" ? std::vector<Piece>{} : piecesOf(row.at(1));
        auto &longest = m_longest[written.front().text];
        longest = std::max(longest, written.size());
        m_same.insert_or_assign(keyOf(written), std::move(meant));
    }
}

void Lexicon::readKinds()
{
    std::unordered_map<std::string_view, std::uint8_t> groups{{"", 0}};
    for (const auto &row : Knowledge::rows(Knowledge::kinds)) {
        const auto group = row.size() > 2 ? row[2] : std::string_view();
        const auto number = groups.try_emplace(group, static_cast<std::uint8_t>(groups.size()));
        m_senses.try_emplace(std::string(row.at(0)),
                             WordSense{kindNamed(row.at(1)), number.first->second});
    }
}

void Lexicon::readMeanings()
{
    for (const auto &row : Knowledge::rows(Knowledge::means)) {
        std::vector<std::string> words;
        for (const auto &piece : rewritten(piecesOf(row.at(1))))
            words.push_back(piece.text);
        m_meanings[keyOf(piecesOf(row.at(0)))].push_back(std::move(words));
    }
}

void Lexicon::readUnits()
{
    for (const auto &row : Knowledge::rows(Knowledge::units)) {
        auto unit = unitNamed(row.at(1));
        std::from_chars(row.at(2).data(), row.at(2).data() + row.at(2).size(), unit.factor);
        m_units.try_emplace(std::string(row.at(0)), unit);
    }
}

bool Lexicon::knows(std::string_view word) const
{
    return m_same.find(word) != m_same.end() || m_senses.find(word) != m_senses.end();
}

WordSense Lexicon::sense(std::string_view word) const
{
    const auto found = m_senses.find(word);
    return found == m_senses.end() ? WordSense{} : found->second;
}

const Unit *Lexicon::unit(std::string_view word) const
{
    const auto found = m_units.find(word);
    return found == m_units.end() ? nullptr : &found->second;
}

const std::vector<std::vector<std::string>> *Lexicon::meanings(std::string_view word) const
{
    const auto found = m_meanings.find(word);
    return found == m_meanings.end() ? nullptr : &found->second;
}

/// The longest phrase that begins here is replaced; how many pieces it took, 0 where none does.
size_t Lexicon::replaceAt(const std::vector<Piece> &pieces, size_t at,
                          std::vector<Piece> *into) const
{
    const auto first = m_longest.find(pieces[at].text);
    if (first == m_longest.end())
        return 0;
    std::string key;
    size_t taken = 0;
    const std::vector<Piece> *meant = nullptr;
    for (size_t i = at, words = 0; i < pieces.size() && words < first->second; ++i) {
        if (pieces[i].kind == Piece::Kind::Sign && joins(pieces[i]))
            continue;
        if (pieces[i].kind == Piece::Kind::Sign)
            break;
        key += (words++ == 0 ? "" : " ") + pieces[i].text;
        if (const auto found = m_same.find(key); found != m_same.end()) {
            meant = &found->second;
            taken = i + 1 - at;
        }
    }
    if (!meant)
        return 0;
    const auto &last = pieces[at + taken - 1].span;
    const WordSpan span{pieces[at].span.start, last.start + last.length - pieces[at].span.start};
    for (const auto &piece : *meant)
        into->push_back({piece.kind, piece.text, span, into->empty() ? false : pieces[at].glued});
    return taken;
}

std::vector<Piece> Lexicon::rewritten(const std::vector<Piece> &pieces) const
{
    std::vector<Piece> result;
    result.reserve(pieces.size() + 4);
    for (size_t i = 0; i < pieces.size();) {
        const bool afterNumber = i > 0 && pieces[i - 1].kind == Piece::Kind::Number;
        const bool isUnit = afterNumber && pieces[i].kind == Piece::Kind::Letters &&
                            unit(pieces[i].text) != nullptr;
        const auto taken =
            isUnit || pieces[i].kind == Piece::Kind::Sign ? 0 : replaceAt(pieces, i, &result);
        if (taken == 0)
            result.push_back(pieces[i]);
        i += std::max<size_t>(taken, 1);
    }
    return result;
}

} // namespace desk
