#include "sheetload.h"

#include "connection.h"
#include "sheetimport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

constexpr int s_blocksKept = 10; ///< so many are stored at a time

Result<QString> hashOf(const QString &file)
{
    QFile sheet(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!sheet.open(QIODevice::ReadOnly) || !hash.addData(&sheet))
        return Error{ErrorKind::NotFound,
                     {},
                     QCoreApplication::translate("desk::admin", "“%1” cannot be read.").arg(file),
                     sheet.errorString()};
    return QString::fromLatin1(hash.result().toHex());
}

class Load
{
public:
    Load(Connection &connection, const ImportKind &kind, QString sheet)
        : m_connection(connection), m_kind(kind), m_sheet(std::move(sheet))
    {
    }

    Result<ImportReport> run(const QString &file);

private:
    Result<Done> begin();
    Result<Done> store(const QJsonArray &rows);
    Result<Done> call(const QString &sql, const QVariantList &binds);
    void tellEarlier() const;

    Connection &m_connection;
    const ImportKind &m_kind;
    const QString m_sheet;
    QJsonArray m_earlier; ///< what became of the blocks that are in already
    ImportReport m_report;
    int m_block = 0;
};

Result<Done> Load::call(const QString &sql, const QVariantList &binds)
{
    const auto answer = m_connection.query(sql, binds);
    return answer ? Result<Done>(Done{}) : saidByServer(m_connection, answer.error());
}

Result<Done> Load::begin()
{
    const auto earlier =
        m_connection.query(u"select internal.begin_load($1, $2)"_s, {m_kind.name, m_sheet});
    if (!earlier)
        return saidByServer(m_connection, earlier.error());
    m_earlier = earlier->first().toJsonArray();
    tellEarlier();
    return beginImport(m_connection);
}

void Load::tellEarlier() const
{
    if (m_earlier.isEmpty())
        return;
    const auto rows = QLocale(QLocale::English, QLocale::India)
                          .toString(m_earlier.size() * qsizetype(importBlock));
    std::fprintf(stderr, "%s\n",
                 qPrintable(QCoreApplication::translate(
                                "desk::admin", "The first %1 rows are in since an earlier try that "
                                               "was cut off; the load goes on behind them.")
                                .arg(rows)));
}

Result<Done> Load::store(const QJsonArray &rows)
{
    const int block = m_block++;
    if (block < m_earlier.size()) {
        m_report.add(m_earlier.at(block).toObject());
        return Done{};
    }
    const auto answer = importBlockOf(m_connection, m_kind, rows);
    if (!answer)
        return answer.error();
    m_report.add(*answer);
    if (m_kind.name != ImportKind::items().name)
        return Done{};
    if (auto kept = call(u"select internal.keep_load_block($1, $2, $3, $4)"_s,
                         {m_kind.name, m_sheet, block, QVariant(*answer)});
        !kept)
        return kept;
    if (m_block % s_blocksKept != 0)
        return Done{};
    if (auto kept = m_connection.run(u"commit"_s); !kept)
        return kept;
    return beginImport(m_connection);
}

Result<ImportReport> Load::run(const QString &file)
{
    if (const auto begun = begin(); !begun)
        return begun.error();
    const auto stored = eachBlock(file, m_kind, m_report, [&](const QJsonArray &rows) {
        auto done = store(rows);
        tellProgress(file, m_block * importBlock, false);
        return done;
    });
    if (!stored)
        return stored.error();
    tellProgress(file, m_report.rows(), true);
    if (const auto ended = call(u"select internal.end_load($1, $2)"_s, {m_kind.name, m_sheet});
        !ended)
        return ended.error();
    if (const auto ended = m_connection.run(u"commit"_s); !ended)
        return ended.error();
    return m_report;
}

} // namespace

Result<ImportReport> loadWholeSheet(Connection &connection, const QString &file,
                                    const ImportKind &kind)
{
    ImportReport unused;
    const auto readable =
        eachBlock(file, kind, unused, [](const QJsonArray &) -> Result<Done> { return Done{}; });
    if (!readable)
        return readable.error();
    const auto hash = hashOf(file);
    if (!hash)
        return hash.error();
    return Load(connection, kind, *hash).run(file);
}

} // namespace desk::admin
