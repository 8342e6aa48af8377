#include "desks.h"

#include "administrationdesk.h"
#include "dashboarddesk.h"
#include "decodingdesk.h"
#include "icons.h"
#include "inboxdesk.h"
#include "invoicesdesk.h"
#include "ordersdesk.h"
#include "quotationsdesk.h"
#include "stockdesk.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(desk::Desks)
};

template <class D>
std::function<Desk *(const DeskContext &, QWidget *)> make()
{
    return [](const DeskContext &context, QWidget *parent) -> Desk * {
        return new D(context, parent);
    };
}

} // namespace

QList<DeskKind> allDesks()
{
    QList<DeskKind> desks;
    desks.append({u"inbox"_s,
                  Titles::tr("Inbox"),
                  icons::inbox,
                  {u"approval"_s, u"proposal"_s},
                  {u"orders.approve"_s, u"quotations.approve"_s, u"purchase_orders.approve"_s,
                   u"invoices.approve"_s},
                  {},
                  make<InboxDesk>()});
    desks.append({u"dashboard"_s,
                  Titles::tr("Dashboard"),
                  icons::dashboard,
                  {u"dashboard"_s},
                  {u"dashboard.read"_s},
                  {},
                  make<DashboardDesk>()});
    desks.append({u"orders"_s,
                  Titles::tr("Orders"),
                  icons::orders,
                  {u"order"_s, u"customer"_s},
                  {u"orders.create"_s},
                  {u"orders.read_all"_s, u"orders.read_own"_s, u"orders.read_from_decoding"_s,
                   u"orders.read_from_quotation"_s, u"orders.read_from_inventory_check"_s,
                   u"orders.read_from_invoice_request"_s},
                  make<OrdersDesk>()});
    desks.append({u"decoding"_s,
                  Titles::tr("Decoding"),
                  icons::decoding,
                  {u"decoding"_s},
                  {u"orders.decode"_s},
                  {},
                  make<DecodingDesk>()});
    desks.append({u"quotations"_s,
                  Titles::tr("Quotations"),
                  icons::quotations,
                  {u"quotation"_s},
                  {u"quotations.create"_s},
                  {u"quotations.read_all"_s, u"quotations.read_own"_s},
                  make<QuotationsDesk>()});
    desks.append({u"stock"_s,
                  Titles::tr("Stock"),
                  icons::stock,
                  {u"sku"_s, u"sku-request"_s, u"batch"_s, u"dispatch"_s},
                  {u"stock.reserve"_s},
                  {u"stock.read_all"_s, u"stock.read_own"_s, u"inventory.read"_s},
                  make<StockDesk>()});
    desks.append({u"invoices"_s,
                  Titles::tr("Invoices"),
                  icons::invoices,
                  {u"invoice"_s, u"payment"_s},
                  {u"invoices.create"_s},
                  {u"invoices.read_all"_s, u"invoices.read_own"_s, u"invoices.read_lines"_s},
                  make<InvoicesDesk>()});
    desks.append({u"administration"_s,
                  Titles::tr("Administration"),
                  icons::administration,
                  {u"person"_s, u"role"_s, u"proposal"_s, u"administration"_s},
                  {u"users.update"_s, u"roles.update"_s, u"settings.update"_s},
                  {},
                  make<AdministrationDesk>()});
    return desks;
}

} // namespace desk
