#pragma once

#include "listquery.h"
#include "result.h"
#include "rows.h"
#include "sheetwriter.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace desk {

class Database;

/// A column of a list that goes into a file.
struct ExportColumn
{
    QString name; ///< in the view of the list
    SheetColumn sheet;
};

/// Writes all rows of a list that match its filters and search to a file: CSV or XLSX by the name.
/// They are read in pages by their key, so neither the server nor this program holds them all, and
/// put into the file on a thread beside; the GUI thread only passes pages on. Rows that come while
/// it runs may or may not be among them; none comes twice. Until the end the rows are in a hidden
/// file, which is gone after a failure, cancel() or the death of this object.
class ListExport : public QObject
{
    Q_OBJECT

public:
    ListExport(Database *database, ListQuery query, QList<ExportColumn> columns,
               QObject *parent = nullptr);
    /// Rows that are here already.
    ListExport(Rows rows, QList<ExportColumn> columns, QObject *parent = nullptr);
    ~ListExport() override;

    /// Begins; what is in `file` stays until the last row is written. Once an object.
    void start(const QString &file);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const QString &file() const { return m_file; }

Q_SIGNALS:
    /// Rows written so far; `total` is -1 while it is not known.
    void progressed(int rows, int total);
    void finished(int rows);
    void failed(const desk::Error &error);

private:
    using Writer = std::shared_ptr<SheetWriter>;

    void count();
    void opened(const Result<Writer> &writer);
    void read();
    void arrived(const Result<Rows> &page);
    void write(const Rows &page);
    void written(const Result<Done> &done, qsizetype rows);
    void finish();
    void fail(const Error &error);
    void stop();

    Database *m_database = nullptr;
    ListQuery m_query;
    std::optional<Rows> m_given;
    QList<ExportColumn> m_columns;
    QString m_file;
    Writer m_writer;
    QFuture<Result<Rows>> m_reading;
    QFuture<Result<Rows>> m_counting;
    std::optional<Rows> m_next; ///< read while the page before is being written
    std::optional<RowKey> m_after;
    int m_written = 0;
    int m_total = -1;
    bool m_isWriting = false;
    bool m_isLast = false; ///< no page comes after the one that was read last
    bool m_isRunning = false;
};

} // namespace desk
