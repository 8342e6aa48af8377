#pragma once

#include "result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace desk {

/// One file of a ZIP archive as a stream; reading ends with an error when it unpacks to more than
/// was allowed.
class ZipEntry : public QIODevice
{
public:
    ZipEntry(zip_file *file, qint64 most);
    ~ZipEntry() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Whether the limit was reached.
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_left;
    bool m_tooLarge = false;
};

/// A ZIP archive of unknown origin, open for reading.
class ZipArchive
{
public:
    /// Error: Validation when it is no archive, damaged, or has too many parts.
    static Result<std::unique_ptr<ZipArchive>> open(const QString &file);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] bool has(const QString &name) const;
    /// Error: Validation when the part is missing, locked or damaged.
    Result<std::unique_ptr<ZipEntry>> entry(const QString &name, qint64 most) const;
    /// The whole part.
    Result<QByteArray> content(const QString &name, qint64 most) const;

private:
    explicit ZipArchive(zip *archive) : m_archive(archive) {}

    zip *m_archive;
};

} // namespace desk
