#include "companyfile.h"

#include "logo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("desk::admin", text);
}

Error wrong(const QString &field, const QString &sentence)
{
    return {ErrorKind::Validation, field, sentence, {}};
}

Result<Done> onlyKnows(const QJsonObject &object, const QStringList &keys, const QString &place)
{
    for (const auto &key : object.keys())
        if (!keys.contains(key))
            return wrong(place + u'.' + key, tr("There is no field %1 here.").arg(key));
    return Done{};
}

Result<CompanyFile::Person> person(const QJsonValue &value, const QString &place, bool withRole)
{
    if (!value.isObject())
        return wrong(place, tr("This is not an object with fields."));
    const auto object = value.toObject();
    QStringList known{u"email"_s, u"full_name"_s};
    if (withRole)
        known << u"role"_s;
    if (const auto done = onlyKnows(object, known, place); !done)
        return done.error();
    for (const auto &key : std::as_const(known))
        if (object.value(key).toString().trimmed().isEmpty())
            return wrong(place + u'.' + key, tr("This is missing."));
    return CompanyFile::Person{object.value(u"email"_s).toString().trimmed().toLower(),
                               object.value(u"full_name"_s).toString().trimmed(),
                               withRole ? object.value(u"role"_s).toString() : u"administrator"_s};
}

Result<Done> readPeople(QJsonObject &document, CompanyFile &file)
{
    const auto first = person(document.take(u"administrator"_s), u"administrator"_s, false);
    if (!first)
        return first.error();
    file.people << *first;
    const auto others = document.take(u"people"_s);
    if (!others.isUndefined() && !others.isArray())
        return wrong(u"people"_s, tr("This is a list of people."));
    const auto list = others.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto one = person(list.at(i), u"people[%1]"_s.arg(i), true);
        if (!one)
            return one.error();
        file.people << *one;
    }
    return Done{};
}

Result<Done> readSheets(QJsonObject &document, CompanyFile &file, const QDir &folder)
{
    const auto value = document.take(u"sheets"_s);
    if (!value.isUndefined() && !value.isObject())
        return wrong(u"sheets"_s, tr("This is not an object with fields."));
    const auto sheets = value.toObject();
    const QStringList known{u"items"_s, u"customers"_s, u"stock"_s, u"invoices"_s};
    if (auto done = onlyKnows(sheets, known, u"sheets"_s); !done)
        return done;
    const auto path = [&](const QString &name) {
        const auto given = sheets.value(name).toString();
        return given.isEmpty() ? QString() : QDir::cleanPath(folder.absoluteFilePath(given));
    };
    for (const auto &name : known) {
        const auto sheet = path(name);
        if (!sheet.isEmpty() && !QFileInfo::exists(sheet))
            return wrong(u"sheets."_s + name, tr("There is no file “%1”.").arg(sheet));
        file.sheets.insert(name, sheet);
    }
    return Done{};
}

/// The file that "logo" names becomes what is in it.
Result<Done> readLogo(QJsonObject &document, const QDir &folder)
{
    if (!document.contains(u"logo"_s))
        return Done{};
    const auto logo =
        CompanyFile::logo(folder.absoluteFilePath(document.take(u"logo"_s).toString()));
    if (!logo)
        return logo.error();
    document.insert(u"logo"_s, *logo);
    return Done{};
}

} // namespace

Result<QString> CompanyFile::logo(const QString &file)
{
    QFile in(file);
    if (!QFileInfo(in).isFile() || !in.open(QIODevice::ReadOnly))
        return wrong(u"logo"_s, tr("There is no file “%1”.").arg(QDir::cleanPath(file)));
    const auto content = in.read(8 << 20); // more is refused by its size
    if (const auto fits = checkLogo(content); !fits)
        return fits.error();
    return QString::fromLatin1(content.toBase64());
}

Result<CompanyFile> CompanyFile::read(const QString &name)
{
    QFile in(name);
    if (!in.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, u"from"_s, tr("“%1” cannot be read.").arg(name),
                     in.errorString()};
    QJsonParseError failure;
    const auto content = in.readAll();
    const auto document = QJsonDocument::fromJson(content, &failure);
    if (!document.isObject())
        return wrong({}, tr("“%1” is not a JSON object: %2, in line %3.")
                             .arg(name, failure.errorString())
                             .arg(content.left(failure.offset).count('\n') + 1));
    CompanyFile file;
    file.company = document.object();
    if (const auto done = readPeople(file.company, file); !done)
        return done.error();
    const auto folder = QFileInfo(name).absoluteDir();
    if (const auto done = readSheets(file.company, file, folder); !done)
        return done.error();
    if (const auto done = readLogo(file.company, folder); !done)
        return done.error();
    return file;
}

} // namespace desk::admin
