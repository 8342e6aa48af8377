#include "keptchips.h"

#include "indianformat.h"
#include "keptrecords.h"
#include "proposalwords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace desk::kept {

using namespace Qt::StringLiterals;

namespace {

struct ChipText
{
    Q_DECLARE_TR_FUNCTIONS(desk::KeptChips)
};

QDateTime invitedUntil(const QJsonObject &whom)
{
    return QDateTime::fromString(whom[u"invited_until"].toString(), Qt::ISODateWithMs);
}

} // namespace

QString invitedWords(const QJsonObject &whom)
{
    const auto until = invitedUntil(whom);
    if (!until.isValid())
        return {};
    return (until < QDateTime::currentDateTime() ? ChipText::tr("expired on %1")
                                                 : ChipText::tr("until %1"))
        .arg(dateTimeText(until));
}

QList<Chip> chips(const QJsonObject &row)
{
    const auto record = row[u"record"].toObject();
    QList<Chip> chips;
    if (row[u"kind"] == person && !record[u"is_active"].toBool(true))
        chips.append({ChipText::tr("disabled"), Tone::Outline, {}, {}});
    if (const auto until = invitedUntil(record); until.isValid())
        chips.append(until < QDateTime::currentDateTime()
                         ? Chip{ChipText::tr("expired"), Tone::Amber, {}, invitedWords(record)}
                         : Chip{ChipText::tr("invited"), Tone::Outline, {}, invitedWords(record)});
    if (row[u"kind"] == branch && record[u"is_head"].toBool())
        chips.append({ChipText::tr("head"), Tone::Neutral, {}, {}});
    if (const auto waits = record[u"waits"].toString(); !waits.isEmpty())
        chips.append({ChipText::tr("waits"), Tone::Amber, {}, waits});
    return chips;
}

QList<Fact> waitingFacts(const QJsonObject &proposal)
{
    if (proposal.isEmpty())
        return {};
    return {{ChipText::tr("Waits for a second person"), proposalWords(proposal).title,
             decidersWords(proposal), Tone::Amber}};
}

} // namespace desk::kept
