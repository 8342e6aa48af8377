#include "log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace desk {

Q_LOGGING_CATEGORY(lcApp, "desk.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "desk.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPaper, "desk.paper", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "desk.ui", QtInfoMsg)

namespace {

constexpr std::size_t s_fileSize = std::size_t{2} * 1024 * 1024;
constexpr std::size_t s_files = 4;

std::shared_ptr<spdlog::logger> s_logger;
QString s_file;
bool s_echo = false;

spdlog::level::level_enum level(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const auto line =
        Log::withoutSecrets(u"%1: %2"_s.arg(QLatin1StringView(context.category), text))
            .toStdString();
    if (const auto logger = s_logger)
        logger->log(level(type), line);
    if (s_echo && type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "%s\n", line.c_str());
}

std::shared_ptr<spdlog::logger> makeLogger(const QString &file)
{
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            QFile::encodeName(file).toStdString(), s_fileSize, s_files);
        return std::make_shared<spdlog::logger>("desk", std::move(sink));
    } catch (const std::exception &) {
        return nullptr; // no log is no reason not to work
    }
}

} // namespace

void Log::open(const QString &file, bool echo)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    s_echo = echo;
    s_file = file;
    s_logger = makeLogger(file);
    if (s_logger) {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        s_logger->set_error_handler(
            [](const std::string &) {}); // a full disk: the line is lost, silently
        s_logger->set_pattern("%Y-%m-%d %H:%M:%S.%e %L %t %v");
        s_logger->flush_on(spdlog::level::info);
    }
    qInstallMessageHandler(write);
}

void Log::close()
{
    qInstallMessageHandler(nullptr);
    if (s_logger)
        s_logger->flush();
    s_logger.reset();
    s_file.clear();
}

QString Log::file()
{
    return s_file;
}

QStringList Log::lastLines(int count)
{
    if (s_logger)
        s_logger->flush();
    QFile file(s_file);
    if (s_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(std::max<qsizetype>(0, lines.size() - count));
}

QString Log::defaultFile(const QString &program)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return u"%1/indentdesk/log/%2.log"_s.arg(folder, program);
}

QString Log::withoutSecrets(const QString &text)
{
    static const QRegularExpression verifier(
        u"SCRAM-SHA-256\\$[^\\s'\"]+|\\$2[aby]\\$[^\\s'\"]+"_s);
    static const QRegularExpression password(u"(password|passwd|pwd)\\s*[=:]\\s*('[^']*'|\\S+)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(
        u"[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\\.[A-Za-z0-9.-]+)"_s);
    auto clean = text;
    clean.replace(verifier, u"***"_s);
    clean.replace(password, u"\\1=***"_s);
    return clean.replace(address, u"***@\\1"_s);
}

} // namespace desk
