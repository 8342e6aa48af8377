#include "deskstyle.h"

#include "deskstyleparts.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace desk {

namespace {

using namespace styleparts;

constexpr int s_menuPadding = 5;

bool isText(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isListOfChoices(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

/// What scrolls or lists has no frame of its own; its pane has one.
bool isFrameless(const QWidget *widget)
{
    return qobject_cast<const QScrollArea *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget);
}

QSize atLeast(const QSize &contents, int sides)
{
    return {contents.width() + sides, std::max(contents.height(), s_fieldLine) + 2 * s_fieldTop};
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *area = qobject_cast<QScrollArea *>(widget))
        area->viewport()->setAutoFillBackground(false); // its pane shows through
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (isText(widget))
            return s_fieldSide;
        if (isListOfChoices(widget))
            return 1;
        return isFrameless(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return s_scrollBar;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 5;
    case PM_CheckBoxLabelSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    if (hint == SH_ComboBox_Popup)
        return 0; // a list below the field
    if (hint == SH_Table_GridLineColor)
        return static_cast<int>(color(Token::Line).rgb());
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return insideField(option);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarRect(static_cast<const QStyleOptionSlider *>(option), part);
    if (control == CC_ComboBox)
        return comboBoxRect(option, part);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return option->rect.adjusted(s_fieldSide, s_fieldTop, -s_fieldSide, -s_fieldTop);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_LineEdit:
        return isFramed(option) ? atLeast(contents, 2 * s_fieldSide) : contents;
    case CT_SpinBox:
        return atLeast(contents, 2 * s_fieldSide);
    case CT_ComboBox:
        return atLeast(contents, 2 * s_fieldSide + s_comboArrow);
    case CT_PushButton:
        return atLeast(contents, 2 * s_buttonSide);
    case CT_HeaderSection:
        return headSize(static_cast<const QStyleOptionHeader *>(option), widget);
    case CT_MenuItem: {
        const auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return isSeparator(option)
                   ? QSize(size.width(), 9)
                   : QSize(size.width() + 12, option->fontMetrics.height() + 2 * s_menuPadding);
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        paintField(painter, option, widget);
        return paintComboArrow(painter, comboBoxRect(option, SC_ComboBoxArrow));
    case CC_SpinBox:
        return paintField(painter, option, widget);
    case CC_ScrollBar:
        return paintScrollBar(
            painter,
            scrollBarRect(static_cast<const QStyleOptionSlider *>(option), SC_ScrollBarSlider));
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (isFramed(option))
            paintField(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheck(painter, option);
    case PE_Frame:
        if (isText(widget))
            return paintField(painter, option, widget);
        if (isListOfChoices(widget))
            return paintPanel(painter, option->rect);
        return isFrameless(widget) ? void()
                                   : QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return paintPanel(painter, option->rect);
    case PE_FrameFocusRect:
        if (paintsItsFocus(widget))
            return;
        [[fallthrough]];
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return paintButton(painter, static_cast<const QStyleOptionButton *>(option));
    case CE_PushButtonLabel:
        return paintButtonWords(this, painter, static_cast<const QStyleOptionButton *>(option));
    case CE_HeaderEmptyArea:
        return option->state.testFlag(State_Horizontal)
                   ? paintHeadGround(painter, option->rect)
                   : painter->fillRect(option->rect, color(Token::Surface));
    case CE_Header:
        return paintHead(this, painter, static_cast<const QStyleOptionHeader *>(option), widget);
    case CE_Splitter:
        return painter->fillRect(option->rect,
                                 color(isTouched(option, widget) ? Token::Accent : Token::Line));
    case CE_MenuItem: {
        auto item = *static_cast<const QStyleOptionMenuItem *>(option);
        paintMenuGround(painter, &item);
        return isSeparator(option) ? void()
                                   : QProxyStyle::drawControl(element, &item, painter, widget);
    }
    case CE_ProgressBarGroove:
        return paintProgress(painter, option->rect, Token::NeutralSoft);
    case CE_ProgressBarContents:
        if (const auto done = progressDone(static_cast<const QStyleOptionProgressBar *>(option)))
            return paintProgress(painter, *done, Token::Accent);
        [[fallthrough]];
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

} // namespace desk
