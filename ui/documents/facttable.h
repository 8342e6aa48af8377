#pragma once

#include "token.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace desk {

/// A pair of a side panel: words at the left, a value at the right.
struct FactRow
{
    QString words;
    QString value;
    Tone tone = Tone::Plain;
};

/// Pairs of words below each other, painted.
class FactTable : public QWidget
{
    Q_OBJECT

public:
    explicit FactTable(QWidget *parent = nullptr) : QWidget(parent) {}
    void setRows(const QList<FactRow> &rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<FactRow> m_rows;
};

} // namespace desk
