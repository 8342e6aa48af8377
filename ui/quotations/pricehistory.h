#pragma once

#include "money.h"
#include "quotationdraft.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace desk {

struct Rows;

/// What an item was offered to this hospital for, once.
struct PastPrice
{
    QDate day;
    QString quotation;
    int quantity = 0;
    Money price;
    bool isWon = false;
    bool isLost = false;
};

/// The last prices of every SKU of a quotation, newest first.
class PriceHistory
{
public:
    static PriceHistory from(const Rows &rows);

    [[nodiscard]] QList<PastPrice> of(const QString &skuId) const { return m_prices.value(skuId); }
    /// The newest price that they did not refuse.
    [[nodiscard]] std::optional<PastPrice> last(const QString &skuId) const;
    /// How far the line's price lies from that, as a share of it in tenths of a per cent; nothing
    /// where there is none to compare with.
    [[nodiscard]] std::optional<int> drift(const DraftLine &line) const;
    /// A drift that one should look at: five per cent either way.
    [[nodiscard]] bool drifts(const DraftLine &line) const;

private:
    QHash<QString, QList<PastPrice>> m_prices;
};

/// What a line earns, from its taxable value; invalid where the cost may not be seen.
struct LineMargin
{
    bool isKnown = false;
    Money amount;
    QString share; ///< "22.4 %"
    [[nodiscard]] bool isLoss() const { return amount.isNegative(); }
};
LineMargin marginOf(const DraftLine &line);
/// Of all lines that count and whose cost is known.
LineMargin marginOf(const QuotationDraft &draft);

} // namespace desk
