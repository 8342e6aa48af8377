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

void append(QStringList &words, const char *word)
{
    words.append(QString::fromLatin1(word));
}

void spell(QStringList &words, quint64 number);

// Spells how many times `size` is in the number, and leaves the rest.
void spellUnits(QStringList &words, quint64 &number, quint64 size, const char *name)
{
    if (number < size)
        return;
    spell(words, number / size);
    append(words, name);
    number %= size;
}

void spell(QStringList &words, quint64 number)
{
    spellUnits(words, number, 10'000'000, "Crore");
    spellUnits(words, number, 100'000, "Lakh");
    spellUnits(words, number, 1000, "Thousand");
    spellUnits(words, number, 100, "Hundred");
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
