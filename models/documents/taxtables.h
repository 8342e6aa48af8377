#pragma once

#include "papersnapshot.h"
#include "sheet.h"

namespace desk::paper {

/// The HSN summary beside the totals. Each of these gives where it ends.
double setHsnBeside(Sheet &sheet, double y, const Snapshot &paper);

/// Taxable value and tax by rate, beside the totals.
double setByRate(Sheet &sheet, double y, const Snapshot &paper);

/// HSN rows in two columns below the totals, `count` of them from `first`; with the sum when these
/// are the last.
double setHsnColumns(Sheet &sheet, double y, const Snapshot &paper, qsizetype first,
                     qsizetype count);

/// How many HSN rows fit into two columns of this height.
qsizetype hsnRowsFitting(double height);

} // namespace desk::paper
