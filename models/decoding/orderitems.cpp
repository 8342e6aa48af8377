#include "orderitems.h"

#include "quantityfinder.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

// "free" is no name: "300 strips + 30 strips free".
bool namesGoods(const QString &words)
{
    static const QRegularExpression extra(QStringLiteral("^(?:free|extra|bonus|scheme)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    return hasLetters(words) && !extra.match(words).hasMatch();
}

// "gloves 6.5 - 5 box, 7 - 10 box": what follows is another size of the same.
bool isSize(const QString &words)
{
    static const QRegularExpression size(QStringLiteral("^\\d{1,3}(?:\\.\\d+)?$"));
    return size.match(words).hasMatch();
}

bool startsWithSize(const QString &part)
{
    const QString figures = asciiDigits(part);
    const auto found = findQuantity(figures);
    return found && isSize(trimmedWords(found->words(figures)));
}

QString withoutSize(const QString &words)
{
    static const QRegularExpression size(QStringLiteral("[\\s:,-]*\\d+(?:\\.\\d+)?$"));
    QString rest = words;
    return rest.remove(size);
}

bool areItems(const QStringList &parts, bool alsoPlain)
{
    static const QRegularExpression plain(
        QStringLiteral("^[\\p{L}][\\p{L}\\p{M}\\s.]*\\s\\d{1,4}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto isItem = [&parts, alsoPlain](const QString &part) {
        const auto figures = asciiDigits(part.trimmed());
        const auto found = findQuantity(figures);
        if (found && found->certain && found->quantity)
            return namesGoods(trimmedWords(found->words(figures))) ||
                   (&part != &parts.first() && startsWithSize(part));
        return alsoPlain && parts.size() > 2 && plain.match(figures).hasMatch();
    };
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), isItem);
}

QString wordsOf(const QString &item)
{
    const auto found = findQuantity(asciiDigits(item));
    return found ? trimmedWords(found->words(item)) : item;
}

QStringList withCarriedWords(const QStringList &parts)
{
    QStringList items;
    for (const auto &part : parts)
        items.append(!items.isEmpty() && startsWithSize(part)
                         ? withoutSize(wordsOf(items.last())) + u' ' + part
                         : part);
    return items;
}

} // namespace

QString trimmedWords(const QString &words)
{
    static const QRegularExpression ends(QStringLiteral("^[\\s,;:=–—-]+|[\\s,;:=–—-]+$"));
    QString trimmed = words;
    return trimmed.remove(ends);
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QStringList severalItems(const QString &line, bool alsoPlain)
{
    static const QRegularExpression commas(QStringLiteral("\\s*;\\s*|\\s*,\\s+(?=\\S)"));
    static const QRegularExpression also(
        QStringLiteral("\\s*;\\s*|\\s*,\\s+(?=\\S)|\\s+(?:and|aur|or|और|&|\\+|/|\\|)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    for (const auto *separator : {&also, &commas}) {
        const QStringList parts = line.split(*separator, Qt::SkipEmptyParts);
        if (areItems(parts, alsoPlain))
            return withCarriedWords(parts);
    }
    return {};
}

} // namespace desk
