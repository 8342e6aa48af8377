// The desktop's own windows at work, watched from inside: how long the GUI thread stands still, how
// much memory the open desks take, how soon a key or click is painted. indentdesk-admin bench
// starts it, hands over where to sign in on stdin and reads what it found.
#include "deskspeeds.h"
#include "heartbeat.h"
#include "officework.h"
#include "seat.h"

#include "mainwindow.h"
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desk {

namespace {

constexpr auto s_settled = 700ms; // what a desk needs to read and paint

void print(const QJsonObject &answer)
{
    std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonObject readTask()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(input.readLine()).object();
}

/// Of the whole life of this program.
qint64 peakKilobytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = QString::fromLatin1(file.readAll()).split(u'\n');
    for (const auto &line : lines)
        if (line.startsWith("VmHWM:"_L1))
            return line.mid(6).remove(u"kB"_s).trimmed().toLongLong();
    return 0;
}

Profile profileOf(const QJsonObject &task)
{
    return {.name = u"Bench"_s,
            .hosts = task.value(u"host"_s).toString(),
            .port = task.value(u"port"_s).toInt(),
            .database = task.value(u"database"_s).toString(),
            .user = {},
            .tlsMode = {},
            .rootCertificate = {}};
}

/// Opens one desk after another and tells what they took.
void openAll(MainWindow *window, int index)
{
    const auto desks = window->desks();
    if (index >= desks.size()) {
        print({{u"peak_kb"_s, peakKilobytes()}, {u"desks"_s, desks.size()}});
        return QApplication::exit(0);
    }
    window->openDesk(desks.at(index).name);
    QTimer::singleShot(s_settled, window, [window, index] { openAll(window, index + 1); });
}

/// Watches the GUI thread for so many seconds; the windows work meanwhile, or not.
void watch(Seat *seat, OfficeWork *work, int seconds, bool idle)
{
    auto *beat = new Heartbeat(seat);
    if (!idle)
        work->start(seat->window());
    QTimer::singleShot(std::chrono::seconds(seconds), seat, [beat, work] {
        auto answer = beat->toJson();
        const auto done = work->toJson();
        for (auto it = done.begin(); it != done.end(); ++it)
            answer.insert(it.key(), it.value());
        answer.insert(u"peak_kb"_s, peakKilobytes());
        print(answer);
        ::_exit(0); // connections that wait for a silent server are not waited for
    });
}

/// What stands behind the option; empty without it.
QString valueOf(const QStringList &arguments, const QString &option)
{
    const auto at = arguments.indexOf(option);
    return at < 0 ? QString() : arguments.value(at + 1);
}

/// One of the speeds, outside the signal that opened the window.
void measure(MainWindow *window, const QJsonObject &task, const QStringList &arguments)
{
    QTimer::singleShot(0, window, [=] {
        DeskSpeeds speeds(window, task, valueOf(arguments, u"--rounds"_s).toInt());
        print(speeds.measure(valueOf(arguments, u"--measure"_s)));
        ::_exit(0);
    });
}

int runDesks(const QStringList &arguments)
{
    const auto task = readTask();
    const auto password = task.value(u"password"_s).toString();
    const auto person = task.value(u"person"_s).toString();
    const auto seconds = valueOf(arguments, u"--watch"_s).toInt();
    const bool idle = arguments.contains(u"--idle"_s);
    Seat seat;
    OfficeWork work(profileOf(task), task.value(u"sales"_s).toString(), password);
    seat.signIn(profileOf(task), person, password, [&](const Result<Session> &session) {
        if (!session) {
            print({{u"error"_s, session.error().message}});
            return QApplication::exit(1);
        }
        seat.window()->resize(1440, 900);
        seat.window()->show();
        print({{u"ready"_s, true}});
        seat.window()->activateWindow();
        if (arguments.contains(u"--measure"_s))
            measure(seat.window(), task, arguments);
        else if (arguments.contains(u"--memory"_s))
            openAll(seat.window(), 0);
        else
            watch(&seat, &work, seconds, idle);
    });
    return QApplication::exec();
}

int runPlain(const QStringList &arguments)
{
    print({{u"ready"_s, true}});
    print(plainSpeeds(valueOf(arguments, u"--rounds"_s).toInt()));
    return 0;
}

int runHello()
{
    QLabel label(u"Hello"_s);
    label.show();
    QTimer::singleShot(s_settled, &label, [] {
        print({{u"ready"_s, true}});
        print({{u"peak_kb"_s, peakKilobytes()}});
        QApplication::exit(0);
    });
    return QApplication::exec();
}

} // namespace

} // namespace desk

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("indentdesk-bench"));
    const auto arguments = QApplication::arguments();
    if (arguments.contains(QStringLiteral("--hello")))
        return desk::runHello();
    if (arguments.contains(QStringLiteral("--plain")))
        return desk::runPlain(arguments);
    desk::Theme::instance().use();
    return desk::runDesks(arguments);
}
