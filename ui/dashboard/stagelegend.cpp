#include "stagelegend.h"

#include "theme.h"

#include <QPainter>

namespace desk {

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
    const auto left = px(16);
    const auto middle = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(color(Token::Text2));
    painter.drawText(QRect(left, 0, px(120), height()), middle, tr("Stage"));
    auto at = left + px(136);
    const QList<QPair<Token, QString>> parts = {{Token::Accent, tr("within target")},
                                                {Token::AmberMark, tr("over target")},
                                                {Token::RedMark, tr("over twice")}};
    for (const auto &[token, words] : parts) {
        painter.fillRect(QRect(at, height() / 2 - px(4), px(8), px(8)), color(token));
        at += px(12);
        const auto wide = painter.fontMetrics().horizontalAdvance(words);
        painter.drawText(QRect(at, 0, wide + 2, height()), middle, words);
        at += wide + px(12);
    }
    painter.drawText(QRect(0, 0, width() - px(16), height()),
                     static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), tr("Lakh ₹"));
}

} // namespace desk
