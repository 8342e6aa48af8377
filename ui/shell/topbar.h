#pragma once

#include "session.h"

#include <QWidget>

namespace desk {

class BarButton;
class PersonMenu;

/// The bar at the top, 44 px: the program, the company, where one searches, what is new, light or
/// dark, who.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /// `menu` hangs under the name of the person.
    TopBar(const Session &session, PersonMenu *menu, QWidget *parent = nullptr);
    void setUnread(int count);

Q_SIGNALS:
    void searchAsked();
    /// The bell was pressed; `below` is where a list may hang, in global coordinates.
    void noticesAsked(const QPoint &below);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BarButton *m_bell;
    BarButton *m_person;
};

} // namespace desk
