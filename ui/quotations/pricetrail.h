#pragma once

#include "pricehistory.h"

#include <QWidget>

namespace desk {

/// The last prices to a hospital as a line of points that ends at the price being typed, and below
/// it the same as a table: when, how many, for how much, won or lost.
class PriceTrail : public QWidget
{
    Q_OBJECT

public:
    explicit PriceTrail(QWidget *parent = nullptr);

    /// `past` newest first; `now` is the price on the line.
    void setPrices(const QList<PastPrice> &past, Money now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, const QRect &area) const;
    void paintTable(QPainter &painter, QRect row) const;
    [[nodiscard]] int lineHeight() const;

    QList<PastPrice> m_past;
    Money m_now;
};

} // namespace desk
