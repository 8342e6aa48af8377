#pragma once

#include "token.h"

#include <QRect>
#include <QStyle>

#include <optional>

class QPainter;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

/// The parts that DeskStyle paints, and their measures in pixels.
namespace desk::styleparts {

constexpr int s_fieldSide = 8; ///< border and padding of a field
constexpr int s_fieldTop = 4;
constexpr int s_fieldLine = 20; ///< the least height of what stands in it
constexpr int s_comboArrow = 24;
constexpr int s_buttonSide = 13;
constexpr int s_scrollBar = 10;
constexpr int s_head = 26;
constexpr int s_headSide = 6;

/// A rounded rectangle whose border lies inside.
void paintRounded(QPainter *painter, const QRect &where, int radius, Token ground, Token line,
                  int width);

bool isFramed(const QStyleOption *lineEdit);
QRect insideField(const QStyleOption *lineEdit);
void paintField(QPainter *painter, const QStyleOption *field, const QWidget *widget);

/// The box of what is ticked or not, in forms and in lists: Fusion's is hardly seen on a dark
/// ground.
void paintCheck(QPainter *painter, const QStyleOption *box);

QRect comboBoxRect(const QStyleOption *box, QStyle::SubControl part);
void paintComboArrow(QPainter *painter, const QRect &where);

void paintButton(QPainter *painter, const QStyleOptionButton *button);
void paintButtonWords(const QStyle *style, QPainter *painter, const QStyleOptionButton *button);
/// Whether a widget shows by itself that it has the focus.
bool paintsItsFocus(const QWidget *widget);
bool isTouched(const QStyleOption *option, const QWidget *widget);

QSize headSize(const QStyleOptionHeader *head, const QWidget *widget);
void paintHeadGround(QPainter *painter, const QRect &where);
void paintHead(const QStyle *style, QPainter *painter, const QStyleOptionHeader *head,
               const QWidget *widget);

QRect scrollBarRect(const QStyleOptionSlider *bar, QStyle::SubControl part);
void paintScrollBar(QPainter *painter, const QRect &handle);

/// Menus, tips and lists of choices.
void paintPanel(QPainter *painter, const QRect &where);
bool isSeparator(const QStyleOption *menuItem);
/// The ground of a menu's item; it is taken as painted then.
void paintMenuGround(QPainter *painter, QStyleOptionMenuItem *item);

void paintProgress(QPainter *painter, const QRect &where, Token token);
/// Nothing when nobody knows how much there is to do.
std::optional<QRect> progressDone(const QStyleOptionProgressBar *bar);

} // namespace desk::styleparts
