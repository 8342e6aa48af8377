#include "barchart.h"
#include "dashboarddesk.h"
#include "dashboardlists.h"
#include "dashboardwords.h"
#include "figurecard.h"
#include "indianformat.h"
#include "listbehind.h"
#include "notice.h"
#include "rowlist.h"
#include "scopechoice.h"
#include "whendone.h"

#include <QStackedLayout>

// The lists behind the pictures.

namespace desk {

using namespace Qt::StringLiterals;

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

void DashboardDesk::openInvoices(const QString &title, const QFuture<Result<Records>> &rows)
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

void DashboardDesk::openList(const QFuture<Result<Records>> &rows)
{
    m_stack->setCurrentWidget(m_behind);
    m_behind->list()->setFocus(Qt::OtherFocusReason);
    whenDone(rows, this, [this, turn = ++m_listTurn](const Result<Records> &answer) {
        if (turn != m_listTurn)
            return;
        if (answer)
            return m_behind->setRows(*answer);
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

} // namespace desk
