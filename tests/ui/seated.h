#pragma once

#include "mainwindow.h"
#include "seat.h"
#include "testdatabase.h"

#include <QTest>

#include <memory>

namespace desk::test {

/// A person of the demo company in a window of their own, with this desk on show. Ends the test
/// program when signing in fails.
inline std::unique_ptr<Seat> seated(const TestDatabase &company, const QString &person,
                                    const QString &desk)
{
    auto seat = std::make_unique<Seat>();
    bool isIn = false;
    seat->signIn(company.profile(), TestDatabase::address(person), TestDatabase::password(),
                 [&isIn](const Result<Session> &session) { isIn = session.ok(); });
    if (!QTest::qWaitFor([&] { return isIn; }, 20'000))
        qFatal("signing in took too long");
    seat->window()->resize(1440, 900);
    seat->window()->show();
    seat->window()->openDesk(desk);
    return seat;
}

} // namespace desk::test
