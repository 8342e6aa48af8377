#pragma once

#include <QModelIndex>
#include <QRect>

class QPainter;

namespace desk {

/// The heading of a group in a list: an arrow, its title, how many, and at the right what can be
/// done with all.
class GroupRow
{
public:
    GroupRow(const QModelIndex &heading, const QRect &rect, bool unfolded, bool focused);
    void paint(QPainter *painter) const;
    /// Where the words of the action stand; empty when there is none.
    [[nodiscard]] QRect actionRect() const;

private:
    QModelIndex m_heading;
    QRect m_rect;
    bool m_unfolded;
    bool m_focused;
};

} // namespace desk
