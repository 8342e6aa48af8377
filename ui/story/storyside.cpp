#include "storyside.h"

#include "commentspane.h"
#include "filespane.h"
#include "filtertabs.h"
#include "historypane.h"
#include "story.h"
#include "theme.h"

#include <QApplication>
#include <QJsonArray>
#include <QLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace desk {

using namespace Qt::StringLiterals;

StorySide::StorySide(const DeskContext &context, QWidget *page, Notice *notice,
                     const QString &title, QWidget *first, const QString &drop)
    : Pane(Token::Panel),
      m_story(new Story(context, page)),
      m_tabs(new FilterTabs),
      m_stack(new QStackedWidget)
{
    auto *line = new Pane(Token::Panel);
    line->layout()->setContentsMargins(8, 6, 8, 4);
    line->add(m_tabs);
    m_tabs->setAccessibleName(tr("Beside the document"));
    m_tabs->add(u"first"_s, title);
    m_tabs->add(u"story"_s, tr("Story"), 0);
    m_stack->addWidget(first);
    m_stack->addWidget(buildStory());
    add(line);
    add(new Hairline);
    add(m_stack, 1);
    m_story->takeFilesOn(this, drop);
    m_story->tellIn(notice);
    connect(m_story, &Story::read, this, &StorySide::count);
    connect(m_tabs, &FilterTabs::chosenChanged, this, [this](const QString &name) {
        m_stack->setCurrentIndex(name == u"story" ? 1 : 0);
        m_story->setKeysOn(showsStory());
    });
    auto *key = new QShortcut(Qt::CTRL | Qt::Key_H, page);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &StorySide::toggle);
}

QWidget *StorySide::buildStory()
{
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    for (auto *part : QList<QWidget *>{m_story->history(), m_story->comments(), m_story->files()})
        parts->addWidget(part);
    parts->setSizes({px(340), px(220), px(150)});
    return parts;
}

void StorySide::show(const StoryDocument &document)
{
    m_story->show(document);
}

bool StorySide::showsStory() const
{
    return m_stack->currentIndex() == 1;
}

void StorySide::toggle()
{
    if (!isVisible())
        return;
    const auto isInside = showsStory() && isAncestorOf(QApplication::focusWidget());
    m_tabs->choose(isInside ? u"first"_s : u"story"_s);
    if (isInside)
        Q_EMIT left();
    else
        m_story->history()->enter();
}

/// What people added; what happened by itself is always more.
void StorySide::count()
{
    const auto &story = m_story->values();
    m_tabs->setCount(u"story"_s, static_cast<int>(story.value(u"comments"_s).toArray().size() +
                                                  story.value(u"attachments"_s).toArray().size()));
}

} // namespace desk
