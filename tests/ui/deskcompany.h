#pragma once

#include "database.h"
#include "deskcontext.h"
#include "draftkeeping.h"
#include "preferences.h"
#include "testdatabase.h"

#include <QWidget>

#include <memory>

namespace desk::test {

/// Puts the look on the test program and its settings into a folder that goes away with it. Call it
/// first in initTestCase(); it is light until a test says otherwise.
void useLook();

/// Waits until nothing has been asked of the server for a quarter of a second, so that what the
/// last key caused has been read and shown; false when that takes longer than 20 s.
[[nodiscard]] bool quiet(const Database *database);

/// The look of a widget, kept as a picture in the folder DESK_PICTURES; ctest sets it to the folder
/// screens of the build.
void picture(QWidget *widget, const QString &name);

/// A person of the demo company at their desk: signed in over a database of the test's own.
class DeskPerson
{
public:
    /// "sales", "executive", … as TestDatabase names them. Ends the test program when signing in
    /// fails.
    DeskPerson(const TestDatabase &company, const QString &person);

    [[nodiscard]] Database *database() { return &m_database; }
    [[nodiscard]] const Session &session() const { return m_session; }
    /// For a desk's constructor; notices are told to nobody.
    [[nodiscard]] DeskContext context();
    /// What this person types is kept in the account's folder of tests.
    [[nodiscard]] DraftKeeping *drafts() { return m_drafts.get(); }
    /// Ends the keeping and begins it again, as a new start of the program would.
    void startAgain();

private:
    Database m_database;
    Session m_session;
    QString m_company;
    std::unique_ptr<DraftKeeping> m_drafts;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QWidget> m_board;
};

} // namespace desk::test
