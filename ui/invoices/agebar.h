#pragma once

#include "money.h"

#include <QList>
#include <QWidget>

namespace desk {

struct Rows;

/// What is owed by how late it is, as one bar; a part of it shows just those invoices. Left and
/// Right walk the parts, Space or Enter choose one, again for all.
class AgeBar : public QWidget
{
    Q_OBJECT

public:
    explicit AgeBar(QWidget *parent = nullptr);

    /// From InvoicesStore::ageing().
    void setAges(const Rows &rows);
    /// The part that is shown alone, 0 to 4, or -1.
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int bucket);
    [[nodiscard]] Money total() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

Q_SIGNALS:
    void chosenChanged(int bucket);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Part
    {
        Money balance;
        int invoices = 0;
    };

    [[nodiscard]] QRect barRect() const;
    [[nodiscard]] QRect partRect(int bucket) const;
    [[nodiscard]] static QString words(int bucket);
    void paintHead(QPainter &painter) const;
    [[nodiscard]] QList<int> bucketsToTell() const;
    void paintLegend(QPainter &painter) const;
    void walk(int step);

    QList<Part> m_parts;
    int m_chosen = -1;
    int m_at = 0; ///< the part that has the keyboard
};

/// In which part of the bar an invoice stands that was due on this day, 0 to 4.
int ageBucket(const QDate &due, const QDate &today);

} // namespace desk
