#pragma once

#include "assistantpage.h"

namespace desk {

class Database;
class EmptyState;
class ImportCard;
class KeyButton;
class Notice;
class RecordModel;
class RowList;
class TextLabel;

/// Step 6: items and prices, customers and opening stock from sheets, with what is wrong in them
/// row by row. All of it can wait.
class ItemsPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit ItemsPage(Database *database, QWidget *parent = nullptr);
    void begin() override;
    [[nodiscard]] const QList<ImportCard *> &cards() const { return m_cards; }
    /// How many sheets are in.
    [[nodiscard]] int imported() const;

Q_SIGNALS:
    void importsChanged();

private:
    [[nodiscard]] QWidget *buildForm(Database *database);
    [[nodiscard]] QWidget *buildAside();
    void addCard(ImportCard *card, QWidget *to);
    void showReport(const ImportCard *card);
    void saveReport();

    QList<ImportCard *> m_cards;
    Notice *m_notice;
    TextLabel *m_about;
    KeyButton *m_save;
    RecordModel *m_findings;
    RowList *m_list;
    const ImportCard *m_shown = nullptr;
};

} // namespace desk
