#include "barchart.h"
#include "card.h"
#include "columnbar.h"
#include "dashboarddesk.h"
#include "dashboardlists.h"
#include "dashboardwords.h"
#include "figurecard.h"
#include "indianformat.h"
#include "keybutton.h"
#include "link.h"
#include "pane.h"
#include "rowlist.h"
#include "scopechoice.h"
#include "stagelegend.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>

// How the pictures are laid out, and what each of them opens.

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowRows = 5;
constexpr int latestRows = 3;
constexpr int barsStretch = 100; ///< the bars of the months take the room, a sentence does not

} // namespace

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

} // namespace desk
