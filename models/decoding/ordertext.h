#pragma once

#include "quantity.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace desk {

/// One asked-for item as it was read from a message.
struct ParsedLine
{
    QString text; ///< the hospital's own words, without numbering and quantity
    std::optional<Quantity>
        quantity; ///< nothing when none was written, or none that can be ordered
    QString unit; ///< "box", "pcs", "strip"…, or the word of a table's unit column; may be empty
    int sourceLine = 0;                   ///< in the pasted text, from 1
    bool freeGoods = false;               ///< something comes free on top
    std::optional<Quantity> freeQuantity; ///< how much, where they say it
    /// A quantity that stands beside several items at once, "60": whether each of them or all
    /// together is for a person to ask.
    QString shared = {};
};

using ReadingGoesOn = std::function<bool(int lines)>;
constexpr int ReadingStep = 100; ///< lines between two askings

/// Reads a pasted message or mail, or cells of a spreadsheet, into the items that it asks for.
/// Greetings, requests, signatures, phones, dates, sums, prices and headings are left out, and so
/// is an earlier mail that is repeated below an order; what is doubtful stays, as words without a
/// quantity, for a person to look at. The words keep their spelling and their digits. Never fails:
/// nothing asked, no lines.
/// `goesOn` is told now and then how many lines are read, and may end it by saying no.
QList<ParsedLine> parseOrderText(const QString &text, const ReadingGoesOn &goesOn = {});

} // namespace desk
