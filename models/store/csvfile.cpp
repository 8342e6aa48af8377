#include "csvfile.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

/// Takes one record; a quoted field may hold commas, line ends and doubled quotes.
QStringList takeRecord(const QString &text, qsizetype &at)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const auto c = text.at(at);
        if (quoted && c == u'"' && at + 1 < text.size() && text.at(at + 1) == u'"')
            field += text.at(++at);
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u',')
            fields << std::exchange(field, {});
        else if (!quoted && c == u'\n')
            break;
        else if (quoted || c != u'\r')
            field += c;
    }
    ++at;
    return fields << field;
}

} // namespace

Result<CsvFile> CsvFile::parse(const QByteArray &content)
{
    auto text = QString::fromUtf8(content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    qsizetype at = 0;
    CsvFile file;
    file.columns = takeRecord(text, at);
    while (at < text.size()) {
        const auto row = takeRecord(text, at);
        if (row.size() == 1 && row.first().isEmpty())
            continue;
        if (row.size() != file.columns.size())
            return Error{
                ErrorKind::Validation,
                {},
                QCoreApplication::translate("desk::CsvFile", "Row %1 does not have %2 columns.")
                    .arg(file.rows.size() + 1)
                    .arg(file.columns.size()),
                {}};
        file.rows << row;
    }
    return file;
}

QJsonArray CsvFile::objects(qsizetype first, qsizetype count) const
{
    QJsonArray list;
    for (qsizetype row = first; row < std::min(first + count, rows.size()); ++row) {
        QJsonObject object;
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const auto &text = rows.at(row).at(column);
            object.insert(columns.at(column), text.isEmpty() ? QJsonValue() : QJsonValue(text));
        }
        list << object;
    }
    return list;
}

} // namespace desk
