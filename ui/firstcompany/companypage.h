#pragma once

#include "assistantpage.h"

namespace desk {

class FieldForm;
class Founding;
class LogoField;
class PaperSketch;

/// Step 2: what the company is called and which PAN it has.
class CompanyPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit CompanyPage(Founding *founding, QWidget *parent = nullptr);
    void begin() override;
    bool showProblem(const DraftProblem &problem) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildAside();
    void take();

    Founding *m_founding;
    FieldForm *m_form;
    LogoField *m_logo;
    PaperSketch *m_paper;
    PairList *m_decides;
};

} // namespace desk
