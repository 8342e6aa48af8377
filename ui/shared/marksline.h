#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace desk {

class RowList;
class TextLabel;

/// The line at the foot of a list while rows are marked: how many, what they sum to, and the keys
/// that go on from there.
class MarksLine : public QWidget
{
    Q_OBJECT

public:
    explicit MarksLine(RowList *list, QWidget *parent = nullptr);
    /// "3 marked · ₹12,34,567.50 · 1,250 pieces".
    [[nodiscard]] QString words() const;
    /// Another key that goes on from what is marked.
    void addKey(const QString &key, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void update();
    void leaveRoom();
    [[nodiscard]] QStringList sums() const;

    RowList *m_list;
    TextLabel *m_words;
    QList<QWidget *> m_keys; ///< the first one goes first where there is no room
};

} // namespace desk
