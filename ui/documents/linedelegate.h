#pragma once

#include "rowdelegate.h"

namespace desk {

/// Paints the cells of a LineGrid and edits them: the cell that has the keyboard carries a ring,
/// one that is wrong a red one; what is typed reaches the model letter by letter.
class LineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit LineDelegate(QObject *parent = nullptr);

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

Q_SIGNALS:
    /// The editor was left by a key: that many cells to the right, that many down.
    void walked(int right, int down);
};

} // namespace desk
