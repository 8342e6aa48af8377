#include "drophint.h"

#include "theme.h"

#include <QPainter>

namespace desk {

DropHint::DropHint(const QString &words, QWidget *over) : QWidget(over), m_words(words)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::showEvent(QShowEvent *)
{
    setGeometry(parentWidget()->rect());
    raise();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto veil = color(Token::AccentSoft);
    veil.setAlpha(200);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.drawRect(rect().adjusted(5, 5, -6, -6));
    painter.setFont(typeFont(Type::Title));
    painter.drawText(rect(), Qt::AlignCenter, m_words);
}

} // namespace desk
