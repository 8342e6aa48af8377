#include "wordlikeness.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace desk {

namespace {

constexpr size_t longest = 24;

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

std::uint32_t letters(std::string_view word)
{
    std::uint32_t set = 0;
    for (const auto c : word)
        set |= 1U << (static_cast<unsigned char>(c) % 32);
    return set;
}

bool isSubsequence(std::string_view part, std::string_view whole)
{
    size_t found = 0;
    for (const auto c : whole)
        if (found < part.size() && part[found] == c)
            ++found;
    return found == part.size();
}

/// Damerau's distance: a letter changed, lost, added, or two neighbours swapped.
size_t distance(std::string_view left, std::string_view right)
{
    std::array<std::array<std::uint8_t, longest + 1>, 3> rows{};
    for (size_t j = 0; j <= right.size(); ++j)
        rows[0][j] = static_cast<std::uint8_t>(j);
    for (size_t i = 1; i <= left.size(); ++i) {
        auto &row = rows[i % 3];
        const auto &above = rows[(i - 1) % 3];
        row[0] = static_cast<std::uint8_t>(i);
        for (size_t j = 1; j <= right.size(); ++j) {
            const bool same = left[i - 1] == right[j - 1];
            auto best = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                best = std::min(best, rows[(i - 2) % 3][j - 2] + 1);
            row[j] = static_cast<std::uint8_t>(best);
        }
    }
    return rows[left.size() % 3][right.size()];
}

/// Cut short: "cath" for "catheter". The more is left, the surer.
double cutShort(std::string_view asked, std::string_view named)
{
    if (asked.size() < 2 || named.size() < asked.size() || !named.starts_with(asked))
        return 0;
    const auto kept = static_cast<double>(asked.size()) / static_cast<double>(named.size());
    return asked.size() == 2 ? 0.35 + 0.2 * kept : 0.62 + 0.33 * kept;
}

/// Vowels or more left out: "strl" for "sterile".
double thinned(std::string_view asked, std::string_view named)
{
    if (asked.size() < 2 || asked.front() != named.front() || asked.size() >= named.size() ||
        !isSubsequence(asked, named))
        return 0;
    const auto skeleton = skeletonOf(named);
    const auto kept = static_cast<double>(asked.size()) / static_cast<double>(named.size());
    if (asked == skeleton)
        return asked.size() >= 3 ? 0.9 : 0.6;
    if (isSubsequence(skeleton, asked))
        return 0.88; // some of the vowels
    const bool fromSkeleton = skeletonOf(asked) == asked && isSubsequence(asked, skeleton);
    return fromSkeleton && asked.size() >= 3 ? 0.45 + 0.4 * kept
           : kept >= 0.6                     ? 0.35 + 0.4 * kept
                                             : 0;
}

/// Another ending: "micropore" for "microporous".
double sameStem(std::string_view asked, std::string_view named)
{
    constexpr size_t shortest = 6;
    constexpr size_t longestEnding = 3;
    const auto longer = std::max(asked.size(), named.size());
    size_t stem = 0;
    while (stem < std::min(asked.size(), named.size()) && asked[stem] == named[stem])
        ++stem;
    if (stem < shortest || longer - stem > longestEnding)
        return 0;
    return 0.6 + 0.25 * static_cast<double>(stem) / static_cast<double>(longer);
}

double mistyped(std::string_view asked, std::string_view named)
{
    const auto shorter = std::min(asked.size(), named.size());
    const auto longer = std::max(asked.size(), named.size());
    const size_t allowed = shorter < 4    ? (shorter == 3 ? 1 : 0)
                           : shorter < 7  ? 1
                           : shorter < 11 ? 2
                                          : 3;
    if (longer - shorter > allowed || allowed == 0)
        return 0;
    const auto steps = distance(asked, named);
    if (steps > allowed)
        return 0;
    const auto share = static_cast<double>(steps) / static_cast<double>(longer);
    const auto first = asked.front() == named.front() ? 0.0 : 0.08;
    return std::max(0.0, 0.99 - first - 1.15 * share);
}

bool plural(std::string_view asked, std::string_view named)
{
    const auto [shorter, longer] =
        std::minmax(asked, named, [](auto left, auto right) { return left.size() < right.size(); });
    return shorter.size() >= 3 && longer.starts_with(shorter) &&
           (longer.substr(shorter.size()) == "s" || longer.substr(shorter.size()) == "es");
}

} // namespace

std::string skeletonOf(std::string_view word)
{
    std::string skeleton;
    for (const auto c : word)
        if (skeleton.empty() || (!isVowel(c) && skeleton.back() != c))
            skeleton += c;
    return skeleton;
}

std::string soundOf(std::string_view word)
{
    std::string sound;
    for (size_t i = 0; i < word.size(); ++i) {
        auto c = word[i];
        const auto next = i + 1 < word.size() ? word[i + 1] : '\0';
        if (c == 'p' && next == 'h') {
            c = 'f';
            ++i;
        } else if (c == 'c' && (next == 'e' || next == 'i' || next == 'y')) {
            c = 's';
        } else if (c == 'c' || c == 'q') {
            c = 'k';
        } else if (c == 'x') {
            sound += 'k';
            c = 's';
        } else if (c == 'z') {
            c = 's';
        } else if (c == 'w') {
            c = 'v';
        } else if (c == 'y') {
            c = 'i';
        } else if (c == 'j') {
            c = 'g';
        } else if ((c == 'o' || c == 'a') && next == 'e') {
            continue; // "oe", "ae" are "e"
        }
        if (c == 'e')
            c = 'i';
        if (c == 'u')
            c = 'o';
        if (c == 'h' && !sound.empty())
            continue;
        if (sound.empty() || sound.back() != c)
            sound += c;
    }
    while (sound.size() > 3 && (sound.back() == 'i' || sound.back() == 'a'))
        sound.pop_back();
    return sound;
}

double likeness(std::string_view asked, std::string_view named)
{
    if (asked == named)
        return 1;
    if (asked.empty() || named.empty() || asked.size() > longest || named.size() > longest)
        return 0;
    const auto common = std::popcount(letters(asked) & letters(named));
    const auto least = std::popcount(letters(asked));
    if (common * 3 < least * 2 - 1 || (asked.front() == '!') != (named.front() == '!'))
        return 0;
    if (plural(asked, named))
        return 0.98;
    auto best = std::max({cutShort(asked, named), thinned(asked, named), mistyped(asked, named),
                          sameStem(asked, named)});
    if (named.size() >= 3 && asked.size() > named.size())
        best = std::max(best, 0.85 * cutShort(named, asked));
    if (best < 0.9 && asked.size() >= 4 && named.size() >= 4 && soundOf(asked) == soundOf(named))
        best = 0.9;
    return best;
}

} // namespace desk
