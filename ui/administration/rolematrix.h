#pragma once

#include <QJsonObject>
#include <QTreeView>

class QStandardItemModel;

namespace desk {

/// What a role may, resource by resource: Space gives an action or takes it away.
class RoleMatrix : public QTreeView
{
    Q_OBJECT

public:
    explicit RoleMatrix(QWidget *parent = nullptr);

    /// Every action that any role has or a transition asks for is offered.
    void show(const QJsonObject &role, const QList<QJsonObject> &allRoles);
    /// Gives and takes what `after` has other than `before`.
    void tick(const QJsonObject &before, const QJsonObject &after);
    /// The permissions as they are ticked.
    [[nodiscard]] QJsonObject permissions() const;
    /// What is ticked is what the server has now.
    void markSaved();
    /// Whether they differ from what was shown.
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    void changed();

private:
    QJsonObject m_role;
    QStandardItemModel *m_model;
    bool m_isTicking = false;
};

} // namespace desk
