#pragma once

#include "painted.h"
#include "samples.h"

#include <QJsonObject>
#include <QStringList>

class QTableView;

namespace desk {

class MainWindow;
class RowList;

/// The desktop's own windows driven by keys and clicks, each timed until it has painted. One figure
/// of each stands under its name: {"n", "p50_ms", "p95_ms", "worst_ms"}.
class DeskSpeeds
{
public:
    DeskSpeeds(MainWindow *window, const QJsonObject &task, int rounds)
        : m_window(window), m_task(task), m_rounds(rounds)
    {
    }

    /// "lists", "sorts", "grid", "theme", "scroll", "switch", "palette", "decoding"
    QJsonObject measure(const QString &what);

private:
    /// The lists of all orders, quotations and invoices: the click that opens them, clicks on the
    /// head of their numbers or on all heads.
    QJsonObject lists(bool allHeads);
    /// Keys in the lines: of a new order, or of the quotation that the task names.
    QJsonObject grid();
    QJsonObject theme();
    QJsonObject scroll();
    QJsonObject switching();
    QJsonObject palette();
    /// The decoders' desk: from line to line, a line taken, a letter of the search.
    QJsonObject decoding();

    QJsonObject listOf(bool allHeads);
    [[nodiscard]] RowList *listOnShow() const;
    [[nodiscard]] QTableView *orderLines() const;
    [[nodiscard]] QTableView *quotationLines() const;
    void openAll();

    MainWindow *m_window;
    QJsonObject m_task;
    int m_rounds;
    Painted m_painted;
};

/// The same on plain widgets of Qt that hold their rows: {"list", "grid", "theme", "scroll",
/// "switch", "palette"}.
QJsonObject plainSpeeds(int rounds);

} // namespace desk
