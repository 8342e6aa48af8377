#pragma once

#include "invoicesstore.h"

#include <QFrame>
#include <QJsonObject>

class QComboBox;
class QLineEdit;

namespace desk {

class DayField;
class FieldError;
class FieldErrors;
class KeyButton;

/// A payment being entered: amount, day, how, reference. Enter in any field keeps it, Esc puts it
/// away; what is wrong is said under its field.
class PaymentForm : public QFrame
{
    Q_OBJECT

public:
    explicit PaymentForm(QWidget *parent = nullptr);

    /// A new payment over what is open, today, by bank.
    void begin(const QString &balance);
    /// What is typed, for a journal; {} while no payment is being entered.
    [[nodiscard]] QJsonObject words() const;
    void putBack(const QJsonObject &words);
    /// Brings a refusal to its field; false when it names none.
    bool tell(const Error &error);
    void setBusy(bool busy);

Q_SIGNALS:
    void edited();
    void entered(const desk::PaymentWords &payment);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enter();

    [[nodiscard]] QList<std::pair<QString, QLineEdit *>> fields() const;

    QLineEdit *m_amount;
    DayField *m_day;
    QComboBox *m_method;
    QLineEdit *m_reference;
    KeyButton *m_record;
    FieldErrors *m_errors;
};

} // namespace desk
