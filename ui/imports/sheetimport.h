#pragma once

#include "companystore.h"
#include "importreport.h"

#include <QObject>

#include <memory>

namespace desk {

class ImportRows;
struct ImportKind;

/// One sheet on its way into the database: read on a thread of its own, sent block by block. A
/// first run only checks; the second one takes the rows in.
class SheetImport : public QObject
{
    Q_OBJECT

public:
    SheetImport(Database *database, const ImportKind &kind, QObject *parent = nullptr);

    void check(const QString &file) { start(file, true); }
    void import(const QString &file) { start(file, false); }
    /// Ends it after the block that is under way; what is in stays in.
    void stop() { m_stopping = m_busy; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const ImportKind &kind() const { return m_kind; }

Q_SIGNALS:
    void progressed(int rows);
    void finished(const desk::ImportReport &report, bool onlyCheck);
    /// As it was asked for; `taken` rows are new or changed.
    void stopped(int taken);
    /// The sheet cannot be read, or the database is away.
    void failed(const desk::Error &error);

private:
    void start(const QString &file, bool onlyCheck);
    void readBlock();
    void send(const QJsonArray &rows);
    void end(const Error &error);

    CompanyStore m_store;
    const ImportKind &m_kind;
    std::shared_ptr<ImportRows> m_rows;
    ImportReport m_report;
    bool m_onlyCheck = true;
    bool m_busy = false;
    bool m_stopping = false;
};

} // namespace desk
