#pragma once

#include "database.h"
#include "mainwindow.h"

#include <memory>

namespace desk::test {

/// A person in the main window with the desks that are typed into most, orders and quotations.
class TypingSeat
{
public:
    ~TypingSeat();

    /// Signs in and shows the window; false when that fails.
    bool sit(const Profile &profile, const QString &person);
    [[nodiscard]] Database *database() { return &m_database; }
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Letters and digits, one by one.
    void type(const QString &words);

private:
    Database m_database;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace desk::test
