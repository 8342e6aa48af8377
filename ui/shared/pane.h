#pragma once

#include "token.h"

#include <QWidget>

namespace desk {

/// A region of a page on its ground (Surface, or Panel for side panels); a column without gaps.
class Pane : public QWidget
{
    Q_OBJECT

public:
    explicit Pane(Token ground = Token::Surface, QWidget *parent = nullptr);
    /// Adds below what is there.
    void add(QWidget *widget, int stretch = 0);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_ground;
};

/// A line of one pixel between parts of a pane.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace desk
