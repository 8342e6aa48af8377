#include "stagetrack.h"

#include "icons.h"
#include "indianformat.h"
#include "theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTimeZone>
#include <QToolTip>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_side = 16;
constexpr int s_bar = 4;
constexpr int s_gap = 4;

QString shortTime(const QDateTime &instant)
{
    const auto text = dateTimeText(instant); // "9 Nov 2026, 09:14"
    auto words = text;
    return words.remove(text.size() - 12, 5);
}

} // namespace

StageTrack::StageTrack(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StageTrack::setSteps(const QList<OrderStep> &steps)
{
    m_steps = steps;
    QStringList spoken;
    for (const auto &step : steps)
        if (step.since.isValid())
            spoken << words(step);
    setAccessibleName(tr("Stages"));
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

void StageTrack::setNow(Tone tone)
{
    m_now = tone;
    update();
}

QSize StageTrack::sizeHint() const
{
    return {640, px(8 + s_bar + 4 + 20 + 16 + 16 + 8)};
}

QRect StageTrack::rectOf(int step) const
{
    const auto count = std::max<int>(1, static_cast<int>(m_steps.size()));
    const auto room = width() - 2 * s_side + s_gap;
    const auto left = s_side + room * step / count;
    return {left, px(8), s_side + room * (step + 1) / count - s_gap - left, height() - px(12)};
}

QString StageTrack::words(const OrderStep &step) const
{
    if (!step.since.isValid())
        return step.name;
    return tr("%1, from %2, %3").arg(step.name, dateTimeText(step.since), spentText(step.seconds));
}

void StageTrack::paintStep(QPainter *painter, int number) const
{
    const auto &step = m_steps.at(number);
    const auto rect = rectOf(number);
    const auto isDone = step.state == OrderStep::State::Done;
    const auto isNow = step.state == OrderStep::State::Now;
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), px(s_bar)),
                      color(isDone  ? Token::Green
                            : isNow ? (m_now == Tone::Red     ? Token::RedMark
                                       : m_now == Tone::Amber ? Token::AmberMark
                                                              : Token::Accent)
                                    : Token::NeutralSoft));
    auto line = QRect(rect.left(), rect.top() + px(s_bar + 4), rect.width(), px(20));
    if (isDone) {
        const auto edge = px(12);
        paintIcon(painter, QRect(line.left(), line.center().y() - edge / 2, edge, edge),
                  icons::agrees, color(Token::Green));
        line.setLeft(line.left() + edge + 4);
    }
    const auto draw = [&](Type type, Token token, const QString &text) {
        painter->setFont(typeFont(type));
        painter->setPen(color(token));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    draw(isNow || isDone ? Type::SmallStrong : Type::Small,
         step.state == OrderStep::State::Ahead ? Token::Text3 : Token::Text, step.name);
    if (!step.since.isValid())
        return;
    line = QRect(rect.left(), line.bottom() + 1, rect.width(), px(16));
    draw(Type::Small, Token::Text, shortTime(step.since));
    line.translate(0, px(16));
    const auto isLate = isNow && m_now != Tone::Plain;
    draw(Type::Small,
         isLate          ? toneText(m_now)
         : step.wentBack ? Token::Violet
                         : Token::Text2,
         step.wentBack ? tr("%1, rework").arg(spentText(step.seconds)) : spentText(step.seconds));
}

void StageTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
    for (int i = 0; i < m_steps.size(); ++i)
        paintStep(&painter, i);
}

bool StageTrack::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int i = 0; i < m_steps.size(); ++i)
        if (rectOf(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), words(m_steps.at(i)), this);
    return true;
}

} // namespace desk
