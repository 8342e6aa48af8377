#include "stageclock.h"

#include "ordersteps.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::StageClock)
};

QString holder(const QString &stage, const QString &works, const QString &rep)
{
    if (stage == u"quotation_sent")
        return Words::tr("With the hospital");
    if (stage == u"dispatched")
        return Words::tr("On its way");
    if (works == u"sales_rep")
        return Words::tr("With %1").arg(rep);
    if (works == u"decoder")
        return Words::tr("With the decoders");
    if (works == u"executive")
        return Words::tr("With the executives");
    if (works == u"quoter")
        return Words::tr("With the quoters");
    if (works == u"inventory_admin")
        return Words::tr("With the store");
    if (works == u"accounts")
        return Words::tr("With accounts");
    return {};
}

} // namespace

StageClock stageClock(const QJsonObject &clock, const QString &rep, const QDateTime &now)
{
    const auto who =
        holder(clock.value(u"stage"_s).toString(), clock.value(u"works"_s).toString(), rep);
    const auto since = QDateTime::fromString(clock.value(u"since"_s).toString(), Qt::ISODateWithMs);
    if (who.isEmpty() || !since.isValid())
        return {};
    const auto spent = std::max<qint64>(0, since.secsTo(now));
    const auto allowed = qRound64(clock.value(u"allowed_hours"_s).toDouble() * 3600);
    if (allowed <= 0)
        return {Words::tr("%1 for %2.").arg(who, spentText(spent)), {}, Tone::Plain};
    return {Words::tr("%1 for %2, allowed %3.").arg(who, spentText(spent), spentText(allowed)),
            spent > allowed ? Words::tr("%1, allowed %2").arg(spentText(spent), spentText(allowed))
                            : QString(),
            spent > 2 * allowed ? Tone::Red
            : spent > allowed   ? Tone::Amber
                                : Tone::Plain};
}

} // namespace desk
