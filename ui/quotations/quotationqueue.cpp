#include "quotationqueue.h"

#include "icons.h"
#include "indianformat.h"
#include "rowlist.h"

#include <QDate>

#include <algorithm>
#include <vector>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString groupNameOf(const QJsonObject &row)
{
    const auto status = row.value(u"status"_s).toString();
    if (status == u"draft")
        return row.value(u"is_rework"_s).toBool() ? u"rework"_s : u"price"_s;
    if (status == u"sent")
        return row.value(u"is_expired"_s).toBool() ? u"expired"_s : u"sent"_s;
    return status;
}

int urgency(const QJsonObject &row)
{
    const auto priority = row.value(u"priority"_s).toString();
    return priority == u"urgent" ? 0 : priority == u"high" ? 1 : 2;
}

struct Place
{
    int urgency;
    QString group;
    const QJsonObject *record;
};

std::vector<Place> mostUrgentFirst(const Records &rows)
{
    std::vector<Place> places;
    for (const auto &row : rows)
        places.push_back({urgency(row), groupNameOf(row), &row});
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &a, const Place &b) { return a.urgency < b.urgency; });
    return places;
}

void showDaysLeft(const QJsonObject &row, CellLook &look)
{
    const auto until = QDate::fromString(row.value(u"valid_until"_s).toString(), Qt::ISODate);
    const auto left = indianToday().daysTo(until);
    look.tip = QuotationQueue::tr("Valid until %1").arg(dateText(until));
    if (left < 0) {
        look.text = QuotationQueue::tr("%1 d ago").arg(-left);
        look.tone = Tone::Red;
    } else if (left <= 5) {
        look.text = QuotationQueue::tr("%1 d left").arg(left);
        look.tone = left <= 1 ? Tone::Amber : Tone::Secondary;
        look.strong = left <= 1;
    }
}

} // namespace

namespace {

/// Hospital, number and age stand first, the others where somebody wants them.
QList<RecordColumn> queueColumns()
{
    QList<RecordColumn> all{
        {u"hospital_name"_s, QuotationQueue::tr("Hospital"), ColumnKind::Text, 0, true, 0, {}},
        {u"quote_number"_s, QuotationQueue::tr("Number"), ColumnKind::Number, 128, false, 1, {}},
        {u"stage_since"_s, QuotationQueue::tr("Age"), ColumnKind::Age, 68, false, 0, {}},
        {u"status"_s, QuotationQueue::tr("State"), ColumnKind::Status, 96},
        {u"total_amount"_s,
         QuotationQueue::tr("Total ₹"),
         ColumnKind::Money,
         104,
         false,
         0,
         {},
         u"%1"_s},
        {u"valid_until"_s, QuotationQueue::tr("Valid until"), ColumnKind::Date, 100},
        {u"quoter_name"_s, QuotationQueue::tr("Quoter"), ColumnKind::Text, 120},
        {u"order_number"_s, QuotationQueue::tr("Order"), ColumnKind::Number, 124}};
    for (qsizetype i = 3; i < all.size(); ++i)
        all[i].hidden = true;
    return all;
}

} // namespace

QList<RecordColumn> QuotationQueue::allColumns()
{
    auto all = queueColumns();
    all[1].drop = 2;
    all[2].hidden = true; // what is closed has no age
    all[3].hidden = false;
    return all;
}

QuotationQueue::QuotationQueue(QObject *parent) : RecordModel(queueColumns(), parent) {}

void QuotationQueue::setQuotations(const Records &rows)
{
    QList<RecordGroup> groups;
    const auto group = [&groups](const QString &name, const QString &words, Tone tone) {
        RecordGroup made;
        made.name = name;
        made.title = words;
        made.tone = tone;
        groups.append(made);
    };
    group(u"price"_s, tr("To price"), Tone::Secondary);
    group(u"rework"_s, tr("Back to me"), Tone::Violet);
    group(u"pending_approval"_s, tr("Waiting for approval"), Tone::Secondary);
    group(u"approved"_s, tr("Approved, to send"), Tone::Green);
    group(u"sent"_s, tr("Sent"), Tone::Secondary);
    group(u"expired"_s, tr("Expired"), Tone::Red);
    for (const auto &place : mostUrgentFirst(rows))
        for (auto &into : groups)
            if (into.name == place.group)
                into.rows.append(*place.record);
    m_toPrice = static_cast<int>(groups.at(0).rows.size() + groups.at(1).rows.size());
    setGroups(groups);
}

void QuotationQueue::setUnsaved(const QSet<QString> &ids)
{
    if (ids == m_unsaved)
        return;
    m_unsaved = ids;
    for (int group = 0; group < rowCount(); ++group)
        if (const auto top = index(group, 0); rowCount(top) > 0)
            Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, 0, top));
}

void QuotationQueue::dress(RowList *list)
{
    list->setRecords(this);
    const auto rowAt = [](const QModelIndex &index) {
        return index.data(RecordRole).toJsonObject();
    };
    list->rows()->setLook(0, [this, rowAt](const QModelIndex &index, CellLook &look) {
        const auto row = rowAt(index);
        look.text = u"%1, %2"_s.arg(row.value(u"hospital_name"_s).toString(),
                                    row.value(u"city"_s).toString());
        look.tip = u"%1\n%2 · %3"_s.arg(look.text, row.value(u"quote_number"_s).toString(),
                                        row.value(u"order_number"_s).toString());
        look.priority = row.value(u"priority"_s).toString();
        look.unread = m_unsaved.contains(row.value(u"id"_s).toString());
        if (look.unread)
            look.tip += u'\n' + tr("Holds changes that are not saved yet.");
        look.strong = look.unread;
    });
    list->rows()->setLook(2, [rowAt](const QModelIndex &index, CellLook &look) {
        const auto row = rowAt(index);
        if (row.value(u"is_rework"_s).toBool()) {
            look.icon = icons::rework;
            look.iconTone = Tone::Violet;
        }
        if (row.value(u"status"_s).toString() == u"sent")
            showDaysLeft(row, look);
    });
}

} // namespace desk
