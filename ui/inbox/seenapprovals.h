#pragma once

#include <QSet>
#include <QString>

namespace desk {

class Preferences;

/// Which of the waiting documents one has looked at on this machine.
class SeenApprovals
{
public:
    /// Without preferences it lasts as long as the desk.
    explicit SeenApprovals(Preferences *preferences);

    [[nodiscard]] bool contains(const QString &approval) const { return m_seen.contains(approval); }
    void add(const QString &approval);
    /// Forgets what does not wait any more.
    void keepOnly(const QSet<QString> &waiting);

private:
    void keep() const;

    Preferences *m_preferences;
    QSet<QString> m_seen;
};

} // namespace desk
