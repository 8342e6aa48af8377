#include "amounts.h"
#include "barchart.h"
#include "card.h"
#include "columnbar.h"
#include "dashboarddesk.h"
#include "dashboardwords.h"
#include "figurecard.h"
#include "indianformat.h"
#include "keybutton.h"
#include "notice.h"
#include "pagehead.h"
#include "rowlist.h"
#include "scopechoice.h"
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

/// Within, over or over twice of what is allowed.
Tone overTone(double taken, double allowed)
{
    if (taken <= allowed)
        return Tone::Plain;
    return taken <= 2 * allowed ? Tone::Amber : Tone::Red;
}

Token overToken(Tone tone)
{
    if (tone == Tone::Plain)
        return Token::Accent;
    return tone == Tone::Amber ? Token::AmberMark : Token::RedMark;
}

QString monthOf(const QJsonObject &lastMonth)
{
    return monthText(QDate::fromString(lastMonth.value(u"month"_s).toString(), Qt::ISODate));
}

} // namespace

void DashboardDesk::showFigures(const QJsonObject &figures)
{
    m_notice->dismiss();
    m_counted =
        tr("counted %1").arg(dateTimeText(QDateTime::currentDateTimeUtc()).section(u", "_s, -1));
    m_head->setNote(m_counted);
    m_scope->setBranches(figures.value(u"branches"_s).toArray());
    showPipeline(figures.value(u"pipeline"_s).toArray());
    const auto readsCosts = figures.value(u"reads_costs"_s).toBool();
    m_margin->setVisible(readsCosts);
    m_marginFloor = figures.value(u"margin_floor"_s);
    m_waiting->setVisible(!readsCosts);
    const auto waiting = figures.value(u"waiting"_s).toInt();
    m_waiting->setFigure(countText(waiting), tr("opens the inbox"),
                         waiting > 0 ? Tone::Amber : Tone::Green);
    showPeriod(figures.value(u"period"_s).toObject(), figures.value(u"last_month"_s).toObject());
    showMonths(figures.value(u"months"_s).toArray());
    showOwed(figures.value(u"owed"_s).toObject());
    showLow(figures.value(u"low_stock"_s).toObject());
    sizeLists();
}

void DashboardDesk::showPeriod(const QJsonObject &period, const QJsonObject &lastMonth)
{
    showTime(period.value(u"steps"_s).toArray());
    showTurnaround(period, lastMonth);
    showHits(period, lastMonth);
    showInvoiced(period, lastMonth);
    showMargin(period, lastMonth);
}

void DashboardDesk::showTurnaround(const QJsonObject &period, const QJsonObject &lastMonth)
{
    if (period.value(u"turnaround"_s).isNull())
        return figure(u"turnaround"_s)->setFigure(tr("none yet"), tr("no order has moved on yet"));
    const auto taken = period.value(u"turnaround"_s).toDouble();
    const auto target = period.value(u"target"_s).toDouble();
    const auto before = lastMonth.value(u"turnaround"_s);
    const auto below = before.isNull() ? tr("target %1").arg(hoursText(target))
                                       : tr("target %1, was %2 in %3")
                                             .arg(hoursText(target), hoursText(before.toDouble()),
                                                  monthOf(lastMonth));
    const auto tone = overTone(taken, target);
    figure(u"turnaround"_s)
        ->setFigure(hoursText(taken), below, tone == Tone::Plain ? Tone::Green : tone);
}

void DashboardDesk::showHits(const QJsonObject &period, const QJsonObject &lastMonth)
{
    const auto quoted = period.value(u"quoted"_s).toInt();
    const auto won = period.value(u"won"_s).toInt();
    const auto percent = percentOf(won, quoted);
    const auto before =
        percentOf(lastMonth.value(u"won"_s).toInt(), lastMonth.value(u"quoted"_s).toInt());
    auto below =
        quoted > 0 ? tr("%1 of %2 won").arg(countText(won), countText(quoted)) : tr("nothing sent");
    if (before >= 0)
        below = tr("%1, %2 %3 %", "51 of 75 won, Oct 66 %")
                    .arg(below, monthOf(lastMonth), QString::number(before));
    figure(u"hits"_s)->setFigure(percent < 0 ? tr("none yet") : tr("%1 %").arg(percent), below,
                                 percent < 0 ? Tone::Plain : Tone::Green);
}

