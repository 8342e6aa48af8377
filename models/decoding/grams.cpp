#include "grams.h"

#include <algorithm>

namespace desk {

namespace {

std::uint16_t kindOf(char first, char second, char third)
{
    const auto mix =
        (static_cast<std::uint32_t>(first) * 961U + static_cast<std::uint32_t>(second) * 31U +
         static_cast<std::uint32_t>(third)) *
        2654435761U;
    return static_cast<std::uint16_t>((mix >> 12) % gramKinds);
}

} // namespace

void addGrams(std::string_view word, GramList *grams)
{
    char before = ' ';
    char last = ' ';
    for (size_t i = 0; i <= word.size(); ++i) {
        const auto next = i < word.size() ? word[i] : ' ';
        grams->push_back(kindOf(before, last, next));
        before = last;
        last = next;
    }
}

void tidy(GramList *grams)
{
    std::sort(grams->begin(), grams->end());
    grams->erase(std::unique(grams->begin(), grams->end()), grams->end());
}

} // namespace desk
