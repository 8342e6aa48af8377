#include "ownfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t s_others = S_IRWXG | S_IRWXO;
constexpr mode_t s_othersWrite = S_IWGRP | S_IWOTH;

QString systemWords()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Error refused(const char *why)
{
    return {ErrorKind::Permission, {}, QCoreApplication::translate("desk::OwnFile", why), {}};
}

/// Closes what it holds.
class Descriptor
{
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    operator int() const { return m_descriptor; }

private:
    int m_descriptor;
};

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const auto wrote =
            ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (wrote < 0 && errno != EINTR)
            return false;
        done += std::max<qint64>(0, wrote);
    }
    return true;
}

/// A new name is on the disk once its folder is.
void syncFolder(const QString &path)
{
    const Descriptor folder(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder >= 0)
        ::fsync(folder);
}

} // namespace

bool OwnFile::isOurFolder(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
           status.st_uid == ::geteuid() && (status.st_mode & s_othersWrite) == 0;
}

QString OwnFile::makeFolder(const QString &path)
{
    const auto name = QFile::encodeName(path);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return path;
    if (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemWords();
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0)
        return systemWords();
    if (!S_ISDIR(status.st_mode) || status.st_uid != ::geteuid())
        return u"%1 is not a folder of this account"_s.arg(path);
    if ((status.st_mode & s_others) != 0 && ::chmod(name.constData(), S_IRWXU) != 0)
        return systemWords();
    return {};
}

QString OwnFile::write(const QString &path, const QByteArray &bytes)
{
    const auto name = QFile::encodeName(path);
    const auto begun = name + ".part";
    ::unlink(begun.constData()); // of a writer that was killed
    {
        const Descriptor out(::open(begun.constData(),
                                    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                    S_IRUSR | S_IWUSR));
        if (out < 0)
            return systemWords();
        if (!writeAll(out, bytes) || ::fsync(out) != 0) {
            const auto problem = systemWords();
            ::unlink(begun.constData());
            return problem;
        }
    }
    if (std::rename(begun.constData(), name.constData()) != 0)
        return systemWords();
    syncFolder(QFileInfo(path).path());
    return {};
}

Result<QByteArray> OwnFile::read(const QString &path, qint64 largest)
{
    const Descriptor in(::open(QFile::encodeName(path).constData(),
                               O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (in < 0 || ::fstat(in, &status) != 0 || !S_ISREG(status.st_mode))
        return refused(QT_TRANSLATE_NOOP("desk::OwnFile", "it is no ordinary file"));
    if (status.st_uid != ::geteuid() || (status.st_mode & s_othersWrite) != 0)
        return refused(QT_TRANSLATE_NOOP("desk::OwnFile", "somebody else could have written it"));
    if (status.st_size > largest)
        return refused(QT_TRANSLATE_NOOP("desk::OwnFile", "it is too large"));
    QFile file;
    if (!file.open(in, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return refused(QT_TRANSLATE_NOOP("desk::OwnFile", "it cannot be read"));
    return file.read(largest);
}

} // namespace desk
