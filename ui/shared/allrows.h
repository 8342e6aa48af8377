#pragma once

#include "listspec.h"
#include "recordmodel.h"
#include "result.h"

#include <QObject>

namespace desk {

class Database;
class FilterTabs;
class ListFilters;
class PagedModel;
class RowList;

/// The tab "All" of a desk whose list shows else what waits: every row there is, in pages, sorted
/// and filtered on the server. To filter is to ask for all. What it shows when nothing matches is
/// its own; the desk tells what an empty list means otherwise.
class AllRows : public QObject
{
    Q_OBJECT

public:
    /// The name of its tab.
    static QString tab() { return QStringLiteral("all"); }

    /// Adds its tab to `tabs`. `variant` keeps its columns apart from those of the desk's own rows.
    AllRows(Database *database, const ListSpec &spec, const QList<RecordColumn> &columns,
            RowList *list, FilterTabs *tabs, ListFilters *filters, QObject *parent);

    /// Puts the rows into the list when its tab is the chosen one, and says so.
    bool showIf(const QString &tab);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] PagedModel *model() const { return m_model; }
    void refresh();

Q_SIGNALS:
    void failed(const desk::Error &error);
    /// The line under the list; empty for none.
    void footChanged(const QString &words);

private:
    void tellEmpty();
    void tellCount();

    QList<RecordColumn> m_columns;
    RowList *m_list;
    FilterTabs *m_tabs;
    ListFilters *m_filters;
    PagedModel *m_model;
};

/// The spec of a list with these columns: each is read by its key, and what is not in `always` may
/// be missing.
ListSpec specFor(const QString &view, const QList<RecordColumn> &columns, const QStringList &also,
                 const QStringList &always);

} // namespace desk
