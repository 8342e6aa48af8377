#include "keybutton.h"

#include "icons.h"
#include "keycap.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QShortcut>

namespace desk {

namespace {

constexpr int side = 11;
constexpr int gap = 8;
constexpr int iconEdge = 16;

QFont wordsFont(KeyButton::Look look)
{
    return typeFont(look == KeyButton::Look::Primary ? Type::BodyStrong : Type::Body);
}

} // namespace

KeyButton::KeyButton(const QString &words, QWidget *parent) : KeyButton(words, {}, {}, parent) {}

KeyButton::KeyButton(const QString &words, const QString &iconName, const QKeySequence &key,
                     QWidget *parent)
    : QPushButton(words, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setIconName(iconName);
    if (!key.isEmpty())
        setKey(key, parent ? parent : this);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void KeyButton::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void KeyButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void KeyButton::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

void KeyButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void KeyButton::setKey(const QKeySequence &key, QWidget *scope)
{
    if (m_shortcut) {
        m_shortcut->setEnabled(false); // until the event loop takes it away
        m_shortcut->deleteLater();
    }
    setKeyWords(keyWords(key));
    if (key.isEmpty())
        return;
    m_shortcut = new QShortcut(key, scope);
    m_shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    m_shortcut->setAutoRepeat(false);
    // A hidden or disabled button's key is nobody's.
    connect(m_shortcut, &QShortcut::activated, this, [this] {
        if (isVisible() && isEnabled())
            click();
    });
    connect(this, &QObject::destroyed, m_shortcut, &QObject::deleteLater);
}

void KeyButton::setKeyWords(const QString &words)
{
    m_keyWords = words;
    setToolTip(words.isEmpty() ? QString() : tr("%1 (%2)").arg(text(), words));
    updateGeometry();
    update();
}

Command KeyButton::command()
{
    return {text(), m_iconName, m_keyWords, [button = QPointer<KeyButton>(this)] {
                if (button && button->isEnabled())
                    button->click();
            }};
}

int KeyButton::widthWith(bool icon, const QString &key) const
{
    auto width = 2 * side + 2 * ring;
    if (!text().isEmpty())
        width += QFontMetrics(wordsFont(m_look)).horizontalAdvance(text()) + 1;
    if (icon)
        width += px(iconEdge) + (text().isEmpty() ? 0 : gap);
    if (const auto cap = keyCapSize(key).width(); cap > 0)
        width += cap + gap;
    return width;
}

QSize KeyButton::sizeHint() const
{
    return {widthWith(showsIcon(), shownKey()), px(28) + 2 * ring};
}

int KeyButton::fullWidth() const
{
    return widthWith(!m_iconName.isEmpty(), m_keyWords);
}

bool KeyButton::showsIcon() const
{
    return !m_iconName.isEmpty() && (!m_compact || text().isEmpty());
}

QString KeyButton::shownKey() const
{
    return m_compact ? QString() : m_keyWords;
}

QColor KeyButton::ink() const
{
    if (!isEnabled())
        return color(Token::Text3);
    if (m_look == Look::Primary)
        return color(Token::OnAccent);
    if (m_look == Look::Flat && m_tone == Tone::Plain)
        return color(Token::Accent);
    return color(toneText(m_tone));
}

void KeyButton::paintBody(QPainter *painter, const QRect &body) const
{
    auto ground = color(m_look == Look::Primary ? Token::Accent : Token::Surface);
    auto edge = color(m_look == Look::Primary ? Token::Accent : Token::LineStrong);
    if (!isEnabled()) {
        ground = color(Token::NeutralSoft);
        edge = color(Token::Line);
    } else if (isDown() || isChecked()) {
        ground = m_look == Look::Primary ? ground.darker(115) : color(Token::Select);
    } else if (underMouse()) {
        ground = m_look == Look::Primary ? ground.lighter(108) : color(Token::Hover);
    }
    const auto bare = m_look == Look::Flat && !underMouse() && !isDown() && !isChecked();
    painter->setPen(m_look == Look::Flat ? QPen(Qt::NoPen) : QPen(edge));
    painter->setBrush(bare ? QBrush(Qt::NoBrush) : QBrush(ground));
    painter->drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void KeyButton::paintContent(QPainter *painter, const QRect &body) const
{
    auto inner = body.adjusted(side, 0, -side, 0);
    if (showsIcon()) {
        const auto edge = px(iconEdge);
        paintIcon(painter, QRect(inner.left(), body.center().y() - edge / 2 + 1, edge, edge),
                  m_iconName, ink());
        inner.adjust(edge + gap, 0, 0, 0);
    }
    const auto cap = keyCapSize(shownKey()).width();
    painter->setFont(wordsFont(m_look));
    painter->setPen(ink());
    const auto room = inner.adjusted(0, 0, cap ? -cap - gap : 0, 0);
    painter->drawText(room.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 2));
    const QRect capRect(inner.right() - cap + 1, body.top(), cap, body.height());
    if (m_look == Look::Primary && isEnabled())
        paintKeyCap(painter, capRect, shownKey(), ink(), ink());
    else
        paintKeyCap(painter, capRect, shownKey());
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto body = rect().adjusted(ring, ring, -ring, -ring);
    paintBody(&painter, body);
    paintContent(&painter, body);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace desk
