#include "dashboardlists.h"

#include "indianformat.h"
#include "rowlist.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::DashboardLists)
};

constexpr int daysOfAWeek = 7;
constexpr int daysOfAMonth = 30;

QVariant valueOf(const QModelIndex &index, const QString &key)
{
    return index.data(RecordModel::RecordRole).toJsonObject().value(key).toVariant();
}

} // namespace

QList<RecordColumn> pipelineColumns()
{
    return {{u"order_number"_s, Words::tr("Order"), ColumnKind::Number, 132},
            {u"hospital_name"_s, Words::tr("Hospital"), ColumnKind::Strong, 0, true},
            {u"city"_s, Words::tr("City"), ColumnKind::Text, 120, false, 2},
            {u"priority"_s, Words::tr("Priority"), ColumnKind::Priority, 92},
            {u"rep_name"_s, Words::tr("Rep"), ColumnKind::Text, 150, false, 1},
            {u"line_count"_s, Words::tr("Lines"), ColumnKind::Count, 70, false, 3},
            {u"total_amount"_s, Words::tr("Worth ₹"), ColumnKind::Money, 128, false, 4},
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

QList<RecordColumn> issuedColumns(bool withMargin)
{
    QList<RecordColumn> columns = {
        {u"invoice_number"_s, Words::tr("Invoice"), ColumnKind::Number, 132},
        {u"hospital_name"_s, Words::tr("Hospital"), ColumnKind::Strong, 0, true},
        {u"city"_s, Words::tr("City"), ColumnKind::Text, 120, false, 2},
        {u"invoice_date"_s, Words::tr("Date"), ColumnKind::Date, 110},
        {u"total_amount"_s, Words::tr("Total ₹"), ColumnKind::Money, 128},
        {u"balance"_s, Words::tr("Balance ₹"), ColumnKind::Money, 132, false, 1}};
    if (withMargin)
        columns.append({u"margin"_s, Words::tr("Margin"), ColumnKind::Percent, 84});
    return columns;
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
        {u"available_quantity"_s, Words::tr("Free"), ColumnKind::Count, 72},
        {u"reorder_level"_s, Words::tr("Reorder at"), ColumnKind::Count, 92},
        {u"wanted"_s, Words::tr("Wanted"), ColumnKind::Count, 76},
        {u"days_left"_s, Words::tr("Lasts"), ColumnKind::Count, 112}};
    if (!brief) {
        columns.insert(1, {u"sku"_s, Words::tr("SKU"), ColumnKind::Number, 96});
        columns.insert(2, {u"manufacturer"_s, Words::tr("Make"), ColumnKind::Text, 150, false, 1});
        columns.insert(4, {u"reserved_quantity"_s, Words::tr("Reserved"), ColumnKind::Count, 84});
    }
    return columns;
}

QList<RecordColumn> latestColumns()
{
    return {{u"hospital"_s, Words::tr("Hospital"), ColumnKind::Text, 0, true},
            {u"days"_s, Words::tr("Days late"), ColumnKind::Count, 72},
            {u"amount"_s, Words::tr("Late ₹"), ColumnKind::Money, 116}};
}

void dressPipeline(RowList *list, const RecordModel *model)
{
    list->rows()->setLook(
        model->column(u"stage_since"_s), [](const QModelIndex &index, CellLook &look) {
            const auto over = valueOf(index, u"over_allowed"_s).toInt();
            look.tone = over > 1 ? Tone::Red : over == 1 ? Tone::Amber : Tone::Secondary;
            look.strong = over > 1;
        });
}

void dressLowStock(RowList *list, const RecordModel *model)
{
    list->rows()->setLook(
        model->column(u"days_left"_s), [](const QModelIndex &index, CellLook &look) {
            const auto shortBy = valueOf(index, u"short_by"_s).toLongLong();
            const auto days = valueOf(index, u"days_left"_s);
            if (shortBy > 0)
                look.text = Words::tr("short by %1").arg(countText(shortBy));
            else if (valueOf(index, u"available_quantity"_s).toLongLong() <= 0)
                look.text = Words::tr("none left");
            else
                look.text = days.isNull() ? Words::tr("–")
                                          : Words::tr("%1 d").arg(countText(days.toLongLong()));
            const auto isSoonGone = !days.isNull() && days.toInt() < daysOfAWeek;
            look.tone = shortBy > 0 ? Tone::Red : isSoonGone ? Tone::Amber : Tone::Plain;
            look.strong = shortBy > 0;
            look.right = true;
        });
    list->rows()->setLook(model->column(u"wanted"_s), [](const QModelIndex &index, CellLook &look) {
        if (valueOf(index, u"wanted"_s).toLongLong() == 0)
            look.text = Words::tr("–");
    });
}

void dressLatest(RowList *list, const RecordModel *model)
{
    list->rows()->setLook(model->column(u"days"_s), [](const QModelIndex &index, CellLook &look) {
        const auto days = valueOf(index, u"days"_s).toInt();
        look.text = Words::tr("%1 d").arg(countText(days));
        look.tone = days > daysOfAMonth ? Tone::Red : Tone::Amber;
        look.strong = days > daysOfAMonth;
    });
}

} // namespace desk
