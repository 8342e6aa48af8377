#pragma once

#include "bar.h"

#include <QWidget>

class QVBoxLayout;

namespace desk {

/// Bars under each other with one scale; Up and Down walk.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    /// Widths of the label at the left and of the figure at the right, in px at normal text size.
    BarChart(int labelWidth, int rightWidth, QWidget *parent = nullptr);

    /// The bar of this name; made at the end when it is new.
    Bar *bar(const QString &name, const QString &label);
    [[nodiscard]] const QList<Bar *> &bars() const { return m_bars; }
    /// Call it when all bars have their parts.
    void scale();

Q_SIGNALS:
    void opened(const QString &name);

private:
    void step(const Bar *from, int direction);

    int m_labelWidth;
    int m_rightWidth;
    QVBoxLayout *m_column;
    QList<Bar *> m_bars;
};

} // namespace desk
