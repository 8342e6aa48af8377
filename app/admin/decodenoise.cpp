#include "decodenoise.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

constexpr qsizetype longFrom = 5; ///< letters of a word that can be mistreated and still be told

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression blank(u"[\\s,]+"_s);
    return name.split(blank, Qt::SkipEmptyParts);
}

bool isVowel(QChar c)
{
    return u"aeiouAEIOU"_s.contains(c);
}

} // namespace

int DecodeNoise::below(qsizetype limit)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(std::max<qsizetype>(limit, 1)));
}

qsizetype DecodeNoise::longWord(const QStringList &words)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words.at(i).size() >= longFrom && words.at(i).front().isLetter())
            places.append(i);
    return places.isEmpty() ? -1 : places.at(below(places.size()));
}

void DecodeNoise::mistype(QStringList *words)
{
    const auto at = longWord(*words);
    if (at < 0)
        return;
    auto &word = (*words)[at];
    const auto place = 1 + below(word.size() - 2);
    switch (below(4)) {
    case 0:
        word.remove(place, 1);
        break;
    case 1:
        word.insert(place, word.at(place));
        break;
    case 2:
        std::swap(word[place], word[place + 1]);
        break;
    default:
        word[place] = QChar(u'a' + below(26));
    }
}

void DecodeNoise::dropVowels(QStringList *words)
{
    const auto at = longWord(*words);
    if (at < 0)
        return;
    QString thin;
    for (const auto c : words->at(at))
        if (thin.isEmpty() || !isVowel(c) || chance(20))
            thin += c;
    (*words)[at] = thin;
}

void DecodeNoise::cut(QStringList *words)
{
    const auto at = longWord(*words);
    if (at >= 0)
        (*words)[at] = words->at(at).left(3 + below(words->at(at).size() - 3));
}

void DecodeNoise::spellByEar(QStringList *words)
{
    static const std::array<std::pair<QString, QString>, 10> sounds = {{{u"ph"_s, u"f"_s},
                                                                        {u"c"_s, u"k"_s},
                                                                        {u"y"_s, u"i"_s},
                                                                        {u"z"_s, u"s"_s},
                                                                        {u"x"_s, u"ks"_s},
                                                                        {u"ee"_s, u"i"_s},
                                                                        {u"ll"_s, u"l"_s},
                                                                        {u"th"_s, u"t"_s},
                                                                        {u"ae"_s, u"e"_s},
                                                                        {u"v"_s, u"w"_s}}};
    const auto at = longWord(*words);
    const auto &sound = sounds[static_cast<size_t>(below(10))];
    if (at >= 0)
        (*words)[at].replace(sound.first, sound.second, Qt::CaseInsensitive);
}

void DecodeNoise::join(QStringList *words)
{
    if (words->size() < 3)
        return;
    const auto at = below(words->size() - 1);
    (*words)[at] += words->takeAt(at + 1);
}

void DecodeNoise::split(QStringList *words)
{
    const auto at = longWord(*words);
    if (at < 0 || words->at(at).size() < 7)
        return;
    const auto place = 3 + below(words->at(at).size() - 5);
    words->insert(at + 1, words->at(at).mid(place));
    (*words)[at].truncate(place);
}

void DecodeNoise::drop(QStringList *words)
{
    if (words->size() > 3)
        words->removeAt(below(words->size()));
}

void DecodeNoise::move(QStringList *words)
{
    if (words->size() > 1)
        words->move(below(words->size()), below(words->size()));
}

