#pragma once

#include "token.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace desk {

/// Words of a line of sums.
struct SumPart
{
    QString words;
    Tone tone = Tone::Secondary;
    bool strong = false;
};

/// The foot of a table: how it stands at the left, its sums at the right. What does not fit at the
/// right goes, its first words first.
class SumLine : public QWidget
{
    Q_OBJECT

public:
    explicit SumLine(QWidget *parent = nullptr);
    void setParts(const QList<SumPart> &left, const QList<SumPart> &right);
    [[nodiscard]] QString words() const { return accessibleName(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<SumPart> m_left;
    QList<SumPart> m_right;
};

} // namespace desk
