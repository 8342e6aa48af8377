#include "dashboarddesk.h"

#include "amounts.h"
#include "barchart.h"
#include "card.h"
#include "columnbar.h"
#include "dashboardlists.h"
#include "figurecard.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "link.h"
#include "listbehind.h"
#include "notice.h"
#include "pagehead.h"
#include "pane.h"
#include "rowlist.h"
#include "stagelegend.h"
#include "theme.h"
#include "whendone.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto changePause = std::chrono::milliseconds(700);
constexpr int lowRows = 4;
constexpr int monthsShown = 6;

Money moneyOf(const QJsonValue &value)
{
    const auto amount = Money::fromNumeric(value.toVariant().toString());
    return amount ? *amount : Money();
}

int percentOf(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<int>((part * 100 + whole / 2) / whole) : -1;
}

QString worksWords(const QString &stage)
{
    if (stage.endsWith(u"_approval"))
        return DashboardDesk::tr("executives");
    if (stage == u"decoding")
        return DashboardDesk::tr("decoders");
    if (stage == u"quotation")
        return DashboardDesk::tr("quoters");
    if (stage == u"quotation_sent")
        return DashboardDesk::tr("hospitals");
    if (stage == u"inventory_check" || stage == u"invoiced")
        return DashboardDesk::tr("stock");
    if (stage == u"invoice_request")
        return DashboardDesk::tr("accounts");
    return stage == u"dispatched" ? DashboardDesk::tr("courier") : DashboardDesk::tr("sales");
}

QString bucketWords(int bucket)
{
    switch (bucket) {
    case 0:
        return DashboardDesk::tr("Not due");
    case 1:
        return DashboardDesk::tr("1–30 d late");
    case 2:
        return DashboardDesk::tr("31–60 d late");
    case 3:
        return DashboardDesk::tr("61–90 d late");
    default:
        return DashboardDesk::tr("Over 90 d late");
    }
}

Token bucketToken(int bucket)
{
    constexpr Token tokens[] = {Token::Accent, Token::AmberMark, Token::Age3, Token::RedMark,
                                Token::Age5};
    return tokens[std::clamp(bucket, 0, 4)];
}

} // namespace

DashboardDesk::DashboardDesk(const DeskContext &context, QWidget *parent)
    : Desk(context, parent),
      m_store(context.database),
      m_head(new PageHead),
      m_notice(new Notice),
      m_pipeline(new BarChart(136, 72)),
      m_owed(new BarChart(108, 0)),
      m_lowModel(new RecordModel(lowStockColumns(true), this)),
      m_lowList(new RowList),
      m_behind(new ListBehind),
      m_soon(new QTimer(this))
{
    auto *first = new Pane(Token::Frame);
    first->add(m_head);
    first->add(m_notice);
    first->add(buildPictures(), 1);
    m_head->setTitle(title());
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(first);
    m_stack->addWidget(m_behind);
    m_soon->setSingleShot(true);
    m_soon->setInterval(changePause);
    connect(m_soon, &QTimer::timeout, this, &DashboardDesk::read);
    connect(m_behind, &ListBehind::linkAsked, this, &Desk::openLink);
    connect(m_behind, &ListBehind::left, this, &DashboardDesk::leaveList);
    read();
}

QString DashboardDesk::title() const
{
    return tr("Dashboard");
}

QString DashboardDesk::iconName() const
{
    return icons::dashboard;
}

QList<KeyHint> DashboardDesk::keys() const
{
    return {{tr("Tab"), tr("next picture")},
            {tr("Arrows"), tr("bar")},
            {tr("Enter"), tr("open the list behind")},
            {tr("Esc"), tr("back to the pictures")},
            {u"F5"_s, tr("count again")}};
}

QWidget *DashboardDesk::buildPictures()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *body = new Pane(Token::Frame);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(24, 12, 24, 12);
    grid->setSpacing(12);
    buildFigures(grid);
    grid->addWidget(buildPipeline(), 1, 0, 2, 1);
    grid->addWidget(buildMonths(), 1, 1);
    grid->addWidget(buildOwed(), 2, 1);
    grid->addWidget(buildLow(), 3, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(1, 1);
    static_cast<QBoxLayout *>(body->layout())->addLayout(grid, 1);
    area->setWidget(body);
    return area;
}

