#include "askedwords.h"
#include "indianformat.h"
#include "reviewparts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::ReviewDecoding)
};

/// A split line itself only carries its parts.
bool isSplit(const QJsonObject &line, const QJsonArray &all)
{
    const auto id = textAt(line, u"id"_s);
    return std::any_of(all.begin(), all.end(), [&](const auto &other) {
        return textAt(other.toObject(), u"parent_id"_s) == id;
    });
}

void fillSku(QJsonObject &row, const QJsonObject &line)
{
    if (textAt(line, u"status"_s) == u"not_supplied") {
        row.insert(u"item"_s,
                   Words::tr("Not supplied: %1").arg(textAt(line, u"not_supplied_reason"_s)));
        row.insert(u"item_tone"_s, static_cast<int>(Tone::Amber));
        return;
    }
    row.insert(u"item"_s, textAt(line, u"item_name"_s));
    row.insert(u"sku"_s, textAt(line, u"sku"_s));
    row.insert(u"quantity"_s, QString::number(countAt(line, u"quantity"_s)));
    row.insert(u"price"_s, moneyAt(line, u"unit_price"_s).toText());
    const auto free = countAt(line, u"available_quantity"_s);
    row.insert(u"free"_s, QString::number(free));
    if (free < countAt(line, u"quantity"_s))
        row.insert(u"free_tone"_s, static_cast<int>(Tone::Amber));
    const auto substitute = textAt(line, u"substitute_reason"_s);
    if (!substitute.isEmpty())
        addChip(row, Words::tr("substitute"));
}

QJsonObject rowOf(const QJsonObject &line)
{
    QJsonObject row = {{u"id"_s, textAt(line, u"id"_s)},
                       {u"number"_s, textAt(line, u"line_number"_s)},
                       {u"words"_s, textAt(line, u"item_description"_s)},
                       {u"asked"_s, askedWords(line)}};
    fillSku(row, line);
    addChip(row, freeChip(line));
    return row;
}

Money valueOf(const QJsonObject &line)
{
    const auto quantity = Quantity::fromThousandths(countAt(line, u"quantity"_s) * 1000);
    if (!quantity || textAt(line, u"status"_s) == u"not_supplied")
        return {};
    const auto value = moneyAt(line, u"unit_price"_s).times(*quantity);
    return value ? *value : Money();
}

struct Sums
{
    int lines = 0;
    int refused = 0;
    int substitutes = 0;
    int shortOf = 0;
    Money value;
};

void addTo(Sums &sums, const QJsonObject &line)
{
    ++sums.lines;
    const auto refused = textAt(line, u"status"_s) == u"not_supplied";
    sums.refused += refused ? 1 : 0;
    sums.substitutes += textAt(line, u"substitute_reason"_s).isEmpty() ? 0 : 1;
    const auto lacks =
        !refused && countAt(line, u"available_quantity"_s) < countAt(line, u"quantity"_s);
    sums.shortOf += lacks ? 1 : 0;
    sums.value += valueOf(line);
}

QList<Fact> factsOf(const Sums &sums)
{
    const auto refused = sums.refused > 0 ? Tone::Amber : Tone::Plain;
    const auto lacking = sums.shortOf > 0 ? Tone::Amber : Tone::Plain;
    return {{Words::tr("Lines decoded"),
             Words::tr("%1 of %2").arg(sums.lines - sums.refused).arg(sums.lines),
             sums.refused ? Words::tr("%n not supplied", nullptr, sums.refused)
                          : Words::tr("all can be supplied"),
             refused, -1},
            {Words::tr("Substitutes"), countText(sums.substitutes),
             sums.substitutes ? Words::tr("another make is offered") : Words::tr("as asked"),
             sums.substitutes ? Tone::Amber : Tone::Plain, -1},
            {Words::tr("Short in stock"), countText(sums.shortOf),
             sums.shortOf ? Words::tr("less is free than asked") : Words::tr("enough is free"),
             lacking, -1},
            {Words::tr("At list price"), sums.value.display(), Words::tr("before tax"), Tone::Plain,
             -1}};
}

/// Who decoded, with how many lines.
QString decodersOf(const QJsonArray &lines)
{
    QStringList names;
    for (const auto &line : lines) {
        const auto name = textAt(line.toObject(), u"decoded_by_name"_s);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

} // namespace

Review reviewDecoding(const QJsonObject &detail)
{
    const auto order = detail.value(u"order"_s).toObject();
    const auto lines = detail.value(u"lines"_s).toArray();
    Review review;
    review.title = hospitalAndCity(detail.value(u"customer"_s).toObject());
    review.chips = orderChips(textAt(order, u"workflow_stage"_s), textAt(order, u"priority"_s));
    const auto rep = textAt(detail.value(u"rep"_s).toObject(), u"full_name"_s);
    review.subtitle = Words::tr("%1 · %2").arg(textAt(order, u"order_number"_s), rep);
    Sums sums;
    for (const auto &value : lines) {
        const auto line = value.toObject();
        if (isSplit(line, lines))
            continue;
        addTo(sums, line);
        review.rows.append(rowOf(line));
    }
    review.facts = factsOf(sums);
    review.tableTitle = Words::tr("Their words and our SKUs");
    review.tableNote = Words::tr("decoded by %1").arg(decodersOf(lines));
    review.terms = {term(Words::tr("Needed by"), dateAt(order, u"promised_date"_s)),
                    term(Words::tr("Asked by"), textAt(order, u"contact_person"_s)),
                    term(Words::tr("Notes"), textAt(order, u"notes"_s))};
    review.orderId = textAt(order, u"id"_s);
    review.actions = detail.value(u"actions"_s).toArray();
    review.version = static_cast<int>(countAt(order, u"version"_s));
    review.marksLines = true;
    return review;
}

} // namespace desk
