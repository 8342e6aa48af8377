#pragma once

#include "sheetwriter.h"

#include <QTemporaryFile>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace desk {

/// An XLSX of one sheet, written row by row so that memory does not grow with it. Every text is a
/// string cell: nothing is calculated when it is opened.
class XlsxSheetWriter : public SheetWriter
{
public:
    static Result<std::unique_ptr<SheetWriter>> open(const QString &file,
                                                     const QList<SheetColumn> &columns);
    ~XlsxSheetWriter() override;

    Result<Done> write(const QVariantList &row) override;
    Result<Done> finish() override;

private:
    XlsxSheetWriter(const QString &file, const QList<SheetColumn> &columns);
    void makeFormats();
    void writeHead();
    int put(int column, const QString &text);
    int putTime(int column, const QDateTime &time, bool withClock);

    QString m_name;
    QTemporaryFile m_file; ///< beside the name, so that taking its place is one step
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_money = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_time = nullptr;
    int m_row = 0;
};

} // namespace desk
