#include "focusring.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace desk {

namespace {

/// A text that is written into shows its cursor.
bool isEditor(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

class Ring : public QWidget
{
public:
    Ring()
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

} // namespace

FocusRing::FocusRing(QWidget *window) : QObject(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    if (m_area) {
        m_area->removeEventFilter(this);
        m_area->viewport()->removeEventFilter(this);
        if (auto *view = qobject_cast<QAbstractItemView *>(m_area); view && view->selectionModel())
            disconnect(view->selectionModel(), nullptr, this, nullptr);
    }
    m_area = isEditor(now) ? nullptr : qobject_cast<QAbstractScrollArea *>(now);
    if (m_area && m_area->window() != m_window)
        m_area.clear();
    if (!m_area)
        return place();
    m_area->installEventFilter(this);
    m_area->viewport()->installEventFilter(this);
    if (auto *view = qobject_cast<QAbstractItemView *>(m_area); view && view->selectionModel())
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &FocusRing::place);
    place();
}

/// A chosen row is seen where it stands, and cells of a table are framed.
bool FocusRing::isNeeded() const
{
    const auto *view = qobject_cast<QAbstractItemView *>(m_area);
    if (!view || !view->selectionModel())
        return true;
    const auto current = view->currentIndex();
    return !view->selectionModel()->isSelected(current) ||
           !view->viewport()->rect().intersects(view->visualRect(current));
}

void FocusRing::place()
{
    if (!m_area || !m_area->isVisible() || !isNeeded()) {
        if (m_ring)
            m_ring->hide();
        return;
    }
    if (!m_ring)
        m_ring = new Ring;
    m_ring->setParent(m_area);
    m_ring->setGeometry(m_area->rect());
    m_ring->show();
    m_ring->raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace desk
