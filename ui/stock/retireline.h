#pragma once

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace desk {

struct Error;
class FieldErrors;
class KeyButton;
class TextLabel;

/// Whether an item is sold: no more, with the SKU that takes its place, or again.
class RetireLine : public QWidget
{
    Q_OBJECT

public:
    explicit RetireLine(QWidget *parent = nullptr);

    void show(const QJsonObject &item);
    /// False when no field has that name, or another item stands here now.
    bool tell(const QString &item, const Error &error);

Q_SIGNALS:
    /// {id, version, is_active, successor}
    void asked(const QJsonObject &item);

private:
    void send();

    QJsonObject m_item;
    TextLabel *m_state;
    QLineEdit *m_successor;
    KeyButton *m_button;
    FieldErrors *m_errors;
};

} // namespace desk
