#pragma once

#include "listspec.h"

#include <optional>

namespace desk {

/// A statement and what is bound to its $1, $2, …
struct BoundSql
{
    QString sql;
    QVariantList binds;
};

/// The place of a row in the order of a list.
struct RowKey
{
    QVariant value; ///< the sort column as PostgreSQL writes it; invalid for NULL
    QString id;
};

/// A list with its filters, search and sort as SQL. Rows are ordered by (sort column, id), so that
/// a page begins at a row that is known and not at a number that must be counted to.
class ListQuery
{
public:
    ListQuery() = default;
    explicit ListQuery(const ListSpec &spec);

    void setFilters(const QList<ListFilter> &filters) { m_filters = filters; }
    void setSearch(const QString &words) { m_words = words; }
    void setSort(const QString &column, bool nullable, Qt::SortOrder order);

    /// Rows that come after `from` (forward) or before it (backward), nearest first; from either
    /// end of the list without a key. `skip` rows are passed over.
    [[nodiscard]] BoundSql page(const std::optional<RowKey> &from, bool forward, int skip,
                                int limit) const;
    [[nodiscard]] BoundSql count() const;
    /// Those of the rows with these ids that the filters let through, in no order.
    [[nodiscard]] BoundSql rows(const QStringList &ids) const;

    /// What a row holds: the shown columns first, the sort column as text last.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] qsizetype idColumn() const { return m_columns.indexOf(QStringLiteral("id")); }
    [[nodiscard]] qsizetype keyColumn() const { return m_columns.size() - 1; }

private:
    [[nodiscard]] QString selection() const;
    QString conditions(QVariantList &binds) const;
    QString condition(const ListFilter &filter, QVariantList &binds) const;
    [[nodiscard]] QString implied(const ListFilter &filter) const;
    QStringList beyond(const RowKey &from, bool ascending, QVariantList &binds) const;
    [[nodiscard]] static QString ordering(const QString &column, const QString &id, bool ascending);

    QString m_view;
    QString m_counted;
    QString m_searchFunction;
    QStringList m_joined;
    QHash<QString, QString> m_implied;
    QStringList m_columns;
    QList<ListFilter> m_filters;
    QString m_words;
    QString m_sort;
    bool m_sortNullable = false;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace desk
