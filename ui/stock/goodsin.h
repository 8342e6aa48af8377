#pragma once

#include <QJsonObject>
#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace desk {

struct Error;
class DayField;
class FieldErrors;
class KeyButton;
class TextLabel;

/// Goods of an item that come in, by batch, and goods that a supplier has promised.
class GoodsIn : public QWidget
{
    Q_OBJECT

public:
    explicit GoodsIn(QWidget *parent = nullptr);

    /// Another item empties the fields.
    void show(const QString &sku);
    /// What comes in is what was promised: a row of api.expected_list.
    void takeExpected(const QJsonObject &expected);
    /// False when no field has that name, or another item stands here now.
    bool tell(const QString &sku, const Error &error);
    /// Done: the fields of the receipt, or of the promise, are empty again, unless another item
    /// stands here now.
    void received(const QString &sku);
    void promised(const QString &sku);
    [[nodiscard]] QJsonObject words() const;
    void putWords(const QJsonObject &words);

Q_SIGNALS:
    void edited();
    /// {sku, batch_number, expiry_date, mrp, quantity, expected_id}
    void receive(const QJsonObject &goods);
    /// {sku, quantity, expected_on, supplier, reference}
    void expect(const QJsonObject &goods);

private:
    QLineEdit *field(QBoxLayout *row, const QString &label, const QString &name, QLineEdit *edit);
    void buildReceipt(QBoxLayout *column);
    void buildPromise(QBoxLayout *column);
    void tellExpected(const QJsonObject &expected);
    void emptyReceipt();
    void emptyPromise();
    void sendReceipt();
    void sendPromise();
    void wrong(FieldErrors *errors, const QString &field, const QString &sentence);
    [[nodiscard]] QList<std::pair<QString, QLineEdit *>> fields() const;

    QString m_sku;
    QJsonObject m_expected; ///< which promise is kept by what comes in
    TextLabel *m_from;
    QLineEdit *m_batch;
    DayField *m_expiry;
    QLineEdit *m_mrp;
    QLineEdit *m_quantity;
    QLineEdit *m_promisedQuantity;
    DayField *m_promisedOn;
    QLineEdit *m_supplier;
    QLineEdit *m_reference;
    FieldErrors *m_errors;
    FieldErrors *m_promiseErrors;
    FieldErrors *m_sent; ///< what the server's answer is about
};

} // namespace desk
