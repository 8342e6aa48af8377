#pragma once

#include <array>

namespace desk {

/// The colours of the look, by what they are for. Their values for light and dark are in
/// resources/themes; nothing else in the program names a colour.
enum class Token {
    Frame,       ///< window, group rows
    Sidebar,     ///< top bar, sidebar, status strip
    Surface,     ///< lists, details, inputs
    Panel,       ///< heads, side panels, action bar
    Line,        ///< hairlines
    LineStrong,  ///< borders of what can be edited or pressed
    Hover,       ///< row under the pointer
    Select,      ///< chosen row
    SelectIdle,  ///< chosen row in a pane without the focus
    Text,        ///< words
    Text2,       ///< secondary words
    Text3,       ///< hints in empty fields, old values
    Accent,      ///< what can be acted on
    AccentSoft,  ///< chips, the active filter
    OnAccent,    ///< words on the accent
    Green,       ///< done
    GreenSoft,   ///< ground of done
    Amber,       ///< waits, warns
    AmberSoft,   ///< ground of a warning
    AmberMark,   ///< bars, never without a word beside them
    Red,         ///< refused, late, negative
    RedSoft,     ///< ground of an error
    RedMark,     ///< bars, the ring of a wrong field
    Violet,      ///< rework only
    VioletSoft,  ///< ground of rework
    Age3,        ///< ageing, 31 to 60 days
    Age5,        ///< ageing, over 90 days
    OnAmber,     ///< figures in amber bars
    OnRed,       ///< figures in red bars
    NeutralSoft, ///< ground of a chip without a meaning, empty part of a bar
    Mark,        ///< matching words
};

constexpr int tokenCount = static_cast<int>(Token::Mark) + 1;

/// The names of the tokens as resources/themes writes them, in the order of the enumeration.
constexpr std::array<const char *, tokenCount> tokenNames = {
    "frame",       "sidebar",     "surface",     "panel",    "line",       "line-strong",
    "hover",       "select",      "select-idle", "text",     "text-2",     "text-3",
    "accent",      "accent-soft", "on-accent",   "green",    "green-soft", "amber",
    "amber-soft",  "amber-mark",  "red",         "red-soft", "red-mark",   "violet",
    "violet-soft", "age-3",       "age-5",       "on-amber", "on-red",     "neutral-soft",
    "mark"};

/// What a word or a chip says by its colour; always with a word or an icon as well.
enum class Tone { Plain, Secondary, Neutral, Outline, Accent, Green, Amber, Red, Violet };

/// The token that words of this tone are written in.
constexpr Token toneText(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return Token::Text;
    case Tone::Secondary:
    case Tone::Neutral:
    case Tone::Outline:
        return Token::Text2;
    case Tone::Accent:
        return Token::Accent;
    case Tone::Green:
        return Token::Green;
    case Tone::Amber:
        return Token::Amber;
    case Tone::Red:
        return Token::Red;
    case Tone::Violet:
        return Token::Violet;
    }
    return Token::Text;
}

/// The ground that a chip or a notice of this tone lies on.
constexpr Token toneSoft(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return Token::AccentSoft;
    case Tone::Green:
        return Token::GreenSoft;
    case Tone::Amber:
        return Token::AmberSoft;
    case Tone::Red:
        return Token::RedSoft;
    case Tone::Violet:
        return Token::VioletSoft;
    default:
        return Token::NeutralSoft;
    }
}

} // namespace desk
