#pragma once

#include "theme.h"

#include <QLabel>

namespace desk {

/// Words in a size and a tone of the look that follow its changes. Elided at the end when there is
/// no room (the whole is in the tip) unless it wraps.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(Type type = Type::Body, Token token = Token::Text,
                       QWidget *parent = nullptr);
    TextLabel(const QString &text, Type type, Token token = Token::Text, QWidget *parent = nullptr);
    void setToken(Token token);
    void setType(Type type);
    void setElided(bool elided);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Type m_type;
    Token m_token;
    bool m_elided = false;
};

} // namespace desk
