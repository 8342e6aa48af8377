#pragma once

#include "command.h"
#include "preferences.h"

#include <QMenu>

namespace desk {

/// What a person sets for themselves and what belongs to the program as a whole; hangs under their
/// name. The palette offers the same under Ctrl+K.
class PersonMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PersonMenu(Preferences *preferences, QWidget *parent = nullptr);

    [[nodiscard]] QList<Command> commands() const;
    /// From light to dark or back, whatever it is now.
    void switchTheme();

Q_SIGNALS:
    void passwordAsked();
    void aboutAsked();
    void logAsked();
    void reportAsked();
    void signOutAsked();
    /// Another language or size of words was chosen and is remembered; the window has the old one.
    void renewalAsked();

private:
    void addThemes();
    void addSizes();
    void addLanguages();
    void addProgram();
    void chooseTheme(ThemeChoice choice);

    Preferences *m_preferences;
};

} // namespace desk
