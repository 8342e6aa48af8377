#include "proposalwords.h"

#include "avatar.h"
#include "indianformat.h"
#include "permissionwords.h"
#include "rulewords.h"
#include "serverwords.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct ProposalText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ProposalWords)
};

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const auto &value : list.toArray())
        all << value.toString();
    return all;
}

QString timeWords(const QJsonValue &value)
{
    return dateTimeText(QDateTime::fromString(value.toString(), Qt::ISODateWithMs));
}

QString titleOfRole(const QJsonObject &before, const QString &role)
{
    return (before.isEmpty() ? ProposalText::tr("A new role: %1")
                             : ProposalText::tr("More rights for the role %1"))
        .arg(role);
}

void tellRole(ProposalWords *words, const QJsonObject &before, const QJsonObject &after)
{
    const auto role = roleWords(after[u"name"].toString());
    const auto had = before[u"permissions"].toObject();
    const auto has = after[u"permissions"].toObject();
    const auto given = addedPermissions(had, has);
    const auto taken = addedPermissions(has, had);
    words->title = titleOfRole(before, role);
    if (!given.isEmpty())
        words->given = (before.isEmpty() ? ProposalText::tr("%1 may then: %2.")
                                         : ProposalText::tr("%1 may then also: %2."))
                           .arg(role, given.join(u", "_s));
    if (!taken.isEmpty())
        words->taken = ProposalText::tr("%1 may no longer: %2.").arg(role, taken.join(u", "_s));
}

void tellPerson(ProposalWords *words, const QJsonObject &before, const QJsonObject &after)
{
    const auto name = after[u"full_name"].toString();
    const auto role = roleWords(after[u"role"].toString());
    const auto isLetIn = !before[u"is_active"].toBool() && after[u"is_active"].toBool();
    const auto had = isLetIn ? QJsonObject() : before[u"permissions"].toObject();
    const auto has = after[u"permissions"].toObject();
    words->title = isLetIn ? ProposalText::tr("%1 is let in as %2").arg(name, role)
                           : ProposalText::tr("%1 becomes %2").arg(name, role);
    const auto given = addedPermissions(had, has);
    const auto taken = addedPermissions(has, had);
    words->given = ProposalText::tr("%1 may then: %2.").arg(name, given.join(u", "_s));
    if (!taken.isEmpty())
        words->taken = ProposalText::tr("%1 may no longer: %2.").arg(name, taken.join(u", "_s));
}

/// "“Discounts” for Quotations, from 10 % discount: one Executive"
QString ruleLine(const QJsonObject &rule)
{
    return ProposalText::tr("“%1” for %2, %3: %4")
        .arg(rule[u"name"].toString(), rules::kindWords(rule[u"kind"].toString()),
             rules::conditionWords(rule), rules::deciderWords(rule));
}

QStringList ruleLines(const QJsonObject &set)
{
    QStringList lines;
    for (const auto &rule : set[u"rules"].toArray())
        lines << ruleLine(rule.toObject());
    return lines;
}

/// All rules as they would be, because their order says which one asks, and those that go.
void tellRules(ProposalWords *words, const QJsonObject &before, const QJsonObject &after)
{
    const auto day = dateText(QDate::fromString(after[u"starts_on"].toString(), Qt::ISODate));
    const auto had = ruleLines(before);
    const auto has = ruleLines(after);
    QStringList lines;
    for (const auto &line : has)
        lines << u"%1. %2"_s.arg(lines.size() + 1)
                     .arg(had.contains(line) ? line : ProposalText::tr("%1 (new)").arg(line));
    words->given =
        lines.isEmpty()
            ? ProposalText::tr("From %1 no rule holds: any one person who may approve decides.")
                  .arg(day)
            : ProposalText::tr("From %1, looked at in this order:\n%2").arg(day, lines.join(u'\n'));
    QStringList gone;
    for (const auto &line : had)
        if (!has.contains(line))
            gone << line;
    if (!gone.isEmpty())
        words->taken = ProposalText::tr("No longer:\n%1").arg(gone.join(u'\n'));
}

QString reachedWords(const QJsonObject &proposal)
{
    const auto people = texts(proposal[u"people"]);
    const auto kind = proposal[u"kind"].toString();
    if (kind == u"people")
        return {};
    if (people.isEmpty())
        return kind == u"roles" ? ProposalText::tr("Nobody has this role now.") : QString();
    return ProposalText::tr("It reaches %1.").arg(QLocale().createSeparatedList(people));
}

QString decidedWords(const QJsonObject &proposal)
{
    const auto status = proposal[u"status"].toString();
    const auto when = timeWords(proposal[u"decided_at"]);
    const auto who = proposal[u"decided_by"].toString();
    const auto comment = proposal[u"comment"].toString();
    auto words = status == u"withdrawn"  ? ProposalText::tr("Withdrawn on %1.").arg(when)
                 : status == u"approved" ? ProposalText::tr("%1 approved it on %2.").arg(who, when)
                                         : ProposalText::tr("%1 rejected it on %2.").arg(who, when);
    if (!comment.isEmpty())
        words += u" “%1”"_s.arg(comment);
    return words;
}

} // namespace

QString decidersWords(const QJsonObject &proposal)
{
    const auto names = texts(proposal[u"deciders"]);
    if (names.isEmpty())
        return ProposalText::tr("Nobody else here may decide on it now.");
    if (names.size() == 1)
        return ProposalText::tr("Waits for %1.").arg(names.first());
    return ProposalText::tr("Waits for %1 or %2.")
        .arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

ProposalWords proposalWords(const QJsonObject &proposal)
{
    ProposalWords words{.title = serverWords(proposal[u"title"].toString()),
                        .given = {},
                        .taken = {},
                        .forWhom = reachedWords(proposal),
                        .asked = {},
                        .deciders = {}};
    const auto before = proposal[u"before"].toObject();
    const auto after = proposal[u"after"].toObject();
    const auto kind = proposal[u"kind"].toString();
    if (kind == u"roles")
        tellRole(&words, before, after);
    else if (kind == u"people")
        tellPerson(&words, before, after);
    else
        tellRules(&words, before, after);
    words.asked = ProposalText::tr("%1 asked for it on %2.")
                      .arg(proposal[u"made_by"].toString(), timeWords(proposal[u"created_at"]));
    if (const auto reason = proposal[u"reason"].toString(); !reason.isEmpty())
        words.asked += u" “%1”"_s.arg(reason);
    words.deciders =
        proposal[u"status"] == u"pending"_s ? decidersWords(proposal) : decidedWords(proposal);
    return words;
}

} // namespace desk
