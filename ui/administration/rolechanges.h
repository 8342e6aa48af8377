#pragma once

#include <QJsonObject>
#include <QWidget>

namespace desk {

class TextLabel;

/// Beside the matrix of a role: what the ticks change, and for whom.
class RoleChanges : public QWidget
{
    Q_OBJECT

public:
    explicit RoleChanges(QWidget *parent = nullptr);

    /// `people` have the role; `before` and `after` are permissions by resource.
    void show(const QStringList &people, const QJsonObject &before, const QJsonObject &after);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_given;
    TextLabel *m_taken;
    TextLabel *m_second;
    TextLabel *m_people;
};

} // namespace desk
