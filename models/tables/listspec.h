#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace desk {

/// A shown column of a list.
struct ListColumn
{
    QString name; ///< in the view
    QString title;
    /// The column it is sorted by, when not by itself: priority by priority_rank.
    QString sortBy = {};
    bool nullable = false; ///< may be NULL where one sorts by it
    /// Worked out row by row, so that no index gives this order: only a list of a few thousand rows
    /// is sorted by it.
    bool reckoned = false;
};

/// A list as data: which view it reads, what it shows, how it is sorted at first.
struct ListSpec
{
    QString view; ///< with schema: "api.order_list"; must have an `id` of type uuid
    QList<ListColumn> columns;
    QStringList also; ///< read with each row although no column shows them
    QString sortBy;   ///< at first; a column of the view, not necessarily a shown one
    Qt::SortOrder order = Qt::DescendingOrder;
    bool sortNullable = false; ///< whether the first sort column may be NULL
    /// A set-returning function of (words text, maximum integer) with an `id`; empty: no search.
    QString searchFunction = {};
    /// Changes of these tables concern the list; a Change's id is the row's id. The model then
    /// keeps itself up to date.
    QStringList tables = {};
    /// A table with a row for each row of the view, where the reader sees all of it: while nothing
    /// narrows the list it is counted in place of the view, which joins a million rows to do so.
    QString counted = {};
    /// Columns of the view that are not of the table whose `id` the rows have.
    QStringList joined = {};
    /// By "column=value" of a column that the view works out: what else is true of such rows, in
    /// SQL over `v`, of columns that an index has. Without it such a filter reads the list through
    /// when it lets few rows pass.
    QHash<QString, QString> implied = {};
    /// Rows offered to a view at most; 0: all. A tree view spends time and memory on each of its
    /// rows, seen or not: beyond this many, people search or filter.
    int most = 0;
};

/// A condition on a column of the view; values are compared as the column's type.
struct ListFilter
{
    enum class Op {
        Equal,
        NotEqual,
        In,
        NotIn,
        AtLeast,
        AtMost,
        Below,
        Contains,
        IsNull,
        IsNotNull
    };

    QString column;
    Op op = Op::Equal;
    QVariant value = {}; ///< a QStringList for In and NotIn; text for Contains, in any case

    friend bool operator==(const ListFilter &, const ListFilter &) = default;
};

} // namespace desk
