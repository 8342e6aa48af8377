#pragma once

#include "importkind.h"
#include "result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>

namespace desk {

/// What became of a sheet's rows, gathered over the blocks in which they were sent.
struct ImportReport
{
    struct Finding
    {
        int row = 0;
        QString field;
        bool isRefused = true; ///< else a note about a row that was taken
        QString sentence;
    };

    int imported = 0;
    int updated = 0;
    int unchanged = 0;
    int refused = 0;
    QList<Finding> findings;

    /// Adds a block's answer: {imported, updated, unchanged, refused, findings:[{row, field, level,
    /// sentence}]}.
    void add(const QJsonObject &answer);
    /// Adds refusals that the reader found by itself.
    void addRefused(const QJsonArray &found);

    [[nodiscard]] int rows() const { return imported + updated + unchanged + refused; }
    [[nodiscard]] QJsonObject toJson() const;
    /// One line: "1,990 new, 12 changed, 4 as they were, 3 refused".
    [[nodiscard]] QString sentence() const;
    /// Writes the findings as CSV, ordered by row, as UTF-8 that Excel recognises. Error:
    /// Permission.
    [[nodiscard]] Result<Done> write(const QString &file, const ImportKind &kind) const;
    /// The report's name beside the sheet: "items.csv" has "items.report.csv".
    static QString fileBeside(const QString &sheet);

private:
    /// The same text, held once however often it comes.
    QString held(const QString &text);

    QSet<QString> m_words;
};

} // namespace desk
