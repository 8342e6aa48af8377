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
    [[nodiscard]] bool isEmpty() const { return m_held.isEmpty() && m_sending == 0; }

Q_SIGNALS:
    /// The server took it.
    void decided(const desk::HeldDecision &decision);
    void refused(const desk::HeldDecision &decision, const desk::Error &error);

private:
    struct Held
    {
        QList<HeldDecision> decisions;
        QTimer *timer = nullptr;
    };

    void hold(const QList<HeldDecision> &decisions);
    void send(const HeldDecision &decision);

    InboxStore m_store;
    std::chrono::milliseconds m_time = std::chrono::seconds(8);
    QList<Held> m_held;
    int m_sending = 0;
};

} // namespace desk
