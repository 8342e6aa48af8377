#pragma once

#include "assistantpage.h"

namespace desk {

class Database;
class ImportPane;

/// Step 6: items and prices, customers, opening stock and open invoices from sheets. All of it can
/// wait.
class ItemsPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit ItemsPage(Database *database, QWidget *parent = nullptr);
    void begin() override;
    [[nodiscard]] ImportPane *imports() const { return m_imports; }

private:
    [[nodiscard]] QWidget *buildAside();

    ImportPane *m_imports;
};

} // namespace desk
