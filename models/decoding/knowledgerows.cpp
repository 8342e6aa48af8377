#include "knowledge.h"

namespace desk {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(separator, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

} // namespace

std::vector<std::vector<std::string_view>> Knowledge::rows(std::string_view table)
{
    std::vector<std::vector<std::string_view>> rows;
    for (const auto line : split(table, '\n'))
        if (!line.empty() && line.front() != '#')
            rows.push_back(split(line, '\t'));
    return rows;
}

} // namespace desk
