#include "ordersteps.h"

#include "stage.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 s_minute = 60;
constexpr qint64 s_hour = 60 * s_minute;
constexpr qint64 s_day = 24 * s_hour;

QString say(const char *words)
{
    return QCoreApplication::translate("desk::OrderStep", words);
}

/// Which step a stage belongs to; 8 is behind the last, -1 none of them.
int stepOf(const QString &code)
{
    switch (stageFromCode(code).value_or(Stage::Cancelled)) {
    case Stage::OrderRequest:
        return 0;
    case Stage::Decoding:
    case Stage::DecodingApproval:
        return 1;
    case Stage::Quotation:
    case Stage::QuotationApproval:
        return 2;
    case Stage::QuotationSent:
        return 3;
    case Stage::PoReceived:
    case Stage::PoApproval:
        return 4;
    case Stage::InventoryCheck:
        return 5;
    case Stage::InvoiceRequest:
    case Stage::InvoiceApproval:
        return 6;
    case Stage::Invoiced:
    case Stage::Dispatched:
        return 7;
    case Stage::Completed:
        return 8;
    case Stage::Cancelled:
        break;
    }
    return -1;
}

QList<OrderStep> emptySteps()
{
    QList<OrderStep> steps;
    for (const auto *name :
         {QT_TRANSLATE_NOOP("desk::OrderStep", "Request"),
          QT_TRANSLATE_NOOP("desk::OrderStep", "Decoding"),
          QT_TRANSLATE_NOOP("desk::OrderStep", "Quotation"),
          QT_TRANSLATE_NOOP("desk::OrderStep", "With hospital"),
          QT_TRANSLATE_NOOP("desk::OrderStep", "PO"), QT_TRANSLATE_NOOP("desk::OrderStep", "Stock"),
          QT_TRANSLATE_NOOP("desk::OrderStep", "Invoice"),
          QT_TRANSLATE_NOOP("desk::OrderStep", "Dispatch")}) {
        OrderStep step;
        step.name = say(name);
        steps << step;
    }
    return steps;
}

} // namespace

QList<OrderStep> orderSteps(const Rows &stages, const QDateTime &now)
{
    auto steps = emptySteps();
    int here = -1;
    bool isOver = false;
    for (qsizetype row = 0; row < stages.rows.size(); ++row) {
        const auto step = stepOf(stages.at(row, u"stage"_s).toString());
        const auto from = stages.at(row, u"at"_s).toDateTime();
        const auto until =
            row + 1 < stages.rows.size() ? stages.at(row + 1, u"at"_s).toDateTime() : now;
        isOver = step < 0;
        if (step < 0 || step >= steps.size()) {
            here = step < 0 ? here : step;
            continue;
        }
        auto &entered = steps[step];
        entered.wentBack = entered.wentBack || (step < here);
        if (step < here)
            steps[here].wentBack = true;
        if (!entered.since.isValid())
            entered.since = from;
        entered.seconds += std::max<qint64>(0, from.secsTo(until));
        here = step;
    }
    for (int i = 0; i < steps.size(); ++i) {
        if (i < here)
            steps[i].state =
                steps.at(i).since.isValid() ? OrderStep::State::Done : OrderStep::State::Ahead;
        else if (i == here)
            steps[i].state = isOver ? OrderStep::State::Done : OrderStep::State::Now;
    }
    return steps;
}

QString spentText(qint64 seconds)
{
    if (seconds < s_hour)
        return say(QT_TRANSLATE_NOOP("desk::OrderStep", "%1 min"))
            .arg(std::max<qint64>(1, seconds / s_minute));
    if (seconds < s_day)
        return say(QT_TRANSLATE_NOOP("desk::OrderStep", "%1 h")).arg(seconds / s_hour);
    const auto hours = seconds % s_day / s_hour;
    if (hours == 0)
        return say(QT_TRANSLATE_NOOP("desk::OrderStep", "%1 d")).arg(seconds / s_day);
    return say(QT_TRANSLATE_NOOP("desk::OrderStep", "%1 d %2 h")).arg(seconds / s_day).arg(hours);
}

} // namespace desk
