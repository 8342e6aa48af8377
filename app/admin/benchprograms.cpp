#include "benchprograms.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

QJsonObject taskOf(const BenchCompany &company, const Profile &profile, const QJsonObject &more)
{
    QJsonObject task{{u"host"_s, profile.hosts},
                     {u"port"_s, profile.port},
                     {u"database"_s, profile.database},
                     {u"person"_s, BenchCompany::address(u"executive"_s)},
                     {u"sales"_s, BenchCompany::address(u"sales"_s)},
                     {u"password"_s, company.password()}};
    for (auto it = more.begin(); it != more.end(); ++it)
        task.insert(it.key(), it.value());
    return task;
}

} // namespace

Result<QString> programOfBuild(const QString &name)
{
    const auto path = QCoreApplication::applicationDirPath() + u'/' + name;
    if (QFileInfo(path).isExecutable())
        return path;
    return Error{ErrorKind::State, {}, u"This needs %1, which was not built."_s.arg(path), {}};
}

QProcessEnvironment CleanPlace::environment() const
{
    auto now = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                             u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        now.insert(name, m_folder.path());
    now.insert(u"QT_QPA_PLATFORM"_s,
               qEnvironmentVariable("INDENTDESK_BENCH_PLATFORM", u"offscreen"_s));
    now.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    now.insert(u"INDENTDESK_FIRST_PAINT"_s, u"1"_s);
    return now;
}

Result<QJsonObject> runDesks(const BenchCompany &company, const Profile &profile,
                             const DesksRun &how)
{
    const auto path = programOfBuild(u"benchmarks/desks"_s);
    if (!path)
        return path.error();
    const CleanPlace place;
    QProcess process;
    process.setProcessEnvironment(place.environment());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(*path, how.arguments);
    const auto task = taskOf(company, profile, how.task);
    process.write(QJsonDocument(task).toJson(QJsonDocument::Compact) + '\n');
    if (!process.waitForReadyRead(60000))
        return Error{ErrorKind::Internal, {}, u"The desks did not open."_s, {}};
    const auto first = QJsonDocument::fromJson(process.readLine()).object();
    if (!first.value(u"ready"_s).toBool())
        return Error{ErrorKind::Internal, {}, first.value(u"error"_s).toString(), {}};
    if (how.ready)
        how.ready(process);
    process.waitForFinished((how.seconds + 60) * 1000);
    const auto answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (answer.isEmpty())
        return Error{ErrorKind::Internal, {}, u"The desks ended without an answer."_s, {}};
    return answer;
}

} // namespace desk::admin
