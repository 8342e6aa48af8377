#include "desks.h"

#include "icons.h"

#include <QCoreApplication>

// A desk is its folder's header <name>desk.h with a class that takes (const DeskContext &, QWidget
// *); one that a build leaves out is not offered.
#if __has_include("administrationdesk.h")
#include "administrationdesk.h"
#define DESK_ADMINISTRATION AdministrationDesk
#endif
#if __has_include("dashboarddesk.h")
#include "dashboarddesk.h"
#define DESK_DASHBOARD DashboardDesk
#endif
#if __has_include("decodingdesk.h")
#include "decodingdesk.h"
#define DESK_DECODING DecodingDesk
#endif
#if __has_include("inboxdesk.h")
#include "inboxdesk.h"
#define DESK_INBOX InboxDesk
#endif
#if __has_include("invoicesdesk.h")
#include "invoicesdesk.h"
#define DESK_INVOICES InvoicesDesk
#endif
#if __has_include("ordersdesk.h")
#include "ordersdesk.h"
#define DESK_ORDERS OrdersDesk
#endif
#if __has_include("quotationsdesk.h")
#include "quotationsdesk.h"
#define DESK_QUOTATIONS QuotationsDesk
#endif
#if __has_include("stockdesk.h")
#include "stockdesk.h"
#define DESK_STOCK StockDesk
#endif

namespace desk {

using namespace Qt::StringLiterals;

namespace {

[[maybe_unused]] QString tr(const char *words)
{
    return QCoreApplication::translate("desk::Desks", words);
}

template <class D>
[[maybe_unused]] std::function<Desk *(const DeskContext &, QWidget *)> make()
{
    return [](const DeskContext &context, QWidget *parent) -> Desk * {
        return new D(context, parent);
    };
}

} // namespace

QList<DeskKind> allDesks()
{
    QList<DeskKind> desks;
#ifdef DESK_INBOX
    desks.append({u"inbox"_s,
                  tr("Inbox"),
                  icons::inbox,
                  {u"approval"_s},
                  {u"orders.approve"_s, u"quotations.approve"_s, u"purchase_orders.approve"_s,
                   u"invoices.approve"_s},
                  {},
                  make<DESK_INBOX>()});
#endif
#ifdef DESK_DASHBOARD
    desks.append({u"dashboard"_s,
                  tr("Dashboard"),
                  icons::dashboard,
                  {u"dashboard"_s},
                  {u"dashboard.read"_s},
                  {},
                  make<DESK_DASHBOARD>()});
#endif
#ifdef DESK_ORDERS
    desks.append({u"orders"_s,
                  tr("Orders"),
                  icons::orders,
                  {u"order"_s, u"customer"_s},
                  {u"orders.create"_s},
                  {u"orders.read_all"_s, u"orders.read_own"_s, u"orders.read_from_decoding"_s,
                   u"orders.read_from_quotation"_s, u"orders.read_from_inventory_check"_s,
                   u"orders.read_from_invoice_request"_s},
                  make<DESK_ORDERS>()});
#endif
#ifdef DESK_DECODING
    desks.append({u"decoding"_s,
                  tr("Decoding"),
                  icons::decoding,
                  {u"decoding"_s},
                  {u"orders.decode"_s},
                  {},
                  make<DESK_DECODING>()});
#endif
#ifdef DESK_QUOTATIONS
    desks.append({u"quotations"_s,
                  tr("Quotations"),
                  icons::quotations,
                  {u"quotation"_s},
                  {u"quotations.create"_s},
                  {u"quotations.read_all"_s, u"quotations.read_own"_s},
                  make<DESK_QUOTATIONS>()});
#endif
#ifdef DESK_STOCK
    desks.append({u"stock"_s,
                  tr("Stock"),
                  icons::stock,
                  {u"sku"_s, u"batch"_s, u"dispatch"_s},
                  {u"stock.reserve"_s},
                  {u"stock.read_all"_s, u"stock.read_own"_s, u"inventory.read"_s},
                  make<DESK_STOCK>()});
#endif
#ifdef DESK_INVOICES
    desks.append({u"invoices"_s,
                  tr("Invoices"),
                  icons::invoices,
                  {u"invoice"_s, u"payment"_s},
                  {u"invoices.create"_s},
                  {u"invoices.read_all"_s, u"invoices.read_own"_s, u"invoices.read_lines"_s},
                  make<DESK_INVOICES>()});
#endif
#ifdef DESK_ADMINISTRATION
    desks.append({u"administration"_s,
                  tr("Administration"),
                  icons::administration,
                  {u"person"_s, u"role"_s},
                  {u"users.update"_s, u"roles.update"_s, u"settings.update"_s},
                  {},
                  make<DESK_ADMINISTRATION>()});
#endif
    return desks;
}

} // namespace desk
