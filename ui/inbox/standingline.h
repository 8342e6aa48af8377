#pragma once

#include "inboxstore.h"

#include <QWidget>

class QBoxLayout;

namespace desk {

/// What the hospital did in the last twelve months, in a line of small figures.
class StandingLine : public QWidget
{
    Q_OBJECT

public:
    explicit StandingLine(QWidget *parent = nullptr);
    void setStanding(const CustomerStanding &standing);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const QString &label, const QString &value);

    QBoxLayout *m_row;
};

} // namespace desk
