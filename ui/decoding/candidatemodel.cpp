#include "candidatemodel.h"

#include "icons.h"
#include "indianformat.h"
#include "unitwords.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// What goes out of date soon is no good for a hospital's shelf.
Tone expiryTone(const QDate &expiry)
{
    constexpr int soon = 180;
    constexpr int now = 90;
    const auto days = expiry.isValid() ? indianToday().daysTo(expiry) : soon + 1;
    return days <= now ? Tone::Red : days <= soon ? Tone::Amber : Tone::Secondary;
}

/// What the name says, and the hospital's spelling of it where that is another.
QString agreement(const Reason &reason)
{
    const auto bare = [](const QString &text) { return text.toLower().remove(u' '); };
    if (reason.said.isEmpty())
        return reason.asked;
    if (bare(reason.said) == bare(reason.asked))
        return reason.said;
    return CandidateModel::tr("%1 = %2").arg(reason.asked, reason.said);
}

/// A reason as a chip; words that agree are marked in the name and need none.
Chip reasonChip(const Reason &reason)
{
    switch (reason.kind) {
    case Reason::Kind::ConfirmedHere:
        return {CandidateModel::tr("same words here, %1×").arg(reason.times),
                Tone::Accent,
                icons::agrees,
                {}};
    case Reason::Kind::ConfirmedByGroup:
        return {CandidateModel::tr("confirmed %1× in its group").arg(reason.times),
                Tone::Accent,
                icons::agrees,
                {}};
    case Reason::Kind::ConfirmedByOthers:
        return {CandidateModel::tr("confirmed %1× for others").arg(reason.times),
                Tone::Neutral,
                icons::agrees,
                {}};
    case Reason::Kind::SentBack:
        return {
            CandidateModel::tr("sent back %1×").arg(reason.times), Tone::Amber, icons::warning, {}};
    case Reason::Kind::Agrees:
        return {agreement(reason), Tone::Green, icons::agrees, {}};
    case Reason::Kind::Contradicts:
        return {CandidateModel::tr("%1, asked %2").arg(reason.said, reason.asked),
                Tone::Red,
                icons::contradicts,
                {}};
    case Reason::Kind::Missing:
        return {CandidateModel::tr("%1 not said").arg(reason.asked), Tone::Neutral, {}, {}};
    case Reason::Kind::WordsMatch:
        break;
    }
    return {};
}

Chip packChip(const CandidateRow &row, const DecodingLine &line)
{
    const auto unsure = row.conversion.certainty == PackConversion::Certainty::Unsure;
    if (unsure)
        return {CandidateModel::tr("%1: look at the quantity").arg(line.askedText()),
                Tone::Amber,
                icons::warning,
                {}};
    if (row.converted.isEmpty())
        return {};
    return {row.converted, Tone::Outline, {}, {}};
}

QList<Chip> chipsOf(const CandidateRow &row, const DecodingLine &line)
{
    QList<Chip> chips;
    for (const auto &reason : row.why.reasons)
        chips.append(reasonChip(reason));
    if (!row.item.replaces.isEmpty())
        chips.append({CandidateModel::tr("in place of %1").arg(row.item.replaces),
                      Tone::Violet,
                      icons::substitute,
                      {}});
    chips.append(packChip(row, line));
    chips.removeIf([](const Chip &chip) { return chip.text.isEmpty(); });
    if (chips.isEmpty() && percentOf(row.why) >= 0)
        chips.append({CandidateModel::tr("words alike"), Tone::Neutral, {}, {}});
    return chips;
}

CandidateRow rowOf(const Candidate &item, const Suggestion &why, const DecodingLine &line)
{
    CandidateRow row{item, why, conversionFor(line, item), {}, {}, 0, expiryTone(item.expiry)};
    const auto pieces = row.conversion.quantity.value_or(0);
    const auto how = conversionWords(line.askedText(), row.conversion);
    if (!how.isEmpty() && pieces > 0)
        row.converted = CandidateModel::tr("%1 = %2 %3")
                            .arg(how, countText(pieces), unitWords(item.unit, pieces));
    row.shortBy = item.id.isNull() ? 0 : std::max<qint64>(0, pieces - item.free);
    row.chips = chipsOf(row, line);
    return row;
}

QString spoken(const CandidateRow &row, int number)
{
    QStringList parts = {row.item.name, row.item.sku};
    for (const auto &chip : row.chips)
        parts.append(chip.text);
    parts.append(CandidateModel::tr("%1 free").arg(countText(row.item.free)));
    if (row.item.expiry.isValid())
        parts.append(CandidateModel::tr("the next expires on %1").arg(dateText(row.item.expiry)));
    return CandidateModel::tr("%1: %2").arg(QString::number(number), parts.join(u", "_s));
}

} // namespace

int timesConfirmedHere(const Suggestion &why)
{
    for (const auto &reason : why.reasons)
        if (reason.kind == Reason::Kind::ConfirmedHere)
            return reason.times;
    return 0;
}

int percentOf(const Suggestion &why)
{
    return why.probability > 0 ? qRound(100 * why.probability) : -1;
}

Pack packOf(const Candidate &item)
{
    return {item.unit, item.packName, item.packSize};
}

PackConversion conversionFor(const DecodingLine &line, const Candidate &item)
{
    const auto asked = Quantity::fromText(line.asked);
    return asked ? convertAsked(*asked, line.unit, packOf(item)) : PackConversion{};
}

void CandidateModel::setCandidates(const QList<Suggested> &candidates, const DecodingLine &line)
{
    beginResetModel();
    m_line = line;
    m_rows.clear();
    for (const auto &[item, why] : candidates)
        m_rows.append(rowOf(item, why, line));
    endResetModel();
}

void CandidateModel::setItems(const QHash<QString, Candidate> &items)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto now = items.constFind(m_rows.at(i).item.sku);
        if (now == items.constEnd())
            continue;
        m_rows[i] = rowOf(*now, m_rows.at(i).why, m_line);
        const auto here = index(static_cast<int>(i), 0);
        Q_EMIT dataChanged(here, here);
    }
}

const CandidateRow *CandidateModel::row(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : &m_rows.at(row);
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    const auto *at = row(index.row());
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return at->item.name;
    case Qt::AccessibleTextRole:
        return spoken(*at, index.row() + 1);
    case Qt::ToolTipRole:
        return tr("%1\n%2 · %3").arg(at->item.name, at->item.sku, at->item.make);
    default:
        return {};
    }
}

} // namespace desk
