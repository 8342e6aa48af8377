#pragma once

#include <QColor>

namespace desk::paper {

// The measures of all papers: lengths in millimetres on A4, type in points. Margin left is wide for
// filing holes.
inline constexpr double kLeft = 14.0;
inline constexpr double kRight = 202.0;
inline constexpr double kTop = 8.5;
inline constexpr double kBottom = 283.0; ///< end of the body; the foot begins below
inline constexpr double kFoot = 283.5;
inline constexpr double kPageWidth = 210.0;
inline constexpr double kPageHeight = 297.0;
inline constexpr double kInset = 0.7; ///< between a column's edge and its text

// Colours that survive grey printing.
inline constexpr QRgb kBlack = 0xff111a19;
inline constexpr QRgb kGrey = 0xff4d5b59;
inline constexpr QRgb kAccent = 0xff0b6b6b;
inline constexpr QRgb kRed = 0xffa11d1d;
inline constexpr QRgb kWhite = 0xffffffff;
inline constexpr QRgb kHairline = 0xffc3cecd;
inline constexpr QRgb kSeparator = 0xff7d8b89;
inline constexpr QRgb kHeadTint = 0xffedf3f2;
inline constexpr QRgb kTotalTint = 0xffdcebe9;
inline constexpr QRgb kBandTint = 0xfff3f7f6;

/// How a run of text looks. `size` is in twentieths of a point, so that 7.8 pt is a whole number.
struct TextStyle
{
    int size = 150;
    bool bold = false;
    QRgb colour = kBlack;
    int spacing = 0; ///< between letters, in twentieths of a point

    [[nodiscard]] constexpr TextStyle inColour(QRgb other) const
    {
        return {size, bold, other, spacing};
    }
    [[nodiscard]] constexpr TextStyle inBold() const { return {size, true, colour, spacing}; }
};

inline constexpr TextStyle kTitle{320, true, kAccent};
inline constexpr TextStyle kCompany{250, true};
inline constexpr TextStyle kGrandTotal{250, true};
inline constexpr TextStyle kGrandLabel{190, true};
inline constexpr TextStyle kContinued{220, true, kAccent};
inline constexpr TextStyle kNumber{190, true};
inline constexpr TextStyle kParty{180, true};
inline constexpr TextStyle kTotal{170};
inline constexpr TextStyle kFigure{160};
inline constexpr TextStyle kLabel{160, false, kGrey};
inline constexpr TextStyle kDescription{156};
inline constexpr TextStyle kBody{150};
inline constexpr TextStyle kBodyLabel{150, false, kGrey};
inline constexpr TextStyle kSmall{140};
inline constexpr TextStyle kSmallGrey{140, false, kGrey};
inline constexpr TextStyle kSmallHead{140, true};
inline constexpr TextStyle kSectionHead{140, true, kAccent};
inline constexpr TextStyle kCopyMark{140, true, kBlack, 10};
inline constexpr TextStyle kChip{132, true};

} // namespace desk::paper
