#pragma once

#include "customersstore.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QTimer>

namespace desk {

class SuggestList;

/// The field of the hospital: any words of it bring suggestions from the server; the last one
/// offers to make a new hospital of the words.
class CustomerField : public QLineEdit
{
    Q_OBJECT

public:
    CustomerField(Database *database, bool mayCreate, QWidget *parent = nullptr);

    /// As CustomersStore reads it; {} empties the field. Emits nothing.
    void setCustomer(const QJsonObject &customer, const QString &words = {});
    /// The chosen one, or {}.
    [[nodiscard]] const QJsonObject &customer() const { return m_customer; }

Q_SIGNALS:
    /// Another hospital was chosen and read, or none any more.
    void customerChanged();
    /// It is to be made; `words` are its name as typed.
    void wanted(const QString &words);
    void failed(const desk::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void typed();
    void search();
    void offer(const QString &words, const Rows &rows);
    void take(const QJsonObject &record);

    CustomersStore m_store;
    QJsonObject m_customer;
    SuggestList *m_list;
    QTimer m_pause;
    int m_turn = 0;
    bool m_mayCreate;
};

} // namespace desk
