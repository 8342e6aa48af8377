#include "sheetwriter.h"

#include "csvwriter.h"
#include "xlsxsheetwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace desk {

using namespace Qt::StringLiterals;

Error unwritten(const QString &sentence, const QString &details)
{
    return {ErrorKind::Validation, u"file"_s, sentence, details};
}

Error calledOff()
{
    return unwritten(QCoreApplication::translate("desk::SheetWriter", "It was called off."));
}

Result<std::unique_ptr<SheetWriter>> SheetWriter::open(const QString &file,
                                                       const QList<SheetColumn> &columns)
{
    const QFileInfo place(file);
    if (place.isDir() || !place.dir().exists())
        return unwritten(
            QCoreApplication::translate("desk::SheetWriter", "There is no such folder."), file);
    if (place.suffix().compare(u"xlsx"_s, Qt::CaseInsensitive) == 0)
        return XlsxSheetWriter::open(file, columns);
    return CsvWriter::open(file, columns);
}

QString SheetWriter::cell(qsizetype column, const QVariant &value) const
{
    const auto &of = m_columns.at(column);
    if (of.kind == SheetKind::Text && of.words)
        return of.words(value);
    return plainCell(of.kind, value);
}

} // namespace desk
