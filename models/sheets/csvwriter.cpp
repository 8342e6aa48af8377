#include "csvwriter.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString cell)
{
    const auto needs = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                       cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    return needs ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

CsvWriter::CsvWriter(const QString &file, const QList<SheetColumn> &columns)
    : SheetWriter(columns), m_file(file)
{
    m_file.setDirectWriteFallback(false);
}

Result<std::unique_ptr<SheetWriter>> CsvWriter::open(const QString &file,
                                                     const QList<SheetColumn> &columns, bool marked)
{
    std::unique_ptr<CsvWriter> made(new CsvWriter(file, columns));
    if (!made->m_file.open(QIODevice::WriteOnly))
        return made->failed();
    if (marked)
        made->m_file.write("\xEF\xBB\xBF");
    QStringList titles;
    for (const auto &column : columns)
        titles << harmless(column.title);
    if (const auto head = made->put(titles); !head)
        return head.error();
    return std::unique_ptr<SheetWriter>(std::move(made));
}

Error CsvWriter::failed() const
{
    return unwritten(
        QCoreApplication::translate("desk::SheetWriter", "The file cannot be written there."),
        m_file.errorString());
}

Result<Done> CsvWriter::put(const QStringList &cells)
{
    QStringList line;
    for (const auto &cell : cells)
        line << quoted(cell);
    const auto bytes = (line.join(u',') + u"\r\n"_s).toUtf8();
    if (m_file.write(bytes) != bytes.size())
        return failed();
    return Done();
}

Result<Done> CsvWriter::write(const QVariantList &row)
{
    QStringList cells;
    for (qsizetype i = 0; i < columns().size(); ++i) {
        const auto text = cell(i, row.value(i));
        cells << (columns().at(i).kind == SheetKind::Text ? harmless(text) : text);
    }
    return put(cells);
}

Result<Done> CsvWriter::finish()
{
    if (isCalledOff())
        return calledOff();
    if (!m_file.commit())
        return failed();
    return Done();
}

} // namespace desk
