#include "sheetimport.h"

#include "connection.h"
#include "importrows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

constexpr int s_step = 10'000; ///< rows between two words of progress

} // namespace

void tellProgress(const QString &file, int rows, bool last)
{
    const bool terminal = ::isatty(STDERR_FILENO) != 0;
    if (!last && rows % s_step != 0)
        return;
    const auto line = QCoreApplication::translate("desk::admin", "%1: %2 rows read")
                          .arg(QFileInfo(file).fileName(),
                               QLocale(QLocale::English, QLocale::India).toString(rows));
    std::fprintf(stderr, terminal && !last ? "\r%s" : "%s\n", qPrintable(line));
}

Error saidByServer(const Connection &connection, const Error &error)
{
    const auto &failure = connection.lastFailure();
    return {error.kind, error.field, failure.message.isEmpty() ? error.message : failure.message,
            error.details};
}

Result<QJsonObject> importBlockOf(Connection &connection, const ImportKind &kind,
                                  const QJsonArray &rows)
{
    const auto sql =
        u"select internal.%1($1)"_s.arg(Connection::identifier(u"import_"_s + kind.name));
    const auto answer = connection.query(sql, {QVariant(rows)});
    if (!answer)
        return saidByServer(connection, answer.error());
    return answer->first().toJsonObject();
}

Result<Done> beginImport(Connection &connection)
{
    return connection.run(
        u"begin; set local statement_timeout = 0; set local lock_timeout = '30s'; "
        "set local idle_in_transaction_session_timeout = 0"_s);
}

Result<Done> eachBlock(const QString &file, const ImportKind &kind, ImportReport &report,
                       const std::function<Result<Done>(const QJsonArray &rows)> &take)
{
    const auto rows = ImportRows::open(file, kind);
    if (!rows)
        return rows.error();
    while (true) {
        const auto block = (*rows)->block(importBlock);
        if (!block)
            return block.error();
        report.addRefused((*rows)->takeFindings());
        if (block->isEmpty())
            return Done{};
        if (auto taken = take(*block); !taken)
            return taken;
    }
}

Result<ImportReport> importSheet(Connection &connection, const QString &file,
                                 const ImportKind &kind)
{
    ImportReport report;
    int read = 0;
    const auto done = eachBlock(file, kind, report, [&](const QJsonArray &rows) -> Result<Done> {
        const auto answer = importBlockOf(connection, kind, rows);
        if (!answer)
            return answer.error();
        report.add(*answer);
        read += static_cast<int>(rows.size());
        tellProgress(file, read, false);
        return Done{};
    });
    if (!done)
        return done.error();
    tellProgress(file, report.rows(), true);
    return report;
}

QStringList findingLines(const ImportReport &report, const ImportKind &kind)
{
    constexpr qsizetype most = 20;
    const auto words = [](const char *text) {
        return QCoreApplication::translate("desk::admin", text);
    };
    auto ordered = report.findings;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &a, const auto &b) { return a.row < b.row; });
    QStringList lines;
    for (const auto &one : ordered.mid(0, most))
        lines << words("Row %1, %2: %3")
                     .arg(QString::number(one.row), kind.title(one.field), one.sentence);
    if (ordered.size() > most)
        lines << words("%1 more; --report FILE lists them all.").arg(ordered.size() - most);
    return lines;
}

} // namespace desk::admin
