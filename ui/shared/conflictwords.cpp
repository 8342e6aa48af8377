#include "conflictwords.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Side = ThreeWayMerge::Side;
using Choice = ThreeWayMerge::Choice;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::ConflictWords)
};

} // namespace

QString ConflictWords::theirFirstName() const
{
    return theirs.isEmpty() ? Words::tr("somebody") : theirs.section(u' ', 0, 0);
}

QString ConflictWords::namesOf(const ThreeWayMerge::Item &item) const
{
    QStringList names;
    for (const auto &change : item.changes)
        names.append(name(change.field));
    if (item.isLine() && item.isAbsent(Side::Was))
        return Words::tr("new line");
    if (names.isEmpty())
        return Words::tr("removed");
    return names.join(u", "_s);
}

QStringList ConflictWords::valuesOf(const ThreeWayMerge::Item &item, Side side) const
{
    if (item.isLine() && item.isAbsent(side))
        return {item.isAbsent(Side::Was) || side == Side::Was ? Words::tr("not there")
                                                              : Words::tr("line removed")};
    QStringList values;
    for (const auto &change : item.changes)
        values.append(value(change.field, change.on(side)));
    if (values.isEmpty())
        values.append(subtitle(item.on(side)));
    return values;
}

QString ConflictWords::titleOf(const ThreeWayMerge::Item &item) const
{
    if (!item.isLine())
        return name(item.changes.first().field);
    for (const auto side : {Side::Mine, Side::Theirs, Side::Was})
        if (!item.isAbsent(side))
            return title(item.on(side));
    return {};
}

QString ConflictWords::bothOf(const ThreeWayMerge::Item &item) const
{
    const auto both = item.result(Choice::Both);
    QStringList values;
    for (const auto &change : item.changes)
        values.append(value(change.field, both.value(change.field)));
    return values.join(u", "_s);
}

QString ConflictWords::byOf(const ThreeWayMerge::Item &item) const
{
    bool isMine = item.choice == Choice::Mine;
    bool isTheirs = item.choice == Choice::Theirs;
    for (const auto &change : item.changes) {
        isMine = isMine || change.isMine;
        isTheirs = isTheirs || change.isTheirs;
    }
    return isMine && isTheirs ? Words::tr("both") : isMine ? Words::tr("you") : theirFirstName();
}

QStringList ConflictWords::mergedSentences(const ThreeWayMerge &merge) const
{
    QStringList sentences;
    for (const auto &item : merge.merged()) {
        const auto after = item.choice == Choice::Theirs ? Side::Theirs : Side::Mine;
        const auto place = item.isLine()
                               ? Words::tr("Line %1, %2").arg(item.number).arg(titleOf(item))
                               : titleOf(item);
        sentences.append(Words::tr("%1: %2 instead of %3, by %4.")
                             .arg(place, valuesOf(item, after).join(u", "_s),
                                  valuesOf(item, Side::Was).join(u", "_s), byOf(item)));
    }
    return sentences;
}

} // namespace desk
