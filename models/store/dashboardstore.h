#pragma once

#include "result.h"
#include "rows.h"

#include <QFuture>
#include <QJsonObject>
#include <QString>

namespace desk {

class Database;

/// What the dashboard asks of the server: its figures, and the list behind each of them. Lists hold
/// at most 500 rows, the oldest or worst first.
class DashboardStore
{
public:
    explicit DashboardStore(Database *database);

    /// api.dashboard: pipeline by stage, outstanding, overdue, low_stock, waiting; and of the last
    /// `days` quoted, won, invoiced and turnaround.
    QFuture<Result<QJsonObject>> figures(int days);
    /// What is owed, by how late it is: columns bucket (0 not due, 1 to 30, to 60, to 90, older as
    /// 1 to 4), invoices, amount.
    QFuture<Result<Rows>> owedByAge();
    /// Won and lost of the sent quotations by month, six months back: month, sent, won.
    QFuture<Result<Rows>> hitRateByMonth();

    QFuture<Result<Rows>> ordersAt(const QString &stage);
    QFuture<Result<Rows>> owedInvoices(bool onlyOverdue);
    /// Those whose lateness falls into one bucket of owedByAge.
    QFuture<Result<Rows>> owedInvoicesOf(int bucket);
    QFuture<Result<Rows>> lowStock(int maximum = 500);
    QFuture<Result<Rows>> sentQuotations(int days);

private:
    Database *m_database;
};

} // namespace desk
