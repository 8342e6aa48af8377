#pragma once

#include "result.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace desk {

/// A row of a sheet as it was written: the cells as text, empty ones at the end left out.
struct SheetRow
{
    int number = 0; ///< as the sheet's own program counts: the first row is 1
    QStringList cells;
};

/// A cell that lies over several rows, "merged": what stands in it is in its first row.
struct SheetSpan
{
    int column = 0; ///< from 0
    int firstRow = 0;
    int lastRow = 0;

    friend bool operator==(const SheetSpan &, const SheetSpan &) = default;
};

/// Reads the rows of a sheet one after another: CSV (comma, semicolon, tab or bar, guessed; UTF-8,
/// UTF-16 or Windows-1252), the same gzipped, or the first visible sheet of an XLSX. What a file is
/// is told from its content, not from its name. A file is never trusted: one that is broken, locked
/// with a password, unpacks to too much or has too many rows ends in an Error with a sentence.
class SheetReader
{
public:
    static constexpr int mostRows = 251'000; ///< a quarter of a million, and what stands above
    static constexpr int mostColumns = 500;
    static constexpr qint64 mostBytes = 256LL * 1024 * 1024; ///< unpacked
    static constexpr int longestCell = 32'767;               ///< as in Excel

    /// Error: NotFound where there is no such file, else Validation.
    static Result<std::unique_ptr<SheetReader>> open(const QString &file);

    SheetReader() = default;
    virtual ~SheetReader() = default;
    SheetReader(const SheetReader &) = delete;
    SheetReader &operator=(const SheetReader &) = delete;

    /// The next row that has anything in it; nothing after the last one.
    Result<std::optional<SheetRow>> next();
    /// The cells that lie over several rows; only workbooks have any. Reads the sheet once more, so
    /// it is for those who need it.
    virtual Result<QList<SheetSpan>> spans() { return QList<SheetSpan>(); }

protected:
    /// The next row, whatever is in it.
    virtual Result<std::optional<SheetRow>> read() = 0;

private:
    int m_rows = 0;
};

/// A sentence about a sheet that cannot be read.
Error sheetError(const QString &sentence, const QString &details = {});

} // namespace desk
