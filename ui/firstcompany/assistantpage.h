#pragma once

#include "pagebody.h"

namespace desk {

struct DraftProblem;

/// A step of the assistant.
class AssistantPage : public PageBody
{
    Q_OBJECT

public:
    using PageBody::PageBody;

    /// Puts the focus where one begins.
    virtual void begin() = 0;
    /// Goes to the field that this is about; false when it is not on this page.
    virtual bool showProblem(const DraftProblem &) { return false; }
    /// Ctrl+N.
    virtual void addOne() {}
    /// Words for what Ctrl+N adds; empty where nothing is.
    [[nodiscard]] virtual QString addWords() const { return {}; }

protected:
    /// Shows how things stand; a page that is hidden is not kept up to date.
    virtual void refresh() {}
    void showEvent(QShowEvent *event) override
    {
        PageBody::showEvent(event);
        refresh();
    }
};

} // namespace desk
