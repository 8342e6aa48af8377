#include "figurecard.h"

#include "theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int side = 12;
constexpr int cardHeight = 84;

} // namespace

FigureCard::FigureCard(const QString &label, QWidget *parent) : QAbstractButton(parent)
{
    setText(label);
    setAccessibleName(label);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void FigureCard::setFigure(const QString &figure, const QString &below, Tone tone)
{
    m_figure = figure;
    m_below = below;
    m_tone = tone;
    setAccessibleName(tr("%1: %2").arg(text(), figure));
    setAccessibleDescription(below);
    setToolTip(tr("%1: %2").arg(text(), below));
    update();
}

void FigureCard::setMark(double figure, double mark)
{
    m_bar = figure;
    m_mark = mark;
    update();
}

QSize FigureCard::sizeHint() const
{
    return {px(200), px(cardHeight)};
}

QSize FigureCard::minimumSizeHint() const
{
    return {px(140), px(cardHeight)};
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(color(Token::Accent), 2) : QPen(color(Token::Line)));
    painter.setBrush(color(underMouse() ? Token::Hover : Token::Surface));
    const auto inset = hasFocus() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    auto top = px(9);
    const auto write = [&](const QString &words, Type type, Token token) {
        painter.setFont(typeFont(type));
        painter.setPen(color(token));
        const auto metrics = painter.fontMetrics();
        const QRect line(px(side), top, width() - 2 * px(side), metrics.height());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideRight, line.width()));
        top += metrics.height() + 1;
    };
    write(text(), Type::Small, Token::Text2);
    write(m_figure, Type::Figure, toneText(m_tone));
    write(m_below, Type::Small, Token::Text2);
    if (m_bar >= 0)
        paintMark(&painter);
}

/// Beside the figure: as long as it is, with the floor as a line across.
void FigureCard::paintMark(QPainter *painter) const
{
    const auto left =
        px(side) + QFontMetrics(typeFont(Type::Figure)).horizontalAdvance(m_figure) + px(side);
    const QRect ground(left, px(42), width() - px(side) - left, px(6));
    const auto most = std::max({m_bar, m_mark, 1.0}) * 1.25;
    if (ground.width() < px(24))
        return;
    const auto at = [&](double value) { return qRound(ground.width() * value / most); };
    painter->fillRect(ground, color(Token::NeutralSoft));
    painter->fillRect(QRect(ground.topLeft(), QSize(at(m_bar), ground.height())),
                      color(m_bar < m_mark ? Token::RedMark : Token::Accent));
    painter->fillRect(
        QRect(ground.left() + at(m_mark) - 1, ground.top() - px(4), 2, ground.height() + px(8)),
        color(Token::Text));
}

} // namespace desk
