#include "problemreport.h"

#include "database.h"
#include "log.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScreen>
#include <QStandardPaths>
#include <QSysInfo>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int logLines = 500;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::ProblemReport)
};

QString screens()
{
    QStringList sizes;
    for (const auto *screen : QGuiApplication::screens())
        sizes << u"%1×%2 ×%3"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    return sizes.join(u", "_s);
}

/// A log has no business with these; a name of a server or a sentence of one may hold them.
QString withoutPeople(const QString &text)
{
    static const QRegularExpression gstin(u"\\b[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]{3}\\b"_s);
    static const QRegularExpression phone(
        u"(?<![0-9A-Fa-f-])(\\+91[ -]?)?[6-9][0-9]{9}(?![0-9A-Fa-f-])"_s);
    auto clean = Log::withoutSecrets(text);
    clean.replace(gstin, u"(GSTIN)"_s);
    return clean.replace(phone, u"(telephone)"_s);
}

} // namespace

QList<ProgramFact> programFacts(const Database &database)
{
    return {
        {Words::tr("Version"), QCoreApplication::applicationVersion()},
        {Words::tr("Schema of the database"), QString::number(database.session().schemaVersion)},
        {Words::tr("Qt"), QString::fromLatin1(qVersion())},
        {Words::tr("System"), QSysInfo::prettyProductName()},
        {Words::tr("Processor"), QSysInfo::currentCpuArchitecture()},
        {Words::tr("Windows are drawn by"), QGuiApplication::platformName()},
        {Words::tr("Screens"), screens()},
        {Words::tr("Log"), Log::file()}};
}

QString problemReport(const QList<ProgramFact> &facts)
{
    QStringList lines{u"IndentDesk, %1"_s.arg(QDateTime::currentDateTime().toString(Qt::ISODate)),
                      {}};
    for (const auto &[name, value] : facts)
        lines << u"%1: %2"_s.arg(name, value);
    lines << QString() << Log::lastLines(logLines);
    return withoutPeople(lines.join(u'\n'));
}

Result<QString> keepProblemReport(const QString &report)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto path = folder.filePath(u"indentdesk-report-%1.txt"_s.arg(
        QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s)));
    folder.mkpath(u"."_s);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(report.toUtf8());
        if (file.commit())
            return path;
    }
    return Error{ErrorKind::State,
                 {},
                 Words::tr("The report could not be written to “%1”.").arg(path),
                 file.errorString()};
}

} // namespace desk
