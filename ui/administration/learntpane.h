#pragma once

#include "administrationstore.h"
#include "pane.h"

class QTimer;

namespace desk {

class KeyButton;
class Notice;
class RecordModel;
class RowList;
class SearchField;

/// What decoding has learnt, found by words, SKU, item or hospital; Delete forgets the chosen one.
class LearntPane : public Pane
{
    Q_OBJECT

public:
    explicit LearntPane(Database *database, QWidget *parent = nullptr);

    /// The newest of what is searched for; read again when decoding goes on.
    void read();
    /// Confirmations come in dozens; they are read once they pause.
    void readSoon();
    [[nodiscard]] RowList *list() const { return m_list; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

private:
    void dressRows();
    void offer();
    void forget();

    AdministrationStore m_store;
    Notice *m_notice;
    SearchField *m_search;
    RecordModel *m_model;
    RowList *m_list;
    KeyButton *m_forget;
    QTimer *m_soon;
    QString m_words;
    int m_turn = 0;
};

} // namespace desk
