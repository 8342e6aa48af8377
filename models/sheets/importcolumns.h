#pragma once

#include "importkind.h"

namespace desk {

/// Which column of a sheet holds which field of its kind.
class ImportColumns
{
public:
    /// Guesses from the headings; a heading that says a field's own name comes before its synonyms,
    /// and of two that mean the same the left one counts.
    static ImportColumns guess(const ImportKind &kind, const QStringList &headings);
    /// A heading as headings are compared: small letters and digits, without what stands in
    /// brackets.
    static QString reduced(const QString &heading);

    /// The field that a column holds; empty where none.
    [[nodiscard]] QString field(qsizetype column) const { return m_fields.value(column); }
    [[nodiscard]] qsizetype column(const QString &field) const { return m_fields.indexOf(field); }
    [[nodiscard]] bool has(const QString &field) const { return m_fields.contains(field); }
    [[nodiscard]] qsizetype width() const { return m_fields.size(); }
    [[nodiscard]] int count() const;
    /// The needed fields that no column holds.
    [[nodiscard]] QStringList missing(const ImportKind &kind) const;

private:
    QStringList m_fields;
};

} // namespace desk
