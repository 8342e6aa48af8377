#pragma once

#include "conflictwords.h"
#include "quotationdraft.h"

namespace desk {

/// A quotation as a document that can be kept, compared and merged.
namespace quotationMerge {

/// What was typed, or what the database had when it was read.
QJsonObject documentOf(const QuotationDraft &draft, bool typed);
/// Takes the words of a document over what is typed, or over what was saved; lines are found by
/// their ids.
void take(QuotationDraft &draft, const QJsonObject &document, bool typed);

/// For the journal: what was typed, what it was typed over, and which version that was.
QJsonObject toJournal(const QuotationDraft &draft);
/// What an earlier session typed, over a quotation as it was read now; false when it is another
/// one's.
bool takeJournal(QuotationDraft &draft, const QJsonObject &journal);

/// Mine against what somebody else saved.
ThreeWayMerge compare(const QuotationDraft &mine, const QuotationDraft &theirs);
/// How its fields are called and written.
ConflictWords words();

} // namespace quotationMerge

} // namespace desk
