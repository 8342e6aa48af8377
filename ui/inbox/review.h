#pragma once

#include "chip.h"
#include "factstrip.h"
#include "inboxstore.h"
#include "recordmodel.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace desk {

/// Everything that one needs to see to decide on a document, whichever kind it is. A row's values
/// stand under the keys of the columns; beside them `<key>_was` is struck out, `<key>_tone` is a
/// tone's number, `<key>_strong`, `<key>_chip` and `<key>_second` speak for themselves; `note` is a
/// sentence under the table while the row is chosen.
struct Review
{
    QString title;
    QString subtitle;
    QList<Chip> chips;
    QList<Fact> facts;
    QString tableTitle;
    QString tableNote;   ///< beside the title: "4 of 24 lines differ"
    QString tableAmount; ///< at the right: what it comes to
    Tone amountTone = Tone::Plain;
    QList<QJsonObject> rows;
    QList<QJsonObject> quietRows; ///< equal lines, shown on request
    QList<QJsonObject> terms;     ///< label and value
    QJsonArray actions;           ///< as api.actions gives them
    QString orderId;              ///< whose story stands beside it
    QString customerId;           ///< whose credit matters here; empty when it does not
    int marginFact = -1;          ///< which of the facts is the margin
    qint64 marginPermille = 0;
    int version = 0;         ///< that was seen: of the order, or of the invoice
    bool marksLines = false; ///< lines can be sent back one by one
};

/// The columns of a kind's table.
QList<RecordColumn> reviewColumns(const QString &kind);

/// From api.order_detail: words and what they were decoded to.
Review reviewDecoding(const QJsonObject &detail);
/// From api.quotation_detail: prices, discounts, margin.
Review reviewQuotation(const QJsonObject &detail);
/// From api.order_detail: how the PO differs from the quotation.
Review reviewPurchaseOrder(const QJsonObject &detail);
/// From api.invoice_detail.
Review reviewInvoice(const QJsonObject &detail);
/// The facts with what one knows of the hospital: the margin against the company's floor, the
/// credit that this document would use up, what is overdue. `amount` is what this document would
/// add.
QList<Fact> factsWith(const Review &review, const CustomerStanding &standing,
                      const QString &amount);

} // namespace desk
