#pragma once

#include "action.h"
#include "deskpage.h"
#include "factstrip.h"
#include "presencestore.h"
#include "stockstore.h"
#include "stockwork.h"
#include "storystore.h"
#include "whendone.h"

class QStackedWidget;

namespace desk {

class CheckLines;
class DispatchForm;
class EditorDraft;
class FilterTabs;
class ItemView;
class ListFilters;
class KeyButton;
class PagedModel;
class Papers;
class RecordModel;
class SearchField;
class SkuRequestForm;

/// The stock keeper's desk: orders to check against stock, dispatches to send, goods on their way,
/// and the items with their batches.
class StockDesk final : public DeskPage
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

    [[nodiscard]] Papers *papers() const { return m_papers; }

private:
    void buildList();
    void buildDetail();
    void buildKeeping();
    void buildPapers();
    void followPresence();
    [[nodiscard]] Whereabouts whereabouts() const;
    void addKeys();
    void showTable(PagedModel *model, const QList<RecordColumn> &columns, const QString &variant);
    void showItemOf(const QString &batch);
    void showTab(const QString &name);
    void readWork();
    void fillWork();
    void choose(const QString &id);
    void showWantedItem();
    void readCheck();
    void preview(const QString &kind);
    void showAnswer(const QJsonObject &check);
    void showCheck(const QJsonObject &check);
    void showDispatch(const QJsonObject &dispatch);
    void showItem(const QJsonObject &item);
    void showSkuRequest(const QJsonObject &request);
    void answerSkuRequest(const QJsonObject &answer);
    void retire(const QJsonObject &item);
    void showHead(const QJsonObject &check);
    void updatePlan();
    [[nodiscard]] QList<Fact> planFacts() const;
    void act(const Action &action, const QString &comment);
    /// An act on the document that was on show when it was begun.
    struct Deed
    {
        Action action;
        QJsonObject document;
        QJsonObject arguments;
    };
    void send(const Deed &deed);
    /// The proof is attached first, then the dispatch is delivered.
    void deliver(Deed deed);
    [[nodiscard]] bool isOnShow(const Deed &deed) const;
    void answered(const Deed &deed, const Result<QJsonObject> &answer);
    void usedUp(const Deed &deed);
    bool tellInPlace(const Error &error);
    void receive(const QJsonObject &goods);
    void expect(const QJsonObject &goods);
    void askShelfLife(int months);
    void openProof(const QString &attachment);
    void openOrder();
    [[nodiscard]] QJsonObject chosenDispatch() const;

    StockStore m_store;
    Newest m_newest; ///< of checks
    StoryStore m_files;
    FilterTabs *m_tabs;
    SearchField *m_search;
    ListFilters *m_filters = nullptr;
    RecordModel *m_work;
    PagedModel *m_items;
    PagedModel *m_batches;
    QStackedWidget *m_stack;
    CheckLines *m_check;
    DispatchForm *m_dispatch;
    ItemView *m_item;
    SkuRequestForm *m_request;
    Papers *m_papers = nullptr;
    QList<KeyButton *> m_paperButtons; ///< challan and packing slips, while a dispatch is on show
    EditorDraft *m_checkKept = nullptr;
    EditorDraft *m_dispatchKept = nullptr;
    EditorDraft *m_goodsKept = nullptr;
    EditorDraft *m_requestKept = nullptr;
    StockWork m_rows;
    int m_reading = 0;       ///< which reading of them is the last one
    QJsonObject m_shown;     ///< the answer of api.stock_check
    QString m_orderId;       ///< of what is chosen
    QString m_typedDispatch; ///< one that something was typed for and not sent
    QString m_dispatchId;    ///< of what is chosen; empty for a check
    QString m_wantedSku;     ///< an item that a link asked for, until it is found
    QString m_wanted;        ///< an order that a link asked for, until it is in the list
    QList<Action> m_offered;
};

} // namespace desk
