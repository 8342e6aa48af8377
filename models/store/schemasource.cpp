#include "schemasource.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::SchemaSource)
};

QString sha256(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Error refused(const QString &sentence)
{
    return {ErrorKind::Validation, u"migrations"_s, sentence, {}};
}

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound,
                     {},
                     Words::tr("“%1” cannot be read.").arg(path),
                     file.errorString()};
    return QString::fromUtf8(file.readAll());
}

Result<QString> half(const QList<SqlFile> &files, const QString &name)
{
    for (const auto &file : files)
        if (file.name == name)
            return file.text;
    return refused(
        Words::tr("The file “%1” is missing: a migration needs both directions.").arg(name));
}

Result<Migration> migrationOf(const QRegularExpressionMatch &match, const SqlFile &up,
                              const QList<SqlFile> &files)
{
    const auto down = half(files, match.captured(1) + u'_' + match.captured(2) + u".down.sql"_s);
    if (!down)
        return down.error();
    return Migration{match.captured(1).toInt(), match.captured(2), up.text, *down, sha256(up.text)};
}

Result<QList<Migration>> migrationsOf(const QList<SqlFile> &files)
{
    static const QRegularExpression name(u"^(\\d{4})_([a-z0-9_]+)\\.up\\.sql$"_s);
    QList<Migration> migrations;
    for (const auto &file : files) {
        const auto match = name.match(file.name);
        if (!match.hasMatch())
            continue;
        const auto migration = migrationOf(match, file, files);
        if (!migration)
            return migration.error();
        // two people may have taken the same number: neither order would be right
        if (migration->version != migrations.size() + 1)
            return refused(Words::tr("Migrations are numbered without gaps; “%1” is not number %2.")
                               .arg(file.name)
                               .arg(migrations.size() + 1));
        migrations << *migration;
    }
    return migrations;
}

} // namespace

QString Migration::fileName() const
{
    return u"%1_%2.up.sql"_s.arg(version, 4, 10, QChar(u'0')).arg(name);
}

QString SchemaSource::resources()
{
    return u":/database"_s;
}

int SchemaSource::newestKnown()
{
    static const int newest = [] {
        const auto files = QDir(resources() + u"/migrations"_s)
                               .entryList({u"*.up.sql"_s}, QDir::Files, QDir::Name);
        return files.isEmpty() ? 0 : files.last().left(4).toInt();
    }();
    return newest;
}

Result<QList<SqlFile>> SchemaSource::readFolder(const QString &folder)
{
    const QDir directory(folder);
    if (!directory.exists())
        return Error{
            ErrorKind::NotFound, {}, Words::tr("There is no folder “%1”.").arg(folder), {}};
    QList<SqlFile> files;
    for (const auto &name : directory.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const auto text = readText(directory.filePath(name));
        if (!text)
            return text.error();
        files << SqlFile{name, *text};
    }
    return files;
}

Result<SchemaSource> SchemaSource::read(const QString &folder)
{
    const auto files = readFolder(folder + u"/migrations"_s);
    if (!files)
        return files.error();
    const auto migrations = migrationsOf(*files);
    if (!migrations)
        return migrations.error();
    SchemaSource source;
    source.m_folder = folder;
    source.m_migrations = *migrations;
    if (const auto api = readFolder(folder + u"/api"_s))
        source.m_api = *api;
    return source;
}

QByteArray SchemaSource::fingerprint(const QString &folder)
{
    QStringList files;
    for (const auto &part : {u"migrations"_s, u"api"_s, u"reference"_s, u"demo"_s})
        for (QDirIterator it(folder + u'/' + part, QDir::Files); it.hasNext();)
            files << it.next();
    files.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        hash.addData(name.mid(folder.size()).toUtf8());
        hash.addData(file.readAll());
    }
    return hash.result().toHex();
}

QString SchemaSource::apiChecksum() const
{
    QString all;
    for (const auto &file : m_api)
        all += file.name + u'\n' + file.text + u'\n';
    return sha256(all);
}

} // namespace desk
