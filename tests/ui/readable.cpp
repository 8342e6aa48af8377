#include "readable.h"

#include <QAbstractButton>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace desk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 5;          ///< what a heading keeps free at its ends, at least
constexpr double readable = 4.5; ///< to 1
constexpr QRgb opaque = 0xff000000U;

bool isLabelCut(const QLabel *label)
{
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    return label->minimumSizeHint().width() > label->width() + 1;
}

bool isButtonCut(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false; // its words are for the ear
    if (const auto least = button->minimumSizeHint(); least.isValid())
        return least.width() > button->width() + 1;
    // one that shows its icon alone asks for no more
    const auto words =
        button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&'));
    return button->sizeHint().width() > button->width() + 1 && words + 2 * side > button->width();
}

QStringList cutHeadings(const QHeaderView *header,
                        const std::function<bool(const QString &)> &which)
{
    QStringList cut;
    for (int i = 0; i < header->count(); ++i) {
        const auto text = header->model()->headerData(i, Qt::Horizontal).toString();
        if (!text.isEmpty() && which(text) && !header->isSectionHidden(i) &&
            header->fontMetrics().horizontalAdvance(text) + 2 * side > header->sectionSize(i))
            cut << text;
    }
    return cut;
}

bool isOnShow(const QWidget *widget, const QWidget *window)
{
    return widget->isVisibleTo(window) && !widget->visibleRegion().isEmpty();
}

/// The relative luminance of WCAG 2.1.
double luminance(const QColor &color)
{
    const auto part = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

/// The colour that most of the place has.
QColor groundOf(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            ++counts[picture.pixel(x, y) | opaque];
    QRgb most = opaque;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > counts.value(most))
            most = it.key();
    return QColor::fromRgb(most);
}

} // namespace

QStringList cutWords(const QWidget *window, const std::function<bool(const QString &)> &which)
{
    const auto wanted = which ? which : [](const QString &) { return true; };
    QStringList cut;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (!isOnShow(widget, window))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget);
            label && !label->text().isEmpty() && wanted(label->text()) && isLabelCut(label))
            cut << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && wanted(button->text()) && isButtonCut(button))
            cut << button->text();
        if (const auto *header = qobject_cast<const QHeaderView *>(widget);
            header && header->orientation() == Qt::Horizontal)
            cut << cutHeadings(header, wanted);
    }
    return cut;
}

QStringList faintWords(QWidget *window)
{
    const auto picture = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList faint;
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->text().isEmpty() || !label->isEnabled() || !isOnShow(label, window))
            continue;
        const auto place = QRect(label->mapTo(window, QPoint()), label->size())
                               .intersected(QRect(QPoint(), window->size()));
        const auto ratio =
            contrast(label->palette().color(label->foregroundRole()), groundOf(picture, place));
        if (ratio < readable)
            faint << u"%1 (%2 to 1)"_s.arg(label->text()).arg(ratio, 0, 'f', 1);
    }
    return faint;
}

} // namespace desk::test