void DashboardDesk::showInvoiced(const QJsonObject &period, const QJsonObject &lastMonth)
{
    const auto invoiced = period.value(u"invoiced"_s).toObject();
    const auto before = lastMonth.value(u"invoiced"_s).toObject();
    auto below = tr("%n invoice(s)", nullptr, invoiced.value(u"count"_s).toInt());
    if (before.value(u"count"_s).toInt() > 0)
        below =
            tr("%1, %2 %3", "112 invoices, Oct ₹79.8 L")
                .arg(below, monthOf(lastMonth), compactMoney(moneyOf(before.value(u"amount"_s))));
    figure(u"invoiced"_s)->setFigure(compactMoney(moneyOf(invoiced.value(u"amount"_s))), below);
}

void DashboardDesk::showMargin(const QJsonObject &period, const QJsonObject &lastMonth)
{
    const auto percent = [](const QJsonValue &margin) {
        return tr("%1 %").arg(QString::number(margin.toDouble(), 'f', 1));
    };
    const auto margin = period.value(u"margin"_s);
    const auto before = lastMonth.value(u"margin"_s);
    const auto floor = m_marginFloor;
    auto below = floor.isNull() ? tr("over present cost") : tr("floor %1 %").arg(floor.toDouble());
    if (!before.isNull())
        below = tr("%1, %2 %3", "floor 15 %, Oct 18.2 %")
                    .arg(below, monthOf(lastMonth), percent(before));
    m_margin->setFigure(margin.isNull() ? tr("none yet") : percent(margin), below,
                        margin.toDouble() < std::max(0.0, floor.toDouble()) ? Tone::Red
                                                                            : Tone::Plain);
    m_margin->setMark(margin.isNull() || floor.isNull() ? -1 : margin.toDouble(), floor.toDouble());
}

void DashboardDesk::showTime(const QJsonArray &steps)
{
    m_timeCard->sayInstead(
        steps.isEmpty() ? tr("No order has left a stage in these days. As soon as one moves on, "
                             "its hours stand here against the target.")
                        : QString());
    QStringList names;
    for (const auto &value : steps) {
        const auto step = value.toObject();
        const auto name = step.value(u"step"_s).toString();
        const auto hours = step.value(u"hours"_s).toDouble();
        const auto allowed = step.value(u"allowed"_s).toDouble();
        const auto tone = overTone(hours, allowed);
        names.append(name);
        m_stagesOf.insert(name, step.value(u"stages"_s).toVariant().toStringList());
        auto *bar = m_time->bar(name, stepWords(name));
        bar->setFigures(false);
        bar->setMark(qRound64(allowed * 3600));
        bar->setParts({{qRound64(hours * 3600), overToken(tone)}},
                      {.figure = hoursText(hours),
                       .figureTone = tone,
                       .right = tr("of %1").arg(hoursText(allowed)),
                       .spoken = tr("%1: %2 of %3 allowed")
                                     .arg(stepWords(name), hoursText(hours), hoursText(allowed))});
    }
    m_time->keep(names);
    m_time->scale();
}

