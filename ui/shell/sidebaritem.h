#pragma once

#include <QStyledItemDelegate>

namespace desk {

/// Paints a desk of the sidebar: icon, name, count; the chosen one on select with its accent bar.
class SidebarItem : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, IconRole, CountRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void setFolded(bool folded) { m_folded = folded; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    static void paintWide(QPainter *painter, const QRect &box, const QModelIndex &index,
                          bool chosen);
    static void paintFolded(QPainter *painter, const QRect &box, const QModelIndex &index,
                            bool chosen);

    bool m_folded = false;
};

} // namespace desk
