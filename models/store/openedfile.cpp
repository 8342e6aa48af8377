#include "openedfile.h"

#include "ownfile.h"
#include "storystore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUuid>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QStringList *endingsOf(const QString &mediaType)
{
    static const QHash<QString, QStringList> table{
        {u"application/pdf"_s, {u"pdf"_s}},
        {u"image/png"_s, {u"png"_s}},
        {u"image/jpeg"_s, {u"jpg"_s, u"jpeg"_s}},
        {u"image/webp"_s, {u"webp"_s}},
        {u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s, {u"xlsx"_s}},
        {u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s, {u"docx"_s}},
        {u"application/vnd.ms-excel"_s, {u"xls"_s}},
        {u"application/vnd.ms-outlook"_s, {u"msg"_s}},
        {u"application/zip"_s, {u"zip"_s}},
        {u"message/rfc822"_s, {u"eml"_s}},
        {u"text/plain"_s, {u"txt"_s, u"csv"_s, u"tsv"_s}}};
    const auto found = table.constFind(mediaType);
    return found == table.cend() ? nullptr : &*found;
}

/// Of the session where the system has such a folder: it is gone when the person signs out.
QString root()
{
    auto folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty() || QStandardPaths::isTestModeEnabled())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return folder + u"/indentdesk-opened"_s;
}

void sweep(const QString &folder)
{
    const auto yesterday = QDateTime::currentDateTime().addDays(-1);
    for (const auto &old : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (!old.isSymLink() && old.lastModified() < yesterday)
            QDir(old.filePath()).removeRecursively();
}

Error refusal(const char *sentence, ErrorKind kind, const QString &details = {})
{
    return {kind, {}, QCoreApplication::translate("desk::OpenedFile", sentence), details};
}

} // namespace

QString safeFileName(const QString &name, const QString &mediaType)
{
    static const QRegularExpression odd(
        u"[\\x{0}-\\x{1f}\\x{7f}<>:\"|?*\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    auto plain = name.section(u'/', -1).section(u'\\', -1).remove(odd).simplified();
    while (plain.startsWith(u'.') || plain.startsWith(u'-'))
        plain.remove(0, 1);
    plain.truncate(120);
    if (plain.isEmpty())
        plain = u"file"_s;
    const auto *endings = endingsOf(mediaType);
    if (!endings)
        return plain;
    const auto ending = plain.section(u'.', -1).toLower();
    return plain.contains(u'.') && endings->contains(ending) ? plain
                                                             : plain + u'.' + endings->first();
}

Result<QString> writeToOpen(const AttachedFile &file)
{
    if (!endingsOf(file.mediaType))
        return refusal(QT_TRANSLATE_NOOP("desk::OpenedFile",
                                         "Nobody knows what this file is. Save it instead."),
                       ErrorKind::Validation, file.mediaType);
    const auto folder = root();
    const auto own = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QDir().mkpath(QFileInfo(folder).path());
    auto problem = OwnFile::makeFolder(folder);
    sweep(folder);
    if (problem.isEmpty())
        problem = OwnFile::makeFolder(own);
    const auto path = own + u'/' + safeFileName(file.name, file.mediaType);
    if (problem.isEmpty())
        problem = OwnFile::write(path, file.bytes);
    if (!problem.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("desk::OpenedFile",
                                         "The file could not be put on this machine's disk."),
                       ErrorKind::Internal, problem);
    return path;
}

} // namespace desk
