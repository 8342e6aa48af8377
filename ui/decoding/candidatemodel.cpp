#include "candidatemodel.h"

#include "icons.h"
#include "indianformat.h"
#include "unitwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// "confirmed 14× for this hospital": 14 for these words.
int timesIn(const QString &reason, const QString &whom)
{
    static const QRegularExpression times(u"^confirmed (\\d+)× for (this hospital|others)$"_s);
    const auto match = times.match(reason);
    return match.hasMatch() && match.captured(2) == whom ? match.captured(1).toInt() : 0;
}

/// The server's reason as a chip; one that only repeats the marked words is left out.
Chip reasonChip(const Candidate &item)
{
    if (const auto others = timesIn(item.reason, u"others"_s); others > 0)
        return {CandidateModel::tr("confirmed %1× for others").arg(others),
                Tone::Neutral,
                icons::agrees,
                {}};
    const auto here = timesConfirmedHere(item);
    if (here == 0)
        return {};
    return {CandidateModel::tr("same words here, %1×").arg(here), Tone::Accent, icons::agrees, {}};
}

/// What goes out of date soon is no good for a hospital's shelf.
Tone expiryTone(const QDate &expiry)
{
    constexpr int soon = 180;
    constexpr int now = 90;
    const auto days = expiry.isValid() ? indianToday().daysTo(expiry) : soon + 1;
    return days <= now ? Tone::Red : days <= soon ? Tone::Amber : Tone::Secondary;
}

Chip sizeChip(const SizeMatch &size)
{
    switch (size.agreement) {
    case SizeMatch::Agreement::Agrees:
        return {size.asked, Tone::Green, icons::agrees, {}};
    case SizeMatch::Agreement::Contradicts:
        return {CandidateModel::tr("%1, asked %2").arg(size.said, size.asked),
                Tone::Red,
                icons::contradicts,
                {}};
    case SizeMatch::Agreement::Unsaid:
        break;
    }
    return {CandidateModel::tr("%1 not said").arg(size.asked), Tone::Neutral, {}, {}};
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

CandidateRow rowOf(const Candidate &item, const DecodingLine &line)
{
    CandidateRow row{item, conversionFor(line, item), {}, matchingSpans(line.words, item.name), {},
                     0,    expiryTone(item.expiry)};
    const auto pieces = row.conversion.quantity.value_or(0);
    const auto how = conversionWords(line.askedText(), row.conversion);
    if (!how.isEmpty() && pieces > 0)
        row.converted = CandidateModel::tr("%1 = %2 %3")
                            .arg(how, countText(pieces), unitWords(item.unit, pieces));
    row.shortBy = std::max<qint64>(0, pieces - item.free);
    QList<Chip> chips = {reasonChip(item)};
    for (const auto &size : compareSizes(line.words, item.name))
        chips.append(sizeChip(size));
    if (!item.make.isEmpty() && !matchingSpans(line.words, item.make).isEmpty())
        chips.append(
            {CandidateModel::tr("brand %1").arg(item.make), Tone::Green, icons::agrees, {}});
    chips.append(packChip(row, line));
    for (const auto &chip : std::as_const(chips))
        if (!chip.text.isEmpty())
            row.chips.append(chip);
    if (row.chips.isEmpty() && item.percent >= 0)
        row.chips.append({CandidateModel::tr("words alike"), Tone::Neutral, {}, {}});
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

int timesConfirmedHere(const Candidate &item)
{
    return timesIn(item.reason, u"this hospital"_s);
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

void CandidateModel::setCandidates(const QList<Candidate> &candidates, const DecodingLine &line)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &item : candidates)
        m_rows.append(rowOf(item, line));
    endResetModel();
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
