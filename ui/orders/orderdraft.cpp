#include "orderdraft.h"

#include "daytext.h"
#include "ordermerge.h"
#include "text.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QJsonArray cellsOf(const OrderLine &line)
{
    QJsonArray cells{line.id, line.sourceLine};
    for (const auto &cell : line.cells)
        cells << cell;
    return cells;
}

OrderLine lineFrom(const QJsonArray &cells)
{
    OrderLine line;
    line.id = cells.at(0).toString();
    line.sourceLine = cells.at(1).toInt();
    for (qsizetype i = 0; i < lineColumnCount; ++i)
        line.cells.at(size_t(i)) = cells.at(i + 2).toString();
    return line;
}

QJsonArray linesOf(const QJsonObject &detail)
{
    return detail.value(u"lines"_s).toArray();
}

} // namespace

OrderDraft OrderDraft::create()
{
    OrderDraft draft;
    draft.key = u"new:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.changedAt = QDateTime::currentDateTimeUtc();
    return draft;
}

OrderDraft OrderDraft::fromDetail(const QJsonObject &detail)
{
    const auto order = detail.value(u"order"_s).toObject();
    OrderDraft draft;
    draft.id = draft.key = order.value(u"id"_s).toString();
    draft.version = order.value(u"version"_s).toInt();
    draft.number = order.value(u"order_number"_s).toString();
    draft.customer = detail.value(u"customer"_s).toObject();
    draft.customer.insert(u"addresses"_s, detail.value(u"addresses"_s));
    draft.addressId = order.value(u"delivery_address_id"_s).toString();
    draft.contact = order.value(u"contact_person"_s).toString();
    draft.priority = order.value(u"priority"_s).toString();
    draft.neededBy = order.value(u"promised_date"_s).toString();
    draft.source = order.value(u"source"_s).toString();
    draft.sourceText = order.value(u"source_text"_s).toString();
    draft.notes = order.value(u"notes"_s).toString();
    for (const auto &line : linesOf(detail))
        if (line[u"parent_id"_s].isNull() || line[u"parent_id"_s].isUndefined())
            draft.lines << OrderLine::fromJson(line.toObject());
    draft.was = orderMerge::documentOf(draft);
    return draft;
}

OrderDraft OrderDraft::fromJournal(const QString &key, const QJsonObject &json)
{
    const auto text = [&json](const char *name) {
        return json.value(QLatin1String(name)).toString();
    };
    OrderDraft draft;
    draft.key = key;
    draft.id = text("id");
    draft.version = json.value(u"version"_s).toInt();
    draft.number = text("number");
    draft.customer = json.value(u"customer"_s).toObject();
    draft.customerWords = text("customer_words");
    draft.addressId = text("address_id");
    draft.contact = text("contact");
    draft.priority = text("priority");
    draft.neededBy = text("needed_by");
    draft.source = text("source");
    draft.sourceText = text("source_text");
    for (const auto &file : json.value(u"files"_s).toArray())
        draft.files << file.toString();
    draft.notes = text("notes");
    for (const auto &line : json.value(u"lines"_s).toArray())
        draft.lines << lineFrom(line.toArray());
    draft.was = json.value(u"was"_s).toObject();
    draft.changedAt = QDateTime::fromString(text("changed_at"), Qt::ISODateWithMs);
    return draft;
}

QJsonObject OrderDraft::toJournal() const
{
    QJsonArray cells;
    for (const auto &line : lines)
        cells << cellsOf(line);
    return {{u"id"_s, id},
            {u"version"_s, version},
            {u"number"_s, number},
            {u"customer"_s, customer},
            {u"customer_words"_s, customerWords},
            {u"address_id"_s, addressId},
            {u"contact"_s, contact},
            {u"priority"_s, priority},
            {u"needed_by"_s, neededBy},
            {u"source"_s, source},
            {u"source_text"_s, sourceText},
            {u"files"_s, QJsonArray::fromStringList(files)},
            {u"notes"_s, notes},
            {u"lines"_s, cells},
            {u"was"_s, was},
            {u"changed_at"_s, changedAt.toString(Qt::ISODateWithMs)}};
}

QString OrderDraft::customerId() const
{
    return customer.value(u"id"_s).toString();
}

QString OrderDraft::hospital() const
{
    const auto name = customer.value(u"hospital_name"_s).toString();
    return name.isEmpty() ? customerWords : name;
}

bool OrderDraft::isBlank() const
{
    return customer.isEmpty() && customerWords.trimmed().isEmpty() && contact.trimmed().isEmpty() &&
           sourceText.trimmed().isEmpty() && notes.trimmed().isEmpty() &&
           std::all_of(lines.begin(), lines.end(), [](const auto &line) { return line.isBlank(); });
}

QJsonObject OrderDraft::head(const QDate &today) const
{
    QJsonObject head{{u"customer_id"_s, customerId()},
                     {u"priority"_s, priority},
                     {u"source"_s, source},
                     {u"source_text"_s, sourceText},
                     {u"contact_person"_s, cleanLine(contact)},
                     {u"notes"_s, cleanText(notes)}};
    if (!id.isEmpty()) {
        head.insert(u"id"_s, id);
        head.insert(u"version"_s, version);
    }
    if (!addressId.isEmpty())
        head.insert(u"delivery_address_id"_s, addressId);
    if (const auto day = DayText::read(neededBy, today))
        head.insert(u"promised_date"_s, day->toString(Qt::ISODate));
    return head;
}

QList<OrderDraft> OrderDraft::splitAfter(int count)
{
    QList<OrderDraft> others;
    for (qsizetype from = count; from < lines.size(); from += count) {
        auto other = *this;
        other.key = create().key;
        other.id.clear();
        other.number.clear();
        other.version = 0;
        other.was = {};
        other.lines = lines.mid(from, count);
        for (auto &line : other.lines)
            line.id.clear();
        others << other;
    }
    lines = lines.mid(0, count);
    return others;
}

} // namespace desk
