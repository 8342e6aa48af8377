#include "pieces.h"

namespace desk {

namespace {

constexpr const char *s_consonants[] = { // U+0915 …
    "k",  "kh", "g", "gh", "n", "ch", "chh", "j",  "jh", "n", "t", "th", "d",
    "dh", "n",  "t", "th", "d", "dh", "n",   "n",  "p",  "f", "b", "bh", "m",
    "y",  "r",  "r", "l",  "l", "l",  "v",   "sh", "sh", "s", "h"};
constexpr const char *s_vowels[] = { // U+0905 …
    "a", "a", "i", "i", "u", "u", "ri", "l", "e", "e", "e", "ai", "o", "o", "o", "au"};
constexpr const char *s_signs[] = { // U+093e …
    "a", "i", "i", "u", "u", "ri", "ri", "e", "e", "e", "ai", "o", "o", "o", "au"};

bool isConsonant(char16_t c)
{
    return c >= 0x0915 && c <= 0x0939;
}

} // namespace

std::string latinOf(QStringView devanagari)
{
    std::string latin;
    for (qsizetype i = 0; i < devanagari.size(); ++i) {
        const auto c = devanagari[i].unicode();
        const auto next = i + 1 < devanagari.size() ? devanagari[i + 1].unicode() : u'\0';
        if (isConsonant(c)) {
            latin += s_consonants[c - 0x0915];
            if (isConsonant(next))
                latin += 'a'; // the vowel that is not written
        } else if (c >= 0x0905 && c <= 0x0914) {
            latin += s_vowels[c - 0x0905];
        } else if (c >= 0x093e && c <= 0x094c) {
            latin += s_signs[c - 0x093e];
        } else if (c == 0x0901 || c == 0x0902) {
            latin += 'n';
        }
    }
    return latin;
}

} // namespace desk
