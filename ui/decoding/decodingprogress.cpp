#include "decodingprogress.h"

#include "avatar.h"
#include "theme.h"

#include <QHash>
#include <QPainter>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 80;
constexpr int barHeight = 6;
constexpr int circle = 20;

} // namespace

DecodingProgress::DecodingProgress(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize DecodingProgress::sizeHint() const
{
    return {px(240), px(36)};
}

void DecodingProgress::setLines(const QList<DecodingLine> &lines, const QList<PersonThere> &people)
{
    QHash<QString, int> numbers;
    m_done = m_refused = 0;
    m_all = static_cast<int>(lines.size());
    for (const auto &line : lines) {
        numbers.insert(line.id, line.number);
        m_done += line.isOpen() ? 0 : 1;
        m_refused += line.status == u"not_supplied" ? 1 : 0;
    }
    m_people.clear();
    QStringList spoken = {tr("%1 of %2 lines done").arg(m_done).arg(m_all)};
    for (const auto &there : people) {
        const auto name = there.isMe ? tr("you") : there.firstName();
        const auto number = numbers.value(there.line);
        m_people.append({there.name, number > 0 ? tr("%1 on %2").arg(name).arg(number) : name});
        spoken.append(m_people.last().second);
    }
    setAccessibleName(spoken.join(u", "_s));
    update();
}

void DecodingProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
    auto left = px(16);
    const auto write = [&](const QString &text, Type type, Token token) {
        painter.setFont(typeFont(type));
        painter.setPen(color(token));
        const auto wide = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(left, 0, wide + 2, height()), Qt::AlignVCenter, text);
        left += wide;
    };
    write(tr("%1 of %2").arg(m_done).arg(m_all), Type::BodyStrong, Token::Text);
    write(u" "_s + tr("done"), Type::Small, Token::Text2);
    left += px(8);
    const QRectF ground(left, height() / 2.0 - barHeight / 2.0, px(barWidth), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::NeutralSoft));
    painter.drawRoundedRect(ground, 2, 2);
    const auto part = [&](int from, int count, Token token) {
        if (m_all == 0 || count == 0)
            return;
        painter.fillRect(QRectF(ground.left() + ground.width() * from / m_all, ground.top(),
                                ground.width() * count / m_all, barHeight),
                         color(token));
    };
    part(0, m_done - m_refused, Token::Green);
    part(m_done - m_refused, m_refused, Token::LineStrong);
    left += px(barWidth) + px(10);
    for (const auto &[name, words] : std::as_const(m_people)) {
        if (left + px(70) > width())
            return;
        paintAvatar(&painter, QRect(left, (height() - px(circle)) / 2, px(circle), px(circle)),
                    name);
        left += px(circle) + px(4);
        write(words, Type::Small, Token::Text2);
        left += px(10);
    }
}

} // namespace desk
