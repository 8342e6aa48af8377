#pragma once

#include "sheetwriter.h"

#include <QSaveFile>

namespace desk {

/// Comma-separated values as RFC 4180 has them, with the bytes that tell a spreadsheet UTF-8.
class CsvWriter : public SheetWriter
{
public:
    /// Without the mark of UTF-8 for programs that would take it for a part of the first title.
    static Result<std::unique_ptr<SheetWriter>>
    open(const QString &file, const QList<SheetColumn> &columns, bool marked = true);

    Result<Done> write(const QVariantList &row) override;
    Result<Done> finish() override;

private:
    CsvWriter(const QString &file, const QList<SheetColumn> &columns);
    Result<Done> put(const QStringList &cells);
    [[nodiscard]] Error failed() const;

    QSaveFile m_file;
};

} // namespace desk
