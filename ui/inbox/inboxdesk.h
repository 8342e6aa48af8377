#pragma once

#include "deskpage.h"
#include "inboxstore.h"
#include "review.h"

#include <QHash>

#include <optional>

class QTimer;

namespace desk {

class FilterTabs;
class HeldDecisions;
class ReviewNotes;
class ReviewTable;
struct Action;

/// The executives' desk: what waits for a decision, most urgent first, and beside it all that is
/// needed to decide. A approves, W sends back with a reason, R refuses; then the next one is there.
class InboxDesk : public DeskPage
{
    Q_OBJECT
    /// Milliseconds in which a decision can be taken back before it is sent; 8,000 at first.
    Q_PROPERTY(int holdTime READ holdTime WRITE setHoldTime)

public:
    explicit InboxDesk(const DeskContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    void open(const QString &link) override;
    void documentChanged(const Change &change) override;
    void refresh() override;
    /// While a decision waits or is on its way.
    [[nodiscard]] bool hasUnsaved() const override;

    /// Where decisions wait that can still be taken back.
    [[nodiscard]] HeldDecisions *held() const { return m_held; }
    [[nodiscard]] int holdTime() const;
    void setHoldTime(int milliseconds);
    [[nodiscard]] ReviewTable *table() const { return m_table; }
    /// How many documents wait, own work counted too.
    [[nodiscard]] int count() const { return static_cast<int>(m_waiting.size()); }

private:
    void buildList();
    void buildDetail();
    void addKeys();
    void read();
    void showWaiting(const Result<Rows> &rows);
    void showGroups();
    [[nodiscard]] QString shownKind() const;
    void countTabs();
    void chooseAgain();
    void readToday();
    void choose(const QString &approval);
    void readDetail();
    void showReview(const Review &review);
    void readCredit(const Review &review);
    [[nodiscard]] QJsonObject row(const QString &approval) const;
    [[nodiscard]] QString neighbour(const QString &approval) const;
    [[nodiscard]] QList<Action> decisionsOf(const Review &review) const;
    void decide(const Action &action, const QString &comment);
    void leaveRow(const QJsonObject &what);
    void send(const QJsonObject &what, const Decision &decision);
    void sent(const QJsonObject &what, const Result<QJsonObject> &answer);
    void takeBack();
    void approveUnflagged();
    void approveNext(QList<QJsonObject> rows, int done);
    void tellMarks(int count);
    void openDocument();

    InboxStore m_store;
    RecordModel *m_model;
    FilterTabs *m_tabs;
    ReviewTable *m_table;
    ReviewNotes *m_notes;
    HeldDecisions *m_held;
    QTimer *m_soon;
    QList<QJsonObject> m_waiting;
    QString m_chosen;               ///< approval on show
    QString m_next;                 ///< to go to when the one on show is gone
    QString m_wanted;               ///< number or id to be chosen when the list is here
    std::optional<Error> m_refusal; ///< to be told when its row is back
    Review m_review;
    int m_listTurn = 0;
    int m_turn = 0;
    int m_sending = 0;
    bool m_orderChanged = false;
    bool m_busy = false;
};

} // namespace desk
