#include "decodetrial.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

constexpr int fewest = 9; ///< rows of a kind that counts in the mean over kinds

bool isSupply(const QString &kind)
{
    for (const auto &part : {u"device"_s, u"consumable"_s, u"hospital-stock"_s, u"equipment"_s})
        if (kind.contains(part))
            return true;
    return false;
}

QStringList groupsOf(const DecodeRow &row)
{
    const bool real = row.kind != u"synthetic"_s;
    QStringList groups{u"1 all"_s, real ? u"2 real"_s : u"2 synthetic"_s, u"3 "_s + row.difficulty,
                       u"5 "_s + row.kind};
    if (real)
        groups.append(isSupply(row.kind) ? u"4 real consumables and devices"_s
                                         : u"4 real medicines"_s);
    return groups;
}

QString number(double value)
{
    return QString::number(value, 'f', 1).rightJustified(6);
}

} // namespace

void TrialFigures::Share::add(int rank)
{
    ++rows;
    first += rank < 1 ? 1 : 0;
    five += rank < 5 ? 1 : 0;
    ten += rank < 10 ? 1 : 0;
}

TrialFigures TrialFigures::of(const QList<DecodeRow> &rows, const QList<TrialOutcome> &outcomes)
{
    TrialFigures figures;
    Share confident; // rows: those with an answer; first: confident; five: and right
    Share none;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto &outcome = outcomes.at(i);
        auto &counted = rows.at(i).right.isEmpty() ? none : confident;
        ++counted.rows;
        counted.first += outcome.confident ? 1 : 0;
        counted.five += outcome.confident && outcome.rank == 0 ? 1 : 0;
        if (!rows.at(i).right.isEmpty())
            for (const auto &group : groupsOf(rows.at(i)))
                figures.groups[group].add(outcome.rank);
    }
    int kinds = 0;
    for (auto it = figures.groups.cbegin(); it != figures.groups.cend(); ++it)
        if (it.key().startsWith(u"5 "_s) && it->rows >= fewest) {
            figures.macro += it->percent(it->first);
            ++kinds;
        }
    figures.macro /= std::max(kinds, 1);
    figures.confidentShare = confident.percent(confident.first);
    figures.confidentRight = 100.0 * confident.five / std::max(confident.first, 1);
    figures.confidentNone = none.percent(none.first);
    return figures;
}

QStringList TrialFigures::lines() const
{
    QStringList lines{u"%1 %2 %3 %4 %5"_s.arg(u"texts"_s, -34)
                          .arg(u"rows"_s, 5)
                          .arg(u"@1"_s, 6)
                          .arg(u"@5"_s, 6)
                          .arg(u"@10"_s, 6)};
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(it.key().mid(2), -34)
                         .arg(it->rows, 5)
                         .arg(number(it->percent(it->first)), number(it->percent(it->five)),
                              number(it->percent(it->ten))));
    lines.append(
        u"first, mean over kinds with %1 rows or more: %2"_s.arg(fewest).arg(macro, 0, 'f', 1));
    lines.append(u"confident: %1 % of the lines, %2 % of them right; of lines where nothing is "
                 "right, %3 %"_s.arg(confidentShare, 0, 'f', 1)
                     .arg(confidentRight, 0, 'f', 1)
                     .arg(confidentNone, 0, 'f', 1));
    return lines;
}

QJsonObject TrialFigures::toJson() const
{
    QJsonObject shares;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        shares.insert(it.key().mid(2), QJsonObject{{u"rows"_s, it->rows},
                                                   {u"top1"_s, it->percent(it->first)},
                                                   {u"top5"_s, it->percent(it->five)},
                                                   {u"top10"_s, it->percent(it->ten)}});
    return {{u"texts"_s, shares},
            {u"macro_top1"_s, macro},
            {u"confident_share"_s, confidentShare},
            {u"confident_precision"_s, confidentRight},
            {u"confident_none"_s, confidentNone}};
}

} // namespace desk::admin
