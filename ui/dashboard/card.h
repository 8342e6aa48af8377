#pragma once

#include <QFrame>

class QBoxLayout;

namespace desk {

class TextLabel;

/// A framed part of the dashboard: a title with a line beside it, and what it holds.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    void setNote(const QString &note);
    /// At the right of the title: a link.
    void addToHead(QWidget *widget);
    void add(QWidget *widget, int stretch = 0);
    void addStretch();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_note;
    QBoxLayout *m_head;
    QBoxLayout *m_column;
};

} // namespace desk
