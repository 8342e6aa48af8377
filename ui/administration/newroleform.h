#pragma once

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace desk {

struct Error;
class FieldErrors;

/// Name and description of a role to be made, and whose rights it starts with.
class NewRoleForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewRoleForm(QWidget *parent = nullptr);

    /// Empty, with these roles to start from.
    void show(const QList<QJsonObject> &roles);
    /// {name, description}; the name as the server keeps it.
    [[nodiscard]] QJsonObject role() const;
    [[nodiscard]] QJsonObject typed() const;
    void putTyped(const QJsonObject &typed);
    bool tell(const Error &error);

Q_SIGNALS:
    void edited();
    /// Nobody's for an empty name.
    void startChosen(const QString &role);

private:
    QLineEdit *m_name;
    QLineEdit *m_description;
    QComboBox *m_start;
    FieldErrors *m_errors;
};

} // namespace desk
