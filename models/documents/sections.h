#pragma once

#include "linetable.h"

#include <functional>

namespace desk::paper {

/// Something that follows the table and flows over the pages: drawn at `y`, it gives where it ends.
struct Part
{
    std::function<double(Sheet &, double)> set;
    bool withNext = false; ///< a head, never parted from what it heads
};

/// What was not quoted, descriptions too long for their row, terms: in the order in which they are
/// read.
QList<Part> sectionsOf(const Snapshot &paper, const LineTable &table, Typesetter &type);

} // namespace desk::paper
