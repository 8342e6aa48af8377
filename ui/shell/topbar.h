#pragma once

#include "preferences.h"
#include "session.h"

#include <QWidget>

class QMenu;

namespace desk {

class BarButton;

/// The bar at the top, 44 px: the program, the company, where one searches, what is new, light or
/// dark, who.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Session &session, Preferences *preferences, QWidget *parent = nullptr);
    void setUnread(int count);

Q_SIGNALS:
    void searchAsked();
    /// The bell was pressed; `below` is where a list may hang, in global coordinates.
    void noticesAsked(const QPoint &below);
    void passwordAsked();
    void signOutAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu *buildPersonMenu();
    void addThemes(QMenu *menu);
    void addSizes(QMenu *menu);
    void switchTheme();
    void chooseTheme(ThemeChoice choice);

    Preferences *m_preferences;
    BarButton *m_bell;
    BarButton *m_person;
};

} // namespace desk
