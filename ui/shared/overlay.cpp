#include "overlay.h"

#include "theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int radius = 6;

class Card : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(color(Token::LineStrong));
        painter.setBrush(color(Token::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
};

} // namespace

Overlay::Overlay(QWidget *window) : QWidget(window), m_card(new Card(this))
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
}

QRect Overlay::cardRect(const QSize &window) const
{
    const auto size = m_card->sizeHint().boundedTo(window - QSize(48, 48));
    return {(window.width() - size.width()) / 2, (window.height() - size.height()) / 2,
            size.width(), size.height()};
}

void Overlay::place()
{
    resize(parentWidget()->size());
    m_card->setGeometry(cardRect(size()));
}

void Overlay::open()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    place();
    raise();
    show();
    setFocus(Qt::PopupFocusReason);
    opened();
}

void Overlay::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, Theme::instance().isDark() ? 130 : 60));
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->pos()))
        close();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    event->accept(); // nothing behind hears the keys
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    // Tab stays inside the card.
    const auto inside = m_card->findChildren<QWidget *>();
    QList<QWidget *> stops;
    std::copy_if(inside.begin(), inside.end(), std::back_inserter(stops), [](const QWidget *w) {
        return w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus);
    });
    if (stops.isEmpty())
        return true;
    const auto at = stops.indexOf(QApplication::focusWidget());
    const auto step = next ? 1 : -1;
    const auto count = stops.size();
    stops.at((at + step + count) % count)
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace desk
