#pragma once

#include "theme.h"

#include <QRect>

#include <array>

namespace desk {

/// Where the columns of a comparison stand in a given width: #, line, what it was, mine, theirs,
/// the choice.
struct ConflictColumns
{
    enum Column { Number, Line, Was, Mine, Theirs, Choice, Count };

    std::array<QRect, Count> cells;

    static ConflictColumns in(const QRect &row)
    {
        const auto number = px(44);
        const auto choice = std::min(px(216), row.width() / 4);
        const auto rest = std::max(0, row.width() - number - choice);
        const std::array<int, Count> widths{
            number,          rest * 27 / 100,        rest * 19 / 100,
            rest * 27 / 100, rest - rest * 73 / 100, choice};
        ConflictColumns columns;
        auto x = row.left();
        for (size_t i = 0; i < Count; ++i) {
            columns.cells.at(i) = {x, row.top(), widths.at(i), row.height()};
            x += widths.at(i);
        }
        return columns;
    }
};

} // namespace desk
