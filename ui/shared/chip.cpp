#include "chip.h"

#include "icons.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int side = 6;
constexpr int iconSize = 12;
constexpr int iconGap = 4;

int iconWidth(const Chip &chip)
{
    return chip.icon.isEmpty() ? 0 : px(iconSize) + iconGap;
}

void paintGround(QPainter *painter, const QRect &rect, Tone tone)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (tone == Tone::Outline) {
        painter->setPen(color(Token::LineStrong));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(toneSoft(tone)));
    painter->drawRoundedRect(rect, 3, 3);
}

} // namespace

QSize chipSize(const Chip &chip)
{
    const auto words = QFontMetrics(typeFont(Type::SmallMedium)).horizontalAdvance(chip.text);
    const auto height = std::max(px(18), QFontMetrics(typeFont(Type::SmallMedium)).height());
    return {words + 2 * side + iconWidth(chip), height};
}

int paintChip(QPainter *painter, const QRect &rect, const Chip &chip)
{
    const auto size = chipSize(chip);
    const auto width = std::min(size.width(), rect.width());
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, width,
                    size.height());
    painter->save();
    paintGround(painter, box, chip.tone);
    auto inner = box.adjusted(side, 0, -side, 0);
    const auto ink = color(chip.tone == Tone::Outline ? Token::Text : toneText(chip.tone));
    if (!chip.icon.isEmpty()) {
        const auto edge = px(iconSize);
        paintIcon(painter, QRect(inner.left(), box.top() + (box.height() - edge) / 2, edge, edge),
                  chip.icon, ink);
        inner.adjust(iconWidth(chip), 0, 0, 0);
    }
    painter->setFont(typeFont(Type::SmallMedium));
    painter->setPen(ink);
    // One more pixel keeps rounding from eliding a chip that fits.
    const auto words =
        painter->fontMetrics().elidedText(chip.text, Qt::ElideRight, inner.width() + 1);
    painter->drawText(inner.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    painter->restore();
    return width;
}

ChipLabel::ChipLabel(QWidget *parent) : ChipLabel(Chip{}, parent) {}

ChipLabel::ChipLabel(const Chip &chip, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
    setChip(chip);
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setToolTip(chip.tip);
    setAccessibleName(chip.text);
    setVisible(!chip.text.isEmpty());
    updateGeometry();
    update();
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip);
}

} // namespace desk
