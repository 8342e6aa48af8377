#include "indentfile.h"

#include "csvfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 s_mostBytes = 5 * 1024 * 1024;

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

} // namespace

Result<QString> readIndentFile(const QString &fileName)
{
    const auto name = QFileInfo(fileName).fileName();
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(QT_TRANSLATE_NOOP("desk::IndentFile", "%1 cannot be read."), name,
                       file.errorString());
    if (file.size() > s_mostBytes)
        return refusal(QT_TRANSLATE_NOOP("desk::IndentFile", "%1 is larger than 5 MB."), name);
    const auto bytes = file.readAll();
    if (bytes.contains('\0') && !bytes.startsWith("\xff\xfe") && !bytes.startsWith("\xfe\xff"))
        return refusal(
            QT_TRANSLATE_NOOP("desk::IndentFile",
                              "%1 holds no text. Copy its cells and paste them instead."),
            name);
    const auto text = decoded(bytes);
    if (!name.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return text;
    const auto table = CsvFile::parse(text.toUtf8());
    if (!table)
        return text; // its lines can be read as a message
    QStringList lines{table->columns.join(u'\t')};
    for (const auto &row : table->rows)
        lines << row.join(u'\t');
    return lines.join(u'\n');
}

} // namespace desk
