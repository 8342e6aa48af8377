#pragma once

#include "celllook.h"

#include <QPoint>
#include <QRect>

class QPainter;

namespace desk {

/// Draws the content of a cell inside its margins.
class CellPainter
{
public:
    CellPainter(QPainter *painter, const CellLook &look, bool chosen);
    void paint(const QRect &cell);
    /// The width that shows all of it, margins not counted.
    static int width(const CellLook &look);

private:
    void paintIconBefore();
    void paintChips();
    void paintTrailing(int after);
    void paintWords();
    void paintSecond();
    void paintBar();

    QPainter *m_painter;
    const CellLook &m_look;
    bool m_chosen;
    QRect m_rest;
};

} // namespace desk
