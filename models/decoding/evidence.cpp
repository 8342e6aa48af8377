#include "evidence.h"

namespace desk {

std::string_view nameOf(Sign sign)
{
    static constexpr std::array<std::string_view, signCount> names = {
        "asked_covered",   "named_covered",      "asked_exact",          "asked_by_meaning",
        "asked_elsewhere", "asked_missing_most", "named_missing_most",   "asked_missing",
        "named_missing",   "first_asked",        "first_named",          "first_both",
        "short_missing",   "short_extra",        "release_agrees",       "release_contradicts",
        "release_missing", "release_extra",      "only_agrees",          "only_contradicts",
        "only_missing",    "only_extra",         "negation_contradicts", "form_agrees",
        "form_kin",        "form_contradicts",   "form_missing",         "form_extra",
        "sizes_agreed",    "sizes_all_agreed",   "sizes_contradicted",   "sizes_bare_contradicted",
        "sizes_missing",   "sizes_extra",        "sizes_converted",      "first_size_agrees",
        "no_size_asked",   "pack_agrees",        "pack_contradicts",     "maker_number_agrees",
        "code_agrees",     "code_near",          "code_missing",         "code_other",
        "grams",           "grams_asked",        "grams_named",          "in_order",
        "retrieval",       "retrieval_gap",      "retrieval_rank",       "same",
        "length"};
    return names[static_cast<size_t>(sign)];
}

} // namespace desk
