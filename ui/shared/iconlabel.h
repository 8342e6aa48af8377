#pragma once

#include "token.h"

#include <QWidget>

namespace desk {

/// An icon that stands beside words, 16 px, in a colour of the look.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name = {}, Token token = Token::Text2,
                       QWidget *parent = nullptr);
    void setIcon(const QString &name, Token token);
    /// Larger than 16 px, for an empty state.
    void setEdge(int edge);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Token m_token;
    int m_edge = 16;
};

} // namespace desk
