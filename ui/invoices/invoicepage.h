#pragma once

#include <QJsonObject>
#include <QScrollArea>

namespace desk {

class KeyButton;
class PaperRows;
class PaymentForm;
class SmallTable;
class TextLabel;

/// What is known of an invoice: payments and a form for another one, papers, lines with their
/// batches.
class InvoicePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit InvoicePage(QWidget *parent = nullptr);

    /// Shows what InvoicesStore::read() gave. A form that is open keeps what was typed, as long as
    /// it is the same invoice.
    void show(const QJsonObject &detail, bool mayRecord);
    [[nodiscard]] PaymentForm *form() const { return m_form; }
    [[nodiscard]] PaperRows *papers() const { return m_papers; }
    /// Opens the payment form; the desk gives it its key.
    [[nodiscard]] KeyButton *recordButton() const { return m_record; }
    /// Opens the form over what is still open.
    void beginPayment();
    void endPayment();

private:
    [[nodiscard]] QWidget *buildPayments();
    [[nodiscard]] QWidget *buildOwn();
    void showPayments(const QJsonObject &detail);
    void showLines(const QJsonObject &detail);

    QWidget *m_paymentsPart;
    QWidget *m_ownPart = nullptr;
    KeyButton *m_record;
    PaymentForm *m_form;
    SmallTable *m_payments;
    PaperRows *m_papers;
    TextLabel *m_linesTitle;
    SmallTable *m_lines;
    QString m_id;
    QString m_balance;
};

} // namespace desk
