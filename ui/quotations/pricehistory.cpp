#include "pricehistory.h"

#include "indianformat.h"
#include "quantity.h"
#include "rows.h"

#include <cmath>
#include <cstdlib>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int worthALook = 50; // tenths of a per cent

std::optional<Money> costOf(const DraftLine &line)
{
    if (line.cost.isEmpty())
        return std::nullopt;
    const auto cost = Money::fromNumeric(line.cost);
    auto words = line.typed.quantity;
    if (!QuotationDraft::problem(line.typed, QuotationDraft::Field::Quantity).isEmpty())
        words = line.saved.quantity;
    const auto quantity = Quantity::fromText(words);
    if (!cost || !quantity)
        return std::nullopt;
    const auto sum = cost->times(*quantity);
    return sum ? std::optional(*sum) : std::nullopt;
}

LineMargin marginFrom(Money taxable, Money cost)
{
    const auto amount = taxable - cost;
    return {true, amount, shareText(amount.paise(), taxable.paise())};
}

} // namespace

PriceHistory PriceHistory::from(const Rows &rows)
{
    PriceHistory history;
    for (qsizetype row = 0; row < rows.rows.size(); ++row) {
        const auto price = Money::fromNumeric(rows.at(row, u"unit_price"_s).toString());
        const auto status = rows.at(row, u"status"_s).toString();
        history.m_prices[rows.at(row, u"inventory_id"_s).toString()].append(
            {.day = rows.at(row, u"day"_s).toDate(),
             .quotation = rows.at(row, u"quote_number"_s).toString(),
             .quantity = rows.at(row, u"quantity"_s).toInt(),
             .price = price ? *price : Money(),
             .isWon = status == u"accepted",
             .isLost = status == u"rejected"});
    }
    return history;
}

std::optional<PastPrice> PriceHistory::last(const QString &skuId) const
{
    for (const auto &past : m_prices.value(skuId))
        if (!past.isLost)
            return past;
    return std::nullopt;
}

std::optional<int> PriceHistory::drift(const DraftLine &line) const
{
    const auto past = last(line.skuId);
    const auto price = Money::fromText(line.typed.price);
    if (!past || !price || past->price.isZero())
        return std::nullopt;
    const auto difference = (*price - past->price).paise();
    return static_cast<int>(1000 * difference / past->price.paise());
}

bool PriceHistory::drifts(const DraftLine &line) const
{
    const auto share = drift(line);
    return share && std::abs(*share) >= worthALook;
}

LineMargin marginOf(const DraftLine &line)
{
    const auto cost = costOf(line);
    return cost ? marginFrom(line.taxable, *cost) : LineMargin();
}

LineMargin marginOf(const QuotationDraft &draft)
{
    Money taxable;
    Money costs;
    bool isKnown = false;
    for (const auto &line : draft.lines) {
        const auto cost = costOf(line);
        if (!cost || line.typed.isOptional)
            continue;
        isKnown = true;
        taxable += line.taxable;
        costs += *cost;
    }
    return isKnown ? marginFrom(taxable, costs) : LineMargin();
}

} // namespace desk
