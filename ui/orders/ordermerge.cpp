#include "ordermerge.h"

#include "daytext.h"
#include "indianformat.h"
#include "quantity.h"
#include "statuschip.h"
#include "text.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace desk::orderMerge {

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, LineColumn>> &columns()
{
    static const QList<std::pair<QString, LineColumn>> all{
        {u"item_description"_s, LineColumn::Words},
        {u"asked_quantity"_s, LineColumn::Quantity},
        {u"asked_unit"_s, LineColumn::Unit},
        {u"needed_by"_s, LineColumn::NeededBy},
        {u"notes"_s, LineColumn::Note},
        {u"free_quantity"_s, LineColumn::Free}};
    return all;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::OrderMerge)
};

/// "22 Nov" and "2026-11-22" are the same day.
QString dayWords(const QString &text)
{
    const auto day = DayText::read(text, indianToday());
    return day ? dateText(*day) : cleanLine(text);
}

QString quantityWords(const QString &text)
{
    const auto quantity = Quantity::fromText(text);
    return quantity ? quantity->toText() : cleanLine(text);
}

QString comparable(const QString &field, const QJsonValue &value)
{
    if (field == u"customer")
        return value[u"id"_s].toString();
    if (field == u"needed_by" || field == u"promised_date")
        return dayWords(value.toString());
    if (field == u"asked_quantity" || field == u"free_quantity")
        return quantityWords(value.toString());
    return cleanText(value.toString());
}

QString valueWords(const QString &field, const QJsonValue &value)
{
    if (field == u"customer")
        return value[u"hospital_name"_s].toString(Words::tr("none"));
    if (field == u"priority")
        return statusWords(value.toString());
    if (field == u"source_text")
        return Words::tr("%n character(s)", nullptr, static_cast<int>(value.toString().size()));
    const auto text = comparable(field, value).simplified();
    return text.isEmpty() ? Words::tr("nothing") : text;
}

QString fieldName(const QString &field)
{
    static const QHash<QString, const char *> names{
        {u"customer"_s, QT_TRANSLATE_NOOP("desk::OrderMerge", "hospital")},
        {u"delivery_address_id"_s, QT_TRANSLATE_NOOP("desk::OrderMerge", "delivery address")},
        {u"contact_person"_s, QT_TRANSLATE_NOOP("desk::OrderMerge", "asked by")},
        {u"priority"_s, QT_TRANSLATE_NOOP("desk::OrderMerge", "priority")},
        {u"promised_date"_s, QT_TRANSLATE_NOOP("desk::OrderMerge", "needed by")},
        {u"notes"_s, QT_TRANSLATE_NOOP("desk::OrderMerge", "note")},
        {u"source_text"_s, QT_TRANSLATE_NOOP("desk::OrderMerge", "what they sent")},
        {u"item_description"_s, QT_TRANSLATE_NOOP("desk::OrderMerge", "words")},
        {u"asked_quantity"_s, QT_TRANSLATE_NOOP("desk::OrderMerge", "quantity")},
        {u"asked_unit"_s, QT_TRANSLATE_NOOP("desk::OrderMerge", "unit")},
        {u"free_quantity"_s, QT_TRANSLATE_NOOP("desk::OrderMerge", "free goods")},
        {u"needed_by"_s, QT_TRANSLATE_NOOP("desk::OrderMerge", "needed by")}};
    return names.contains(field) ? Words::tr(names.value(field)) : field;
}

QJsonObject lineOf(const OrderLine &line)
{
    QJsonObject json{{u"id"_s, line.id}, {u"source_line"_s, line.sourceLine}};
    for (const auto &[field, column] : columns())
        json.insert(field, line.cell(column));
    return json;
}

OrderLine lineFrom(const QJsonObject &json)
{
    OrderLine line;
    line.id = json.value(u"id"_s).toString();
    line.sourceLine = json.value(u"source_line"_s).toInt();
    for (const auto &[field, column] : columns())
        line.cell(column) = json.value(field).toString();
    return line;
}

bool has(const QJsonObject &customer, const QString &addressId)
{
    for (const auto &address : customer.value(u"addresses"_s).toArray())
        if (address[u"id"_s].toString() == addressId)
            return true;
    return false;
}

} // namespace

QJsonObject documentOf(const OrderDraft &draft)
{
    QJsonArray lines;
    for (const auto &line : draft.lines)
        if (!line.isBlank())
            lines.append(lineOf(line));
    return {{u"customer"_s, draft.customer},      {u"delivery_address_id"_s, draft.addressId},
            {u"contact_person"_s, draft.contact}, {u"priority"_s, draft.priority},
            {u"promised_date"_s, draft.neededBy}, {u"notes"_s, draft.notes},
            {u"source_text"_s, draft.sourceText}, {u"lines"_s, lines}};
}

OrderDraft draftFrom(const QJsonObject &document, const OrderDraft &mine, const OrderDraft &theirs)
{
    const auto text = [&document](const QString &field) {
        return document.value(field).toString();
    };
    auto draft = mine;
    draft.version = theirs.version;
    draft.number = theirs.number;
    draft.was = documentOf(theirs);
    draft.customer = document.value(u"customer"_s).toObject();
    draft.customerWords.clear();
    draft.addressId = text(u"delivery_address_id"_s);
    if (!has(draft.customer, draft.addressId))
        draft.addressId.clear();
    draft.contact = text(u"contact_person"_s);
    draft.priority = text(u"priority"_s);
    draft.neededBy = text(u"promised_date"_s);
    draft.notes = text(u"notes"_s);
    draft.sourceText = text(u"source_text"_s);
    draft.lines.clear();
    for (const auto &line : document.value(u"lines"_s).toArray())
        draft.lines.append(lineFrom(line.toObject()));
    draft.changedAt = QDateTime::currentDateTimeUtc();
    return draft;
}

ThreeWayMerge compare(const OrderDraft &mine, const OrderDraft &theirs)
{
    ThreeWayMerge::Rules rules;
    rules.head = {u"customer"_s,   u"delivery_address_id"_s, u"contact_person"_s,
                  u"priority"_s,   u"promised_date"_s,       u"notes"_s,
                  u"source_text"_s};
    for (const auto &column : columns())
        rules.line.append(column.first);
    rules.same = [](const QString &field, const QJsonValue &a, const QJsonValue &b) {
        return comparable(field, a) == comparable(field, b);
    };
    return {mine.was, documentOf(mine), documentOf(theirs), rules};
}

ConflictWords words()
{
    ConflictWords words;
    words.document = Words::tr("this order");
    words.head = Words::tr("Order");
    words.name = fieldName;
    words.value = valueWords;
    words.title = [](const QJsonObject &line) {
        return cleanLine(line.value(u"item_description"_s).toString());
    };
    words.subtitle = [](const QJsonObject &line) {
        return QStringList{quantityWords(line.value(u"asked_quantity"_s).toString()),
                           line.value(u"asked_unit"_s).toString()}
            .join(u' ')
            .trimmed();
    };
    return words;
}

} // namespace desk::orderMerge
