#pragma once

#include "rowdelegate.h"

namespace desk {

/// Paints the cells of an order's lines and edits them. A cell that has the keyboard carries a
/// ring, a wrong one a red ring; a row is taller where a sentence stands under it.
class LinesDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit LinesDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

    /// The part of a row's rectangle in which the line itself stands.
    static QRect lineRect(const QRect &row);

Q_SIGNALS:
    /// The editor was left by a key: that many cells to the right, that many down.
    void walked(int right, int down);
};

} // namespace desk
