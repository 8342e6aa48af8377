#pragma once

#include "token.h"

#include <QAbstractButton>
#include <QList>

namespace desk {

/// A stretch of a bar: how much, in which colour, and what its figure is written in.
struct BarPart
{
    qint64 value = 0;
    Token token = Token::Accent;
    Token ink = Token::OnAccent;
};

/// One bar of a chart, a widget of its own: it takes the focus, has its words for who does not see
/// it, and Enter or a click opens the list behind it. The chart gives all its bars one scale.
class Bar : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Bar(const QString &label, QWidget *parent = nullptr);

    /// `total` stands after the bar in bold, `after` behind it, `right` at the right edge; `spoken`
    /// is all of it in a sentence. `figures` writes each part's value into it.
    void setParts(const QList<BarPart> &parts, const QString &total, const QString &after,
                  const QString &right, const QString &spoken);
    void setFigures(bool figures) { m_figures = figures; }
    [[nodiscard]] qint64 value() const;
    [[nodiscard]] const QList<BarPart> &parts() const { return m_parts; }
    /// What the longest bar of the chart stands for, and the room for labels.
    void setScale(qint64 longest, int labelWidth, int rightWidth);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Up or Down: the focus goes to the neighbour.
    void stepped(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int paintParts(QPainter *painter, int left, int room) const;

    QList<BarPart> m_parts;
    QString m_total;
    QString m_after;
    QString m_right;
    qint64 m_longest = 1;
    int m_labelWidth = 130;
    int m_rightWidth = 0;
    bool m_figures = true;
};

} // namespace desk
