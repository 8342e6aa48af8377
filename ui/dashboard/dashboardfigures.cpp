#include "amounts.h"
#include "barchart.h"
#include "card.h"
#include "columnbar.h"
#include "dashboarddesk.h"
#include "dashboardwords.h"
#include "figurecard.h"
#include "indianformat.h"
#include "money.h"
#include "notice.h"
#include "pagehead.h"
#include "serverwords.h"

#include <QJsonArray>

#include <algorithm>

// What the server counted, put into the pictures.

namespace desk {

using namespace Qt::StringLiterals;
using namespace dashboard;

namespace {

Money moneyOf(const QJsonValue &value)
{
    const auto amount = Money::fromNumeric(value.toVariant().toString());
    return amount ? *amount : Money();
}

int percentOf(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<int>((part * 100 + whole / 2) / whole) : -1;
}

Token bucketToken(int bucket)
{
    constexpr Token tokens[] = {Token::Accent, Token::AmberMark, Token::Age3, Token::RedMark,
                                Token::Age5};
    return tokens[std::clamp(bucket, 0, 4)];
}

} // namespace

void DashboardDesk::showFigures(const QJsonObject &figures)
{
    m_notice->dismiss();
    m_head->setSubtitle(
        tr("counted %1, and at every change").arg(dateTimeText(QDateTime::currentDateTimeUtc())));
    showPipeline(figures.value(u"pipeline"_s).toArray());
    showHits(figures);
    showInvoiced(figures.value(u"invoiced"_s).toObject());
    showTime(figures.value(u"turnaround"_s).toArray());
    const auto waiting = figures.value(u"waiting"_s).toInt();
    figure(u"waiting"_s)
        ->setFigure(countText(waiting), tr("opens the inbox"),
                    waiting > 0 ? Tone::Amber : Tone::Green);
    const auto owed = moneyOf(figures.value(u"outstanding"_s));
    const auto late = moneyOf(figures.value(u"overdue"_s));
    figure(u"outstanding"_s)
        ->setFigure(compactMoney(owed), tr("%1 late").arg(compactMoney(late)),
                    late.isZero() ? Tone::Plain : Tone::Red);
    const auto low = figures.value(u"low_stock"_s).toInt();
    m_lowCard->setNote(tr("%n item(s) at or under the reorder level", nullptr, low));
}

void DashboardDesk::showHits(const QJsonObject &figures)
{
    const auto quoted = figures.value(u"quoted"_s).toInt();
    const auto won = figures.value(u"won"_s).toInt();
    const auto percent = percentOf(won, quoted);
    figure(u"hits"_s)->setFigure(percent < 0 ? tr("none yet") : tr("%1 %").arg(percent),
                                 tr("%1 of %2 won").arg(won).arg(quoted), Tone::Green);
}

void DashboardDesk::showInvoiced(const QJsonObject &invoiced)
{
    const auto count = invoiced.value(u"count"_s).toInt();
    figure(u"invoiced"_s)
        ->setFigure(compactMoney(moneyOf(invoiced.value(u"amount"_s))),
                    tr("%n invoice(s)", nullptr, count));
}

void DashboardDesk::showTime(const QJsonArray &steps)
{
    double all = 0;
    for (const auto &value : steps) {
        const auto step = value.toObject();
        const auto hours = step.value(u"hours"_s).toDouble();
        const auto name = step.value(u"step"_s).toString();
        all += hours;
        auto *bar = m_time->bar(name, stepWords(name));
        bar->setFigures(false);
        bar->setParts({{qRound64(hours * 3600), Token::Accent, Token::OnAccent}}, {}, {},
                      hoursText(hours), tr("%1: %2").arg(stepWords(name), hoursText(hours)));
    }
    m_time->scale();
    figure(u"turnaround"_s)
        ->setFigure(steps.isEmpty() ? tr("none yet") : hoursText(all),
                    tr("without the hospital's own time"));
}

void DashboardDesk::showPipeline(const QJsonArray &stages)
{
    int all = 0;
    for (const auto &value : stages) {
        const auto stage = value.toObject();
        const auto name = stage.value(u"stage"_s).toString();
        const auto count = stage.value(u"count"_s).toInt();
        const auto day = stage.value(u"day"_s).toInt();
        const auto three = stage.value(u"three_days"_s).toInt();
        const auto older = stage.value(u"older"_s).toInt();
        const auto worth = moneyOf(stage.value(u"value"_s));
        const auto title = serverWords(stage.value(u"title"_s).toString());
        all += count;
        m_pipeline->bar(name, title)
            ->setParts({{day, Token::Accent, Token::OnAccent},
                        {three, Token::AmberMark, Token::OnAmber},
                        {older, Token::RedMark, Token::OnRed}},
                       countText(count), count > 0 ? worksWords(name) : QString(),
                       worth.isZero() ? tr("–") : lakhText(worth),
                       tr("%1: %n order(s), ", nullptr, count).arg(title) +
                           tr("%1 under a day, %2 up to three days, %3 older, worth %4")
                               .arg(day)
                               .arg(three)
                               .arg(older)
                               .arg(worth.display()));
    }
    m_pipeline->scale();
    m_pipelineCard->setNote(tr("%n open order(s)", nullptr, all));
}

void DashboardDesk::showOwed(const Rows &buckets)
{
    Money all;
    for (int bucket = 0; bucket <= 4; ++bucket) {
        Money amount;
        int invoices = 0;
        for (qsizetype i = 0; i < buckets.rows.size(); ++i) {
            if (buckets.at(i, u"bucket"_s).toInt() != bucket)
                continue;
            amount = moneyOf(QJsonValue(buckets.at(i, u"amount"_s).toString()));
            invoices = buckets.at(i, u"invoices"_s).toInt();
        }
        all += amount;
        auto *bar = m_owed->bar(QString::number(bucket), bucketWords(bucket));
        bar->setFigures(false);
        bar->setParts({{amount.paise(), bucketToken(bucket), Token::OnAccent}},
                      compactMoney(amount), tr("%n invoice(s)", nullptr, invoices), {},
                      tr("%1: %2").arg(bucketWords(bucket), amount.display()));
    }
    m_owed->scale();
    m_owedCard->setNote(all.display());
}

void DashboardDesk::showMonths(const Rows &months)
{
    const auto first = indianToday().addDays(1 - indianToday().day()).addMonths(1 - monthsShown);
    for (int i = 0; i < monthsShown; ++i) {
        const auto month = first.addMonths(i);
        int sent = 0;
        int won = 0;
        for (qsizetype row = 0; row < months.rows.size(); ++row) {
            if (months.at(row, u"month"_s).toDate() != month)
                continue;
            sent = months.at(row, u"sent"_s).toInt();
            won = months.at(row, u"won"_s).toInt();
        }
        const auto label = dateText(month).section(u' ', 1, 1);
        m_months.at(i)->setMonth(label, percentOf(won, sent), i == monthsShown - 1,
                                 tr("%1: %2 won of %3 sent").arg(label).arg(won).arg(sent));
    }
}

void DashboardDesk::showLow(const Rows &items)
{
    m_lowModel->setRows(items);
}

} // namespace desk
