#pragma once

#include <QJsonObject>
#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace desk {

struct Error;
class FieldErrors;
class KeyButton;
class TextLabel;

/// What a decoder misses in the catalogue, with the hospital's words, and the answer: the SKU, new
/// or one that is there, or why there is none.
class SkuRequestForm : public QWidget
{
    Q_OBJECT

public:
    explicit SkuRequestForm(QWidget *parent = nullptr);

    /// A row of api.sku_requests; another one empties the fields.
    void show(const QJsonObject &request);
    /// False when no field has that name, or another request stands here now.
    bool tell(const QString &request, const Error &error);
    [[nodiscard]] QJsonObject words() const;
    void putWords(const QJsonObject &words);

Q_SIGNALS:
    void edited();
    /// {id, version, sku, item_name, …} or {id, version, reason}
    void answered(const QJsonObject &answer);

private:
    QLineEdit *add(const QString &label, const QString &name, int row, int column, int span = 1);
    void sendSku();
    void sendReason();
    [[nodiscard]] QJsonObject answer() const;

    QJsonObject m_request;
    QGridLayout *m_grid;
    TextLabel *m_asked;
    TextLabel *m_state;
    QWidget *m_form;
    QList<std::pair<QString, QLineEdit *>> m_fields;
    QLineEdit *m_reason;
    FieldErrors *m_errors;
};

} // namespace desk
