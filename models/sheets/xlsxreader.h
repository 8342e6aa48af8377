#pragma once

#include "sheetreader.h"
#include "xlsxstyles.h"
#include "ziparchive.h"

#include <QXmlStreamReader>

namespace desk {

/// The rows of the first visible sheet of an XLSX, one after another. Of a formula the value that
/// was last worked out is read; nothing is ever worked out here.
class XlsxReader : public SheetReader
{
public:
    static Result<std::unique_ptr<SheetReader>> open(const QString &file);
    ~XlsxReader() override;
    Result<QList<SheetSpan>> spans() override;

protected:
    Result<std::optional<SheetRow>> read() override;

private:
    XlsxReader();
    Result<Done> prepare(const QString &file);
    Result<QString> sheetPath();
    Result<Done> readStrings();
    Result<Done> readStyles();
    Result<QString> target(const QString &relations, const QString &id, const QString &type) const;
    SheetRow readRow();
    void readCell(SheetRow &row);
    [[nodiscard]] QString cellText(const QString &type, int style, const QString &value) const;
    [[nodiscard]] Result<std::optional<SheetRow>> ended() const;

    std::unique_ptr<ZipArchive> m_archive;
    std::unique_ptr<ZipEntry> m_sheet;
    QXmlStreamReader m_xml;
    QStringList m_strings;
    XlsxStyles m_styles;
    QString m_folder; ///< of the workbook inside the archive
    QString m_workbook;
    QString m_path; ///< of the sheet
    int m_row = 0;
    bool m_from1904 = false;
};

} // namespace desk
