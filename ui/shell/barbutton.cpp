#include "barbutton.h"

#include "avatar.h"
#include "icons.h"
#include "keycap.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 8;
constexpr int gap = 7;

int avatarEdge()
{
    return px(20);
}

void paintRing(QPainter &painter, const QRect &rect)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace

BarButton::BarButton(const QString &iconName, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName)
{
    setText(words);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void BarButton::setQuiet(const QString &words)
{
    m_quiet = words;
    updateGeometry();
}

void BarButton::setPerson(const QString &name)
{
    m_person = name;
    updateGeometry();
}

void BarButton::setArrow(bool arrow)
{
    m_arrow = arrow;
    updateGeometry();
}

void BarButton::setWords(const QString &words)
{
    setText(words);
    updateGeometry();
    update();
}

QSize BarButton::sizeHint() const
{
    const QFontMetrics metrics(typeFont(Type::Body));
    auto width = 2 * side;
    if (!m_iconName.isEmpty())
        width += px(16);
    if (!m_person.isEmpty())
        width += avatarEdge();
    for (const auto &words : {text(), m_quiet})
        if (!words.isEmpty())
            width += gap + metrics.horizontalAdvance(words);
    return {width + (m_arrow ? gap + px(16) : 0), px(32)};
}

void BarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(isDown() ? Token::Select : Token::Hover));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const auto edge = px(16);
    auto left = side;
    if (!m_iconName.isEmpty()) {
        paintIcon(&painter, QRect(left, (height() - edge) / 2, edge, edge), m_iconName,
                  color(Token::Text));
        left += edge + gap;
    }
    if (!m_person.isEmpty()) {
        const auto round = avatarEdge();
        paintAvatar(&painter, QRect(left, (height() - round) / 2, round, round), m_person);
        left += round + gap;
    }
    painter.setFont(typeFont(Type::Body));
    painter.setPen(color(Token::Text));
    painter.drawText(QRect(left, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!text().isEmpty())
        left += painter.fontMetrics().horizontalAdvance(text()) + gap;
    painter.setPen(color(Token::Text2));
    painter.drawText(QRect(left, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, m_quiet);
    if (m_arrow)
        paintIcon(&painter, QRect(width() - edge - side, (height() - edge) / 2, edge, edge),
                  icons::unfolded, color(Token::Text));
    if (hasFocus())
        paintRing(painter, rect());
}

SearchButton::SearchButton(QWidget *parent) : QAbstractButton(parent)
{
    setText(tr("Find an order, hospital, SKU, document or action"));
    setToolTip(tr("Find (Ctrl+K)"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setMaximumWidth(px(420)); });
    setMaximumWidth(px(420));
}

QSize SearchButton::sizeHint() const
{
    return {px(420), px(28)};
}

QSize SearchButton::minimumSizeHint() const
{
    return {px(160), px(28)};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(underMouse() ? Token::LineStrong : Token::Line));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const auto edge = px(16);
    paintIcon(&painter, QRect(9, (height() - edge) / 2, edge, edge), icons::search,
              color(Token::Text2));
    const auto key = u"Ctrl+K"_s;
    const auto cap = keyCapSize(key).width();
    paintKeyCap(&painter, QRect(width() - cap - 6, 0, cap, height()), key);
    painter.setFont(typeFont(Type::Body));
    painter.setPen(color(Token::Text3));
    const QRect words(9 + edge + 8, 0, width() - cap - edge - 32, height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus())
        paintRing(painter, rect());
}

} // namespace desk
