#pragma once

#include "customersstore.h"
#include "fielderror.h"
#include "pane.h"

class QComboBox;
class QLineEdit;

namespace desk {

class DraftKeeping;
class EditorDraft;
class GroupField;
class KeyButton;
class Notice;

/// A new hospital, made on the spot: its GSTIN fills the state and the kind of buyer. Enter makes
/// it, Esc steps back.
class CustomerForm : public Pane
{
    Q_OBJECT

public:
    explicit CustomerForm(Database *database, QWidget *parent = nullptr);

    /// Where what is typed is kept.
    void keepIn(DraftKeeping *drafts);
    /// Opens with the name as it was typed.
    void begin(const QString &name);

Q_SIGNALS:
    /// As CustomersStore reads it.
    void made(const QJsonObject &customer);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FieldError *addField(const QString &name, const QString &label, QWidget *field, int row,
                         int column, int span);
    void fillStates();
    void readGstin();
    void make();
    void answered(const Result<QJsonObject> &answer);

    CustomersStore m_store;
    FieldErrors m_errors;
    QLineEdit *m_name;
    QLineEdit *m_gstin;
    QComboBox *m_state;
    QComboBox *m_buyer;
    QLineEdit *m_city;
    QLineEdit *m_pincode;
    QLineEdit *m_contact;
    QLineEdit *m_phone;
    QLineEdit *m_shelfLife;
    GroupField *m_group;
    FieldError *m_gstinField = nullptr;
    EditorDraft *m_kept = nullptr;
    KeyButton *m_make;
    Notice *m_notice;
};

} // namespace desk
