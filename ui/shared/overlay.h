#pragma once

#include <QPointer>
#include <QWidget>

namespace desk {

/// A card over the dimmed window: the palette, the help of keys. Esc or a click beside it closes it
/// and gives the focus back to where it was. Not a dialog: nothing is blocked, the window lives on
/// behind it.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

    void open();
    void close();

Q_SIGNALS:
    void closed();

protected:
    /// The card; put widgets into it.
    [[nodiscard]] QWidget *card() const { return m_card; }
    /// Where the card lies in a window of this size.
    [[nodiscard]] virtual QRect cardRect(const QSize &window) const;
    /// Called by open() once it is visible: put the focus.
    virtual void opened() {}

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void place();

private:
    QWidget *m_card;
    QPointer<QWidget> m_before;
};

} // namespace desk
