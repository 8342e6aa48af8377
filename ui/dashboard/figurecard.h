#pragma once

#include "token.h"

#include <QAbstractButton>

namespace desk {

/// A figure of the dashboard: what it is, how much, and a line below. Pressing it opens the list
/// behind it.
class FigureCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &label, QWidget *parent = nullptr);
    void setFigure(const QString &figure, const QString &below, Tone tone = Tone::Plain);
    /// A bar of the figure under it, with a mark at what it is to reach; a figure below 0 draws
    /// none.
    void setMark(double figure, double mark);
    [[nodiscard]] double mark() const { return m_bar < 0 ? -1 : m_mark; }
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QString below() const { return m_below; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintMark(QPainter *painter) const;

    QString m_figure;
    QString m_below;
    Tone m_tone = Tone::Plain;
    double m_bar = -1;
    double m_mark = 0;
};

} // namespace desk
