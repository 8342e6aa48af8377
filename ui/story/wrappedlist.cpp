#include "wrappedlist.h"

#include "theme.h"

#include <QScrollBar>

namespace desk {

WrappedList::WrappedList(QWidget *parent) : QListView(parent)
{
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setUniformItemSizes(false);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    verticalScrollBar()->setSingleStep(20);
    connect(&Theme::instance(), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void WrappedList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the delegate measures by the width of the viewport
}

} // namespace desk
