#pragma once

#include "progressline.h"
#include "result.h"

#include <QPointer>

#include <functional>

namespace desk {

class ListExport;
class RowList;

/// Progress while the rows of a list are written to a file.
class ExportLine : public ProgressLine
{
    Q_OBJECT

public:
    using Chosen = std::function<void(const QString &file)>;
    using AskFile = std::function<void(const QString &proposed, const Chosen &chosen)>;

    explicit ExportLine(RowList *list, QWidget *parent = nullptr);

    /// Asks for a file and writes all rows that match into it; while one is written, goes to
    /// Cancel.
    void start(const QString &title);
    void cancel() override;
    [[nodiscard]] bool isRunning() const;
    /// How one is asked for a file, in place of the system's dialog.
    void setAsking(AskFile ask) { m_ask = std::move(ask); }

Q_SIGNALS:
    void done(int rows, const QString &file);
    void failed(const desk::Error &error);

private:
    void write(const QString &file);
    [[nodiscard]] ListExport *made();
    void count(int rows, int total);
    void end();

    RowList *m_list;
    AskFile m_ask;
    QPointer<ListExport> m_export;
};

} // namespace desk
