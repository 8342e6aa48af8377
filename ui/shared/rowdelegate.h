#pragma once

#include "celllook.h"

#include <QStyledItemDelegate>

#include <functional>

namespace desk {

/// What is special about a whole row at the moment.
struct RowState
{
    bool marked = false;
    bool away = false; ///< its values are still on their way
    qreal glow = 0;    ///< 1 when it has just changed elsewhere, fading to 0
};

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
    using State = std::function<RowState(const QModelIndex &index)>;

    explicit RowDelegate(QObject *parent = nullptr);

    void setKind(int column, ColumnKind kind);
    void setLook(int column, Look look);
    void setState(State state) { m_state = std::move(state); }
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
    State m_state;
    int m_height = 28;
};

/// Ground of a row: chosen, chosen without the focus, under the pointer, or plain; and the line
/// below.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool first);

} // namespace desk
