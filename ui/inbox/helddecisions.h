#pragma once

#include "inboxstore.h"

#include <QList>
#include <QObject>

#include <chrono>

class QTimer;

namespace desk {

/// A decision with the row of the list that it is about.
struct HeldDecision
{
    QJsonObject row;
    Decision decision;

    [[nodiscard]] QString approval() const;
    /// Above the set amount, and not signed yet.
    [[nodiscard]] bool wantsSignature() const;
    [[nodiscard]] bool takesANumber() const { return decision.kind == QStringLiteral("invoices"); }
};

/// Decisions on their way: for a few seconds they can be taken back, because what the database has
/// decided is never undone; then they are sent.
class HeldDecisions : public QObject
{
    Q_OBJECT

public:
    HeldDecisions(Database *database, QObject *parent);

    /// How long each waits; nothing sends at once.
    void setTime(std::chrono::milliseconds time) { m_time = time; }
    [[nodiscard]] std::chrono::milliseconds time() const { return m_time; }
    /// Those that were made with one key are sent, or taken back, together. What takes a number is
    /// not taken back, so it goes at once.
    void give(const QList<HeldDecision> &decisions);
    /// The approvals whose decisions were taken back, the last ones made; empty when none waits.
    QStringList takeBack();
    [[nodiscard]] bool holds(const QString &approval) const;
    /// Those that can still be taken back.
    [[nodiscard]] QStringList approvals() const;
    /// Nothing waits, and everything that was sent is answered.
    [[nodiscard]] bool isEmpty() const
    {
        return m_held.isEmpty() && m_sending.isEmpty() && m_queue.isEmpty();
    }
    /// More answers are to come.
    [[nodiscard]] bool isSending() const { return m_answered < m_all; }
    /// Those that have not gone yet go no more; how many they were.
    int stop();

Q_SIGNALS:
    /// The server took it.
    void decided(const desk::HeldDecision &decision);
    void refused(const desk::HeldDecision &decision, const desk::Error &error);
    /// Of those that are being sent; equal when all are answered.
    void progressed(int answered, int all);

private:
    struct Held
    {
        QList<HeldDecision> decisions;
        QTimer *timer = nullptr;
    };

    void hold(const QList<HeldDecision> &decisions);
    void send(const HeldDecision &decision);
    void sendNext();
    void settle(const HeldDecision &decision, const Result<QJsonObject> &answer);

    InboxStore m_store;
    std::chrono::milliseconds m_time = std::chrono::seconds(8);
    QList<Held> m_held;
    QList<HeldDecision> m_queue; ///< their time is over
    QStringList m_sending;       ///< approvals whose decisions are not answered yet
    int m_all = 0;
    int m_answered = 0;
};

} // namespace desk
