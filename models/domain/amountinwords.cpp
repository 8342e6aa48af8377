#include "amountinwords.h"

#include <QStringList>

#include <array>

namespace desk {

namespace {

constexpr std::array<const char *, 20> Small = {
    "Zero",     "One",     "Two",     "Three",     "Four",     "Five",    "Six",
    "Seven",    "Eight",   "Nine",    "Ten",       "Eleven",   "Twelve",  "Thirteen",
    "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen"};
constexpr std::array<const char *, 10> Tens = {"",      "",      "Twenty",  "Thirty", "Forty",
                                               "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"};

struct Unit
{
    quint64 size;
    const char *name;
};
constexpr std::array<Unit, 4> Units = {
    {{10'000'000, "Crore"}, {100'000, "Lakh"}, {1000, "Thousand"}, {100, "Hundred"}}};

void append(QStringList &words, const char *word)
{
    words.append(QString::fromLatin1(word));
}

void spell(QStringList &words, quint64 number)
{
    for (const auto &unit : Units) {
        if (number < unit.size)
            continue;
        spell(words, number / unit.size);
        append(words, unit.name);
        number %= unit.size;
    }
    if (number >= Small.size()) {
        append(words, Tens[number / 10]);
        number %= 10;
    }
    if (number > 0)
        append(words, Small[number]);
}

void spellOrZero(QStringList &words, quint64 number)
{
    if (number == 0)
        append(words, Small[0]);
    spell(words, number);
}

} // namespace

QString amountInWords(Money amount)
{
    const quint64 paise =
        amount.isNegative() ? quint64(0) - quint64(amount.paise()) : quint64(amount.paise());
    QStringList words;
    if (amount.isNegative())
        append(words, "Minus");
    spellOrZero(words, paise / 100);
    append(words, paise / 100 == 1 ? "Rupee" : "Rupees");
    if (paise % 100 > 0) {
        append(words, "And");
        spell(words, paise % 100);
        append(words, paise % 100 == 1 ? "Paisa" : "Paise");
    }
    append(words, "Only");
    return words.join(u' ');
}

} // namespace desk
