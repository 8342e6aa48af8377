#pragma once

#include <QStyledItemDelegate>

namespace desk {

struct CandidateRow;

/// Where the parts of a candidate stand in a row of this width; the head above uses the same.
struct CandidatePlaces
{
    QRect key;
    QRect words;
    QRect match;
    QRect price;
    QRect stock;

    static CandidatePlaces in(const QRect &row);
};

/// Paints a candidate in 75 px: name with the matching words marked, SKU and make, chips, likeness,
/// price, stock.
class CandidateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CandidateDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace desk
