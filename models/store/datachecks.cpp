#include "datachecks.h"

#include "connection.h"
#include "schemasource.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr qsizetype s_mostFindings = 50;

QString sentenceOf(const SqlFile &file)
{
    auto line = file.text.section(u'\n', 0, 0);
    while (line.startsWith(u'-'))
        line.remove(0, 1);
    return line.trimmed();
}

QString inWords(const QVariantList &row)
{
    QStringList words;
    for (const auto &value : row)
        words << value.toString();
    return words.join(u" · "_s);
}

CheckResult run(Connection &connection, const SqlFile &file)
{
    CheckResult result{file.name.chopped(4), sentenceOf(file), {}};
    auto sql = file.text.trimmed();
    while (sql.endsWith(u';'))
        sql.chop(1);
    const auto rows = connection.query(sql);
    if (!rows) {
        // a check that cannot run has not found health
        result.findings << connection.lastFailure().message;
        return result;
    }
    for (const auto &row : rows->rows.first(std::min(s_mostFindings, rows->rows.size())))
        result.findings << inWords(row);
    if (rows->rows.size() > s_mostFindings)
        result.findings << u"… %1"_s.arg(rows->rows.size());
    return result;
}

} // namespace

Result<QList<CheckResult>> runChecks(Connection &connection, const QString &folder)
{
    const auto files = SchemaSource::readFolder(
        (folder.isEmpty() ? SchemaSource::resources() : folder) + u"/checks"_s);
    if (!files)
        return files.error();
    QList<CheckResult> results;
    for (const auto &file : *files) {
        if (const auto begun = connection.run(u"begin isolation level repeatable read read only"_s);
            !begun)
            return begun.error();
        results << run(connection, file);
        if (const auto ended = connection.run(u"rollback"_s); !ended)
            return ended.error();
    }
    return results;
}

} // namespace desk