void DashboardDesk::buildFigures(QGridLayout *grid)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto add = [&](const QString &name, const QString &label,
                         const std::function<void()> &press) {
        auto *card = new FigureCard(label);
        card->setObjectName(name);
        connect(card, &FigureCard::clicked, this, press);
        row->addWidget(card, 1);
    };
    add(u"waiting"_s, tr("Waiting for a decision"), [this] {
        Q_EMIT openLink(Link{u"approval"_s, u"waiting"_s}.toString());
    });
    add(u"hits"_s, tr("Hit rate, sent quotations"), [this] { openQuotations(); });
    add(u"outstanding"_s, tr("Outstanding"),
        [this] { openInvoices(tr("Outstanding invoices"), m_store.owedInvoices(false)); });
    add(u"overdue"_s, tr("Overdue"),
        [this] { openInvoices(tr("Overdue invoices"), m_store.owedInvoices(true)); });
    add(u"low"_s, tr("Low stock"), [this] { openLow(); });
    grid->addLayout(row, 0, 0, 1, 2);
}

FigureCard *DashboardDesk::figure(const QString &name) const
{
    return findChild<FigureCard *>(name);
}

Card *DashboardDesk::buildPipeline()
{
    m_pipelineCard = new Card(tr("Pipeline by stage and age"));
    m_pipelineCard->add(new StageLegend);
    m_pipelineCard->add(m_pipeline, 1);
    connect(m_pipeline, &BarChart::opened, this, &DashboardDesk::openOrders);
    return m_pipelineCard;
}

Card *DashboardDesk::buildMonths()
{
    auto *card = new Card(tr("Hit rate by month"));
    card->setNote(tr("quotations won of those sent"));
    auto *bars = new QWidget;
    auto *row = new QHBoxLayout(bars);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(0);
    for (int i = 0; i < monthsShown; ++i) {
        m_months.append(new ColumnBar);
        row->addWidget(m_months.last(), 1);
        connect(m_months.last(), &ColumnBar::clicked, this, &DashboardDesk::openQuotations);
    }
    card->add(bars, 1);
    return card;
}

Card *DashboardDesk::buildOwed()
{
    m_owedCard = new Card(tr("Outstanding by age"));
    m_owedCard->add(m_owed);
    m_owedCard->addStretch();
    connect(m_owed, &BarChart::opened, this, [this](const QString &name) {
        const auto bucket = name.toInt();
        openInvoices(tr("Invoices: %1").arg(bucketWords(bucket)), m_store.owedInvoicesOf(bucket));
    });
    return m_owedCard;
}

Card *DashboardDesk::buildLow()
{
    m_lowCard = new Card(tr("Low stock"));
    auto *all = new KeyButton(tr("All of them"));
    all->setLook(KeyButton::Look::Flat);
    connect(all, &KeyButton::clicked, this, &DashboardDesk::openLow);
    m_lowCard->addToHead(all);
    m_lowList->setRecords(m_lowModel);
    dressLowStock(m_lowList, m_lowModel);
    m_lowList->setAccessibleName(tr("Low stock"));
    m_lowList->setFixedHeight(px(26 + lowRows * 28));
    connect(m_lowList, &RowList::opened, this, [this](const QString &id) {
        const auto sku = m_lowModel->record(m_lowModel->find(id)).value(u"sku"_s).toString();
        Q_EMIT openLink(Link{u"sku"_s, sku}.toString());
    });
    m_lowCard->add(m_lowList);
    return m_lowCard;
}

void DashboardDesk::read()
{
    const auto turn = ++m_turn;
    const auto shown = [this, turn](void (DashboardDesk::*put)(const Rows &)) {
        return [this, turn, put](const Result<Rows> &rows) {
            if (turn == m_turn && rows)
                (this->*put)(*rows);
        };
    };
    whenDone(m_store.figures(), this, [this, turn](const Result<QJsonObject> &figures) {
        if (turn != m_turn)
            return;
        if (figures)
            showFigures(*figures);
        else
            m_notice->tell(figures.error());
    });
    whenDone(m_store.owedByAge(), this, shown(&DashboardDesk::showOwed));
    whenDone(m_store.hitRateByMonth(), this, shown(&DashboardDesk::showMonths));
    whenDone(m_store.lowStock(lowRows), this, shown(&DashboardDesk::showLow));
}

