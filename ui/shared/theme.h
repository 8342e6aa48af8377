#pragma once

#include "token.h"

#include <QColor>
#include <QFont>
#include <QObject>

#include <array>

class QPalette;

namespace desk {

/// What the person chose: what the system says, or one of the two always.
enum class ThemeChoice { System, Light, Dark };

/// The sizes of words, by what they are for.
enum class Type {
    Body,        ///< 10 pt
    BodyMedium,  ///< 10 pt, weight 500
    BodyStrong,  ///< 10 pt, semibold: the one thing that matters on a row
    Small,       ///< 9 pt, secondary words
    SmallMedium, ///< 9 pt, weight 500: chips
    SmallStrong, ///< 9 pt, semibold
    Fact,        ///< 12 pt semibold
    Title,       ///< 13 pt semibold
    Words,       ///< 15 pt semibold: the words being decoded
    Figure,      ///< 17 pt semibold: the figures of the dashboard
};

/// The look of the whole program: colours, fonts, palette and style. One for the
/// application; use() it once after QApplication is made. Widgets that paint ask color() at each
/// paint, so a change of theme needs nothing from them; those that cache connect to changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &instance();

    /// Puts the look on the application: fonts, icon theme, palette, style.
    void use();
    /// Follows the system, or stays light or dark. Holds at once.
    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// Words larger or smaller, in percent of 10 pt (100 to 200); measures given to px() grow
    /// along.
    void setTextSize(int percent);
    [[nodiscard]] int textSize() const { return m_percent; }

    [[nodiscard]] QColor color(Token token) const;
    [[nodiscard]] QFont font(Type type) const;
    /// A measure of the 8-pixel grid in the present text size.
    [[nodiscard]] int px(int measure) const { return measure * m_percent / 100; }

Q_SIGNALS:
    /// Colours or sizes are other ones now.
    void changed();

private:
    explicit Theme(QObject *parent);
    void followSystem(bool dark);
    void apply();
    void read(bool dark);
    [[nodiscard]] QPalette palette() const;

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
    bool m_dark = false;
    bool m_used = false;
    int m_percent = 100;
    std::array<QColor, tokenCount> m_colors;
};

/// Short forms for painters; typeFont because a widget has a font() of its own.
inline QColor color(Token token)
{
    return Theme::instance().color(token);
}
inline QFont typeFont(Type type)
{
    return Theme::instance().font(type);
}
inline int px(int measure)
{
    return Theme::instance().px(measure);
}

} // namespace desk
