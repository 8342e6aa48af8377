#include "sheetimport.h"

#include "importrows.h"
#include "whendone.h"

#include <QtConcurrentRun>

namespace desk {

namespace {

constexpr int s_block = 500; ///< small enough that progress is seen

} // namespace

SheetImport::SheetImport(Database *database, const ImportKind &kind, QObject *parent)
    : QObject(parent), m_store(database), m_kind(kind)
{
}

void SheetImport::start(const QString &file, bool onlyCheck)
{
    if (std::exchange(m_busy, true))
        return;
    m_onlyCheck = onlyCheck;
    m_stopping = false;
    m_report = {};
    using Opened = Result<std::shared_ptr<ImportRows>>;
    whenDone(QtConcurrent::run([file, kind = &m_kind]() -> Opened {
                 auto rows = ImportRows::open(file, *kind);
                 if (!rows)
                     return rows.error();
                 return std::shared_ptr<ImportRows>(std::move(rows).value());
             }),
             this, [this](const Opened &opened) {
                 if (!opened)
                     return end(opened.error());
                 m_rows = *opened;
                 readBlock();
             });
}

/// One block is read while nobody else holds the rows, so the threads never meet.
void SheetImport::readBlock()
{
    if (m_stopping) {
        m_busy = false;
        m_rows.reset();
        Q_EMIT stopped(m_onlyCheck ? 0 : m_report.imported + m_report.updated);
        return;
    }
    whenDone(QtConcurrent::run([rows = m_rows] { return rows->block(s_block); }), this,
             [this](const Result<QJsonArray> &block) {
                 if (!block)
                     return end(block.error());
                 m_report.addRefused(m_rows->takeFindings());
                 if (!block->isEmpty())
                     return send(*block);
                 m_busy = false;
                 m_rows.reset();
                 Q_EMIT finished(m_report, m_onlyCheck);
             });
}

void SheetImport::send(const QJsonArray &rows)
{
    whenDone(m_store.importRows(m_kind.name, rows, m_onlyCheck), this,
             [this](const Result<QJsonObject> &answer) {
                 if (!answer)
                     return end(answer.error());
                 m_report.add(*answer);
                 Q_EMIT progressed(m_report.rows());
                 readBlock();
             });
}

void SheetImport::end(const Error &error)
{
    m_busy = false;
    m_rows.reset();
    Q_EMIT failed(error);
}

} // namespace desk
