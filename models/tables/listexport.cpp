#include "listexport.h"

#include "database.h"
#include "whendone.h"

#include <QtConcurrentRun>

namespace desk {

namespace {

constexpr int s_page = 2000;

/// Whatever thread is the last to let go of a writer, its files are its own.
Result<std::shared_ptr<SheetWriter>> openWriter(const QString &file,
                                                const QList<SheetColumn> &columns)
{
    auto writer = SheetWriter::open(file, columns);
    if (!writer)
        return writer.error();
    return std::shared_ptr<SheetWriter>(std::move(writer).value());
}

Result<Done> writeRows(SheetWriter &writer, const Rows &page, const QList<qsizetype> &places)
{
    QVariantList cells(places.size());
    for (const auto &row : page.rows) {
        if (writer.isCalledOff())
            return calledOff();
        for (qsizetype i = 0; i < places.size(); ++i)
            cells[i] = row.at(places.at(i));
        if (const auto done = writer.write(cells); !done)
            return done;
    }
    return Done();
}

} // namespace

ListExport::ListExport(Database *database, ListQuery query, QList<ExportColumn> columns,
                       QObject *parent)
    : QObject(parent),
      m_database(database),
      m_query(std::move(query)),
      m_columns(std::move(columns))
{
}

ListExport::ListExport(Rows rows, QList<ExportColumn> columns, QObject *parent)
    : QObject(parent), m_given(std::move(rows)), m_columns(std::move(columns))
{
}

ListExport::~ListExport()
{
    stop();
}

void ListExport::start(const QString &file)
{
    m_file = file;
    m_isRunning = true;
    QList<SheetColumn> sheet;
    for (const auto &column : std::as_const(m_columns))
        sheet << column.sheet;
    whenDone(QtConcurrent::run(openWriter, file, sheet), this,
             [this](const Result<Writer> &writer) { opened(writer); });
    count();
}

void ListExport::count()
{
    if (m_given) {
        m_total = static_cast<int>(m_given->rows.size());
        return;
    }
    const auto text = m_query.count();
    m_counting = m_database->query(text.sql, text.binds);
    whenDone(m_counting, this, [this](const Result<Rows> &rows) {
        if (rows)
            m_total = rows->first().toInt();
        if (rows && m_isRunning)
            Q_EMIT progressed(m_written, m_total);
    });
}

void ListExport::opened(const Result<Writer> &writer)
{
    if (!m_isRunning)
        return;
    if (!writer)
        return fail(writer.error());
    m_writer = *writer;
    m_isLast = m_given.has_value();
    m_given ? write(*m_given) : read();
}

void ListExport::read()
{
    const auto text = m_query.page(m_after, true, 0, s_page);
    m_reading = m_database->query(text.sql, text.binds);
    whenDone(m_reading, this, [this](const Result<Rows> &page) { arrived(page); });
}

void ListExport::arrived(const Result<Rows> &page)
{
    if (!m_isRunning)
        return;
    if (!page)
        return fail(page.error());
    m_isLast = page->rows.size() < s_page;
    if (!page->rows.isEmpty())
        m_after = RowKey{page->rows.last().at(m_query.keyColumn()),
                         page->rows.last().at(m_query.idColumn()).toString()};
    if (m_isWriting)
        m_next = *page;
    else
        write(*page);
}

/// The next page is on its way while this one is written.
void ListExport::write(const Rows &page)
{
    m_isWriting = true;
    QList<qsizetype> places;
    for (const auto &column : std::as_const(m_columns))
        places << (m_given ? m_given->columns : m_query.columns()).indexOf(column.name);
    const auto work = [writer = m_writer, page, places] {
        return writeRows(*writer, page, places);
    };
    whenDone(QtConcurrent::run(work), this,
             [this, rows = page.rows.size()](const Result<Done> &done) { written(done, rows); });
    if (!m_isLast)
        read();
}

void ListExport::written(const Result<Done> &done, qsizetype rows)
{
    m_isWriting = false;
    if (!m_isRunning)
        return;
    if (!done)
        return fail(done.error());
    m_written += static_cast<int>(rows);
    Q_EMIT progressed(m_written, std::max(m_total, m_total < 0 ? -1 : m_written));
    if (!m_isRunning)
        return; // whoever heard it has called it off
    if (m_next)
        write(*std::exchange(m_next, std::nullopt));
    else if (m_isLast)
        finish();
}

void ListExport::finish()
{
    const auto work = [writer = m_writer] { return writer->finish(); };
    whenDone(QtConcurrent::run(work), this, [this](const Result<Done> &done) {
        if (!m_isRunning)
            return;
        if (!done)
            return fail(done.error());
        m_isRunning = false;
        Q_EMIT finished(m_written);
    });
}

void ListExport::fail(const Error &error)
{
    const auto told = error; // it may belong to what stops
    stop();
    Q_EMIT failed(told);
}

void ListExport::cancel()
{
    stop();
}

void ListExport::stop()
{
    m_isRunning = false;
    m_reading.cancel();
    m_counting.cancel();
    m_next.reset();
    if (m_writer)
        m_writer->callOff();
    m_writer.reset();
}

} // namespace desk
