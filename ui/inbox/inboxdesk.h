#pragma once

#include "deskpage.h"
#include "helddecisions.h"
#include "inboxstore.h"
#include "review.h"

#include <QPointer>

#include <optional>

class QTimer;

namespace desk {

class ApprovalSummary;
class AwayCard;
class ChangesStrip;
class DelegateCard;
class InboxQueue;
class ReviewPage;
class ReviewReader;
class ReviewTable;
struct Action;

/// The executives' desk: what waits for a decision, most urgent first, and beside it all that is
/// needed to decide. A approves, W sends back with a reason, R refuses; then the next one is there.
class InboxDesk final : public DeskPage
{
    Q_OBJECT
    /// Milliseconds in which a decision can be taken back before it is sent; 8,000 at first.
    Q_PROPERTY(int holdTime READ holdTime WRITE setHoldTime)

public:
    explicit InboxDesk(const DeskContext &context, QWidget *parent = nullptr);
    ~InboxDesk() override;

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
    [[nodiscard]] const InboxQueue *queue() const { return m_queue; }
    [[nodiscard]] ReviewPage *page() const { return m_page; }
    [[nodiscard]] ReviewTable *table() const;
    /// Asks before many are approved at once; null until it was needed.
    [[nodiscard]] ApprovalSummary *summary() const;
    /// Hands a decision to a colleague; null until it was needed.
    [[nodiscard]] DelegateCard *delegating() const;
    /// Hands on what comes while one is away; null until it was needed.
    [[nodiscard]] AwayCard *away() const;
    /// Changes of rules and roles that wait.
    [[nodiscard]] ChangesStrip *changes() const { return m_changes; }
    /// How many documents wait, own work counted too.
    [[nodiscard]] int count() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildList();
    void buildDetail();
    void addKeys();
    void readToday();
    void tellFoot();
    void readDelegations();
    void tellHand();
    void choose(const QString &approval);
    void readDetail();
    void showReview(const Review &review);
    void showFacts();
    void showHead(const QJsonObject &chosen, const Review &review);
    [[nodiscard]] QJsonObject chosenRow() const;
    [[nodiscard]] QString doneWords(const HeldDecision &decision) const;
    [[nodiscard]] QList<Action> decisionsOf(const Review &review) const;
    void decide(const Action &action, const QString &comment);
    void give(const QList<HeldDecision> &decisions);
    void signAndGive(const QList<HeldDecision> &decisions, const QString &done);
    void answered();
    void takeBack();
    void askForMany();
    void askFor(const QList<QJsonObject> &rows);
    void approve(const QList<QJsonObject> &rows);
    void delegate();
    void delegated(const QString &name);
    void goAway();
    void tellDone(const QString &words, const QList<HeldDecision> &decisions);
    void tellMarks(int count);
    void openDocument();
    void openPaper();

    InboxStore m_store;
    InboxQueue *m_queue;
    ChangesStrip *m_changes;
    ReviewReader *m_reader;
    ReviewPage *m_page;
    HeldDecisions *m_held;
    QPointer<ApprovalSummary> m_summary; ///< over the whole window
    QPointer<DelegateCard> m_delegate;
    QPointer<AwayCard> m_away;
    QTimer *m_soon;
    QTimer *m_handSoon;                  ///< the choice rests before others are told of it
    QTimer *m_handsAgain;                ///< looks whether others still have theirs
    std::optional<QStringList> m_inHand; ///< what the others were told
    QString m_todayWords;
    QStringList m_delegations;            ///< sentences under the list
    QString m_chosen;                     ///< approval on show
    std::optional<Error> m_refusal;       ///< to be told when its row is back
    std::optional<HeldDecision> m_toSign; ///< to be signed once more when its row is back
    QJsonObject m_shownRow;               ///< as it was when its review was shown
    Review m_review;
    QString m_standingOf; ///< the hospital that the standing is of
    CustomerStanding m_standing;
    bool m_orderChanged = false;
};

} // namespace desk
