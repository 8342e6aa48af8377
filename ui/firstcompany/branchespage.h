#pragma once

#include "assistantpage.h"

class QLineEdit;

namespace desk {

class EntryList;
class FieldForm;
class Founding;
class KeyButton;
class Notice;
class PaperSketch;
class TextLabel;

/// Step 3: the branches with GSTIN, address, licences and bank.
class BranchesPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit BranchesPage(Founding *founding, QWidget *parent = nullptr);
    void begin() override;
    bool showProblem(const DraftProblem &problem) override;
    void addOne() override;
    [[nodiscard]] QString addWords() const override { return tr("branch"); }
    /// "kept here at every key, last 10:24:51"
    void setKept(const QString &words);

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildAside();
    void buildForm();
    void buildTax();
    void buildBank();
    void showHints();
    void showPin(QList<DraftProblem> &problems);
    void showPaper();
    [[nodiscard]] bool hasOwnBank() const;

    Founding *m_founding;
    EntryList *m_list;
    TextLabel *m_pan;
    TextLabel *m_kept;
    FieldForm *m_form;
    Notice *m_pin;
    KeyButton *m_remove;
    QLineEdit *m_state;
    PaperSketch *m_paper;
    PairList *m_decides;
    PairList *m_series;
    int m_shown = -1;
};

/// How the branches stand, for a list of them.
void fillBranches(EntryList *list, const Founding &founding);

} // namespace desk
