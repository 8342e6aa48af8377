#pragma once

#include "recordmodel.h"
#include "records.h"

namespace desk {

class RowList;

/// Which part of the desk's work the list shows.
enum class InvoicePart { ToDraft, ForApproval, Issued };

/// Orders to invoice, drafts and invoices, in groups of what they wait for.
class InvoiceQueue : public RecordModel
{
    Q_OBJECT

public:
    explicit InvoiceQueue(QObject *parent);
    /// The columns of drafts and invoices, in groups or all of them.
    static QList<RecordColumn> invoiceColumns();

    void setInvoices(const Records &rows);
    /// Shows one part; of what is owed, `bucket` of the age bar alone, or all for -1.
    void setPart(InvoicePart part, int bucket = -1);
    [[nodiscard]] InvoicePart part() const { return m_part; }
    [[nodiscard]] int count(InvoicePart part) const;
    /// The part that holds a row; nothing when no row has that id.
    [[nodiscard]] std::optional<InvoicePart> partOf(const QString &id) const;
    /// Whether the row is an order that is still to be invoiced.
    [[nodiscard]] bool isOrder(const QString &id) const;
    /// How the cells of an invoice look in a list, whichever model they come from.
    void dress(RowList *list);

private:
    void regroup();

    QList<QJsonObject> m_all;
    InvoicePart m_part = InvoicePart::ToDraft;
    int m_bucket = -1;
};

} // namespace desk
