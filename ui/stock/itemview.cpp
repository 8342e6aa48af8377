#include "itemview.h"

#include "deskcontext.h"
#include "emptystate.h"
#include "goodsin.h"
#include "icons.h"
#include "listspec.h"
#include "pagedmodel.h"
#include "pagehead.h"
#include "recordmodel.h"
#include "retireline.h"
#include "rowlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

ListSpec batchSpec()
{
    return {u"api.batch_list"_s,
            {{u"batch_number"_s, ItemView::tr("Batch")},
             {u"status"_s, ItemView::tr("State")},
             {u"expiry_date"_s, ItemView::tr("Expires"), {}, true},
             {u"mrp"_s, ItemView::tr("MRP ₹"), {}, true},
             {u"quantity"_s, ItemView::tr("Quantity")},
             {u"reserved"_s, ItemView::tr("Reserved")},
             {u"free"_s, ItemView::tr("Free")}},
            {u"inventory_id"_s},
            u"expiry_date"_s,
            Qt::AscendingOrder,
            true,
            {},
            {u"batches"_s}};
}

ListSpec demandSpec()
{
    ListSpec spec;
    spec.view = u"api.item_demand"_s;
    spec.columns = {{u"order_number"_s, ItemView::tr("Order")},
                    {u"hospital_name"_s, ItemView::tr("Hospital"), {}, true},
                    {u"workflow_stage"_s, ItemView::tr("Stage")},
                    {u"quantity"_s, ItemView::tr("Wanted")},
                    {u"reserved"_s, ItemView::tr("Set aside")}};
    spec.also = {u"inventory_id"_s};
    spec.sortBy = u"stage_since"_s;
    spec.order = Qt::AscendingOrder;
    return spec;
}

ListSpec expectedSpec()
{
    ListSpec spec;
    spec.view = u"api.expected_list"_s;
    spec.columns = {{u"expected_on"_s, ItemView::tr("Expected on")},
                    {u"open"_s, ItemView::tr("Quantity")},
                    {u"supplier"_s, ItemView::tr("Supplier")},
                    {u"reference"_s, ItemView::tr("Our order")}};
    spec.also = {u"inventory_id"_s, u"version"_s, u"is_late"_s};
    spec.sortBy = u"expected_on"_s;
    spec.order = Qt::AscendingOrder;
    return spec;
}

QWidget *under(const QString &title, RowList *list, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new PageHead(part);
    head->setTitle(title);
    column->addWidget(head);
    column->addWidget(list, 1);
    return part;
}

} // namespace

ItemView::ItemView(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_batches(new PagedModel(context.database, batchSpec(), this)),
      m_demand(new PagedModel(context.database, demandSpec(), this)),
      m_expected(new PagedModel(context.database, expectedSpec(), this)),
      m_goodsIn(new GoodsIn(this)),
      m_retire(new RetireLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBatches(), 2);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(under(tr("Who waits for it"), buildDemand(), this), 3);
    beside->addWidget(under(tr("What is expected"), buildExpected(), this), 2);
    column->addLayout(beside, 3);
    column->addWidget(m_goodsIn);
    m_goodsIn->setVisible(context.may(u"stock"_s, u"receive"_s));
    column->addWidget(m_retire);
    m_retire->setVisible(context.may(u"inventory"_s, u"update"_s));
}

RowList *ItemView::buildBatches()
{
    auto *list = new RowList(this);
    list->setAccessibleName(tr("Batches of the item"));
    list->setTable(
        m_batches,
        {{u"batch_number"_s, tr("Batch"), ColumnKind::Strong, 0, true},
         {u"status"_s, tr("State"), ColumnKind::Status, 104},
         {u"expiry_date"_s, tr("Expires"), ColumnKind::Date, 104},
         {u"mrp"_s, tr("MRP ₹"), ColumnKind::Money, 96, false, 1},
         {u"quantity"_s, tr("Quantity"), ColumnKind::Count, 80},
         {u"reserved"_s, tr("Reserved"), ColumnKind::Count, 80},
         {u"free"_s, tr("Free"), ColumnKind::Count, 80}},
        [](const QModelIndex &index) { return index.data(PagedModel::IdRole).toString(); });
    return list;
}

RowList *ItemView::buildDemand()
{
    auto *list = new RowList(this);
    list->setObjectName(u"demand"_s);
    list->setAccessibleName(tr("Orders that want the item"));
    list->setTable(
        m_demand,
        {{u"order_number"_s, tr("Order"), ColumnKind::Number, 124},
         {u"hospital_name"_s, tr("Hospital"), ColumnKind::Text, 0, true},
         {u"workflow_stage"_s, tr("Stage"), ColumnKind::Stage, 112, false, 1},
         {u"quantity"_s, tr("Wanted"), ColumnKind::Count, 80},
         {u"reserved"_s, tr("Set aside"), ColumnKind::Count, 80}},
        [](const QModelIndex &index) { return index.data(PagedModel::IdRole).toString(); });
    list->empty()->tell(tr("No open order wants it."), {}, icons::orders);
    connect(list, &RowList::opened, this, [this](const QString &id) {
        Q_EMIT orderAsked(m_demand->record(m_demand->find(id).row())[u"order_number"].toString());
    });
    return list;
}

RowList *ItemView::buildExpected()
{
    m_promises = new RowList(this);
    m_promises->setObjectName(u"expected"_s);
    m_promises->setAccessibleName(tr("Goods that are expected"));
    m_promises->setTable(
        m_expected,
        {{u"expected_on"_s, tr("Expected on"), ColumnKind::Date, 116},
         {u"open"_s, tr("Quantity"), ColumnKind::Count, 72},
         {u"supplier"_s, tr("Supplier"), ColumnKind::Text, 0, true},
         {u"reference"_s, tr("Our order"), ColumnKind::Secondary, 84, false, 1}},
        [](const QModelIndex &index) { return index.data(PagedModel::IdRole).toString(); });
    m_promises->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        if (index.data(PagedModel::RecordRole).toJsonObject()[u"is_late"].toBool())
            look.tone = Tone::Red;
    });
    m_promises->empty()->tell(tr("Nothing is expected."), {}, icons::waiting);
    m_promises->installEventFilter(this);
    connect(m_promises, &RowList::opened, this,
            [this](const QString &id) { m_goodsIn->takeExpected(expected(id)); });
    return m_promises;
}

QJsonObject ItemView::expected(const QString &id) const
{
    auto row = m_expected->record(m_expected->find(id).row());
    row.insert(u"id"_s, id);
    return row;
}

/// Delete: the goods do not come.
bool ItemView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_promises && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        if (const auto id = m_promises->chosenId(); !id.isEmpty())
            Q_EMIT dropAsked(id, expected(id)[u"version"].toInt());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ItemView::show(const QJsonObject &item)
{
    m_goodsIn->show(item[u"sku"].toString());
    m_retire->show(item);
    m_item = item;
    for (auto *model : {m_batches, m_demand, m_expected}) {
        model->setFilters({{u"inventory_id"_s, ListFilter::Op::Equal, item[u"id"].toString()}});
        model->load();
    }
}

void ItemView::refresh()
{
    m_batches->refresh();
    m_expected->refresh();
}

} // namespace desk
