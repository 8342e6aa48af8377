#pragma once

#include <QAbstractButton>
#include <QList>

namespace desk {

/// The queue folded: a mark and a count for urgent, high and normal; pressing it unfolds.
class QueueStrip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit QueueStrip(QWidget *parent = nullptr);
    void setCounts(const QList<int> &counts);
    /// Which of them holds the order on show; -1 for none.
    void setChosen(int group);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_counts;
    int m_chosen = -1;
};

} // namespace desk
