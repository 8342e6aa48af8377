#include "typist.h"

#include "deskcompany.h"
#include "typingseat.h"

#include <QApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <cstdio>

namespace desk::test {

using namespace Qt::StringLiterals;

namespace {

QString setting(const char *name)
{
    return qEnvironmentVariable(name);
}

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QTableView *gridOf(QWidget *window, const QString &name)
{
    for (auto *view : window->findChildren<QTableView *>())
        if (view->accessibleName() == name && view->isVisible() && view->model() &&
            view->model()->rowCount() >= 30)
            return view;
    return nullptr;
}

/// Types for ever: numbers that tell their order, from row to row.
void typeOn(TypingSeat *seat, QTableView *grid, int column)
{
    auto *random = QRandomGenerator::global();
    for (int number = 101;; ++number) {
        const auto row = number % 30;
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(row, column));
        const auto words = QString::number(number);
        for (qsizetype i = 0; i < words.size(); ++i) {
            seat->type(words.mid(i, 1));
            say(u"K %1 %2 %3"_s.arg(QDateTime::currentMSecsSinceEpoch())
                    .arg(row)
                    .arg(words.left(i + 1)));
            QTest::qWait(random->bounded(5, 90));
        }
        if (random->bounded(4) > 0)
            seat->press(Qt::Key_Return);
        QTest::qWait(random->bounded(0, 150));
    }
}

} // namespace

bool Typist::isWanted()
{
    return qEnvironmentVariableIsSet("DESK_TYPIST");
}

QStringList Typist::environment(const Profile &profile, const QString &person, const QString &link,
                                const QString &grid, int column, const QString &dataFolder)
{
    return {u"DESK_TYPIST="_s + person,
            u"DESK_TYPIST_HOSTS="_s + profile.hosts,
            u"DESK_TYPIST_PORT="_s + QString::number(profile.port),
            u"DESK_TYPIST_DATABASE="_s + profile.database,
            u"DESK_TYPIST_LINK="_s + link,
            u"DESK_TYPIST_GRID="_s + grid,
            u"DESK_TYPIST_COLUMN="_s + QString::number(column),
            u"XDG_DATA_HOME="_s + dataFolder};
}

int Typist::run()
{
    useLook();
    QStandardPaths::setTestModeEnabled(false); // the folder is the test's own
    Profile profile;
    profile.hosts = setting("DESK_TYPIST_HOSTS");
    profile.port = setting("DESK_TYPIST_PORT").toInt();
    profile.database = setting("DESK_TYPIST_DATABASE");
    profile.tlsMode = setting("DESK_TYPIST_TLS");
    TypingSeat seat;
    if (!seat.sit(profile, setting("DESK_TYPIST")))
        return 2;
    auto *window = seat.window();
    window->openLink(setting("DESK_TYPIST_LINK"));
    QTableView *grid = nullptr;
    if (!QTest::qWaitFor(
            [&] { return (grid = gridOf(window, setting("DESK_TYPIST_GRID"))) != nullptr; },
            30'000))
        return 3;
    if (!quiet(seat.database())) // what else it reads
        return 4;
    say(u"R "_s + QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    typeOn(&seat, grid, setting("DESK_TYPIST_COLUMN").toInt());
    return 0;
}

} // namespace desk::test
