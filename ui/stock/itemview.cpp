#include "itemview.h"

#include "deskcontext.h"
#include "emptystate.h"
#include "fielderror.h"
#include "icons.h"
#include "keybutton.h"
#include "listspec.h"
#include "money.h"
#include "pagedmodel.h"
#include "pagehead.h"
#include "quantity.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "textlabel.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

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

} // namespace

ItemView::ItemView(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_batches(new PagedModel(context.database, batchSpec(), this)),
      m_demand(new PagedModel(context.database, demandSpec(), this)),
      m_errors(new FieldErrors(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBatches(), 2);
    auto *waits = new PageHead(this);
    waits->setTitle(tr("Who waits for it"));
    column->addWidget(waits);
    column->addWidget(buildDemand(), 3);
    column->addWidget(buildReceipt(context.may(u"stock"_s, u"receive"_s)));
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
         {u"workflow_stage"_s, tr("Stage"), ColumnKind::Stage, 112},
         {u"quantity"_s, tr("Wanted"), ColumnKind::Count, 80},
         {u"reserved"_s, tr("Set aside"), ColumnKind::Count, 80}},
        [](const QModelIndex &index) { return index.data(PagedModel::IdRole).toString(); });
    list->empty()->tell(tr("No open order wants it."), {}, icons::orders);
    connect(list, &RowList::opened, this, [this](const QString &id) {
        Q_EMIT orderAsked(m_demand->record(m_demand->find(id).row())[u"order_number"].toString());
    });
    return list;
}

QWidget *ItemView::buildReceipt(bool mayReceive)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Goods that come in"), Type::BodyStrong, Token::Text, box));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto field = [&](const QString &label, const QString &name, const QString &hint) {
        auto *edit = new QLineEdit(box);
        edit->setObjectName(u"receive_"_s + name);
        edit->setPlaceholderText(hint);
        auto *wrapped = new FieldError(label, edit, box);
        m_errors->add(name, wrapped);
        row->addWidget(wrapped, 1, Qt::AlignTop);
        connect(edit, &QLineEdit::returnPressed, this, &ItemView::send);
        return edit;
    };
    m_batch = field(tr("Batch number"), u"batch_number"_s, {});
    m_expiry = field(tr("Expires"), u"expiry_date"_s, tr("2028-11-30"));
    m_mrp = field(tr("MRP ₹"), u"mrp"_s, {});
    m_quantity = field(tr("Quantity"), u"quantity"_s, {});
    column->addLayout(row);
    auto *take = new KeyButton(tr("Take in"), icons::create, {}, box);
    connect(take, &KeyButton::clicked, this, &ItemView::send);
    column->addWidget(take, 0, Qt::AlignRight);
    box->setVisible(mayReceive);
    return box;
}

void ItemView::show(const QJsonObject &item)
{
    if (item[u"id"] != m_item[u"id"])
        m_errors->clear();
    m_item = item;
    for (auto *model : {m_batches, m_demand}) {
        model->setFilters({{u"inventory_id"_s, ListFilter::Op::Equal, item[u"id"].toString()}});
        model->load();
    }
}

void ItemView::send()
{
    m_errors->clear();
    const auto wrong = [this](const QString &field, const QString &sentence) {
        m_errors->tell({ErrorKind::Validation, field, sentence, {}});
    };
    const auto quantity = Quantity::fromText(m_quantity->text());
    const auto mrp = Money::fromText(m_mrp->text());
    const auto expiry = QDate::fromString(m_expiry->text().trimmed(), Qt::ISODate);
    if (m_batch->text().trimmed().isEmpty())
        return wrong(u"batch_number"_s, tr("Give the batch number on the box."));
    if (!m_expiry->text().trimmed().isEmpty() && !expiry.isValid())
        return wrong(u"expiry_date"_s, tr("Write the day as 2028-11-30."));
    if (!m_mrp->text().trimmed().isEmpty() && !mrp)
        return wrong(u"mrp"_s, mrp.error().message);
    if (!quantity)
        return wrong(u"quantity"_s, quantity.error().message);
    if (!quantity->whole())
        return wrong(u"quantity"_s, tr("Only whole pieces can be taken in."));
    Q_EMIT receive({{u"sku"_s, m_item[u"sku"]},
                    {u"batch_number"_s, m_batch->text().trimmed()},
                    {u"expiry_date"_s, expiry.isValid() ? expiry.toString(Qt::ISODate) : QString()},
                    {u"mrp"_s, mrp ? mrp->toText() : QString()},
                    {u"quantity"_s, QString::number(*quantity->whole())}});
}

bool ItemView::tell(const Error &error)
{
    return m_errors->tell(error);
}

void ItemView::received()
{
    for (QLineEdit *edit : {m_batch, m_expiry, m_mrp, m_quantity})
        edit->clear();
    m_batches->refresh();
}

void ItemView::focusReceipt()
{
    m_batch->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
