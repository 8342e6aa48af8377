#include "sheetreader.h"

#include "csvreader.h"
#include "gunzip.h"
#include "xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::SheetReader)
};

/// Compound files: Excel before 2007, and every workbook that is locked with a password.
const QByteArray s_compound = QByteArray::fromHex("d0cf11e0a1b11ae1");
const QByteArray s_zip("PK\x03\x04", 4);
const QByteArray s_gzip("\x1f\x8b", 2);

Result<std::unique_ptr<SheetReader>> openText(const QByteArray &content)
{
    if (content.contains('\0') && !CsvReader::isUtf16(content))
        return sheetError(Words::tr("This is not a sheet: it is neither CSV nor XLSX."));
    return std::unique_ptr<SheetReader>(std::make_unique<CsvReader>(content));
}

} // namespace

Error sheetError(const QString &sentence, const QString &details)
{
    return {ErrorKind::Validation, u"file"_s, sentence, details};
}

Result<std::unique_ptr<SheetReader>> SheetReader::open(const QString &name)
{
    QFile file(name);
    if (QFileInfo(name).isDir())
        return sheetError(Words::tr("“%1” is a folder.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return file.exists()
                   ? sheetError(Words::tr("“%1” cannot be read.").arg(name), file.errorString())
                   : Error{ErrorKind::NotFound,
                           u"file"_s,
                           Words::tr("There is no file “%1”.").arg(name),
                           {}};
    if (file.size() > mostBytes)
        return sheetError(
            Words::tr("“%1” is larger than %2, which no sheet of a company is.")
                .arg(QFileInfo(name).fileName(), QLocale::c().formattedDataSize(mostBytes)));
    const auto start = file.peek(s_compound.size());
    if (start.startsWith(s_compound))
        return sheetError(
            Words::tr("This workbook is locked with a password or of an old kind. Save it "
                      "without a password as .xlsx or .csv."));
    if (start.startsWith(s_zip))
        return XlsxReader::open(name);
    if (!start.startsWith(s_gzip))
        return openText(file.readAll());
    const auto unpacked = gunzip(file.readAll(), mostBytes);
    return unpacked ? openText(*unpacked) : unpacked.error();
}

Result<std::optional<SheetRow>> SheetReader::next()
{
    while (true) {
        auto answer = read();
        if (!answer || !*answer)
            return answer;
        auto row = std::move(answer).value();
        while (!row->cells.isEmpty() && row->cells.last().trimmed().isEmpty())
            row->cells.removeLast();
        if (row->cells.isEmpty())
            continue;
        if (++m_rows > mostRows)
            return sheetError(
                Words::tr("The sheet has more than %1 rows. Split it.")
                    .arg(QLocale(QLocale::English, QLocale::India).toString(mostRows)));
        return row;
    }
}

} // namespace desk
