#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QBoxLayout;

namespace desk {

/// "All 21 | POs 4 | Quotations 7" over a list: which part of it is shown. Left and Right walk, and
/// the one with the focus is chosen. Those that there is no room for are in a menu at the end.
class FilterTabs : public QWidget
{
    Q_OBJECT

public:
    explicit FilterTabs(QWidget *parent = nullptr);

    /// Adds a filter; the first one added is chosen. `count` below 0 shows none.
    void add(const QString &name, const QString &words, int count = -1);
    void setCount(const QString &name, int count);
    void choose(const QString &name);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void walk(int step);
    void foldSoon();
    void fold();
    void showFolded();

    QBoxLayout *m_row;
    QAbstractButton *m_more;
    QList<QAbstractButton *> m_tabs;
    QString m_chosen;
};

} // namespace desk
