#pragma once

#include "filterset.h"
#include "listspec.h"
#include "ordersstore.h"
#include "recordmodel.h"

#include <QObject>
#include <QTimer>

namespace desk {

class Database;
struct Change;

class DraftKeeper;
class FilterTabs;
class ListFilters;
class PagedModel;
class RowList;
class SearchField;

/// The list of the orders' desk in its two forms: what is mine, in groups with the drafts that only
/// this machine knows, and all that I may see, in pages.
class OrdersList : public QObject
{
    Q_OBJECT

public:
    /// What all orders can be filtered by.
    static QList<FilterField> filterFields();
    /// `tabs`, `search` and `filters` choose what `list` shows. Without `isRep` there is nothing of
    /// one's own.
    OrdersList(Database *database, DraftKeeper *keeper, RowList *list, FilterTabs *tabs,
               SearchField *search, ListFilters *filters, bool isRep, QObject *parent);

    /// Reads again without losing the place.
    void refresh();
    void onChanged(const Change &change);
    /// Chooses the row of an order or draft where it is in the list.
    bool choose(const QString &id);
    /// Shows all orders and looks for these words.
    void searchFor(const QString &words);
    /// Whether one's own orders have been read once.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Drafts and what came back.
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] PagedModel *all() const { return m_all; }
    [[nodiscard]] RecordModel *mine() const { return m_mine; }

Q_SIGNALS:
    void failed(const desk::Error &error);
    void footChanged(const QString &words);
    void waitingChanged(int count);
    /// One's own orders were read; how many of them are with others, by group.
    void mineRead();

private:
    void showMine();
    void showAll();
    void useTab(const QString &tab);
    void readMine();
    void groupMine();
    void dress();
    void tellEmpty();
    void tellEmptyAll();
    void tellCount(int total);
    [[nodiscard]] bool isSearchFull(int total) const;
    [[nodiscard]] QList<QJsonObject> draftRows() const;

    OrdersStore m_store;
    DraftKeeper *m_keeper;
    RowList *m_list;
    FilterTabs *m_tabs;
    SearchField *m_search;
    ListFilters *m_filters;
    RecordModel *m_mine;
    PagedModel *m_all;
    QList<QJsonObject> m_records;
    QTimer m_soon;
    int m_waiting = 0;
    bool m_isRep;
    bool m_isRead = false;
};

} // namespace desk
