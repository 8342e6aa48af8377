#pragma once

#include <QString>

#include <functional>

namespace desk {

/// Something a person can do now, found by its words with Ctrl+K.
struct Command
{
    QString title = {};
    QString iconName = {};
    QString key = {}; ///< shown beside it: "Ctrl+N"; empty for none
    std::function<void()> run = {};
};

} // namespace desk
