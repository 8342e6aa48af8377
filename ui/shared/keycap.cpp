#include "keycap.h"

#include "theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int side = 5;
constexpr int gap = 6;

} // namespace

QString keyWords(const QKeySequence &key)
{
    auto words = key.toString(QKeySequence::NativeText);
    words.replace(QStringLiteral("Return"), QCoreApplication::translate("desk::KeyCap", "Enter"));
    return words;
}

QSize keyCapSize(const QString &words)
{
    if (words.isEmpty())
        return {0, px(18)};
    const QFontMetrics metrics(typeFont(Type::Small));
    return {std::max(px(18), metrics.horizontalAdvance(words) + 2 * side),
            std::max(px(18), metrics.height())};
}

void paintKeyCap(QPainter *painter, const QRect &rect, const QString &words, const QColor &ink,
                 const QColor &edge)
{
    if (words.isEmpty())
        return;
    const auto size = keyCapSize(words);
    const QRect cap(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(),
                    size.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? edge : color(Token::Line));
    painter->setBrush(edge.isValid() ? QBrush(Qt::NoBrush) : QBrush(color(Token::Panel)));
    painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setFont(typeFont(Type::Small));
    painter->setPen(ink.isValid() ? ink : color(Token::Text2));
    painter->drawText(cap, Qt::AlignCenter, words);
    painter->restore();
}

KeyLabel::KeyLabel(QString key, QString words, QWidget *parent)
    : QWidget(parent), m_key(std::move(key)), m_words(std::move(words))
{
    setAccessibleName(m_words.isEmpty() ? m_key : tr("%1: %2").arg(m_key, m_words));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

QSize KeyLabel::sizeHint() const
{
    const auto cap = keyCapSize(m_key);
    const auto words = QFontMetrics(typeFont(Type::Small)).horizontalAdvance(m_words);
    return {cap.width() + (m_words.isEmpty() ? 0 : gap + words + 1), cap.height()};
}

void KeyLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(&painter, rect(), m_key);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(color(Token::Text2));
    painter.drawText(rect().adjusted(keyCapSize(m_key).width() + gap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, m_words);
}

} // namespace desk
