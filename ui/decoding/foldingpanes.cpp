#include "foldingpanes.h"

#include "preferences.h"
#include "queuepane.h"
#include "theme.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int foldBelow = 1250;
constexpr int queueWidth = 308;
constexpr int foldedWidth = 40;
const auto keptName = u"decoding/panes"_s;

} // namespace

FoldingPanes::FoldingPanes(QueuePane *queue, QWidget *lines, QWidget *suggest, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_queue(queue)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    for (auto *pane : QList<QWidget *>{queue, lines, suggest})
        addWidget(pane);
    setStretchFactor(2, 1);
    setSizes({px(queueWidth), px(372), px(584)});
}

void FoldingPanes::remember(Preferences *preferences)
{
    if (!preferences)
        return;
    if (const auto state = preferences->layout(keptName); !state.isEmpty())
        restoreState(state);
    connect(this, &QSplitter::splitterMoved, this, [this, preferences] {
        if (!m_queue->isFolded())
            preferences->setLayout(keptName, saveState());
    });
}

void FoldingPanes::toggle()
{
    m_byHand = !m_queue->isFolded();
    fold();
}

void FoldingPanes::unfold()
{
    m_byHand = false;
    fold();
}

void FoldingPanes::fold()
{
    const auto folded = m_byHand.value_or(width() < px(foldBelow));
    if (folded == m_queue->isFolded())
        return;
    auto widths = sizes();
    m_queue->setFolded(folded);
    const auto wide = px(folded ? foldedWidth : queueWidth);
    widths[2] += widths.at(0) - wide;
    widths[0] = wide;
    setSizes(widths);
}

void FoldingPanes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fold();
}

} // namespace desk
