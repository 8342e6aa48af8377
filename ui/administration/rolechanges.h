#pragma once

#include <QJsonObject>
#include <QScrollArea>

namespace desk {

class TextLabel;

/// Below the matrix of a role: what was given and taken there changes for whom.
class RoleChanges : public QScrollArea
{
    Q_OBJECT

public:
    explicit RoleChanges(QWidget *parent = nullptr);

    /// `people` have the role; `before` and `after` are permissions by resource.
    void show(const QStringList &people, const QJsonObject &before, const QJsonObject &after);

private:
    TextLabel *m_given;
    TextLabel *m_taken;
    TextLabel *m_second;
    TextLabel *m_people;
};

} // namespace desk
