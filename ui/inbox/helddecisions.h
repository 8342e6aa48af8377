#pragma once

#include "inboxstore.h"

#include <QObject>

#include <chrono>

class QTimer;

namespace desk {

/// Decisions that are made and not yet sent: for a few seconds they can be taken back, because what
/// the database has decided is never undone. When their time is over due() sends them.
class HeldDecisions : public QObject
{
    Q_OBJECT

public:
    explicit HeldDecisions(QObject *parent = nullptr) : QObject(parent) {}

    /// How long each waits; nothing sends at once.
    void setTime(std::chrono::milliseconds time) { m_time = time; }
    [[nodiscard]] std::chrono::milliseconds time() const { return m_time; }
    /// `row` is the row of the list that was decided on.
    void hold(const QJsonObject &row, const Decision &decision);
    /// The approval whose decision was taken back, the last one made; empty when none waits.
    QString takeBack();
    [[nodiscard]] bool holds(const QString &approval) const;
    [[nodiscard]] bool isEmpty() const { return m_held.isEmpty(); }

Q_SIGNALS:
    void due(const QJsonObject &row, const desk::Decision &decision);

private:
    struct Held
    {
        QString approval;
        QTimer *timer = nullptr;
    };

    std::chrono::milliseconds m_time = std::chrono::seconds(8);
    QList<Held> m_held;
};

} // namespace desk
