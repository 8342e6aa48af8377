#pragma once

#include "fielderror.h"
#include "orderdraft.h"
#include "pane.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace desk {

class ChipLabel;
class CustomerField;
class CustomerForm;
class Database;
class DraftKeeping;
class KeyButton;
class TextLabel;

/// The head of an order's entry: hospital, who asks, how urgent, by when, where to.
class OrderForm : public Pane
{
    Q_OBJECT

public:
    OrderForm(Database *database, bool mayCreateCustomers, QWidget *parent = nullptr);

    /// Where a hospital that is being added is kept.
    void keepIn(DraftKeeping *drafts);
    void show(const OrderDraft &draft);
    /// Takes what the fields hold.
    void read(OrderDraft &draft) const;
    /// Brings an error to its field; false when no field has that name.
    bool tell(const Error &error) { return m_errors.tell(error); }
    void clearErrors() { m_errors.clear(); }
    /// What keeps the order from going on; empty when nothing does.
    [[nodiscard]] QString problem() const;
    void focusHospital();
    /// The day typed as needed by, for lines that have none.
    [[nodiscard]] QString neededBy() const;

Q_SIGNALS:
    void edited();
    void customerChanged();
    void failed(const desk::Error &error);

private:
    FieldError *addField(const QString &name, const QString &label, QWidget *field, int stretch);
    void build(bool mayCreateCustomers);
    void fillPriorities();
    void showCustomer();
    void askGroup();
    void showAddresses(const QString &chosen);
    void leaveDay();
    void closeCustomerForm();

    FieldErrors m_errors;
    QHBoxLayout *m_row;
    CustomerField *m_hospital;
    QLineEdit *m_contact;
    QComboBox *m_priority;
    QLineEdit *m_neededBy;
    QComboBox *m_address;
    FieldError *m_neededByField = nullptr;
    FieldError *m_addressField = nullptr;
    ChipLabel *m_chip;
    TextLabel *m_facts;
    KeyButton *m_group;
    Database *m_database;
    CustomerForm *m_customerForm;
};

} // namespace desk
