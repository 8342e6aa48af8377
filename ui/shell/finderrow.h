#pragma once

#include <QStyledItemDelegate>

namespace desk {

/// A row of the palette: icon, title with the words found in it marked, detail; or the title of a
/// section.
class FinderRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        DetailRole,
        IconRole,
        KeyRole,
        PlaceRole,
        SectionRole
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void setWords(const QStringList &words) { m_words = words; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    int paintMarked(QPainter *painter, const QRect &rect, const QString &text) const;

    QStringList m_words;
};

} // namespace desk
