#pragma once

#include "overlay.h"
#include "peoplestore.h"

namespace desk {

class FieldError;
class KeyButton;
class RecordModel;
class RowList;
class TextLabel;

/// Hands customers and their open orders from one rep to a colleague: all of them, or those that
/// are marked. It says how many would go before anything goes.
class HandOverCard : public Overlay
{
    Q_OBJECT

public:
    HandOverCard(Database *database, QWidget *window);

    /// Opens once it is known what the person holds; `evenIfNothing` opens it also when that is
    /// nothing.
    void ask(const QJsonObject &person, bool evenIfNothing);
    [[nodiscard]] RowList *customers() const { return m_customers; }
    [[nodiscard]] RowList *colleagues() const { return m_colleagues; }

Q_SIGNALS:
    /// What was handed over, in a sentence.
    void handedOver(const QString &sentence);
    void failed(const desk::Error &error);

protected:
    [[nodiscard]] QRect cardRect(const QSize &window) const override;
    void opened() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showHeld(const QJsonObject &held);
    void count();
    void hand();

    PeopleStore m_store;
    QJsonObject m_person;
    int m_allOrders = 0;
    TextLabel *m_title;
    RecordModel *m_customerRows;
    RecordModel *m_colleagueRows;
    RowList *m_customers;
    RowList *m_colleagues;
    FieldError *m_to;
    TextLabel *m_sum;
    KeyButton *m_hand;
    bool m_isBusy = false;
};

} // namespace desk
