#pragma once

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace desk {

class PageHead;
class Pane;
class TextLabel;

/// The three panes of a step: a list where there are several of a kind, the form, and at the right
/// what it decides. The form scrolls.
class PageBody : public QWidget
{
    Q_OBJECT

public:
    explicit PageBody(QWidget *parent = nullptr);

    /// Null where a step has none.
    void setList(QWidget *list);
    void setForm(QWidget *form);
    void setAside(QWidget *aside);
    [[nodiscard]] PageHead *head() const { return m_head; }
    /// Above the form, below the head.
    [[nodiscard]] Pane *top() const { return m_top; }
    /// Scrolls to a widget of the form.
    void showField(QWidget *field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PageHead *m_head;
    Pane *m_list;
    Pane *m_top;
    Pane *m_aside;
    QScrollArea *m_scroll;
};

/// A pane's lines of words and values: "Kochi to Kerala   CGST + SGST".
class PairList : public QWidget
{
    Q_OBJECT

public:
    explicit PairList(const QString &heading, QWidget *parent = nullptr);
    void setPairs(const QList<std::pair<QString, QString>> &pairs, bool strong = false);
    void setFoot(const QString &words);

private:
    QGridLayout *m_grid;
    TextLabel *m_foot;
};

} // namespace desk
