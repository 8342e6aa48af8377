#include "wordmatch.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Token
{
    QString text; ///< lower case
    WordSpan span;
};

struct Size
{
    QString number;
    QString unit;  ///< the one spelling of it
    QString shown; ///< as it is written: G for a gauge, g for grams
};

constexpr qsizetype shortest = 3; ///< letters from which a beginning counts as the word

/// Words and numbers apart: "5ml" is two tokens, "1.5" is one.
QList<Token> tokensOf(const QString &text)
{
    static const QRegularExpression word(u"\\d+(?:\\.\\d+)?|[\\p{L}\\p{M}]+"_s);
    QList<Token> tokens;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        tokens.append(
            {match.captured().toLower(),
             {static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())}});
    }
    return tokens;
}

bool isNumber(const QString &token)
{
    return token.front().isDigit();
}

bool says(const QString &asked, const QString &named)
{
    static const QStringList little = {u"of"_s, u"with"_s, u"and"_s, u"for"_s, u"the"_s, u"x"_s};
    if (little.contains(asked) || little.contains(named))
        return false;
    if (asked == named)
        return true;
    if (isNumber(asked) || isNumber(named) || std::min(asked.size(), named.size()) < shortest)
        return false;
    return asked.startsWith(named) || named.startsWith(asked);
}

QList<WordSpan> joined(const QList<WordSpan> &spans, const QString &name)
{
    QList<WordSpan> result;
    for (const auto &span : spans) {
        const auto end = result.isEmpty() ? -1 : result.last().start + result.last().length;
        const auto between = end < 0 ? QString(u'-') : name.mid(end, span.start - end);
        if (between.trimmed().isEmpty())
            result.last().length = span.start + span.length - result.last().start;
        else
            result.append(span);
    }
    return result;
}

/// Spellings of a unit, each with the one that is compared and shown.
QString sizeUnit(const QString &word)
{
    static const QHash<QString, QString> units = {
        {u"ml"_s, u"ml"_s},     {u"cc"_s, u"ml"_s},   {u"l"_s, u"l"_s},
        {u"ltr"_s, u"l"_s},     {u"litre"_s, u"l"_s}, {u"liter"_s, u"l"_s},
        {u"mg"_s, u"mg"_s},     {u"mcg"_s, u"mcg"_s}, {u"g"_s, u"g"_s},
        {u"gm"_s, u"g"_s},      {u"gms"_s, u"g"_s},   {u"gram"_s, u"g"_s},
        {u"kg"_s, u"kg"_s},     {u"mm"_s, u"mm"_s},   {u"cm"_s, u"cm"_s},
        {u"cms"_s, u"cm"_s},    {u"m"_s, u"m"_s},     {u"mtr"_s, u"m"_s},
        {u"inch"_s, u"inch"_s}, {u"in"_s, u"inch"_s}, {u"inches"_s, u"inch"_s},
        {u"fr"_s, u"Fr"_s},     {u"fg"_s, u"Fr"_s},   {u"ga"_s, u"g"_s},
        {u"gauge"_s, u"g"_s},   {u"iu"_s, u"IU"_s},   {u"way"_s, u"way"_s},
        {u"ply"_s, u"ply"_s}};
    return units.value(word);
}

/// A capital G is a gauge, though grams are looked for under the same name.
QString shownUnit(const QString &text, const Token &unit)
{
    const auto written = text.mid(unit.span.start, unit.span.length);
    const auto gauge = written == u"G" || unit.text == u"ga" || unit.text == u"gauge";
    return gauge ? u"G"_s : sizeUnit(unit.text);
}

QList<Size> sizesOf(const QString &text)
{
    const auto tokens = tokensOf(text);
    QList<Size> sizes;
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        const auto &number = tokens.at(i);
        const auto &unit = tokens.at(i + 1);
        const auto gap = unit.span.start - number.span.start - number.span.length;
        if (isNumber(number.text) && gap <= 1 && !sizeUnit(unit.text).isEmpty())
            sizes.append({number.text, sizeUnit(unit.text), shownUnit(text, unit)});
    }
    return sizes;
}

QString sizeText(const Size &size)
{
    return size.number + u' ' + size.shown;
}

SizeMatch compared(const Size &asked, const QList<Size> &named)
{
    SizeMatch match{SizeMatch::Agreement::Unsaid, sizeText(asked), {}};
    for (const auto &size : named) {
        if (size.unit != asked.unit)
            continue;
        if (size.number == asked.number)
            return {SizeMatch::Agreement::Agrees, sizeText(asked), sizeText(size)};
        if (match.said.isEmpty())
            match = {SizeMatch::Agreement::Contradicts, sizeText(asked), sizeText(size)};
    }
    return match;
}

} // namespace

QList<WordSpan> matchingSpans(const QString &words, const QString &name)
{
    const auto asked = tokensOf(words);
    QList<WordSpan> spans;
    for (const auto &token : tokensOf(name))
        if (std::any_of(asked.begin(), asked.end(),
                        [&](const Token &word) { return says(word.text, token.text); }))
            spans.append(token.span);
    return joined(spans, name);
}

QList<SizeMatch> compareSizes(const QString &words, const QString &name)
{
    const auto named = sizesOf(name);
    QList<SizeMatch> matches;
    for (const auto &size : sizesOf(words))
        matches.append(compared(size, named));
    return matches;
}

} // namespace desk
