#pragma once

#include "action.h"
#include "deskpage.h"
#include "stockstore.h"

class QStackedWidget;

namespace desk {

class CheckLines;
class DispatchForm;
class EditorDraft;
class FilterTabs;
class ItemView;
class ListFilters;
class PagedModel;
class RecordModel;
class SearchField;

/// The stock keeper's desk: orders to check against stock, dispatches to send, goods on their way,
/// and the items with their batches.
class StockDesk : public DeskPage
{
    Q_OBJECT

public:
    StockDesk(const DeskContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    void open(const QString &link) override;
    void documentChanged(const Change &change) override;
    void refresh() override;

private:
    void buildList();
    void buildDetail();
    void showTab(const QString &name);
    void readWork();
    void fillWork();
    void choose(const QString &id);
    void showWantedItem();
    void readCheck();
    void showShelf(const QJsonObject &check);
    void showCheck(const QJsonObject &check);
    void showDispatch(const QJsonObject &dispatch);
    void showItem(const QJsonObject &item);
    void updatePlan();
    void act(const Action &action, const QString &comment);
    void answered(const Result<QJsonObject> &answer, const QString &done);
    void receive(const QJsonObject &goods);
    void openOrder();
    [[nodiscard]] QJsonObject chosenDispatch() const;

    StockStore m_store;
    FilterTabs *m_tabs;
    SearchField *m_search;
    ListFilters *m_filters = nullptr;
    RecordModel *m_work;
    PagedModel *m_items;
    QStackedWidget *m_stack;
    CheckLines *m_check;
    DispatchForm *m_dispatch;
    ItemView *m_item;
    EditorDraft *m_checkKept = nullptr;
    EditorDraft *m_dispatchKept = nullptr;
    QList<QJsonObject> m_workRows;
    QList<QJsonObject> m_lowRows;
    QJsonObject m_shown;  ///< the answer of api.stock_check
    QString m_orderId;    ///< of what is chosen
    QString m_dispatchId; ///< of what is chosen; empty for a check
    QString m_wantedSku; ///< an item that a link asked for, until it is found
    QString m_wanted;     ///< an order that a link asked for, until it is in the list
    QList<Action> m_offered;
};

} // namespace desk
