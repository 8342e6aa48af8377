#include "textlabel.h"

#include <QPainter>

namespace desk {

TextLabel::TextLabel(Type type, Token token, QWidget *parent) : TextLabel({}, type, token, parent)
{
}

TextLabel::TextLabel(const QString &text, Type type, Token token, QWidget *parent)
    : QLabel(text, parent), m_type(type), m_token(token)
{
    setTextFormat(Qt::PlainText); // what people wrote is never markup
    dress();
    connect(&Theme::instance(), &Theme::changed, this, &TextLabel::dress);
}

void TextLabel::setToken(Token token)
{
    m_token = token;
    dress();
}

void TextLabel::setType(Type type)
{
    m_type = type;
    dress();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Preferred : sizePolicy().horizontalPolicy(),
                  sizePolicy().verticalPolicy());
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    auto size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(fontMetrics().horizontalAdvance(u'…') * 3);
    return size;
}

void TextLabel::dress()
{
    setFont(typeFont(m_type));
    auto colours = palette();
    colours.setColor(QPalette::WindowText, color(m_token));
    setPalette(colours);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(color(m_token));
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(contentsRect(), static_cast<int>(alignment()), shown);
}

} // namespace desk
