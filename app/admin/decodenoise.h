#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace desk::admin {

/// Writes an item's name as somebody in a hurry might: words cut, joined, mistyped, spelt by ear,
/// left out or put in another order, units written otherwise, words of others in between. The same
/// seed gives the same texts.
class DecodeNoise
{
public:
    explicit DecodeNoise(unsigned seed) : m_random(seed) {}

    /// `others` are words that have nothing to do with the item.
    QString written(const QString &name, const QStringList &others);

private:
    using Change = void (DecodeNoise::*)(QStringList *words);

    [[nodiscard]] int below(qsizetype limit);
    [[nodiscard]] bool chance(int ofHundred) { return below(100) < ofHundred; }
    [[nodiscard]] qsizetype longWord(const QStringList &words);

    void mistype(QStringList *words);
    void dropVowels(QStringList *words);
    void cut(QStringList *words);
    void spellByEar(QStringList *words);
    void join(QStringList *words);
    void split(QStringList *words);
    void drop(QStringList *words);
    void move(QStringList *words);
    void rewriteUnit(QStringList *words);
    void dropUnit(QStringList *words);
    void digitForLetter(QStringList *words);
    void letterForDigit(QStringList *words);
    void anotherTail(QStringList *words);
    void abbreviate(QStringList *words);
    void fill(QStringList *words);
    void addOther(QStringList *words, const QStringList &others);

    std::mt19937 m_random;
};

} // namespace desk::admin
