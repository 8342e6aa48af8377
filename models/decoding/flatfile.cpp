#include "flatfile.h"

#include <QCoreApplication>

#include <cstring>

namespace desk {

namespace {

constexpr std::uint64_t magic = 0x31444944'4b534544; // "DESKDID1"
constexpr std::uint32_t format = 1;                  ///< raised with any change of what is kept

struct Head
{
    std::uint64_t magic = desk::magic;
    std::uint32_t format = desk::format;
    std::uint32_t versionLength = 0;
    std::uint64_t length = 0; ///< of what follows the version
    std::uint64_t checksum = 0;
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::Catalogue)
};

constexpr size_t padded(size_t size)
{
    return (size + 7) / 8 * 8;
}

/// Four lanes, so that hundreds of megabytes a second pass.
std::uint64_t checksumOf(std::span<const unsigned char> bytes)
{
    constexpr std::uint64_t prime = 0x100000001b3;
    std::uint64_t lanes[4] = {1, 2, 3, 4};
    for (size_t at = 0; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        auto &lane = lanes[at / 8 % 4];
        lane = (lane ^ word) * prime;
        lane ^= lane >> 29;
    }
    return lanes[0] ^ (lanes[1] * 3) ^ (lanes[2] * 5) ^ (lanes[3] * 7) ^ bytes.size();
}

Error damaged(const QString &file)
{
    return {ErrorKind::Validation,
            {},
            Words::tr("The file “%1” is damaged or no catalogue.").arg(file),
            {}};
}

std::span<const unsigned char> bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.constData()),
            static_cast<size_t>(bytes.size())};
}

} // namespace

void FlatWriter::addBytes(const void *data, size_t size)
{
    const std::uint64_t length = size;
    m_body.append(reinterpret_cast<const char *>(&length), sizeof length);
    m_body.append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    m_body.append(static_cast<qsizetype>(padded(size) - size), '\0');
}

Result<Done> FlatWriter::write(const QString &file, const QByteArray &version) const
{
    Head head;
    head.versionLength = static_cast<std::uint32_t>(version.size());
    head.length = static_cast<std::uint64_t>(m_body.size());
    head.checksum = checksumOf(bytesOf(m_body));
    auto name = version;
    name.append(
        static_cast<qsizetype>(padded(static_cast<size_t>(version.size()))) - version.size(), '\0');
    QSaveFile target(file);
    const bool written = target.open(QIODevice::WriteOnly) &&
                         target.write(reinterpret_cast<const char *>(&head), sizeof head) ==
                             static_cast<qint64>(sizeof head) &&
                         target.write(name) == name.size() &&
                         target.write(m_body) == m_body.size() && target.commit();
    if (!written)
        return Error{ErrorKind::Internal,
                     {},
                     Words::tr("The file “%1” cannot be written.").arg(file),
                     target.errorString()};
    return Done{};
}

Result<FlatReader> FlatReader::open(const QString &file, const QByteArray &version)
{
    FlatReader reader;
    reader.m_file = std::make_shared<QFile>(file);
    if (!reader.m_file->open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::NotFound, {}, Words::tr("The file “%1” cannot be read.").arg(file), {}};
    const auto size = static_cast<size_t>(reader.m_file->size());
    const auto *data = size < sizeof(Head) ? nullptr : reader.m_file->map(0, reader.m_file->size());
    Head head;
    if (!data)
        return desk::damaged(file);
    std::memcpy(&head, data, sizeof head);
    if (head.magic != magic)
        return desk::damaged(file);
    const auto nameEnd = sizeof head + padded(head.versionLength);
    const bool another =
        head.format != format || nameEnd > size ||
        version != QByteArray::fromRawData(reinterpret_cast<const char *>(data + sizeof head),
                                           static_cast<qsizetype>(head.versionLength));
    if (another)
        return Error{ErrorKind::State,
                     {},
                     Words::tr("The file “%1” is of another version of the catalogue.").arg(file),
                     {}};
    reader.m_rest = {data + nameEnd, size - nameEnd};
    if (reader.m_rest.size() != head.length || checksumOf(reader.m_rest) != head.checksum)
        return desk::damaged(file);
    return reader;
}

Error FlatReader::damaged() const
{
    return desk::damaged(m_file->fileName());
}

std::span<const unsigned char> FlatReader::takeBytes()
{
    std::uint64_t length = 0;
    if (m_whole && m_rest.size() >= sizeof length)
        std::memcpy(&length, m_rest.data(), sizeof length);
    m_whole = m_whole && m_rest.size() >= sizeof length &&
              length <= m_rest.size() - sizeof length &&
              padded(length) <= m_rest.size() - sizeof length;
    if (!m_whole)
        return {};
    const auto bytes = m_rest.subspan(sizeof length, length);
    m_rest = m_rest.subspan(sizeof length + padded(length));
    return bytes;
}

} // namespace desk
