#include "invoicequeue.h"

#include "agebar.h"
#include "icons.h"
#include "indianformat.h"
#include "rowlist.h"
#include "statuschip.h"

#include <QDate>

#include <algorithm>
#include <optional>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(const QJsonObject &row, const QString &key)
{
    return QDate::fromString(row.value(key).toString().left(10), Qt::ISODate);
}

bool isOpen(const QJsonObject &row)
{
    return row.value(u"status"_s) == u"approved"_s && row.value(u"payment_status"_s) != u"paid"_s;
}

bool isLate(const QJsonObject &row)
{
    return isOpen(row) && dateOf(row, u"due_date"_s) < indianToday();
}

QString groupNameOf(const QJsonObject &row)
{
    const auto status = row.value(u"status"_s).toString();
    if (status != u"approved")
        return status;
    if (!isOpen(row))
        return u"paid"_s;
    return isLate(row) ? u"late"_s : u"open"_s;
}

InvoicePart partFor(const QJsonObject &row)
{
    const auto group = groupNameOf(row);
    if (group == u"to_invoice" || group == u"draft")
        return InvoicePart::ToDraft;
    return group == u"pending_approval" ? InvoicePart::ForApproval : InvoicePart::Issued;
}

Chip chipOf(const QJsonObject &row)
{
    const auto group = groupNameOf(row);
    if (group == u"late") {
        const auto days = dateOf(row, u"due_date"_s).daysTo(indianToday());
        return {InvoiceQueue::tr("%1 d late").arg(days), Tone::Red, {}, {}};
    }
    if (group == u"to_invoice")
        return {InvoiceQueue::tr("to draft"), Tone::Accent, {}, {}};
    if (group == u"cancelled")
        return {InvoiceQueue::tr("void"), Tone::Outline, {}, {}};
    if (group == u"open")
        return statusChip(row.value(u"payment_status"_s).toString());
    return statusChip(group);
}

} // namespace

QList<RecordColumn> InvoiceQueue::invoiceColumns()
{
    QList<RecordColumn> all{
        {u"invoice_number"_s, tr("Number"), ColumnKind::Number, 124, false, 0, {}},
        {u"invoice_date"_s, tr("Date"), ColumnKind::Date, 76, false, 3, {}},
        {u"hospital_name"_s, tr("Hospital"), ColumnKind::Text, 0, true, 0, {}},
        {u"total_amount"_s, tr("Total ₹"), ColumnKind::Money, 104, false, 2, {}, tr("%1 in total")},
        {u"balance"_s, tr("Due ₹"), ColumnKind::Money, 104, false, 1, {}, tr("%1 due")},
        {u"payment_status"_s, tr("State"), ColumnKind::Status, 104, false, 0, {}},
        {u"due_date"_s, tr("Due on"), ColumnKind::Date, 100},
        {u"order_number"_s, tr("Order"), ColumnKind::Number, 124},
        {u"city"_s, tr("City"), ColumnKind::Text, 110}};
    for (qsizetype i = 6; i < all.size(); ++i)
        all[i].hidden = true;
    return all;
}

InvoiceQueue::InvoiceQueue(QObject *parent) : RecordModel(invoiceColumns(), parent) {}

void InvoiceQueue::setInvoices(const Records &rows)
{
    m_all = rows;
    regroup();
}

void InvoiceQueue::setPart(InvoicePart part, int bucket)
{
    m_part = part;
    m_bucket = bucket;
    regroup();
}

int InvoiceQueue::count(InvoicePart part) const
{
    return static_cast<int>(std::count_if(
        m_all.begin(), m_all.end(), [part](const auto &row) { return partFor(row) == part; }));
}

std::optional<InvoicePart> InvoiceQueue::partOf(const QString &id) const
{
    for (const auto &row : m_all)
        if (row.value(u"id"_s) == id)
            return partFor(row);
    return std::nullopt;
}

bool InvoiceQueue::isOrder(const QString &id) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&id](const QJsonObject &row) {
        return row.value(u"id"_s) == id && row.value(u"kind"_s) == u"order"_s;
    });
}

void InvoiceQueue::regroup()
{
    QList<RecordGroup> groups;
    const auto group = [&groups](const QString &name, const QString &words, Tone tone) {
        RecordGroup made;
        made.name = name;
        made.title = words;
        made.tone = tone;
        groups.append(made);
    };
    group(u"to_invoice"_s, tr("To invoice"), Tone::Secondary);
    group(u"draft"_s, tr("Drafts"), Tone::Secondary);
    group(u"pending_approval"_s, tr("Waiting for approval"), Tone::Secondary);
    group(u"late"_s, tr("Late"), Tone::Red);
    group(u"open"_s, tr("Not due"), Tone::Secondary);
    group(u"paid"_s, tr("Paid this month"), Tone::Secondary);
    group(u"cancelled"_s, tr("Void"), Tone::Secondary);
    for (const auto &row : std::as_const(m_all)) {
        if (partFor(row) != m_part)
            continue;
        const auto bucket = ageBucket(dateOf(row, u"due_date"_s), indianToday());
        if (m_bucket >= 0 && (!isOpen(row) || bucket != m_bucket))
            continue;
        const auto name = groupNameOf(row);
        for (auto &into : groups)
            if (into.name == name)
                into.rows.append(row);
    }
    setGroups(groups);
}

void InvoiceQueue::dress(RowList *list)
{
    list->setRecords(this);
    const auto rowAt = [](const QModelIndex &index) {
        return index.data(RecordRole).toJsonObject();
    };
    list->rows()->setLook(0, [rowAt](const QModelIndex &index, CellLook &look) {
        const auto row = rowAt(index);
        if (look.text.isEmpty()) { // not numbered yet: its order is what one knows it by
            look.text = row.value(u"order_number"_s).toString();
            look.tone = Tone::Secondary;
        }
        look.priority = row.value(u"priority"_s).toString();
    });
    list->rows()->setLook(1, [rowAt](const QModelIndex &index, CellLook &look) {
        const auto row = rowAt(index);
        const auto day =
            dateOf(row, row.value(u"invoice_date"_s).isString() ? u"invoice_date"_s : u"since"_s);
        look.text = day.year() == indianToday().year() ? dateText(day).chopped(5) : dateText(day);
        look.tip = dateText(day);
        look.tone = Tone::Secondary;
    });
    list->rows()->setLook(2, [rowAt](const QModelIndex &index, CellLook &look) {
        const auto row = rowAt(index);
        look.text = u"%1, %2"_s.arg(row.value(u"hospital_name"_s).toString(),
                                    row.value(u"city"_s).toString());
    });
    list->rows()->setLook(5, [rowAt](const QModelIndex &index, CellLook &look) {
        look.text.clear();
        look.chips = {chipOf(rowAt(index))};
    });
}

} // namespace desk
