#pragma once

#include "records.h"
#include "result.h"
#include "rows.h"

#include <QDate>
#include <QFuture>
#include <QJsonObject>
#include <QStringList>

namespace desk {

class Database;

/// What the dashboard asks of the server: its figures in one answer, and the list behind each of
/// them. Lists hold at most 500 rows, the oldest or worst first. `branch` is an id; empty for all
/// branches.
class DashboardStore
{
public:
    explicit DashboardStore(Database *database);

    /// api.dashboard, of today and the days before it.
    QFuture<Result<QJsonObject>> figures(int days, const QString &branch);

    QFuture<Result<Records>> ordersAt(const QStringList &stages, const QString &branch);
    QFuture<Result<Records>> owedInvoices(const QString &branch);
    QFuture<Result<Records>> lateInvoices(const QString &branch);
    QFuture<Result<Records>> lateInvoicesOf(const QString &customer, const QString &branch);
    /// Those whose lateness falls into one part of the ageing, 0 to 4.
    QFuture<Result<Records>> owedInvoicesOf(int bucket, const QString &branch);
    /// Issued in these days, with their margin.
    QFuture<Result<Records>> issuedInvoices(const QDate &first, const QDate &last,
                                            const QString &branch);
    QFuture<Result<Records>> sentQuotations(const QDate &first, const QDate &last,
                                            const QString &branch);
    /// The stock is one for all branches.
    QFuture<Result<Records>> lowStock();

private:
    Database *m_database;
};

} // namespace desk
