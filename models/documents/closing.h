#pragma once

#include "papersnapshot.h"
#include "sheet.h"

namespace desk::paper {

/// What closes a paper: bank, terms and signature, or the receipt of a challan, or the acceptance
/// of a quotation. Gives where it ends; where it is pinned is up to the layout.
double setClosing(Sheet &sheet, double y, const Snapshot &paper);

/// The numbered terms of an invoice.
QStringList termsOf(const Snapshot &paper);

/// Whether the terms are too long to stand between bank and signature; then they are told above.
bool longTerms(Sheet &sheet, const Snapshot &paper);

} // namespace desk::paper
