#pragma once

#include <QJsonObject>
#include <QWidget>

namespace desk {

class GoodsIn;
class PagedModel;
class RetireLine;
class RowList;
struct DeskContext;

/// One item: its batches, the orders that want it, what is expected, and goods that come in.
class ItemView : public QWidget
{
    Q_OBJECT

public:
    ItemView(const DeskContext &context, QWidget *parent = nullptr);

    void show(const QJsonObject &item);
    /// Its batches and promises are other ones now.
    void refresh();
    [[nodiscard]] GoodsIn *goodsIn() const { return m_goodsIn; }
    [[nodiscard]] RetireLine *retiring() const { return m_retire; }

Q_SIGNALS:
    /// An order that wants the item was opened.
    void orderAsked(const QString &number);
    /// A promise is not kept: it is to be dropped.
    void dropAsked(const QString &id, int version);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    RowList *buildBatches();
    RowList *buildDemand();
    RowList *buildExpected();
    [[nodiscard]] QJsonObject expected(const QString &id) const;

    QJsonObject m_item;
    PagedModel *m_batches;
    PagedModel *m_demand;
    PagedModel *m_expected;
    RowList *m_promises;
    GoodsIn *m_goodsIn;
    RetireLine *m_retire;
};

} // namespace desk
