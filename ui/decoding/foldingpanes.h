#pragma once

#include <QSplitter>

#include <optional>

namespace desk {

class Preferences;
class QueuePane;

/// Queue | lines | suggestions: where there is no room the queue folds into a strip; what somebody
/// folded or dragged stays as they had it.
class FoldingPanes : public QSplitter
{
    Q_OBJECT

public:
    FoldingPanes(QueuePane *queue, QWidget *lines, QWidget *suggest, QWidget *parent = nullptr);

    /// Keeps the widths from now on.
    void remember(Preferences *preferences);
    void toggle();
    void unfold();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    QueuePane *m_queue;
    std::optional<bool> m_byHand;
};

} // namespace desk
