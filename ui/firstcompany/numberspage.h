#pragma once

#include "assistantpage.h"

#include <QHash>

class QLineEdit;

namespace desk {

class EntryList;
class FieldForm;
class Founding;

/// Step 4: how the numbers of each branch begin, and where they go on.
class NumbersPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit NumbersPage(Founding *founding, QWidget *parent = nullptr);
    void begin() override;
    bool showProblem(const DraftProblem &problem) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildAside();

    Founding *m_founding;
    EntryList *m_list;
    FieldForm *m_form;
    PairList *m_rules;
    QHash<QString, QLineEdit *> m_first; ///< the first number, by kind
    int m_shown = -1;
};

} // namespace desk
