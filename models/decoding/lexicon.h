#pragma once

#include "pieces.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace desk {

/// How a word counts.
enum class WordKind : std::uint8_t {
    Plain,
    Form,    ///< tablet, syrup: group = the family of forms
    Release, ///< sr, dt: group = how it is released
    Only,    ///< of its group only one word can be true: left or right
    Salt,
    Weak,
    Noise,
};

struct WordSense
{
    WordKind kind = WordKind::Plain;
    std::uint8_t group = 0; ///< 0: none
};

/// What a unit measures. Values of one kind can be compared.
enum class Measure : std::uint8_t {
    Bare,
    Mass,    ///< mg
    Units,   ///< IU
    Percent, ///< also as 10 mg in 1 ml
    PerMl,   ///< mg in 1 ml
    Volume,  ///< ml
    Length,  ///< mm
    Gauge,   ///< also what may be grams: 18 G
    French,
    Suture,   ///< 3-0 is 3
    Count,    ///< of a pack
    Fraction, ///< 3/8
    Other,    ///< way, ply, watt
};

struct Unit
{
    Measure measure = Measure::Bare;
    double factor = 1;
    bool unsure = false; ///< a single letter that may be part of a name
};

/// The knowledge tables, ready to look things up in.
class Lexicon
{
public:
    static const Lexicon &instance();

    /// The pieces with every known way of writing replaced by the words that are compared.
    [[nodiscard]] std::vector<Piece> rewritten(const std::vector<Piece> &pieces) const;
    /// What a mistyped word of the tables stands for, where that is another word altogether: the
    /// catalogue cannot have anything like it. Nullptr when it is none.
    [[nodiscard]] const std::vector<Piece> *misspelt(std::string_view word) const;
    /// Whether the tables have the word at all.
    [[nodiscard]] bool knows(std::string_view word) const;
    [[nodiscard]] WordSense sense(std::string_view word) const;
    [[nodiscard]] const Unit *unit(std::string_view word) const;
    /// What a word may stand for, each as words that belong together.
    [[nodiscard]] const std::vector<std::vector<std::string>> *
    meanings(std::string_view word) const;

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    template <class Value>
    using Table = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    Lexicon();
    void readSame(std::string_view table);
    void followChains();
    void findRenamed();
    void readKinds();
    void readMeanings();
    void readUnits();
    size_t replaceAt(const std::vector<Piece> &pieces, size_t at, std::vector<Piece> *into) const;

    Table<std::vector<Piece>> m_same;
    std::vector<const std::pair<const std::string, std::vector<Piece>> *> m_renamed;
    Table<size_t> m_longest; ///< by first piece: how many pieces a phrase has at most
    Table<WordSense> m_senses;
    Table<Unit> m_units;
    Table<std::vector<std::vector<std::string>>> m_meanings;
};

} // namespace desk
