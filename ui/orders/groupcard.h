#pragma once

#include "customersstore.h"
#include "overlay.h"

namespace desk {

class FieldErrors;
class GroupField;
class KeyButton;
class Notice;

/// Puts a hospital into a group, or takes it out.
class GroupCard : public Overlay
{
    Q_OBJECT

public:
    GroupCard(Database *database, QWidget *window);

    /// Of a customer as CustomersStore reads it.
    void ask(const QJsonObject &customer);

Q_SIGNALS:
    /// The same customer with its new group.
    void changed(const QJsonObject &customer);

protected:
    void opened() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();

    CustomersStore m_store;
    QJsonObject m_customer;
    GroupField *m_group;
    FieldErrors *m_errors;
    Notice *m_notice;
    KeyButton *m_save;
    bool m_isBusy = false;
};

} // namespace desk
