#pragma once

#include "deskpage.h"
#include "documenttrail.h"
#include "orderdraft.h"
#include "ordersstore.h"
#include "presencestore.h"
#include "whendone.h"

#include <QPointer>
#include <QTimer>

class QStackedWidget;

class QAction;

namespace desk {

class ConflictView;
class ContactCard;
class DraftKeeper;
class EditorDraft;
class HeadTotal;
class KeyButton;
class OrderEditor;
class OrdersList;
class OrderStory;
class PoForm;
class ThreeWayMerge;
struct Action;
struct Chip;
struct StageClock;

/// The rep's desk: orders are entered from what hospitals write, followed through the house, and
/// answered with the hospital's PO.
class OrdersDesk final : public DeskPage
{
    Q_OBJECT

public:
    OrdersDesk(const DeskContext &context, QWidget *parent);
    ~OrdersDesk() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    void open(const QString &link) override;
    void documentChanged(const Change &change) override;
    void refresh() override;
    void activated() override;
    void stepBack() override;
    [[nodiscard]] bool hasUnsaved() const override;

    /// An empty order.
    void startOrder();
    /// A new order from what is on the clipboard.
    void pasteOrder();
    /// A new order from one that was kept under a name.
    void chooseTemplate();
    [[nodiscard]] OrderEditor *editor() const { return m_editor; }
    [[nodiscard]] OrderStory *story() const { return m_story; }
    [[nodiscard]] PoForm *po() const { return m_po; }
    [[nodiscard]] ConflictView *conflict() const { return m_conflict; }
    [[nodiscard]] OrdersList *orders() const { return m_orders; }

private:
    enum class Mode { Nothing, Story, Edit, Po, Conflict };

    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void build();
    void buildBar();
    void buildStory();
    [[nodiscard]] QList<Chip> storyChips(const StageClock &clock) const;
    void offerStart();
    void choose(const QString &id);
    void markRow();
    void read(bool quietly);
    void showOrder(const QJsonObject &detail);
    void showStory();
    void edit(const OrderDraft &draft);
    void tellQuestion();
    void openFile();
    void takeFile(const QString &fileName);
    void showEditState();
    void setMode(Mode mode);
    void followPresence();
    [[nodiscard]] Whereabouts whereabouts() const;
    [[nodiscard]] int numberOf(const QString &line) const;
    [[nodiscard]] bool isMyDraft(const QJsonObject &detail) const;
    [[nodiscard]] QList<Action> offered() const;

    void press(const Action &action, const QString &comment);
    void act(const Action &action, const QString &comment, const QJsonObject &signature = {});
    void acted(const Action &action, const Result<QJsonObject> &answer);
    void openPo(const Action &action);
    void recordPo();
    void leavePo();
    void dropDraft();
    void orderAgain();
    void keepAsTemplate();
    void beginFrom(const QJsonObject &kept);
    void beginFrom(const QJsonObject &kept, const QJsonObject &customer);
    void showContact();
    void onSubmitted(const QString &id, const QString &number);
    void onConflict(const Error &error);
    void offerComparison();
    void compare(bool andSave);
    void meet(const OrderDraft &theirs, bool andSave);
    void mergeQuietly(const ThreeWayMerge &merge, const OrderDraft &theirs, bool andSave);
    void takeMerged(const OrderDraft &draft);
    void saveChosen();
    void tell(const Error &error);
    void tellOfDraft(const Error &error);

    OrdersStore m_store;
    Newest m_newest;     ///< of what is on show
    Newest m_newestLink; ///< of what is to be opened
    DraftKeeper *m_keeper;
    OrdersList *m_orders = nullptr;
    QStackedWidget *m_stack;
    OrderStory *m_story;
    HeadTotal *m_total;
    OrderEditor *m_editor;
    PoForm *m_po;
    ConflictView *m_conflict;
    EditorDraft *m_poKept = nullptr;
    KeyButton *m_save = nullptr;
    KeyButton *m_drop = nullptr;
    KeyButton *m_again = nullptr;
    KeyButton *m_template = nullptr;
    KeyButton *m_contact = nullptr;
    QAction *m_openContact = nullptr;
    QPointer<ContactCard> m_contactCard; ///< over the whole window
    KeyButton *m_back = nullptr;
    QTimer m_readSoon;
    Mode m_mode = Mode::Nothing;
    QString m_id;         ///< of the order on show or on its way; a draft's key
    QJsonObject m_detail; ///< {} while only this machine knows the draft
    QString m_poAction;
    QString m_poFor; ///< the order whose PO is being typed
    bool m_isPoTyped = false;
    bool m_isActing = false;
    OrderDraft m_theirs; ///< what is compared with
    LastChange m_theirChange;
};

} // namespace desk
