#pragma once

#include <QFrame>

class QBoxLayout;

namespace desk {

class KeyButton;
class TextLabel;

/// A framed part of the dashboard: a title with a line beside it, and what it holds.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    void setNote(const QString &note);
    /// At the right of the title.
    KeyButton *addLink(const QString &words);
    void add(QWidget *widget, int stretch = 0);
    /// A hairline over what follows.
    QWidget *addLine();
    void addStretch();
    /// A sentence in place of what the card holds; an empty one takes it away again.
    void sayInstead(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_note;
    QBoxLayout *m_head;
    QBoxLayout *m_column;
    TextLabel *m_sentence;
    QList<QWidget *> m_held;
};

} // namespace desk
