#include "xlsxsheetwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_longest = 32767; // characters that Excel takes in a cell
constexpr int s_mostDigits = 15; // that a spreadsheet's number keeps

Error failed(const QString &details)
{
    return unwritten(
        QCoreApplication::translate("desk::SheetWriter", "The file cannot be written there."),
        details);
}

int digitsOf(const QString &number)
{
    return static_cast<int>(
        std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); }));
}

double widthOf(const SheetColumn &column)
{
    switch (column.kind) {
    case SheetKind::Money:
        return 16;
    case SheetKind::Time:
        return 18;
    case SheetKind::Text:
        return std::max<double>(20, static_cast<double>(column.title.size()) + 2);
    default:
        return 12;
    }
}

} // namespace

XlsxSheetWriter::XlsxSheetWriter(const QString &file, const QList<SheetColumn> &columns)
    : SheetWriter(columns),
      m_name(file),
      m_file(QFileInfo(file).dir().filePath(u".%1.XXXXXX"_s.arg(QFileInfo(file).fileName())))
{
}

XlsxSheetWriter::~XlsxSheetWriter()
{
    if (m_book)
        lxw_workbook_free(m_book); // nothing is put together of what nobody wants
}

Result<std::unique_ptr<SheetWriter>> XlsxSheetWriter::open(const QString &file,
                                                           const QList<SheetColumn> &columns)
{
    std::unique_ptr<XlsxSheetWriter> made(new XlsxSheetWriter(file, columns));
    if (!made->m_file.open())
        return failed(made->m_file.errorString());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    const auto name = QFile::encodeName(made->m_file.fileName());
    made->m_book = workbook_new_opt(name.constData(), &options);
    made->m_sheet = made->m_book ? workbook_add_worksheet(made->m_book, nullptr) : nullptr;
    if (!made->m_sheet)
        return failed(made->m_file.fileName());
    made->makeFormats();
    made->writeHead();
    return std::unique_ptr<SheetWriter>(std::move(made));
}

void XlsxSheetWriter::makeFormats()
{
    const auto format = [this](const char *shape) {
        auto *made = workbook_add_format(m_book);
        format_set_num_format(made, shape);
        return made;
    };
    m_money = format("#,##0.00");
    m_date = format("dd mmm yyyy");
    m_time = format("dd mmm yyyy hh:mm");
}

void XlsxSheetWriter::writeHead()
{
    auto *strong = workbook_add_format(m_book);
    format_set_bold(strong);
    for (qsizetype i = 0; i < columns().size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, widthOf(columns().at(i)), nullptr);
        worksheet_write_string(m_sheet, 0, column, columns().at(i).title.toUtf8().constData(),
                               strong);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
}

int XlsxSheetWriter::putTime(int column, const QDateTime &time, bool withClock)
{
    const auto day = time.date();
    const auto clock = time.time();
    lxw_datetime value{day.year(), day.month(), day.day(), 0, 0, 0.0};
    if (withClock) {
        value.hour = clock.hour();
        value.min = clock.minute();
        value.sec = clock.second();
    }
    return worksheet_write_datetime(m_sheet, static_cast<lxw_row_t>(m_row),
                                    static_cast<lxw_col_t>(column), &value,
                                    withClock ? m_time : m_date);
}

int XlsxSheetWriter::put(int column, const QString &text)
{
    const auto kind = columns().at(column).kind;
    if (kind == SheetKind::Date)
        return putTime(column, QDate::fromString(text, Qt::ISODate).startOfDay(), false);
    if (kind == SheetKind::Time)
        return putTime(column, QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s), true);
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto at = static_cast<lxw_col_t>(column);
    // Spreadsheets know no other number than a double; a longer one stays whole as a text.
    if (kind != SheetKind::Text && digitsOf(text) <= s_mostDigits)
        return worksheet_write_number(m_sheet, row, at, text.toDouble(),
                                      kind == SheetKind::Money ? m_money : nullptr);
    return worksheet_write_string(m_sheet, row, at, text.left(s_longest).toUtf8().constData(),
                                  nullptr);
}

Result<Done> XlsxSheetWriter::write(const QVariantList &row)
{
    if (m_row >= mostXlsxRows)
        return unwritten(QCoreApplication::translate(
            "desk::SheetWriter",
            "An XLSX holds at most 10,48,575 rows. Filter the list, or export it as CSV."));
    ++m_row;
    for (int i = 0; i < columns().size(); ++i) {
        const auto text = cell(i, row.value(i));
        if (!text.isEmpty() && put(i, text) != LXW_NO_ERROR)
            return failed(u"row %1"_s.arg(m_row));
    }
    return Done();
}

Result<Done> XlsxSheetWriter::finish()
{
    const auto closed = workbook_close(std::exchange(m_book, nullptr));
    if (closed != LXW_NO_ERROR)
        return failed(QString::fromLatin1(lxw_strerror(closed)));
    if (isCalledOff())
        return calledOff();
    // rename(2) takes the place of a file that is there in one step
    const auto from = QFile::encodeName(m_file.fileName());
    const auto to = QFile::encodeName(m_name);
    QFile::setPermissions(m_file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    if (std::rename(from.constData(), to.constData()) != 0)
        return failed(m_name);
    m_file.setAutoRemove(false);
    return Done();
}

} // namespace desk
