#pragma once

#include <QHeaderView>

namespace desk {

/// The numbers at the left of an order's lines; a bar says which line has the keyboard, a red one
/// which is wrong.
class LinesHead : public QHeaderView
{
    Q_OBJECT

public:
    explicit LinesHead(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;
    void paintEvent(QPaintEvent *event) override;
};

/// The head over the numbers.
class LinesCorner : public QWidget
{
    Q_OBJECT

public:
    explicit LinesCorner(QWidget *parent) : QWidget(parent) {}

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace desk
