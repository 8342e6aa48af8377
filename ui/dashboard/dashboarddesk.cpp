#include "dashboarddesk.h"

#include "amounts.h"
#include "barchart.h"
#include "card.h"
#include "columnbar.h"
#include "dashboardlists.h"
#include "dashboardwords.h"
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
#include "scopechoice.h"
#include "serverwords.h"
#include "stagelegend.h"
#include "theme.h"
#include "whendone.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
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
constexpr int lowRows = 5;
constexpr int latestRows = 3;
constexpr int barsStretch = 100; ///< the bars of the months take the room, a sentence does not

} // namespace

DashboardDesk::DashboardDesk(const DeskContext &context, QWidget *parent)
    : Desk(context, parent),
      m_store(context.database),
      m_head(new PageHead),
      m_notice(new Notice),
      m_pipeline(new BarChart({136, 112, 56})),
      m_time(new BarChart({156, 12, 112, 24})),
      m_owed(new BarChart({108, 148, 0, 22})),
      m_scope(new ScopeChoice(context.preferences)),
      m_lowModel(new RecordModel(lowStockColumns(true), this)),
      m_lowList(new RowList),
      m_latestModel(new RecordModel(latestColumns(), this)),
      m_latestList(new RowList),
      m_behind(new ListBehind),
      m_soon(new QTimer(this))
{
    auto *first = new Pane(Token::Frame);
    first->add(m_head);
    first->add(m_notice);
    first->add(buildPictures(), 1);
    m_head->setTitle(title());
    m_head->addWidget(m_scope);
    connect(m_scope, &ScopeChoice::changed, this, &DashboardDesk::read);
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
        return card;
    };
    add(u"turnaround"_s, tr("Turnaround, indent to dispatch"),
        [this] { m_time->bars().isEmpty() ? setFocus() : m_time->bars().first()->setFocus(); });
    add(u"hits"_s, tr("Hit rate, sent quotations"),
        [this] { openQuotations(m_scope->firstDay(), indianToday()); });
    add(u"invoiced"_s, tr("Invoiced"), [this] { openIssued(); });
    add(u"outstanding"_s, tr("Outstanding"), [this] {
        openInvoices(tr("Outstanding invoices"), m_store.owedInvoices(m_scope->branch()));
    });
    m_margin = add(u"margin"_s, tr("Margin"), [this] { openIssued(); });
    m_margin->hide();
    m_waiting = add(u"waiting"_s, tr("Waiting for a decision"), [this] {
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
    connect(m_pipeline, &BarChart::opened, this, [this](const QString &stage) {
        openOrders(m_pipeline->bar(stage, {})->text(), {stage});
    });
    return m_pipelineCard;
}

Card *DashboardDesk::buildMonths()
{
    m_monthsCard = new Card(tr("Hit rate by month"));
    m_monthsCard->setNote(tr("quotations won of those sent"));
    auto *bars = new QWidget;
    auto *row = new QHBoxLayout(bars);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(0);
    for (int i = 0; i < dashboard::monthsShown; ++i) {
        m_months.append(new ColumnBar);
        row->addWidget(m_months.last(), 1);
        connect(m_months.last(), &ColumnBar::clicked, this, [this, i] {
            const auto month = dashboard::monthShown(i);
            openQuotations(month, month.addMonths(1).addDays(-1));
        });
    }
    m_monthsCard->add(bars, barsStretch);
    m_monthsCard->addStretch();
    return m_monthsCard;
}

Card *DashboardDesk::buildTime()
{
    m_timeCard = new Card(tr("Where the time goes"));
    m_timeCard->setNote(tr("bar is now, mark is target"));
    m_time->setObjectName(u"time"_s);
    m_timeCard->add(m_time);
    m_timeCard->addStretch();
    connect(m_time, &BarChart::opened, this, &DashboardDesk::openStep);
    return m_timeCard;
}

Card *DashboardDesk::buildOwed()
{
    m_owedCard = new Card(tr("Outstanding by age"));
    m_allLate = m_owedCard->addLink(tr("Late invoices"));
    connect(m_allLate, &KeyButton::clicked, this,
            [this] { openInvoices(tr("Late invoices"), m_store.lateInvoices(m_scope->branch())); });
    m_owedCard->add(m_owed);
    m_latestList->setObjectName(u"latest"_s);
    m_latestList->setRecords(m_latestModel);
    dressLatest(m_latestList, m_latestModel);
    m_latestList->setAccessibleName(tr("Hospitals that are latest"));
    m_latestList->header()->hide();
    connect(m_latestList, &RowList::opened, this, &DashboardDesk::openLatest);
    m_latestLine = m_owedCard->addLine();
    m_owedCard->add(m_latestList);
    m_owedCard->addStretch();
    connect(m_owed, &BarChart::opened, this, [this](const QString &name) {
        const auto bucket = name.toInt();
        openInvoices(tr("Invoices: %1").arg(dashboard::bucketWords(bucket)),
                     m_store.owedInvoicesOf(bucket, m_scope->branch()));
    });
    return m_owedCard;
}

Card *DashboardDesk::buildLow()
{
    m_lowCard = new Card(tr("Low stock"));
    m_allLow = m_lowCard->addLink(tr("All of them"));
    connect(m_allLow, &KeyButton::clicked, this, &DashboardDesk::openLow);
    m_lowList->setObjectName(u"low"_s);
    m_lowList->setRecords(m_lowModel);
    dressLowStock(m_lowList, m_lowModel);
    m_lowList->setAccessibleName(tr("Low stock"));
    connect(m_lowList, &RowList::opened, this, [this](const QString &id) {
        const auto sku = m_lowModel->record(m_lowModel->find(id)).value(u"sku"_s).toString();
        Q_EMIT openLink(Link{u"sku"_s, sku}.toString());
    });
    m_lowCard->add(m_lowList);
    m_lowCard->addStretch();
    return m_lowCard;
}

void DashboardDesk::sizeLists()
{
    const auto tall = [](RowList *list, qsizetype most, int count) {
        const auto head = list->header()->isHidden() ? 0 : list->header()->height();
        const auto rows = std::min<qsizetype>(most, count);
        list->setFixedHeight(head + static_cast<int>(rows) * list->rows()->rowHeight() + 2);
    };
    tall(m_lowList, lowRows, m_lowModel->count());
    tall(m_latestList, latestRows, m_latestModel->count());
    m_latestList->setVisible(m_latestModel->count() > 0);
    m_latestLine->setVisible(m_latestModel->count() > 0);
}

void DashboardDesk::read()
{
    const auto answer = m_store.figures(m_scope->days(), m_scope->branch());
    whenDone(answer, this, [this, turn = ++m_turn](const Result<QJsonObject> &figures) {
        if (turn != m_turn)
            return;
        if (figures)
            showFigures(*figures);
        else
            m_notice->tell(figures.error());
    });
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
    const auto head = painter.fontMetrics().height() * 2;
    painter.drawText(QRect(0, 0, painter.viewport().width(), head), Qt::AlignLeft | Qt::AlignTop,
                     tr("Dashboard, %1, %2").arg(m_scope->words(), m_counted));
    const auto page = painter.viewport().size() - QSize(0, head);
    const auto dots = double(printer->logicalDpiX()) / picture.logicalDpiX();
    const auto scale = std::min(page.width() / (m_pictures->width() * dots),
                                page.height() / (m_pictures->height() * dots));
    painter.translate(0, head);
    painter.scale(scale, scale);
    painter.drawPicture(0, 0, picture);
}

void DashboardDesk::openOrders(const QString &title, const QStringList &stages)
{
    beginList(title, pipelineColumns(), u"order"_s, u"order_number"_s);
    dressPipeline(m_behind->list(), m_behind->model());
    openList(m_store.ordersAt(stages, m_scope->branch()));
}

void DashboardDesk::openStep(const QString &step)
{
    openOrders(tr("Open orders: %1").arg(dashboard::stepWords(step)), m_stagesOf.value(step));
}

void DashboardDesk::openInvoices(const QString &title, const QFuture<Result<Rows>> &rows)
{
    beginList(title, invoiceColumns(), u"invoice"_s, u"invoice_number"_s);
    openList(rows);
}

void DashboardDesk::openLatest(const QString &customer)
{
    const auto hospital = m_latestModel->record(m_latestModel->find(customer));
    openInvoices(tr("Late invoices: %1").arg(hospital.value(u"hospital"_s).toString()),
                 m_store.lateInvoicesOf(customer, m_scope->branch()));
}

void DashboardDesk::openIssued()
{
    beginList(tr("Invoices since %1").arg(dateText(m_scope->firstDay())),
              issuedColumns(m_margin->isVisibleTo(this)), u"invoice"_s, u"invoice_number"_s);
    openList(m_store.issuedInvoices(m_scope->firstDay(), indianToday(), m_scope->branch()));
}

void DashboardDesk::openLow()
{
    m_focusBefore = focusWidget();
    m_behind->setList(tr("Low stock"), lowStockColumns(false), u"sku"_s, u"sku"_s);
    dressLowStock(m_behind->list(), m_behind->model());
    openList(m_store.lowStock());
}

void DashboardDesk::openQuotations(const QDate &first, const QDate &last)
{
    beginList(tr("Quotations sent from %1 to %2").arg(dateText(first), dateText(last)),
              quotationColumns(), u"quotation"_s, u"quote_number"_s);
    openList(m_store.sentQuotations(first, last, m_scope->branch()));
}

void DashboardDesk::beginList(const QString &title, const QList<RecordColumn> &columns,
                              const QString &linkKind, const QString &linkKey)
{
    m_focusBefore = focusWidget();
    const auto branch = m_scope->branch().isEmpty() ? QString() : m_scope->branchName();
    m_behind->setList(branch.isEmpty() ? title : tr("%1 (%2)", "list, branch").arg(title, branch),
                      columns, linkKind, linkKey);
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
    read(); // what the stages took and what was earned is not told when it is counted anew
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
