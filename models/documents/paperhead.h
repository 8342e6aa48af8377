#pragma once

#include "papersnapshot.h"
#include "sheet.h"

namespace desk::paper {

/// The head of the first page: who sells, what paper it is, who pays, who receives, order and
/// transport. Gives where the table begins, in millimetres.
double setHead(Sheet &sheet, const Snapshot &paper);

/// The head line of every further page: document, number, date, recipient, copy mark.
double setContinuedHead(Sheet &sheet, const Snapshot &paper);

/// The foot: number, seller, GSTIN, page n of m.
void setFoot(Sheet &sheet, const Snapshot &paper, qsizetype page, qsizetype pages);

} // namespace desk::paper
