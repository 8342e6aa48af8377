#include "ziparchive.h"

#include "sheetreader.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

namespace desk {

namespace {

constexpr zip_int64_t s_mostParts = 10'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::SheetReader)
};

Error damaged(const QString &details = {})
{
    return sheetError(
        Words::tr("The workbook is damaged or is not one. Open it in the program that made "
                  "it and save it again."),
        details);
}

Error tooLarge()
{
    return sheetError(Words::tr("The workbook unpacks to far more than a sheet of a company has."));
}

} // namespace

ZipEntry::ZipEntry(zip_file *file, qint64 most) : m_file(file), m_left(most)
{
    open(QIODevice::ReadOnly);
}

ZipEntry::~ZipEntry()
{
    ::zip_fclose(m_file);
}

qint64 ZipEntry::readData(char *data, qint64 size)
{
    const auto got = ::zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    if (got < 0)
        setErrorString(QString::fromUtf8(::zip_file_strerror(m_file)));
    if (got <= 0)
        return -1;
    m_left -= got;
    m_tooLarge = m_left < 0;
    return m_tooLarge ? -1 : got;
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &file)
{
    int code = 0;
    auto *archive = ::zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return damaged(QStringLiteral("libzip %1").arg(code));
    std::unique_ptr<ZipArchive> opened(new ZipArchive(archive));
    if (::zip_get_num_entries(archive, 0) > s_mostParts)
        return tooLarge();
    return opened;
}

ZipArchive::~ZipArchive()
{
    ::zip_discard(m_archive);
}

bool ZipArchive::has(const QString &name) const
{
    return ::zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString &name, qint64 most) const
{
    const auto index = ::zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    ::zip_stat_init(&stat);
    if (index < 0 || ::zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return damaged(name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return sheetError(Words::tr("This file is locked with a password. Save it without one."));
    if ((stat.valid & ZIP_STAT_SIZE) != 0 && stat.size > static_cast<zip_uint64_t>(most))
        return tooLarge();
    auto *file = ::zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return damaged(name);
    return std::make_unique<ZipEntry>(file, most);
}

Result<QByteArray> ZipArchive::content(const QString &name, qint64 most) const
{
    const auto found = entry(name, most);
    if (!found)
        return found.error();
    const auto all = (*found)->readAll();
    if ((*found)->isTooLarge())
        return tooLarge();
    return all;
}

} // namespace desk