void DashboardDesk::showFigures(const QJsonObject &figures)
{
    m_notice->dismiss();
    m_head->setSubtitle(
        tr("counted %1, and at every change").arg(dateTimeText(QDateTime::currentDateTimeUtc())));
    showPipeline(figures.value(u"pipeline"_s).toArray());
    showHits(figures);
    const auto waiting = figures.value(u"waiting"_s).toInt();
    figure(u"waiting"_s)
        ->setFigure(countText(waiting), tr("opens the inbox"),
                    waiting > 0 ? Tone::Amber : Tone::Green);
    const auto owed = moneyOf(figures.value(u"outstanding"_s));
    const auto late = moneyOf(figures.value(u"overdue"_s));
    figure(u"outstanding"_s)->setFigure(compactMoney(owed), owed.display());
    figure(u"overdue"_s)
        ->setFigure(compactMoney(late),
                    tr("%1 of what is owed").arg(shareText(late.paise(), owed.paise())),
                    late.isZero() ? Tone::Green : Tone::Red);
    const auto low = figures.value(u"low_stock"_s).toInt();
    figure(u"low"_s)->setFigure(countText(low), tr("at or under the reorder level"),
                                low > 0 ? Tone::Amber : Tone::Green);
    m_lowCard->setNote(tr("%n item(s) at or under the reorder level", nullptr, low));
}

void DashboardDesk::showHits(const QJsonObject &figures)
{
    const auto quoted = figures.value(u"quoted"_s).toInt();
    const auto won = figures.value(u"won"_s).toInt();
    const auto percent = percentOf(won, quoted);
    figure(u"hits"_s)->setFigure(percent < 0 ? tr("none yet") : tr("%1 %").arg(percent),
                                 tr("%1 of %2 won in 90 days").arg(won).arg(quoted), Tone::Green);
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
        const auto title = stage.value(u"title"_s).toString();
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

void DashboardDesk::openOrders(const QString &stage)
{
    const auto *bar = m_pipeline->bar(stage, {});
    m_focusBefore = focusWidget();
    m_behind->setList(bar->text(), orderColumns(), u"order"_s, u"order_number"_s);
    openList(m_store.ordersAt(stage));
}

void DashboardDesk::openInvoices(const QString &title, const QFuture<Result<Rows>> &rows)
{
    m_focusBefore = focusWidget();
    m_behind->setList(title, invoiceColumns(), u"invoice"_s, u"invoice_number"_s);
    openList(rows);
}

void DashboardDesk::openLow()
{
    m_focusBefore = focusWidget();
    m_behind->setList(tr("Low stock"), lowStockColumns(false), u"sku"_s, u"sku"_s);
    openList(m_store.lowStock());
}

void DashboardDesk::openQuotations()
{
    m_focusBefore = focusWidget();
    m_behind->setList(tr("Quotations sent in 90 days"), quotationColumns(), u"quotation"_s,
                      u"quote_number"_s);
    openList(m_store.sentQuotations());
}

void DashboardDesk::openList(const QFuture<Result<Rows>> &rows)
{
    m_stack->setCurrentWidget(m_behind);
    m_behind->list()->setFocus(Qt::OtherFocusReason);
    whenDone(rows, this, [this, turn = ++m_listTurn](const Result<Rows> &answer) {
        if (turn != m_listTurn)
            return;
        if (answer)
            return m_behind->setRows(recordsFrom(*answer));
        leaveList();
        m_notice->tell(answer.error());
    });
}

bool DashboardDesk::showsList() const
{
    return m_stack->currentWidget() == m_behind;
}

void DashboardDesk::leaveList()
{
    m_stack->setCurrentIndex(0);
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void DashboardDesk::documentChanged(const Change &)
{
    if (!m_soon->isActive())
        m_soon->start();
}

void DashboardDesk::refresh()
{
    read();
}

void DashboardDesk::activated()
{
    if (showsList())
        m_behind->list()->setFocus(Qt::OtherFocusReason);
    else
        figure(u"waiting"_s)->setFocus(Qt::OtherFocusReason);
}

void DashboardDesk::stepBack()
{
    if (showsList())
        leaveList();
}

} // namespace desk
