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
    explicit BarChart(const BarRoom &room, QWidget *parent = nullptr);

    /// The bar of this name; made at the end when it is new.
    Bar *bar(const QString &name, const QString &label);
    [[nodiscard]] const QList<Bar *> &bars() const { return m_bars; }
    /// Takes the bars away that are not among these.
    void keep(const QStringList &names);
    /// Call it when all bars have their parts.
    void scale();

Q_SIGNALS:
    void opened(const QString &name);

private:
    void step(const Bar *from, int direction);

    BarRoom m_room;
    QVBoxLayout *m_column;
    QList<Bar *> m_bars;
};

} // namespace desk
