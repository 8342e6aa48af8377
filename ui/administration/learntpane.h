#pragma once

#include "administrationpage.h"
#include "administrationstore.h"

class QTimer;

namespace desk {

class KeyButton;
class Notice;
class RecordModel;
class RowList;
class SearchField;

/// What decoding has learnt, found by words, SKU, item or hospital; Delete forgets the chosen one.
class LearntPane : public AdministrationPage
{
    Q_OBJECT

public:
    LearntPane(const DeskContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void documentChanged(const Change &change) override;

    [[nodiscard]] RowList *list() const { return m_list; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

protected:
    void showRecord() override { read(); }

private:
    void read();
    void dressRows();
    void offer();
    void forgetChosen();

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
