#include "sealfile.h"

#include "connection.h"
#include "ownfile.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 s_largest = 256 * 1024 * 1024;

const auto s_after =
    u"select number, to_char(made_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as "
    u"at, "
    "row_count, encode(hash, 'hex') as hash from internal.audit_seals where number > $1 order by number"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::SealFile)
};

Error notWritten(const QString &path)
{
    return {ErrorKind::State,
            {},
            Words::tr("“%1” cannot be written: %2.")
                .arg(path, QString::fromLocal8Bit(std::strerror(errno))),
            {}};
}

Result<QList<KeptSeal>> parse(const QByteArray &bytes, const QString &path)
{
    QList<KeptSeal> seals;
    const auto whole = bytes.left(bytes.lastIndexOf('\n') + 1);
    for (const auto &line : whole.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto fields = line.split('\t');
        const KeptSeal seal{
            fields.value(0).toLongLong(),
            QDateTime::fromString(QString::fromLatin1(fields.value(1)), Qt::ISODateWithMs),
            fields.value(2).toLongLong(), QByteArray::fromHex(fields.value(3))};
        if (fields.size() != 4 || seal.number < 1 || seal.hash.size() != 32)
            return Error{ErrorKind::Validation,
                         {},
                         Words::tr("“%1” is no file of seals: “%2”.")
                             .arg(path, QString::fromUtf8(line.left(60))),
                         {}};
        seals << seal;
    }
    return seals;
}

/// The file, locked against another writer as long as it is held.
class LockedFile
{
public:
    explicit LockedFile(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(),
                        O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR))
    {
        if (m_file >= 0 && ::flock(m_file, LOCK_EX) != 0) {
            ::close(m_file);
            m_file = -1;
        }
    }
    ~LockedFile()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    LockedFile(const LockedFile &) = delete;
    LockedFile &operator=(const LockedFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    /// Appends, on the disk when it returns; what a writer that was killed began is taken away.
    bool append(qint64 whole, const QByteArray &lines) const
    {
        return ::ftruncate(m_file, whole) == 0 &&
               ::write(m_file, lines.constData(), static_cast<size_t>(lines.size())) ==
                   lines.size() &&
               ::fsync(m_file) == 0;
    }

private:
    int m_file;
};

} // namespace

Result<QList<KeptSeal>> SealFile::read() const
{
    if (!QFile::exists(m_path))
        return Error{ErrorKind::NotFound, {}, Words::tr("There is no file “%1”.").arg(m_path), {}};
    const auto bytes = OwnFile::read(m_path, s_largest);
    if (!bytes)
        return Error{ErrorKind::Permission,
                     {},
                     Words::tr("“%1” cannot be trusted: %2.").arg(m_path, bytes.error().message),
                     {}};
    return parse(*bytes, m_path);
}

Result<int> SealFile::update(Connection &connection) const
{
    const LockedFile file(m_path);
    if (!file.isOpen())
        return notWritten(m_path);
    const auto kept = read();
    if (!kept)
        return kept.error();
    const auto last = kept->isEmpty() ? KeptSeal() : kept->last();
    const auto rows = connection.query(s_after, {std::max<qint64>(0, last.number - 1)});
    if (!rows)
        return rows.error();
    QByteArray lines;
    int added = 0;
    for (qsizetype i = 0; i < rows->rows.size(); ++i) {
        const auto number = rows->at(i, u"number"_s).toLongLong();
        const auto hash = rows->at(i, u"hash"_s).toString().toLatin1();
        if (number == last.number && QByteArray::fromHex(hash) == last.hash)
            continue;
        if (i == 0 && !kept->isEmpty())
            break; // not the one that it must follow
        lines += QByteArray::number(number) + '\t' + rows->at(i, u"at"_s).toString().toLatin1() +
                 '\t' + rows->at(i, u"row_count"_s).toString().toLatin1() + '\t' + hash + '\n';
        ++added;
    }
    const bool follows = kept->isEmpty() || added == rows->rows.size() - 1;
    if (!follows)
        return Error{ErrorKind::Conflict,
                     {},
                     Words::tr("The database no longer has seal %1 as it is in “%2”. Look with "
                               "“indentdesk-admin audit verify --seals %2”.")
                         .arg(last.number)
                         .arg(m_path),
                     {}};
    if (added == 0)
        return 0;
    const auto bytes = OwnFile::read(m_path, s_largest);
    if (!bytes || !file.append(bytes->lastIndexOf('\n') + 1, lines))
        return notWritten(m_path);
    return added;
}

} // namespace desk
