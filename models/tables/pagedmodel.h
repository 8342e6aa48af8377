#pragma once

#include "listquery.h"
#include "result.h"
#include "rows.h"
#include "rowwindow.h"

#include <QFuture>
#include <QJsonObject>
#include <QSqlQueryModel>
#include <QTimer>

#include <functional>
#include <memory>

namespace desk {

class Database;
class WindowDriver;
class WindowResult;
struct Change;

/// A list of the database, of any length, whose rows arrive in pages of 200 when a view asks for
/// them. The GUI thread never waits: a row that is not here yet is empty, and what was here stays
/// until the new rows are. Sorting, filtering and counting happen on the server. It follows changes
/// of the tables in its spec and a lost connection by itself: a changed row is replaced in place; a
/// row that came, went or moved makes it read again what is looked at, and the chosen row stays the
/// chosen one. To be shown in a RowList:
///     m_orders = new PagedModel(context().database, spec, this);
///     list()->setTable(m_orders, columns, [](const QModelIndex &i) {
///         return i.data(PagedModel::IdRole).toString(); });
///     m_orders->load();
class PagedModel : public QSqlQueryModel
{
    Q_OBJECT

public:
    /// The same numbers as RecordModel has, so that delegates need not tell them apart.
    enum Role {
        RecordRole = Qt::UserRole + 1, ///< QJsonObject of all columns that were read; {} while away
        IdRole,                        ///< the row's id; empty while away
    };

    /// Rows that a list begins with: what a window shows. The others of their page follow at once.
    static constexpr int s_first = 60;
    /// Rows that are sorted by what is worked out for each of them, at most.
    static constexpr int s_reckoned = 10'000;

    PagedModel(Database *database, const ListSpec &spec, QObject *parent = nullptr);
    ~PagedModel() override;

    /// Reads for the first time, or anew from the beginning.
    void load();
    /// Reads again what is looked at, without losing the place.
    void refresh();
    /// Reads one row by its id and puts it in place.
    void refreshRow(const QString &id);
    /// What must hold of the rows, all of it; takes effect at once when loaded.
    void setFilters(const QList<ListFilter> &filters);
    /// Only what the spec's search function finds; empty words end the search.
    void setSearch(const QString &words);
    /// Whether the list is short enough to be sorted by this column.
    [[nodiscard]] bool canSort(int column) const;
    /// By a shown column; -1 is the spec's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Reads the last page now, whatever is looked at.
    void fetchEnd();
    /// Gives the records of a range of rows, held or not, to `take`: at once when all are held,
    /// else when they have come. Nothing comes once `context` is gone, or when reading fails, which
    /// failed() tells.
    void readRows(int first, int last, QObject *context,
                  const std::function<void(const QList<QJsonObject> &)> &take);
    /// The rows as they are asked for now: filters, search and sort.
    [[nodiscard]] const ListQuery &listQuery() const { return m_query; }
    [[nodiscard]] Database *database() const { return m_database; }
    /// Which column the rows are sorted by; -1 for the list's own order.
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &) const override { return false; }
    void fetchMore(const QModelIndex &) override {}
    /// Looks for an id among the rows that are held, at once.
    [[nodiscard]] QModelIndex find(const QString &id) const;
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value,
                                        int hits, Qt::MatchFlags flags) const override;
    /// All columns of a row; empty while it is away.
    [[nodiscard]] QJsonObject record(int row) const;
    [[nodiscard]] QString idAt(int row) const;
    /// Whether the row's values are here.
    [[nodiscard]] bool isHere(int row) const { return m_window.row(row) != nullptr; }
    /// The exact length of the list, or -1 while it is being counted.
    [[nodiscard]] int total() const { return m_isCounted ? m_total : -1; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// How many rows are held, for measuring.
    [[nodiscard]] int heldRows() const;

Q_SIGNALS:
    /// True until the first page of what was asked for is here.
    void loadingChanged(bool loading);
    /// Rows that were asked for have come.
    void rowsArrived();
    void counted(int total);
    /// Other rows than before are asked for: another filter or other words.
    void narrowed();
    /// A row changed on the server, whether it is held or not.
    void rowChanged(const QJsonObject &record);
    /// Rows that are no longer in the list, as far as filters go.
    void rowsGone(const QStringList &ids);
    void failed(const desk::Error &error);

private:
    struct Request
    {
        int page = -1;
        RowWindow::Way way;
        QFuture<Result<Rows>> answer;
    };

    void want(int page) const;
    void readWanted();
    void read(int page);
    void arrived(int page, const RowWindow::Way &way, const Result<Rows> &answer);
    void place(int page, const QList<QVariantList> &rows);
    void reorder(int page, const QList<QVariantList> &rows);
    void learnLength(int page, const RowWindow::Way &way, qsizetype rows);
    void startOver(const QList<QVariantList> &rows, bool isPart);
    void setRowCount(int rows);
    void count();
    void setTotal(int total);
    void setLoading(bool loading);
    void callOff();
    void narrow();
    void onChanged(const Change &change);
    void readChanged();
    void takeChanged(const QStringList &asked, const Rows &rows);
    [[nodiscard]] QString idOf(const QVariantList &row) const;
    [[nodiscard]] QJsonObject recordOf(const QVariantList &row) const;

    Database *m_database;
    ListSpec m_spec;
    ListQuery m_query;
    std::unique_ptr<WindowDriver> m_driver;
    mutable RowWindow m_window;
    WindowResult *m_result = nullptr; ///< owned by the query of the base class
    mutable QList<int> m_wanted;      ///< the page asked for last comes first
    mutable QTimer m_readSoon;
    QTimer m_changedSoon;
    QTimer m_refreshSoon;
    QStringList m_changed;
    QList<Request> m_requests;
    QFuture<Result<Rows>> m_counting;
    int m_rows = 0;
    int m_total = -1;
    bool m_isCounted = false;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_turn = 0; ///< answers to questions of an earlier turn are not for us
    bool m_isLoading = false;
    bool m_isLoaded = false;
    bool m_startsOver = false;
};

} // namespace desk
