#include "deskstyle.h"
#include "deskstyleparts.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>
#include <QPolygonF>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

namespace desk {

namespace {

constexpr auto s_wrong = "wrong";

} // namespace

void markWrong(QWidget *field, bool wrong)
{
    field->setProperty(s_wrong, wrong);
    field->update();
}

namespace styleparts {

void paintRounded(QPainter *painter, const QRect &where, int radius, Token ground, Token line,
                  int width)
{
    const auto inset = width / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(line), width));
    painter->setBrush(color(ground));
    painter->drawRoundedRect(QRectF(where).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

bool isFramed(const QStyleOption *lineEdit)
{
    return static_cast<const QStyleOptionFrame *>(lineEdit)->lineWidth > 0;
}

QRect insideField(const QStyleOption *lineEdit)
{
    return isFramed(lineEdit)
               ? lineEdit->rect.adjusted(s_fieldSide, s_fieldTop, -s_fieldSide, -s_fieldTop)
               : lineEdit->rect;
}

void paintField(QPainter *painter, const QStyleOption *field, const QWidget *widget)
{
    const bool isWrong = widget && widget->property(s_wrong).toBool();
    const bool isChosen = field->state.testFlag(QStyle::State_HasFocus);
    const bool isQuiet = !field->state.testFlag(QStyle::State_Enabled) ||
                         field->state.testFlag(QStyle::State_ReadOnly);
    const auto line = isWrong    ? Token::RedMark
                      : isChosen ? Token::Accent
                      : isQuiet  ? Token::Line
                                 : Token::LineStrong;
    paintRounded(painter, field->rect, 4, isQuiet ? Token::Panel : Token::Surface, line,
                 isWrong || isChosen ? 2 : 1);
}

void paintCheck(QPainter *painter, const QStyleOption *box)
{
    const auto side = std::min(box->rect.width(), box->rect.height());
    QRect where(0, 0, side, side);
    where.moveCenter(box->rect.center());
    const bool isOn = !box->state.testFlag(QStyle::State_Off);
    const bool isQuiet = !box->state.testFlag(QStyle::State_Enabled);
    const auto ground = isQuiet ? Token::Panel : isOn ? Token::Accent : Token::Surface;
    paintRounded(painter, where, 3, ground, isOn && !isQuiet ? Token::Accent : Token::LineStrong,
                 1);
    if (!isOn)
        return;
    const auto at = [&where, side](double x, double y) {
        return QPointF(where.left() + x * side, where.top() + y * side);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(isQuiet ? Token::Text2 : Token::OnAccent), side / 8.0, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    if (box->state.testFlag(QStyle::State_NoChange))
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.75, 0.32)});
    painter->restore();
}

QRect comboBoxRect(const QStyleOption *box, QStyle::SubControl part)
{
    auto rect = box->rect;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() - s_comboArrow + 1);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(s_fieldSide, s_fieldTop, -s_comboArrow, -s_fieldTop);
    return QStyle::visualRect(box->direction, box->rect, rect);
}

void paintComboArrow(QPainter *painter, const QRect &where)
{
    const auto theme =
        Theme::instance().isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    QRect icon(0, 0, 16, 16);
    icon.moveCenter(where.center());
    QIcon(QStringLiteral(":/icons/down-%1.png").arg(theme)).paint(painter, icon);
}

void paintButton(QPainter *painter, const QStyleOptionButton *button)
{
    const bool isDefault = button->features.testFlag(QStyleOptionButton::DefaultButton);
    auto ground = isDefault ? Token::Accent : Token::Surface;
    auto line = isDefault ? Token::Accent : Token::LineStrong;
    if (!button->state.testFlag(QStyle::State_Enabled)) {
        ground = Token::NeutralSoft;
        line = Token::Line;
    } else if (!isDefault && button->state.testFlag(QStyle::State_Sunken)) {
        ground = Token::Select;
    } else if (!isDefault && button->state.testFlag(QStyle::State_MouseOver)) {
        ground = Token::Hover;
    }
    const bool isChosen = button->state.testFlag(QStyle::State_HasFocus);
    paintRounded(painter, button->rect, 4, ground, isChosen ? Token::Accent : line,
                 isChosen ? 2 : 1);
}

void paintButtonWords(const QStyle *style, QPainter *painter, const QStyleOptionButton *button)
{
    const bool isEnabled = button->state.testFlag(QStyle::State_Enabled);
    const bool isDefault = button->features.testFlag(QStyleOptionButton::DefaultButton);
    painter->save();
    if (isDefault)
        painter->setFont(typeFont(Type::BodyStrong));
    painter->setPen(color(!isEnabled ? Token::Text3 : isDefault ? Token::OnAccent : Token::Text));
    style->drawItemText(painter, button->rect, Qt::AlignCenter | Qt::TextShowMnemonic,
                        button->palette, isEnabled, button->text);
    painter->restore();
}

bool paintsItsFocus(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QPushButton *>(widget);
}

bool isTouched(const QStyleOption *option, const QWidget *widget)
{
    return option->state.testFlag(QStyle::State_MouseOver) || (widget && widget->hasFocus());
}

} // namespace styleparts

} // namespace desk
