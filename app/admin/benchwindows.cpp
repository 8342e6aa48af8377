#include "bench.h"
#include "benchcompany.h"
#include "benchprograms.h"
#include "benchproxy.h"
#include "benchtimes.h"

#include <QElapsedTimer>
#include <QProcess>

#include <array>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_wayThere = 50; // ms; the server is 100 ms away, there and back

/// Starts a program that says so and ends as soon as it has painted itself; how long that took, in
/// microseconds. Started without QProcess, whose own time would count.
Result<qint64> timeToPaint(const QString &path, const CleanPlace &place)
{
    std::vector<QByteArray> words;
    for (const auto &word : place.environment().toStringList())
        words.push_back(word.toLocal8Bit());
    std::vector<char *> environment;
    environment.reserve(words.size() + 1);
    for (auto &word : words)
        environment.push_back(word.data());
    environment.push_back(nullptr);
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return Error{ErrorKind::Internal, {}, u"No pipe could be made."_s, {}};
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends.at(1), 1);
    auto name = path.toLocal8Bit();
    std::array<char *, 2> arguments{name.data(), nullptr};
    pid_t child = 0;
    QElapsedTimer timer;
    timer.start();
    const int failed = ::posix_spawn(&child, name.constData(), &actions, nullptr, arguments.data(),
                                     environment.data());
    ::close(ends.at(1));
    char mark = 0;
    const auto got = failed == 0 ? ::read(ends.at(0), &mark, 1) : -1;
    const auto time = timer.nsecsElapsed() / 1000;
    ::close(ends.at(0));
    posix_spawn_file_actions_destroy(&actions);
    if (failed == 0)
        ::waitpid(child, nullptr, 0);
    if (got != 1)
        return Error{ErrorKind::Internal, {}, u"%1 painted nothing."_s.arg(path), {}};
    return time;
}

Result<QJsonObject> watchGui(const BenchCompany &company, int seconds, bool busy)
{
    const auto direct = company.profile();
    const auto proxy = DelayingProxy::open(direct.hosts, direct.port);
    if (!proxy)
        return proxy.error();
    (*proxy)->setDelay(s_wayThere);
    auto profile = direct;
    profile.hosts = (*proxy)->folder();
    profile.port = DelayingProxy::s_port;
    QStringList arguments{u"--watch"_s, QString::number(seconds)};
    if (!busy)
        arguments << u"--idle"_s;
    return runDesks(company, profile,
                    {.arguments = arguments, .seconds = seconds, .ready = [&](QProcess &process) {
                         if (!busy)
                             return;
                         process.waitForFinished(seconds * 500);
                         (*proxy)->setSilent(true); // for the second half
                     }});
}

} // namespace

Result<Finding> benchGuiGap(const BenchCompany *company, const BenchOptions &options)
{
    const auto idle = watchGui(*company, std::min(5, options.seconds), false);
    if (!idle)
        return idle.error();
    const auto busy = watchGui(*company, options.seconds, true);
    if (!busy)
        return busy.error();
    auto details = *busy;
    details.insert(u"seconds"_s, options.seconds);
    details.insert(u"round_trip_ms"_s, 2 * s_wayThere);
    details.insert(u"silent_for_the_second_half"_s, true);
    return Finding{.name = u"gui-gap"_s,
                   .unit = u"ms"_s,
                   .figure = busy->value(u"worst_gap_ms"_s).toDouble(),
                   .floor = idle->value(u"worst_gap_ms"_s).toDouble(),
                   .floorIs = u"the same windows with nothing to do"_s,
                   .kind = Finding::Bar::Figure,
                   .bar = 50,
                   .details = details};
}

Result<Finding> benchMemory(const BenchCompany *company, const BenchOptions &)
{
    const auto hello = runDesks(*company, company->profile(), {.arguments = {u"--hello"_s}});
    if (!hello)
        return hello.error();
    const auto desks = runDesks(*company, company->profile(), {.arguments = {u"--memory"_s}});
    if (!desks)
        return desks.error();
    return Finding{.name = u"memory"_s,
                   .unit = u"MB"_s,
                   .figure = desks->value(u"peak_kb"_s).toDouble() / 1024,
                   .floor = hello->value(u"peak_kb"_s).toDouble() / 1024,
                   .floorIs = u"a window with a label"_s,
                   .kind = Finding::Bar::Figure,
                   .bar = 120,
                   .details = *desks};
}

Result<Finding> benchStart(const BenchCompany *, const BenchOptions &options)
{
    const auto desktop = programOfBuild(u"indentdesk"_s);
    if (!desktop)
        return desktop.error();
    const auto hello = programOfBuild(u"benchmarks/hello"_s);
    if (!hello)
        return hello.error();
    const CleanPlace place;
    Times starts;
    Times floors;
    for (int round = -3; round < options.roundsOr(15); ++round) {
        const auto ours = timeToPaint(*desktop, place);
        if (!ours)
            return ours.error();
        const auto least = timeToPaint(*hello, place);
        if (!least)
            return least.error();
        if (round < 0)
            continue;
        starts.add(*ours);
        floors.add(*least);
    }
    return Finding{.name = u"start"_s,
                   .unit = u"ms"_s,
                   .figure = starts.median(),
                   .floor = floors.median(),
                   .floorIs = u"a window with a label"_s,
                   .kind = Finding::Bar::Ratio,
                   .bar = 2.5,
                   .details = {{u"sign_in"_s, starts.toJson()},
                               {u"hello"_s, floors.toJson()},
                               {u"platform"_s, place.environment().value(u"QT_QPA_PLATFORM"_s)}}};
}

} // namespace desk::admin
