#pragma once

#include "pane.h"
#include "pricehistory.h"

namespace desk {

class FactTable;
class KeyButton;
class PageHead;
class PriceTrail;
class TextLabel;

/// What helps to price the line that has the keyboard: how far its price lies from their last one,
/// the last five prices, price list and margin, stock.
class LinePanel : public Pane
{
    Q_OBJECT

public:
    explicit LinePanel(QWidget *parent = nullptr);

    /// Shows a line, or nothing for null.
    void show(const DraftLine *line, int number, const PriceHistory &history, bool isOpen);

Q_SIGNALS:
    /// The person wants this price for the line.
    void priceWanted(const QString &price);

private:
    [[nodiscard]] QWidget *buildDrift();
    void setDrift(const DraftLine &line, const PriceHistory &history, bool isOpen);
    void setFacts(const DraftLine &line, const PriceHistory &history);

    PageHead *m_head;
    Pane *m_drift;
    TextLabel *m_driftTitle;
    TextLabel *m_driftWords;
    KeyButton *m_use;
    TextLabel *m_pastTitle;
    PriceTrail *m_trail;
    TextLabel *m_priceTitle;
    FactTable *m_prices;
    TextLabel *m_stockTitle;
    FactTable *m_stock;
    QString m_wanted;
};

} // namespace desk
