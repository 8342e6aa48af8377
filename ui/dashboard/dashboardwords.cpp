#include "dashboardwords.h"

#include "indianformat.h"

#include <QCoreApplication>

namespace desk::dashboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::DashboardDesk)
};

} // namespace

QString bucketWords(int bucket)
{
    switch (bucket) {
    case 0:
        return Words::tr("Not due");
    case 1:
        return Words::tr("1–30 d late");
    case 2:
        return Words::tr("31–60 d late");
    case 3:
        return Words::tr("61–90 d late");
    default:
        return Words::tr("Over 90 d late");
    }
}

QString worksWords(const QString &stage)
{
    if (stage.endsWith(u"_approval"))
        return Words::tr("executives");
    if (stage == u"decoding")
        return Words::tr("decoders");
    if (stage == u"quotation")
        return Words::tr("quoters");
    if (stage == u"quotation_sent")
        return Words::tr("hospitals");
    if (stage == u"inventory_check" || stage == u"invoiced")
        return Words::tr("stock");
    if (stage == u"invoice_request")
        return Words::tr("accounts");
    return stage == u"dispatched" ? Words::tr("courier") : Words::tr("sales");
}

QString stepWords(const QString &step)
{
    if (step == u"request_to_decoded"_s)
        return Words::tr("Request to decoded");
    if (step == u"decoded_to_quoted"_s)
        return Words::tr("Decoded to quoted");
    if (step == u"approvals"_s)
        return Words::tr("Waiting for approvals");
    if (step == u"po_to_invoice"_s)
        return Words::tr("PO to invoice");
    return Words::tr("Invoice to dispatch");
}

QString hoursText(double hours)
{
    if (hours * 60 < 1)
        return Words::tr("<1 min");
    if (hours < 1)
        return Words::tr("%1 min").arg(qRound(hours * 60));
    if (hours < 48)
        return Words::tr("%1 h").arg(qRound(hours));
    return Words::tr("%1 d").arg(fixedPointText(qRound(hours / 24 * 10), 1, 0));
}

QDate monthShown(int place)
{
    const auto today = indianToday();
    return today.addDays(1 - today.day()).addMonths(place + 1 - monthsShown);
}

QString monthText(const QDate &month)
{
    return dateText(month).section(u' ', 1, 1);
}

} // namespace desk::dashboard
