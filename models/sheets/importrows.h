#pragma once

#include "importcolumns.h"
#include "sheetreader.h"

#include <QHash>
#include <QJsonArray>

namespace desk {

/// The rows of a sheet of a known kind, as the database's import takes them: objects of the fields
/// that have a value, and `row`, the row's number in the sheet.
class ImportRows
{
public:
    /// Finds the headings within the first rows. Error: as SheetReader, or Validation with a
    /// sentence that names the columns that are missing.
    static Result<std::unique_ptr<ImportRows>> open(const QString &file, const ImportKind &kind);

    [[nodiscard]] const ImportKind &kind() const { return m_kind; }
    [[nodiscard]] const ImportColumns &columns() const { return m_columns; }
    [[nodiscard]] const QStringList &headings() const { return m_headings; }

    /// The next rows, at most `most`; none at the end.
    Result<QJsonArray> block(int most);
    /// What was found wrong here and not sent, as the database words its findings: rows that came
    /// twice. Empty afterwards.
    QJsonArray takeFindings();

private:
    explicit ImportRows(const ImportKind &kind) : m_kind(kind) {}
    Result<Done> findHeadings();
    [[nodiscard]] QJsonObject named(const SheetRow &row) const;
    bool isTwin(const QJsonObject &row);

    const ImportKind &m_kind;
    std::unique_ptr<SheetReader> m_reader;
    ImportColumns m_columns;
    QStringList m_headings;
    QHash<QString, int> m_seen; ///< keys, with the row that had them first
    QJsonArray m_findings;
};

} // namespace desk
