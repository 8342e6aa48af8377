#pragma once

#include <QObject>
#include <QPointer>

class QAbstractScrollArea;
class QWidget;

namespace desk {

/// The ring around a list or a scrolled text that has the keyboard and shows it nowhere else: a
/// list without a chosen row, an empty one, notes to scroll. One a window; it finds its place by
/// itself.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    void place();
    [[nodiscard]] bool isNeeded() const;

    QWidget *m_window;
    QPointer<QAbstractScrollArea> m_area;
    QPointer<QWidget> m_ring; ///< goes away with the list that it is around
};

} // namespace desk
