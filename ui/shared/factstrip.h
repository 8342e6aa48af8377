#pragma once

#include "token.h"

#include <QFrame>
#include <QList>

class QBoxLayout;

namespace desk {

/// One thing to know before deciding: a label, the value in 12 pt, a line below.
struct Fact
{
    QString label = {};
    QString value = {};
    QString below = {};
    Tone tone = Tone::Plain;
    int percent = -1; ///< 0 to 100 draws a small bar before the line below

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// The facts of a document in one row, divided by hairlines.
class FactStrip : public QFrame
{
    Q_OBJECT

public:
    explicit FactStrip(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_row;
    QList<Fact> m_facts;
};

} // namespace desk
