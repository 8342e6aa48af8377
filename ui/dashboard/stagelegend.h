#pragma once

#include <QWidget>

namespace desk {

/// The head of the pipeline: what the colours of the ages say, and the unit at the right.
class StageLegend : public QWidget
{
    Q_OBJECT

public:
    explicit StageLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace desk
