#pragma once

#include "result.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QProgressBar;

namespace desk {

class KeyButton;
class ListExport;
class RowList;
class TextLabel;

/// The line at the foot of a list while its rows are written to a file: how far it is, and Cancel.
/// It shows itself once that takes longer than half a second.
class ExportLine : public QWidget
{
    Q_OBJECT

public:
    using Chosen = std::function<void(const QString &file)>;
    using AskFile = std::function<void(const QString &proposed, const Chosen &chosen)>;

    explicit ExportLine(RowList *list, QWidget *parent = nullptr);

    /// Asks for a file and writes all rows that match into it; while one is written, goes to
    /// Cancel.
    void start(const QString &title);
    void cancel();
    [[nodiscard]] bool isRunning() const;
    /// How one is asked for a file, in place of the system's dialog.
    void setAsking(AskFile ask) { m_ask = std::move(ask); }

Q_SIGNALS:
    void done(int rows, const QString &file);
    void failed(const desk::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void write(const QString &file);
    [[nodiscard]] ListExport *made();
    void tell(int rows, int total);
    void end();

    RowList *m_list;
    TextLabel *m_words;
    QProgressBar *m_bar;
    KeyButton *m_cancel;
    AskFile m_ask;
    QPointer<ListExport> m_export;
    QTimer m_patience;
};

} // namespace desk
