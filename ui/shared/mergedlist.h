#pragma once

#include "conflictwords.h"

#include <QWidget>

namespace desk {

/// What went together without asking: the line, what of it, from what to what, and whose change it
/// is. To be read; nothing in it is chosen.
class MergedList : public QWidget
{
    Q_OBJECT

public:
    explicit MergedList(QWidget *parent = nullptr);

    void show(const QList<ThreeWayMerge::Item> &items, const ConflictWords &words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QString number;
        QString title;
        QString what;
        QString before;
        QString after;
        QString by;
    };

    void paintRow(QPainter *painter, const QRect &line, const Row &row, bool isHead) const;

    QList<Row> m_rows;
};

} // namespace desk
