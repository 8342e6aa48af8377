#pragma once

#include "deskcontext.h"
#include "pane.h"
#include "storystore.h"

class QStackedWidget;

namespace desk {

class FilterTabs;
class Notice;
class Story;

/// The side of a document: what the desk shows there, and behind a second tab its story, with how
/// much was said and attached. Ctrl+H goes from one to the other. Files are dropped on either.
class StorySide : public Pane
{
    Q_OBJECT

public:
    /// `first` is the desk's own under the words `title`; `drop` is said while files hover. The
    /// keys work anywhere in `page`, those of the story while it is on show.
    StorySide(const DeskContext &context, QWidget *page, Notice *notice, const QString &title,
              QWidget *first, const QString &drop);

    void show(const StoryDocument &document);
    using Pane::show;
    /// To the story; from within it, back to the desk's own.
    void toggle();
    [[nodiscard]] bool showsStory() const;
    [[nodiscard]] Story *story() const { return m_story; }

Q_SIGNALS:
    /// The story was closed by its key; the keyboard goes where work goes on.
    void left();

private:
    [[nodiscard]] QWidget *buildStory();
    void count();

    Story *m_story;
    FilterTabs *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace desk
