#pragma once

#include "ordersteps.h"
#include "token.h"

#include <QWidget>

namespace desk {

/// An order's way in eight steps: a bar, when it began, how long it took.
class StageTrack : public QWidget
{
    Q_OBJECT

public:
    explicit StageTrack(QWidget *parent = nullptr);
    void setSteps(const QList<OrderStep> &steps);
    /// How the present step stands against its hours: amber or red when it is over them.
    void setNow(Tone tone);
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
    Tone m_now = Tone::Plain;
};

} // namespace desk
