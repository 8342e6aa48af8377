#include "papersketch.h"

#include "theme.h"

#include <QPainter>

namespace desk {

namespace {

constexpr int margin = 16;

int lineHeight()
{
    return QFontMetrics(typeFont(Type::Small)).height();
}

} // namespace

PaperSketch::PaperSketch(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Head of an invoice"));
}

void PaperSketch::setContent(const Content &content)
{
    m_content = content;
    setAccessibleDescription(content.seller + u'\n' + content.lines.join(u'\n'));
    updateGeometry();
    update();
}

QSize PaperSketch::sizeHint() const
{
    const int lines = std::max(3, static_cast<int>(m_content.lines.size())) + 3;
    return {px(240), px(28) + lines * lineHeight() + 2 * margin + px(18)};
}

/// The marked part has a soft red ground.
void PaperSketch::paintLine(QPainter &painter, const QRect &box, const QString &line) const
{
    const auto at = m_content.wrong.isEmpty() ? -1 : line.indexOf(m_content.wrong);
    if (at >= 0) {
        const auto metrics = painter.fontMetrics();
        const auto left = box.left() + metrics.horizontalAdvance(line.left(at));
        painter.fillRect(QRect(left - 2, box.top(), metrics.horizontalAdvance(m_content.wrong) + 4,
                               box.height()),
                         color(Token::RedSoft));
    }
    painter.setPen(color(Token::Text));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line, Qt::ElideRight, box.width()));
}

void PaperSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.setPen(color(Token::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    auto box = rect().adjusted(margin, margin - 4, -margin, 0);
    painter.setFont(typeFont(Type::SmallStrong));
    painter.setPen(color(Token::Text2));
    const QRect title(box.left(), box.top(), box.width(), lineHeight());
    painter.drawText(title, Qt::AlignRight | Qt::AlignVCenter, tr("TAX INVOICE"));
    box.setTop(title.bottom() + 1);
    painter.setFont(typeFont(Type::Fact));
    painter.setPen(color(m_content.seller.isEmpty() ? Token::Text3 : Token::Accent));
    QRect name(box.left(), box.top(), box.width(), px(24));
    if (!m_content.logo.isNull()) {
        painter.drawPixmap(name.topLeft(), m_content.logo);
        name.setLeft(name.left() + px(24) + 6);
    }
    const auto seller = m_content.seller.isEmpty() ? tr("Your company") : m_content.seller;
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(seller, Qt::ElideRight, name.width()));
    painter.setFont(typeFont(Type::Small));
    QRect line(box.left(), box.top() + px(26), box.width(), lineHeight());
    for (const auto &words : m_content.lines) {
        paintLine(painter, line, words);
        line.translate(0, lineHeight());
    }
    line.moveTop(std::max(line.top(), box.top() + px(26) + 3 * lineHeight()) + 6);
    painter.fillRect(QRect(line.left(), line.top(), line.width(), 2), color(Token::Accent));
    line.translate(0, 8);
    painter.setPen(color(Token::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("To: the hospital"));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_content.number);
    line.translate(0, lineHeight());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("Place of supply: its state"));
}

} // namespace desk
