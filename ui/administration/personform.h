#pragma once

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace desk {

struct Error;
class FieldErrors;

/// A person: e-mail and name (given once, when the person is invited), and role.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget *parent = nullptr);

    void setRoles(const QStringList &roles);
    /// Shows a person of api.people; an empty one is a new person.
    void show(const QJsonObject &person);
    bool tell(const Error &error);

    [[nodiscard]] bool isNew() const { return m_person.isEmpty(); }
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString fullName() const;
    [[nodiscard]] QString role() const;
    /// The words as they were typed; {} where there are none.
    [[nodiscard]] QJsonObject typed() const;
    void putTyped(const QJsonObject &typed);

Q_SIGNALS:
    void edited();
    /// Enter in a field.
    void submitted();

private:
    void chooseRole(const QString &role);
    QJsonObject m_person;
    QLineEdit *m_email;
    QLineEdit *m_name;
    QComboBox *m_role;
    FieldErrors *m_errors;
};

} // namespace desk
