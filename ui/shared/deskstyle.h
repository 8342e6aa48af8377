#pragma once

#include <QProxyStyle>

namespace desk {

/// Qt's own fields, buttons, menus, heads and bars in the tokens of the theme: Fusion, and painted
/// over it what a palette cannot say. A sheet of rules would say the same, but is asked anew for
/// every widget that is made and takes each of them up again when the theme changes.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
};

/// A field with a red border: what is in it cannot be taken.
void markWrong(QWidget *field, bool wrong);
/// The space before the first head of a table, where it is not that of a list; in pixels.
void setFirstHeadMargin(QWidget *header, int margin);

} // namespace desk
