#pragma once

#include "customersstore.h"

#include <QLineEdit>
#include <QTimer>

namespace desk {

class SuggestList;

/// The group that a hospital belongs to, such as a chain: those that are known are suggested while
/// one types, and other words are a new one.
class GroupField : public QLineEdit
{
    Q_OBJECT

public:
    explicit GroupField(Database *database, QWidget *parent = nullptr);

private:
    void search();
    void offer(const Rows &rows);

    CustomersStore m_store;
    SuggestList *m_list;
    QTimer m_pause;
    int m_turn = 0;
};

} // namespace desk
