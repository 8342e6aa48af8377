#include "dashboardlists.h"

#include "rowlist.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::DashboardLists)
};

} // namespace

QList<RecordColumn> pipelineColumns()
{
    return {{u"order_number"_s, Words::tr("Order"), ColumnKind::Number, 132},
            {u"hospital_name"_s, Words::tr("Hospital"), ColumnKind::Strong, 0, true},
            {u"city"_s, Words::tr("City"), ColumnKind::Text, 120, false, 2},
            {u"priority"_s, Words::tr("Priority"), ColumnKind::Priority, 92},
            {u"rep_name"_s, Words::tr("Rep"), ColumnKind::Text, 150, false, 1},
            {u"line_count"_s, Words::tr("Lines"), ColumnKind::Count, 70},
            {u"stage_since"_s, Words::tr("Here for"), ColumnKind::Age, 84}};
}

QList<RecordColumn> invoiceColumns()
{
    return {{u"invoice_number"_s, Words::tr("Invoice"), ColumnKind::Number, 132},
            {u"hospital_name"_s, Words::tr("Hospital"), ColumnKind::Strong, 0, true},
            {u"invoice_date"_s, Words::tr("Date"), ColumnKind::Date, 110, false, 1},
            {u"due_date"_s, Words::tr("Due"), ColumnKind::Date, 110},
            {u"days_late"_s, Words::tr("Days late"), ColumnKind::Count, 84},
            {u"total_amount"_s, Words::tr("Total ₹"), ColumnKind::Money, 128, false, 2},
            {u"balance"_s, Words::tr("Balance ₹"), ColumnKind::Money, 132}};
}

QList<RecordColumn> quotationColumns()
{
    return {{u"quote_number"_s, Words::tr("Quotation"), ColumnKind::Number, 148},
            {u"hospital_name"_s, Words::tr("Hospital"), ColumnKind::Strong, 0, true},
            {u"status"_s, Words::tr("Status"), ColumnKind::Status, 112},
            {u"quoter_name"_s, Words::tr("Quoter"), ColumnKind::Text, 150, false, 1},
            {u"total_amount"_s, Words::tr("Total ₹"), ColumnKind::Money, 132},
            {u"sent_at"_s, Words::tr("Sent"), ColumnKind::Age, 84}};
}

QList<RecordColumn> lowStockColumns(bool brief)
{
    QList<RecordColumn> columns = {
        {u"item_name"_s, Words::tr("Item"), ColumnKind::Text, 0, true},
        {u"sku"_s, Words::tr("SKU"), ColumnKind::Number, 96},
        {u"available_quantity"_s, Words::tr("Free"), ColumnKind::Count, 84},
        {u"reserved_quantity"_s, Words::tr("Reserved"), ColumnKind::Count, 84},
        {u"reorder_level"_s, Words::tr("Reorder at"), ColumnKind::Count, 92}};
    if (!brief)
        columns.insert(2, {u"manufacturer"_s, Words::tr("Make"), ColumnKind::Text, 150, false, 1});
    return columns;
}

void dressLowStock(RowList *list, const RecordModel *model)
{
    list->rows()->setLook(model->column(u"available_quantity"_s),
                          [](const QModelIndex &index, CellLook &look) {
                              const auto free = index.data(Qt::EditRole).toLongLong();
                              look.tone = free > 0 ? Tone::Amber : Tone::Red;
                              look.strong = free <= 0;
                          });
}

} // namespace desk
