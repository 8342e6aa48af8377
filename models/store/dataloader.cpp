#include "dataloader.h"

#include "connection.h"
#include "credentials.h"
#include "csvfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr qsizetype s_batch = 2000;

Error inFile(const QString &name, const Error &error)
{
    return {error.kind, error.field, name + u": "_s + error.message, error.details};
}

Result<QJsonObject> withoutPassword(QJsonObject row)
{
    const auto password = row.take(u"password"_s).toString();
    const auto credential = makeCredential(password);
    if (!credential)
        return credential.error();
    row.insert(u"verifier"_s, credential->verifier);
    row.insert(u"bcrypt"_s, credential->bcrypt);
    return row;
}

Result<QJsonArray> safeRows(const QJsonArray &rows)
{
    if (!rows.first().toObject().contains("password"_L1))
        return rows;
    QJsonArray safe;
    for (const auto &row : rows) {
        const auto one = withoutPassword(row.toObject());
        if (!one)
            return one.error();
        safe << *one;
    }
    return safe;
}

/// What the server said, not what a person at a desk would be told.
Error said(const Connection &connection, const Error &error)
{
    const auto &failure = connection.lastFailure();
    return {error.kind, error.field, failure.message.isEmpty() ? error.message : failure.message,
            error.details + u'\n' + failure.detail};
}

} // namespace

Result<QList<DataLoader::Loaded>> DataLoader::load(const QString &folder)
{
    if (!QDir(folder).exists())
        return Error{
            ErrorKind::NotFound,
            {},
            QCoreApplication::translate("desk::DataLoader", "There is no folder “%1”.").arg(folder),
            {}};
    const auto begun =
        m_connection.run(u"begin; set local statement_timeout = 0; set local lock_timeout = '30s'; "
                         "set local idle_in_transaction_session_timeout = 0"_s);
    if (!begun)
        return begun.error();
    auto loaded = loadFiles(folder);
    const auto done = m_connection.run(loaded ? u"commit"_s : u"rollback"_s);
    if (loaded && !done)
        return said(m_connection, done.error());
    return loaded;
}

Result<QList<DataLoader::Loaded>> DataLoader::loadFiles(const QString &folder)
{
    QList<Loaded> list;
    const auto names =
        QDir(folder).entryList({u"*.csv"_s, u"*.json"_s, u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        const auto loaded = loadFile(folder, name);
        if (!loaded)
            return inFile(name, loaded.error());
        list << *loaded;
    }
    return list;
}

Result<DataLoader::Loaded> DataLoader::loadFile(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, {}, file.errorString(), {}};
    const auto content = file.readAll();
    if (name.endsWith(".csv"_L1))
        return loadTable(name, content);
    if (name.endsWith(".json"_L1))
        return keep(name, content);
    const auto done = runSql(QString::fromUtf8(content));
    return done ? Result<Loaded>(Loaded{name, 0}) : done.error();
}

Result<DataLoader::Loaded> DataLoader::loadTable(const QString &name, const QByteArray &content)
{
    const auto file = CsvFile::parse(content);
    if (!file)
        return file.error();
    static const QRegularExpression subject(u"^\\d*_?(.*)\\.csv$"_s);
    const auto sql = u"select internal.%1($1)"_s.arg(
        Connection::identifier(u"load_"_s + subject.match(name).captured(1)));
    for (qsizetype first = 0; first < file->rows.size(); first += s_batch) {
        const auto part = safeRows(file->objects(first, s_batch));
        if (!part)
            return part.error();
        if (const auto done = m_connection.query(sql, {QVariant(*part)}); !done)
            return said(m_connection, done.error());
    }
    return Loaded{name, file->rows.size()};
}

Result<DataLoader::Loaded> DataLoader::keep(const QString &name, const QByteArray &content)
{
    const auto made = m_connection.run(u"create temporary table if not exists loaded_files "
                                       "(name text primary key, content jsonb) on commit drop"_s);
    if (!made)
        return said(m_connection, made.error());
    const auto kept = m_connection.query(u"insert into pg_temp.loaded_files values ($1, $2)"_s,
                                         {name.chopped(5), QString::fromUtf8(content)});
    if (!kept)
        return said(m_connection, kept.error());
    return Loaded{name, 0};
}

Result<Done> DataLoader::runSql(const QString &sql)
{
    const auto done = m_connection.run(sql);
    if (!done)
        return said(m_connection, done.error());
    return m_connection.run(u"reset role"_s);
}

} // namespace desk
