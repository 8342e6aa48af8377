#include "stagelegend.h"

#include "theme.h"

#include <QPainter>

namespace desk {

namespace {

constexpr int side = 16;
constexpr int labelWidth = 136; ///< of the bars below

} // namespace

StageLegend::StageLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Age in the stage: within target, over target, over twice"));
}

QSize StageLegend::sizeHint() const
{
    return {px(320), px(24)};
}

void StageLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(typeFont(Type::Small));
    const QList<QPair<Token, QString>> parts = {{Token::Accent, tr("within target")},
                                                {Token::AmberMark, tr("over target")},
                                                {Token::RedMark, tr("over twice")}};
    const auto metrics = painter.fontMetrics();
    const auto right = tr("Lakh ₹");
    auto wanted = metrics.horizontalAdvance(right);
    for (const auto &part : parts)
        wanted += metrics.horizontalAdvance(part.second) + px(24);
    const auto middle = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    auto at = px(side + labelWidth);
    const auto hasRoom = at + wanted + px(side) <= width();
    painter.setPen(color(Token::Text2));
    if (hasRoom)
        painter.drawText(QRect(px(side), 0, px(labelWidth), height()), middle, tr("Stage"));
    else
        at = px(side);
    for (const auto &[token, words] : parts) {
        painter.fillRect(QRect(at, height() / 2 - px(4), px(8), px(8)), color(token));
        at += px(12);
        const auto wide = metrics.horizontalAdvance(words);
        painter.drawText(QRect(at, 0, wide + 2, height()), middle, words);
        at += wide + px(12);
    }
    painter.drawText(QRect(0, 0, width() - px(side), height()),
                     static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), right);
}

} // namespace desk
