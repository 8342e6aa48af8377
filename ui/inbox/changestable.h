#pragma once

#include "historychanges.h"

#include <QWidget>

namespace desk {

/// What is another thing now: its name, the old value struck out, the new one in bold.
class ChangesTable : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesTable(QWidget *parent = nullptr);
    void setDifferences(const QList<Difference> &differences);
    [[nodiscard]] const QList<Difference> &differences() const { return m_differences; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Difference> m_differences;
};

} // namespace desk
