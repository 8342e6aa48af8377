#include "orderline.h"

#include "daytext.h"
#include "jsonnumber.h"
#include "quantity.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_longestWords = 2000;
constexpr int s_longestUnit = 30;
constexpr qint64 s_most = 99'999'999'000; // thousandths; the column holds no more

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::OrderLine)
};

QString quantityProblem(const QString &text)
{
    const auto quantity = Quantity::fromText(text);
    if (!quantity)
        return quantity.error().message;
    return quantity->thousandths() > s_most ? Words::tr("Quantity must be at most 9,99,99,999.")
                                            : QString();
}

} // namespace

bool OrderLine::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &text) { return text.trimmed().isEmpty(); });
}

QString OrderLine::problem(LineColumn column, const QDate &today) const
{
    const auto text = cleanLine(cell(column));
    switch (column) {
    case LineColumn::Words:
        if (text.isEmpty())
            return Words::tr("Write what the hospital asks for.");
        return text.size() > s_longestWords
                   ? Words::tr("These words are longer than 2,000 characters. Shorten them.")
                   : QString();
    case LineColumn::Quantity:
        return quantityProblem(cell(column));
    case LineColumn::Free:
        return text.isEmpty() ? QString() : quantityProblem(cell(column));
    case LineColumn::Unit:
        return text.size() > s_longestUnit
                   ? Words::tr("A unit has at most 30 characters. The rest belongs in the note.")
                   : QString();
    case LineColumn::NeededBy:
        return DayText::problem(text, today);
    case LineColumn::Note:
        return text.size() > s_longestWords
                   ? Words::tr("This note is longer than 2,000 characters. Shorten it.")
                   : QString();
    }
    return {};
}

QJsonObject OrderLine::toJson(const QDate &today) const
{
    QJsonObject json{{u"item_description"_s, cleanLine(cell(LineColumn::Words))},
                     {u"asked_unit"_s, cleanLine(cell(LineColumn::Unit))},
                     {u"notes"_s, cleanLine(cell(LineColumn::Note))}};
    if (!id.isEmpty())
        json.insert(u"id"_s, id);
    if (const auto quantity = Quantity::fromText(cell(LineColumn::Quantity)))
        json.insert(u"asked_quantity"_s, quantity->toText());
    if (const auto free = Quantity::fromText(cell(LineColumn::Free)))
        json.insert(u"free_quantity"_s, free->toText());
    if (const auto day = DayText::read(cell(LineColumn::NeededBy), today))
        json.insert(u"needed_by"_s, day->toString(Qt::ISODate));
    return json;
}

OrderLine OrderLine::fromJson(const QJsonObject &json)
{
    OrderLine line;
    line.id = json.value(u"id"_s).toString();
    line.cell(LineColumn::Words) = json.value(u"item_description"_s).toString();
    const auto asked = decimalText(json.value(u"asked_quantity"_s), 3);
    const auto quantity = Quantity::fromText(asked);
    line.cell(LineColumn::Quantity) = quantity ? quantity->toText() : asked;
    line.cell(LineColumn::Unit) = json.value(u"asked_unit"_s).toString();
    const auto free = Quantity::fromText(decimalText(json.value(u"free_quantity"_s), 3));
    line.cell(LineColumn::Free) = free ? free->toText() : QString();
    line.cell(LineColumn::NeededBy) = json.value(u"needed_by"_s).toString();
    line.cell(LineColumn::Note) = json.value(u"notes"_s).toString();
    return line;
}

} // namespace desk
