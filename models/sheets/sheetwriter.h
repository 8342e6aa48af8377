#pragma once

#include "result.h"
#include "sheetcell.h"

#include <QList>
#include <QVariant>

#include <atomic>
#include <functional>
#include <memory>

namespace desk {

/// A column of a sheet that is written.
struct SheetColumn
{
    QString title;
    SheetKind kind = SheetKind::Text;
    /// Puts a raw value of a Text column into words; called on the thread that writes.
    std::function<QString(const QVariant &)> words = {};
};

/// Writes a table to a CSV (UTF-8 with a mark, so that spreadsheets see it) or XLSX file, told by
/// the file's suffix. Rows go to a hidden file beside it, which takes the name when finish() is
/// called and is gone when that never happens: nobody meets half a table. Numbers, dates and money
/// are such in an XLSX; texts are never formulas in either. For one thread at a time.
class SheetWriter
{
public:
    /// What an XLSX can hold, without its head.
    static constexpr int mostXlsxRows = 1'048'575;

    /// Error: Validation with field "file" when nothing can be written there.
    static Result<std::unique_ptr<SheetWriter>> open(const QString &file,
                                                     const QList<SheetColumn> &columns);

    SheetWriter(const SheetWriter &) = delete;
    SheetWriter &operator=(const SheetWriter &) = delete;
    virtual ~SheetWriter() = default;

    /// A row of raw values, one a column. Error: the disk is full, or there are too many rows.
    virtual Result<Done> write(const QVariantList &row) = 0;
    /// Puts the file in its place, over one that is there; not when it was called off.
    virtual Result<Done> finish() = 0;
    /// From any thread: nothing more is written, and nothing takes the file's name.
    void callOff() { m_isCalledOff = true; }
    [[nodiscard]] bool isCalledOff() const { return m_isCalledOff; }

protected:
    explicit SheetWriter(const QList<SheetColumn> &columns) : m_columns(columns) {}
    /// The cell as text; texts in words, not made harmless.
    [[nodiscard]] QString cell(qsizetype column, const QVariant &value) const;
    [[nodiscard]] const QList<SheetColumn> &columns() const { return m_columns; }

private:
    QList<SheetColumn> m_columns;
    std::atomic<bool> m_isCalledOff = false;
};

/// A sentence about a sheet that cannot be written, for the field "file".
Error unwritten(const QString &sentence, const QString &details = {});
/// What finish() answers where it was called off.
Error calledOff();

} // namespace desk
