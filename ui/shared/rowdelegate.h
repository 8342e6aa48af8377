#pragma once

#include "celllook.h"

#include <QStyledItemDelegate>

#include <functional>

namespace desk {

/// Paints the rows of every list: the chosen row with its accent bar, the row under the pointer,
/// chips, ages, numbers at the right. It works over any model: tell it what the columns hold, and
/// change the look of single cells where a row is special.
///     rows->setKind(2, ColumnKind::Stage);
///     rows->setLook(1, [](const QModelIndex &i, CellLook &look) { look.strong = isUnread(i); });
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Look = std::function<void(const QModelIndex &index, CellLook &look)>;

    explicit RowDelegate(QObject *parent = nullptr);

    void setKind(int column, ColumnKind kind);
    void setLook(int column, Look look);
    /// 28 px, or more for two lines; grows with the text size.
    void setRowHeight(int height);
    [[nodiscard]] int rowHeight() const { return m_height; }
    /// What a cell shows, also for its width and for tests.
    [[nodiscard]] CellLook look(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    QHash<int, ColumnKind> m_kinds;
    QHash<int, Look> m_looks;
    int m_height = 28;
};

/// Ground of a row: chosen, chosen without the focus, under the pointer, or plain; and the line
/// below.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool first);

} // namespace desk
