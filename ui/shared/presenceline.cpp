#include "presenceline.h"

#include "avatar.h"
#include "icons.h"
#include "indianformat.h"
#include "theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int circle = 18;
constexpr int gap = 5;
constexpr int ring = 2;
constexpr int between = 12;
constexpr int mostFaces = 3;
constexpr int fewestWords = 56; ///< less room says nothing
constexpr int fewestRoom = 176; ///< words beside it give way before that

QString wordsOf(const PersonThere &there, const QString &name, int number)
{
    if (there.isMe)
        return there.isEditing ? PresenceLine::tr("You are editing this in another window")
                               : PresenceLine::tr("You have this open in another window");
    if (there.isEditing)
        return number > 0 ? PresenceLine::tr("%1 is editing line %2").arg(name).arg(number)
                          : PresenceLine::tr("%1 is editing this").arg(name);
    return number > 0 ? PresenceLine::tr("%1 is at line %2").arg(name).arg(number)
                      : PresenceLine::tr("%1 is looking at this").arg(name);
}

QString onlyFirst(const QString &name)
{
    return name.section(u' ', 0, 0);
}

} // namespace

Chip presenceChip(const QStringList &names)
{
    return {names.join(u", "_s), Tone::Neutral, icons::secondPerson, {}};
}

PresenceLine::PresenceLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setObjectName(u"presence"_s);
    hide();
}

void PresenceLine::setPeople(QList<PersonThere> people, const NumberOf &numberOf)
{
    std::stable_sort(people.begin(), people.end(), [](const PersonThere &a, const PersonThere &b) {
        return a.isEditing > b.isEditing;
    });
    QList<Shown> shown;
    QStringList spoken;
    QStringList tips;
    for (const auto &there : std::as_const(people)) {
        const auto number = numberOf && !there.line.isEmpty() ? numberOf(there.line) : 0;
        const auto isAlone = std::none_of(people.begin(), people.end(), [&](const auto &other) {
            return other.person != there.person && onlyFirst(other.name) == onlyFirst(there.name);
        });
        const auto words = wordsOf(there, isAlone ? onlyFirst(there.name) : there.name, number);
        shown.append({there.name, words, there.isEditing});
        spoken.append(words);
        tips.append(
            tr("%1, since %2").arg(wordsOf(there, there.name, number), dateTimeText(there.since)));
    }
    setToolTip(tips.join(u'\n'));
    if (std::exchange(m_shown, shown) == shown)
        return;
    setAccessibleName(spoken.join(u", "_s));
    setVisible(!m_shown.isEmpty());
    updateGeometry();
    update();
}

int PresenceLine::faces() const
{
    return std::min(static_cast<int>(m_shown.size()), mostFaces);
}

int PresenceLine::facesWidth() const
{
    const auto more = m_shown.size() > mostFaces
                          ? QFontMetrics(typeFont(Type::Small)).horizontalAdvance(u"+99"_s) + gap
                          : 0;
    return ring + faces() * (px(circle) + gap) + more;
}

QSize PresenceLine::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), std::max(facesWidth(), px(fewestRoom))),
            px(circle) + 2 * ring};
}

QSize PresenceLine::sizeHint() const
{
    const QFontMetrics metrics(typeFont(Type::Small));
    auto wide = facesWidth();
    for (int i = 0; i < faces(); ++i)
        wide += metrics.horizontalAdvance(m_shown.at(i).words) + between + 2;
    return {wide, px(circle) + 2 * ring};
}

bool PresenceLine::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QWidget::event(event);
}

void PresenceLine::paintFace(QPainter *painter, const QRect &face, const Shown &who) const
{
    paintAvatar(painter, face, who.name);
    if (!who.isEditing)
        return;
    painter->setPen(QPen(color(Token::Amber), 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QRectF(face).adjusted(-1.25, -1.25, 1.25, 1.25)); // around it
}

void PresenceLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(typeFont(Type::Small));
    auto room = width() - facesWidth(); // what the faces leave to words
    int left = ring;
    for (int i = 0; i < faces(); ++i) {
        const auto &who = m_shown.at(i);
        paintFace(&painter, {left, (height() - px(circle)) / 2, px(circle), px(circle)}, who);
        left += px(circle) + gap;
        const auto wanted = metrics.horizontalAdvance(who.words) + 2;
        const auto given = std::min(wanted, room - between);
        if (given < std::min(wanted, px(fewestWords)))
            continue;
        painter.setFont(typeFont(Type::Small));
        painter.setPen(color(who.isEditing ? Token::Amber : Token::Text2));
        painter.drawText(QRect(left, 0, given, height()), Qt::AlignVCenter,
                         metrics.elidedText(who.words, Qt::ElideRight, given));
        left += given + between;
        room -= given + between;
    }
    if (m_shown.size() <= mostFaces)
        return;
    painter.setFont(typeFont(Type::Small));
    painter.setPen(color(Token::Text2));
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter,
                     u"+%1"_s.arg(m_shown.size() - mostFaces));
}

} // namespace desk
