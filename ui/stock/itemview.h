#pragma once

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace desk {

struct Error;
class FieldErrors;
class KeyButton;
class PagedModel;
class RowList;
struct DeskContext;

/// One item: its batches, the orders that want it, and goods that come in.
class ItemView : public QWidget
{
    Q_OBJECT

public:
    ItemView(const DeskContext &context, QWidget *parent = nullptr);

    void show(const QJsonObject &item);
    bool tell(const Error &error);
    /// The goods were taken in: the fields are empty again.
    void received();
    void focusReceipt();

Q_SIGNALS:
    /// {sku, batch_number, expiry_date, mrp, quantity}: the person takes goods in.
    void receive(const QJsonObject &goods);
    /// An order that wants the item was opened.
    void orderAsked(const QString &number);

private:
    RowList *buildBatches();
    RowList *buildDemand();
    QWidget *buildReceipt(bool mayReceive);
    void send();

    QJsonObject m_item;
    PagedModel *m_batches;
    PagedModel *m_demand;
    QLineEdit *m_batch;
    QLineEdit *m_expiry;
    QLineEdit *m_mrp;
    QLineEdit *m_quantity;
    FieldErrors *m_errors;
};

} // namespace desk
