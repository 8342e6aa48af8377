#include "dashboarddesk.h"

#include "amounts.h"
#include "barchart.h"
#include "card.h"
#include "columnbar.h"
#include "dashboardlists.h"
#include "dashboardwords.h"
#include "figurecard.h"
#include "filtertabs.h"
#include "financialyear.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "link.h"
#include "listbehind.h"
#include "notice.h"
#include "pagehead.h"
#include "pane.h"
#include "preferences.h"
#include "rowlist.h"
#include "serverwords.h"
#include "stagelegend.h"
#include "theme.h"
#include "whendone.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPainter>
#include <QPicture>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto changePause = std::chrono::milliseconds(700);
const auto periodKey = u"dashboard/period"_s;
constexpr int lowRows = 4;

} // namespace

DashboardDesk::DashboardDesk(const DeskContext &context, QWidget *parent)
    : Desk(context, parent),
      m_store(context.database),
      m_head(new PageHead),
      m_notice(new Notice),
      m_pipeline(new BarChart(136, 72)),
      m_time(new BarChart(144, 64)),
      m_owed(new BarChart(108, 0)),
      m_periods(new FilterTabs),
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
    m_head->addWidget(m_periods);
    m_periods->add(u"7"_s, tr("7 days"));
    m_periods->add(u"30"_s, tr("30 days"));
    m_periods->add(u"90"_s, tr("90 days"));
    m_periods->add(u"year"_s, tr("Financial year"));
    choosePeriod(context.preferences ? context.preferences->remembered(periodKey, u"30"_s)
                                     : u"30"_s);
    connect(m_periods, &FilterTabs::chosenChanged, this, &DashboardDesk::choosePeriod);
    auto *print = new QShortcut(QKeySequence::Print, this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, this, &DashboardDesk::print);
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
            {u"Ctrl+P"_s, tr("print")},
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
    grid->addWidget(buildTime(), 2, 1);
    grid->addWidget(buildLow(), 3, 0);
    grid->addWidget(buildOwed(), 3, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(1, 1);
    static_cast<QBoxLayout *>(body->layout())->addLayout(grid, 1);
    area->setWidget(body);
    m_pictures = body;
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
    add(u"turnaround"_s, tr("Turnaround, indent to dispatch"),
        [this] { m_time->bars().isEmpty() ? setFocus() : m_time->bars().first()->setFocus(); });
    add(u"hits"_s, tr("Hit rate, sent quotations"), [this] { openQuotations(); });
    add(u"invoiced"_s, tr("Invoiced"),
        [this] { openInvoices(tr("Overdue invoices"), m_store.owedInvoices(true)); });
    add(u"outstanding"_s, tr("Outstanding"),
        [this] { openInvoices(tr("Outstanding invoices"), m_store.owedInvoices(false)); });
    add(u"waiting"_s, tr("Waiting for a decision"), [this] {
        Q_EMIT openLink(Link{u"approval"_s, u"waiting"_s}.toString());
    });
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
    for (int i = 0; i < dashboard::monthsShown; ++i) {
        m_months.append(new ColumnBar);
        row->addWidget(m_months.last(), 1);
        connect(m_months.last(), &ColumnBar::clicked, this, &DashboardDesk::openQuotations);
    }
    card->add(bars, 1);
    return card;
}

Card *DashboardDesk::buildTime()
{
    auto *card = new Card(tr("Where the time goes"));
    card->setNote(tr("hours an order stood there, on average"));
    m_time->setObjectName(u"time"_s);
    card->add(m_time);
    card->addStretch();
    return card;
}

Card *DashboardDesk::buildOwed()
{
    m_owedCard = new Card(tr("Outstanding by age"));
    m_owedCard->add(m_owed);
    m_owedCard->addStretch();
    connect(m_owed, &BarChart::opened, this, [this](const QString &name) {
        const auto bucket = name.toInt();
        openInvoices(tr("Invoices: %1").arg(dashboard::bucketWords(bucket)),
                     m_store.owedInvoicesOf(bucket));
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
    whenDone(m_store.figures(m_days), this, [this, turn](const Result<QJsonObject> &figures) {
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

void DashboardDesk::choosePeriod(const QString &name)
{
    const auto today = indianToday();
    const auto yearBegan = FinancialYear::of(today).firstDay();
    m_days = name == u"year"_s ? static_cast<int>(yearBegan.daysTo(today)) + 1
                               : std::max(7, name.toInt());
    m_periods->choose(name);
    if (!context().preferences || m_stack == nullptr)
        return;
    context().preferences->remember(periodKey, name);
    read();
}

/// On one sheet, as it stands: light, whatever the window is.
void DashboardDesk::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(printer); });
    dialog->open();
}

void DashboardDesk::printOn(QPrinter *printer) const
{
    QPicture picture; // a widget that is drawn on a printer directly becomes a coarse bitmap
    m_pictures->render(&picture);
    QPainter painter(printer);
    const auto page = painter.viewport().size();
    const auto dots = double(printer->logicalDpiX()) / picture.logicalDpiX();
    const auto scale = std::min(page.width() / (m_pictures->width() * dots),
                                page.height() / (m_pictures->height() * dots));
    painter.scale(scale, scale);
    painter.drawPicture(0, 0, picture);
}

void DashboardDesk::openOrders(const QString &stage)
{
    const auto *bar = m_pipeline->bar(stage, {});
    m_focusBefore = focusWidget();
    m_behind->setList(bar->text(), pipelineColumns(), u"order"_s, u"order_number"_s);
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
    m_behind->setList(tr("Quotations sent in %n day(s)", nullptr, m_days), quotationColumns(),
                      u"quotation"_s, u"quote_number"_s);
    openList(m_store.sentQuotations(m_days));
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
        figure(u"turnaround"_s)->setFocus(Qt::OtherFocusReason);
}

void DashboardDesk::stepBack()
{
    if (showsList())
        leaveList();
}

} // namespace desk
