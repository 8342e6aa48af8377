#pragma once

#include <string_view>
#include <vector>

namespace desk {

/// What the program knows of medical supply before it has seen a catalogue: the tables of
/// resources/decoding, compiled in.
struct Knowledge
{
    static const char *const hindi;
    static const char *const kinds;
    static const char *const means;
    static const char *const same;
    static const char *const substances;
    static const char *const units;
    static const char *const weights;

    /// The lines of a table with their cells; comments and empty lines left out.
    static std::vector<std::vector<std::string_view>> rows(std::string_view table);
};

} // namespace desk
