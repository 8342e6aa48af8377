#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

class QTreeView;

namespace desk {

/// Rows that changed elsewhere, lit for a moment so that the eye finds them. Where the system shows
/// no motion they are lit evenly and then no more.
class RowGlow : public QObject
{
    Q_OBJECT

public:
    explicit RowGlow(QTreeView *list);

    void light(const QString &id);
    /// 1 when it has just changed, 0 for rows that have not.
    [[nodiscard]] qreal strength(const QString &id) const;
    [[nodiscard]] bool isDark() const { return m_lit.isEmpty(); }

private:
    void tick();
    [[nodiscard]] bool moves() const;

    QTreeView *m_list;
    QHash<QString, qint64> m_lit; ///< since when, on our clock
    QElapsedTimer m_clock;
    QTimer m_frame;
};

} // namespace desk