void DecodeNoise::rewriteUnit(QStringList *words)
{
    static const QRegularExpression unit(u"(\\d)\\s*(mg|ml|mcg|gm|cm|mm|fr|inch)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    auto text = words->join(u' ');
    text.replace(unit, chance(50) ? u"\\1 \\2"_s : u"\\1\\2s"_s);
    if (chance(30))
        text.replace(u"ml"_s, u"cc"_s, Qt::CaseInsensitive);
    *words = wordsOf(text);
}

void DecodeNoise::dropUnit(QStringList *words)
{
    static const QRegularExpression unit(u"(\\d)\\s*(mg|mcg)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    *words = wordsOf(words->join(u' ').replace(unit, u"\\1"_s));
}

void DecodeNoise::digitForLetter(QStringList *words)
{
    const auto at = longWord(*words);
    if (at < 0)
        return;
    auto &word = (*words)[at];
    for (qsizetype i = 2; i + 2 < word.size(); ++i)
        if (const auto c = word.at(i).toLower(); c == u'o' || c == u'i') {
            word[i] = c == u'o' ? u'0' : u'1';
            return;
        }
}

void DecodeNoise::letterForDigit(QStringList *words)
{
    static const QRegularExpression zero(u"(?<=\\d)0(?=\\d|\\b)"_s);
    *words = wordsOf(words->join(u' ').replace(zero, u"O"_s));
}

/// A maker's number with a letter more or less at its end.
void DecodeNoise::anotherTail(QStringList *words)
{
    static const QRegularExpression number(u"^(?=.*\\d{3})[A-Za-z0-9-]{6,}$"_s);
    for (auto &word : *words) {
        if (!number.match(word).hasMatch())
            continue;
        if (chance(50))
            word.chop(1);
        else
            word += QChar(u'A' + below(26));
    }
}

void DecodeNoise::abbreviate(QStringList *words)
{
    static const std::array<std::pair<QString, QString>, 10> forms = {{{u"tablet"_s, u"tab"_s},
                                                                       {u"capsule"_s, u"cap"_s},
                                                                       {u"injection"_s, u"inj"_s},
                                                                       {u"syrup"_s, u"syp"_s},
                                                                       {u"suspension"_s, u"susp"_s},
                                                                       {u"ointment"_s, u"oint"_s},
                                                                       {u"catheter"_s, u"cath"_s},
                                                                       {u"suture"_s, u"sut"_s},
                                                                       {u"screw"_s, u"scr"_s},
                                                                       {u"solution"_s, u"soln"_s}}};
    auto text = words->join(u' ');
    for (const auto &form : forms)
        text.replace(form.first, form.second, Qt::CaseInsensitive);
    *words = wordsOf(text);
}

void DecodeNoise::fill(QStringList *words)
{
    static const QStringList fillers = {u"urgent"_s, u"please"_s,    u"wala"_s, u"chahiye"_s,
                                        u"pls"_s,    u"1x10"_s,      u"10's"_s, u"ji"_s,
                                        u"new"_s,    u"required"_s,  u"@"_s,    u"for OT"_s,
                                        u"ward"_s,   u"small qty"_s, u"std"_s,  u"(imp)"_s};
    words->insert(chance(50) ? 0 : words->size(), fillers.at(below(fillers.size())));
}

void DecodeNoise::addOther(QStringList *words, const QStringList &others)
{
    if (!others.isEmpty())
        words->insert(below(words->size() + 1), others.at(below(others.size())));
}

QString DecodeNoise::written(const QString &name, const QStringList &others)
{
    static constexpr Change changes[] = {
        &DecodeNoise::mistype,        &DecodeNoise::dropVowels,     &DecodeNoise::cut,
        &DecodeNoise::spellByEar,     &DecodeNoise::join,           &DecodeNoise::split,
        &DecodeNoise::drop,           &DecodeNoise::move,           &DecodeNoise::rewriteUnit,
        &DecodeNoise::anotherTail,    &DecodeNoise::dropUnit,       &DecodeNoise::abbreviate,
        &DecodeNoise::letterForDigit, &DecodeNoise::digitForLetter, &DecodeNoise::fill};
    auto words = wordsOf(name);
    for (auto times = 1 + below(4); times > 0; --times)
        (this->*changes[below(std::size(changes))])(&words);
    for (auto times = chance(25) ? 1 + below(2) : 0; times > 0; --times)
        addOther(&words, others);
    const auto text = words.join(u' ');
    return chance(40) ? text.toUpper() : chance(50) ? text.toLower() : text;
}

} // namespace desk::admin
