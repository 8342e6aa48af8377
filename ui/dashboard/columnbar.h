#pragma once

#include <QAbstractButton>

namespace desk {

/// One upright bar of a chart by months: its height is a percentage, written above it. The last one
/// is in the accent.
class ColumnBar : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ColumnBar(QWidget *parent = nullptr);
    void setMonth(const QString &label, int percent, bool isLast, const QString &spoken);
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_percent = -1;
    bool m_isLast = false;
};

} // namespace desk
