#pragma once

#include "token.h"

#include <QMetaType>
#include <QString>
#include <QWidget>

class QPainter;

namespace desk {

/// A small word on a soft ground: a stage, a priority, a warning. An icon only where it decides
/// something.
struct Chip
{
    QString text = {};
    Tone tone = Tone::Neutral; ///< Outline has a border and no ground
    QString icon = {};
    QString tip = {};

    friend bool operator==(const Chip &, const Chip &) = default;
};

/// What a chip needs; 18 px high in the normal text size.
QSize chipSize(const Chip &chip);
/// Draws the chip at the left of the rectangle, centred in its height; its text is elided when the
/// rectangle is too narrow. Gives the width it took.
int paintChip(QPainter *painter, const QRect &rect, const Chip &chip);

/// A chip as a widget, for heads and forms.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);
    explicit ChipLabel(const Chip &chip, QWidget *parent = nullptr);
    void setChip(const Chip &chip);
    [[nodiscard]] const Chip &chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override { return chipSize(m_chip); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace desk

Q_DECLARE_METATYPE(desk::Chip)
