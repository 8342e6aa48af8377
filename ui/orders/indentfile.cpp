#include "indentfile.h"

#include "mailtext.h"
#include "ordercells.h"
#include "sheetreader.h"
#include "text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QStringDecoder>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 s_mostBytes = 5LL * 1024 * 1024;

Error refusal(const char *sentence, const QString &name, const QString &details = {})
{
    return {ErrorKind::Validation,
            {},
            QCoreApplication::translate("desk::IndentFile", sentence).arg(name),
            details};
}

/// UTF-8, or what Windows programs wrote before it.
QString decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QStringDecoder(QStringDecoder::Utf16).decode(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// Puts what stands in cells that lie over several rows into each of them, marked as such.
class SpannedCells
{
public:
    explicit SpannedCells(const QList<SheetSpan> &spans)
    {
        for (const auto &span : spans)
            m_spans[span.column].insert(span.firstRow, {span, {}});
    }

    void fill(SheetRow &row)
    {
        for (auto it = m_spans.begin(); it != m_spans.end(); ++it) {
            auto known = it->upperBound(row.number);
            if (known == it->begin() || (--known)->span.lastRow < row.number)
                continue;
            const auto column = it.key();
            const auto &span = known->span;
            if (row.number == span.firstRow)
                known->text = cleanLine(row.cells.value(column));
            if (known->text.isEmpty())
                continue;
            row.cells.resize(std::max(row.cells.size(), qsizetype(column) + 1));
            row.cells[column] = OrderCells::overRows(known->text, row.number - span.firstRow + 1,
                                                     span.lastRow - span.firstRow + 1);
        }
    }

private:
    struct Known
    {
        SheetSpan span;
        QString text;
    };
    QMap<int, QMap<int, Known>> m_spans; ///< by column, and by first row
};

/// A sheet's rows as text, cells parted by tabs, as a spreadsheet copies them.
Result<QString> readSheet(const QString &fileName, const QString &name)
{
    const auto told = [&name](const Error &error) {
        return Error{error.kind, error.field, u"%1: %2"_s.arg(name, error.message), error.details};
    };
    const auto reader = SheetReader::open(fileName);
    if (!reader)
        return told(reader.error());
    const auto spans = (*reader)->spans();
    if (!spans)
        return told(spans.error());
    SpannedCells spanned(*spans);
    QStringList lines;
    qsizetype length = 0;
    while (true) {
        auto read = (*reader)->next();
        if (!read)
            return told(read.error());
        auto row = std::move(read).value();
        if (!row)
            return lines.join(u'\n');
        spanned.fill(*row);
        QStringList cells;
        for (const auto &cell : std::as_const(row->cells))
            cells << cleanLine(cell);
        lines << cells.join(u'\t');
        length += lines.last().size();
        if (length > s_mostBytes)
            return refusal(QT_TRANSLATE_NOOP("desk::IndentFile", "%1 is larger than 5 MB."), name);
    }
}

bool isSheet(const QString &name, const QByteArray &start)
{
    for (const auto &ending : {u".csv"_s, u".tsv"_s, u".xlsx"_s, u".xls"_s, u".gz"_s})
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return true;
    return start.startsWith("PK\x03\x04") || start.startsWith("\xd0\xcf\x11\xe0");
}

} // namespace

Result<QString> readIndentFile(const QString &fileName)
{
    const auto name = QFileInfo(fileName).fileName();
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(QT_TRANSLATE_NOOP("desk::IndentFile", "%1 cannot be read."), name,
                       file.errorString());
    if (isSheet(name, file.peek(4)))
        return readSheet(fileName, name);
    if (file.size() > s_mostBytes)
        return refusal(QT_TRANSLATE_NOOP("desk::IndentFile", "%1 is larger than 5 MB."), name);
    const auto bytes = file.readAll();
    if (bytes.contains('\0') && !bytes.startsWith("\xff\xfe") && !bytes.startsWith("\xfe\xff"))
        return refusal(QT_TRANSLATE_NOOP("desk::IndentFile",
                                         "%1 is neither text nor a sheet. Attach it to the order "
                                         "and type the lines."),
                       name);
    return isMail(bytes) ? mailText(bytes) : decoded(bytes);
}

} // namespace desk
