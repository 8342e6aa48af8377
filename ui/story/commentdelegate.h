#pragma once

#include <QStyledItemDelegate>

namespace desk {

/// A comment: the person as a circle, who and when, the words below as they were written.
class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, ShortRole, DayRole, QuestionRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace desk
