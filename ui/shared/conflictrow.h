#pragma once

#include "conflictwords.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace desk {

class KeyButton;

/// What both of two people touched, three ways side by side, and the buttons that decide it.
class ConflictRow : public QWidget
{
    Q_OBJECT

public:
    ConflictRow(const ThreeWayMerge::Item &item, const ConflictWords &words,
                QWidget *parent = nullptr);

    /// The choice that was made, or Open.
    void setChoice(ThreeWayMerge::Choice choice);
    /// The keyboard is on this row.
    void setCurrent(bool current);
    void focusFirst();
    /// Whether there is such a button.
    [[nodiscard]] bool offers(ThreeWayMerge::Choice choice) const;
    [[nodiscard]] KeyButton *button(ThreeWayMerge::Choice choice) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(desk::ThreeWayMerge::Choice choice);
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Offer
    {
        ThreeWayMerge::Choice choice;
        QString words;  ///< "Keep mine"
        QString chosen; ///< "Mine kept"
        KeyButton *button = nullptr;
    };

    void offer(ThreeWayMerge::Choice choice, const QString &words, const QString &chosen);
    void dress();
    void say();
    void paintTitle(QPainter *painter, const QRect &cell) const;
    void paintSide(QPainter *painter, const QRect &cell, ThreeWayMerge::Side side) const;
    [[nodiscard]] bool isTaken(ThreeWayMerge::Side side) const;

    ThreeWayMerge::Item m_item;
    ConflictWords m_words;
    QList<Offer> m_offers;
    bool m_isCurrent = false;
};

} // namespace desk
