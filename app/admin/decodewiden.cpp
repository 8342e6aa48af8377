#include "decodewiden.h"

#include <QRegularExpression>

#include <random>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

const QRegularExpression &numbers()
{
    static const QRegularExpression pattern(u"\\d+(?:\\.\\d+)?"_s);
    return pattern;
}

/// Vowels move on by one, some consonants to a neighbour: a word that nobody has, but might.
QString anotherBrand(const QString &word, int turn)
{
    static const QString vowels = u"aeiou"_s;
    static const QString consonants = u"bcdfglmnprstvz"_s;
    auto brand = word;
    for (qsizetype i = 0; i < brand.size(); ++i) {
        const auto c = brand.at(i).toLower();
        const auto &letters = vowels.contains(c) ? vowels : consonants;
        const auto at = letters.indexOf(c);
        if (at < 0 || (i + turn) % 3 == 0)
            continue;
        const auto next = letters.at((at + turn) % letters.size());
        brand[i] = brand.at(i).isUpper() ? next.toUpper() : next;
    }
    return brand;
}

QStringList numbersOf(const QString &name)
{
    QStringList found;
    for (auto it = numbers().globalMatch(name); it.hasNext();)
        found.append(it.next().captured());
    return found;
}

QString withNumbers(const QString &name, const QStringList &others)
{
    QString result;
    qsizetype from = 0;
    qsizetype next = 0;
    for (auto it = numbers().globalMatch(name); it.hasNext() && next < others.size();) {
        const auto match = it.next();
        result += name.mid(from, match.capturedStart() - from) + others.at(next++);
        from = match.capturedEnd();
    }
    return result + name.mid(from);
}

} // namespace

QList<CatalogueItem> widened(const QList<CatalogueItem> &items, qsizetype count)
{
    QList<CatalogueItem> wide = items;
    QHash<qsizetype, QStringList> names; // by how many numbers they hold
    for (const auto &item : items)
        names[numbersOf(item.name).size()].append(item.name);
    std::mt19937 random(20'261'120);
    for (qsizetype i = 0; wide.size() < count && !items.isEmpty(); ++i) {
        auto item = items.at(i % items.size());
        const auto turn = 1 + static_cast<int>(i / items.size());
        const auto &alike = names[numbersOf(item.name).size()];
        const auto &other = alike.at(static_cast<qsizetype>(random()) % alike.size());
        const auto words = withNumbers(item.name, numbersOf(other)).split(u' ');
        item.sku += u"-W%1"_s.arg(turn);
        item.name = (QStringList{anotherBrand(words.first(), turn)} + words.mid(1)).join(u' ');
        item.modelNumber.clear();
        wide.append(item);
    }
    return wide;
}

} // namespace desk::admin
