#pragma once

#include "question.h"

namespace desk {

/// An item that shares words, sizes or numbers with a question.
struct Found
{
    ItemId item = 0;
    float score = 0;
};

/// The items that share most with the question, best first.
std::vector<Found> retrieve(const Question &question, const Segment &segment, size_t limit);

} // namespace desk
