#include "catalogueshelf.h"

#include "ownfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto ending = u".catalogue"_s;
constexpr int keptDays = 60;

/// The day it was last used.
void touch(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

} // namespace

CatalogueShelf::CatalogueShelf(const QString &folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                                      u"/catalogues"_s
                                : folder)
{
}

QStringList CatalogueShelf::names(const QString &database) const
{
    return QDir(m_folder).entryList({database + u".*"_s + ending}, QDir::Files, QDir::Time);
}

QString CatalogueShelf::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

std::optional<CatalogueShelf::Kept> CatalogueShelf::load(const QString &database) const
{
    if (!OwnFile::isOurFolder(m_folder))
        return {};
    for (const auto &name : names(database)) {
        auto catalogue = Catalogue::load(path(name), name.toUtf8());
        if (catalogue) {
            touch(path(name));
            return Kept{std::move(catalogue).value(), name.section(u'.', -2, -2)};
        }
        QFile::remove(path(name));
    }
    return {};
}

Result<Done> CatalogueShelf::save(const Catalogue &catalogue, const QString &database,
                                  const QString &mark) const
{
    if (const auto problem = OwnFile::makeFolder(m_folder); !problem.isEmpty())
        return Error{ErrorKind::Internal, {}, problem, {}};
    sweep();
    const auto older = names(database);
    const auto name = database + u'.' + mark + ending;
    const auto saved = catalogue.save(path(name), name.toUtf8());
    if (!saved)
        return saved;
    QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
    for (const auto &other : older)
        if (other != name)
            QFile::remove(path(other));
    return saved;
}

/// Databases come and go.
void CatalogueShelf::sweep() const
{
    const auto before = QDateTime::currentDateTimeUtc().addDays(-keptDays);
    const auto files = QDir(m_folder).entryInfoList({u'*' + ending}, QDir::Files);
    for (const auto &file : files)
        if (file.lastModified() < before)
            QFile::remove(file.filePath());
}

} // namespace desk
