#pragma once

#include "rolerights.h"

#include <QTableView>

namespace desk {

/// What a role may, resource by resource: the arrows walk the rights, Space or a click goes on from
/// none to all. What differs from what holds stands on a ground.
class RoleMatrix : public QTableView
{
    Q_OBJECT

public:
    explicit RoleMatrix(QWidget *parent = nullptr);

    [[nodiscard]] RoleRights *rights() const { return m_rights; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void fitColumns();

    RoleRights *m_rights;
    RoleRights::Cell m_current;
};

} // namespace desk
