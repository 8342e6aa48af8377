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
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QString below() const { return m_below; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_figure;
    QString m_below;
    Tone m_tone = Tone::Plain;
};

} // namespace desk
