#pragma once

#include "ordersteps.h"

#include <QWidget>

namespace desk {

/// An order's way in eight steps: a bar, when it began, how long it took.
class StageTrack : public QWidget
{
    Q_OBJECT

public:
    explicit StageTrack(QWidget *parent = nullptr);
    void setSteps(const QList<OrderStep> &steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect rectOf(int step) const;
    void paintStep(QPainter *painter, int step) const;
    [[nodiscard]] QString words(const OrderStep &step) const;

    QList<OrderStep> m_steps;
};

} // namespace desk
