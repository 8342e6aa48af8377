#include "decodingline.h"

#include "askedwords.h"
#include "icons.h"
#include "indianformat.h"
#include "unitwords.h"

#include <QCoreApplication>
#include <QHash>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::DecodingLine)
};

QString textOf(const QJsonObject &json, const QString &key)
{
    return json.value(key).toVariant().toString();
}

DecodingLine read(const QJsonObject &json)
{
    DecodingLine line;
    line.id = textOf(json, u"id"_s);
    line.version = json.value(u"version"_s).toInt();
    line.number = json.value(u"line_number"_s).toInt();
    line.words = textOf(json, u"item_description"_s);
    line.asked = textOf(json, u"asked_quantity"_s);
    line.unit = textOf(json, u"asked_unit"_s);
    line.free = freeWords(json);
    line.notes = textOf(json, u"notes"_s);
    line.status = textOf(json, u"status"_s);
    line.itemName = textOf(json, u"item_name"_s);
    line.sku = textOf(json, u"sku"_s);
    line.skuUnit = textOf(json, u"unit_of_measure"_s);
    line.quantity = json.value(u"quantity"_s).toInteger();
    line.refusal = textOf(json, u"not_supplied_reason"_s);
    line.substitute = textOf(json, u"substitute_reason"_s);
    line.rework = textOf(json, u"rework_comment"_s);
    line.question = textOf(json, u"question"_s);
    const auto wish = json.value(u"sku_request"_s).toObject();
    line.skuWish = textOf(wish, u"wish"_s);
    line.skuStatus = textOf(wish, u"status"_s);
    line.skuAnswer = textOf(wish, line.skuStatus == u"added" ? u"sku"_s : u"answer"_s);
    line.decodedBy = textOf(json, u"decoded_by_name"_s);
    return line;
}

QString partText(const DecodingLine &part)
{
    return Words::tr("%1 × %2").arg(part.itemName, countText(part.quantity));
}

/// What an open line waits for, or why it is open again.
QString waitsText(const DecodingLine &line)
{
    if (!line.rework.isEmpty())
        return Words::tr("Sent back: %1").arg(line.rework);
    if (!line.question.isEmpty())
        return Words::tr("Asked the rep: %1").arg(line.question);
    if (line.skuStatus == u"open")
        return Words::tr("New SKU asked for: %1").arg(line.skuWish);
    if (line.skuStatus == u"added")
        return Words::tr("In the catalogue now: %1").arg(line.skuAnswer);
    if (line.skuStatus == u"declined")
        return Words::tr("No new SKU: %1").arg(line.skuAnswer);
    return {};
}

/// What stands under the hospital's words.
QString becameText(const DecodingLine &line)
{
    if (line.isOpen())
        return waitsText(line);
    if (line.status == u"not_supplied")
        return Words::tr("Not supplied: %1").arg(line.refusal);
    if (!line.parts.isEmpty())
        return Words::tr("Split: %1").arg(line.parts.join(u", "_s));
    const auto pieces =
        Words::tr("%1 %2").arg(countText(line.quantity), unitWords(line.skuUnit, line.quantity));
    return Words::tr("%1 · %2").arg(line.itemName, pieces);
}

QString markOf(const DecodingLine &line)
{
    if (line.isOpen() && !line.rework.isEmpty())
        return icons::rework;
    if (line.isOpen() && !line.question.isEmpty())
        return icons::ask;
    if (line.isOpen())
        return line.skuStatus.isEmpty() ? QString() : icons::create;
    if (line.status == u"not_supplied")
        return icons::notSupplied;
    return line.parts.isEmpty() ? icons::agrees : icons::split;
}

} // namespace

QString DecodingLine::askedText() const
{
    return (groupDigits(asked) + u' ' + unit).trimmed();
}

QList<DecodingLine> decodingLines(const QJsonArray &lines)
{
    QList<DecodingLine> result;
    QHash<QString, qsizetype> places;
    for (const auto &value : lines) {
        const auto json = value.toObject();
        const auto parent = textOf(json, u"parent_id"_s);
        if (parent.isEmpty()) {
            places.insert(textOf(json, u"id"_s), result.size());
            result.append(read(json));
        } else if (places.contains(parent)) {
            result[places.value(parent)].parts.append(partText(read(json)));
        }
    }
    return result;
}

QJsonObject lineRecord(const DecodingLine &line)
{
    return {{u"id"_s, line.id},
            {u"number"_s, line.number},
            {u"words"_s, line.words},
            {u"asked"_s, line.askedText()},
            {u"free"_s, line.free},
            {u"mark"_s, markOf(line)},
            {u"became"_s, becameText(line)},
            {u"status"_s, line.status},
            {u"rework"_s, !line.rework.isEmpty() && line.isOpen()},
            {u"saving"_s, line.saving},
            {u"waits"_s, line.isOpen() && (!line.question.isEmpty() || !line.skuStatus.isEmpty())}};
}

} // namespace desk