void DashboardDesk::showPipeline(const QJsonArray &stages)
{
    int all = 0;
    for (const auto &value : stages) {
        const auto stage = value.toObject();
        const auto name = stage.value(u"stage"_s).toString();
        const auto within = stage.value(u"within"_s).toInt();
        const auto over = stage.value(u"over"_s).toInt();
        const auto overTwice = stage.value(u"over_twice"_s).toInt();
        const auto isMine = stage.value(u"mine"_s).toBool();
        const auto worth = moneyOf(stage.value(u"value"_s));
        const auto title = serverWords(stage.value(u"title"_s).toString());
        const auto count = within + over + overTwice;
        all += count;
        const auto waitsFor = isMine ? tr("you") : worksWords(name);
        m_pipeline->bar(name, title)
            ->setParts({{within, Token::Accent, Token::OnAccent},
                        {over, Token::AmberMark, Token::OnAmber},
                        {overTwice, Token::RedMark, Token::OnRed}},
                       {.total = countText(count),
                        .after = count > 0 ? waitsFor : QString(),
                        .afterTone = isMine ? Tone::Accent : Tone::Secondary,
                        .right = worth.isZero() ? tr("–") : lakhText(worth),
                        .spoken = tr("%1: %n order(s), ", nullptr, count).arg(title) +
                                  tr("%1 within target, %2 over it, %3 over twice, worth %4")
                                      .arg(within)
                                      .arg(over)
                                      .arg(overTwice)
                                      .arg(worth.display())});
    }
    m_pipeline->scale();
    m_pipelineCard->setNote(tr("%n open order(s)", nullptr, all));
}

void DashboardDesk::showOwed(const QJsonObject &owed)
{
    QHash<int, QJsonObject> parts;
    for (const auto &value : owed.value(u"buckets"_s).toArray())
        parts.insert(value[u"bucket"].toInt(), value.toObject());
    Money all;
    Money late;
    int lateInvoices = 0;
    for (int bucket = 0; bucket <= 4; ++bucket) {
        const auto amount = moneyOf(parts.value(bucket).value(u"amount"_s));
        const auto invoices = parts.value(bucket).value(u"invoices"_s).toInt();
        all += amount;
        if (bucket > 0) {
            late += amount;
            lateInvoices += invoices;
        }
        auto *bar = m_owed->bar(QString::number(bucket), bucketWords(bucket));
        bar->setFigures(false);
        bar->setParts({{amount.paise(), bucketToken(bucket)}},
                      {.total = compactMoney(amount),
                       .after = invoices > 0 ? tr("%n invoice(s)", nullptr, invoices) : QString(),
                       .spoken = tr("%1: %2").arg(bucketWords(bucket), amount.display())});
    }
    m_owed->scale();
    m_owedCard->setNote(all.display());
    m_allLate->setVisible(lateInvoices > 0);
    m_latestModel->setRows(owed.value(u"latest"_s).toArray());
    showOutstanding(all, late, lateInvoices);
}

void DashboardDesk::showOutstanding(Money all, Money late, int lateInvoices)
{
    figure(u"outstanding"_s)
        ->setFigure(
            compactMoney(all),
            lateInvoices == 0
                ? tr("nothing late")
                : tr("%1 late, on %n invoice(s)", nullptr, lateInvoices).arg(compactMoney(late)));
}

void DashboardDesk::showMonths(const QJsonArray &months)
{
    m_monthsCard->sayInstead(months.isEmpty() ? tr("No quotation was sent in the last six months.")
                                              : QString());
    QHash<QDate, QJsonObject> known;
    for (const auto &month : months)
        known.insert(QDate::fromString(month[u"month"].toString(), Qt::ISODate), month.toObject());
    for (int i = 0; i < monthsShown; ++i) {
        const auto month = known.value(monthShown(i));
        const auto sent = month.value(u"sent"_s).toInt();
        const auto won = month.value(u"won"_s).toInt();
        const auto label = monthText(monthShown(i));
        m_months.at(i)->setMonth(label, percentOf(won, sent), i == monthsShown - 1,
                                 tr("%1: %2 won of %3 sent").arg(label).arg(won).arg(sent));
    }
}

void DashboardDesk::showLow(const QJsonObject &low)
{
    const auto count = low.value(u"count"_s).toInt();
    const auto words = tr("%n item(s) at or under the reorder level", nullptr, count);
    m_lowCard->setNote(
        m_scope->branch().isEmpty() ? words : tr("%1, one stock for all branches").arg(words));
    m_allLow->setVisible(count > 0);
    m_lowModel->setRows(low.value(u"items"_s).toArray());
    m_lowCard->sayInstead(count > 0 ? QString() : tr("Nothing is at or under its reorder level."));
}

} // namespace desk
