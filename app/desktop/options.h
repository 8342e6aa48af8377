#pragma once

#include <QString>

namespace desk {

/// What the command line asked for.
struct Options
{
    bool demo = false;
    QString headless; ///< folder for pictures and papers; empty: the real window
    QString profile;  ///< name of the company to sign in to
    QString link;     ///< indentdesk://… to open
};

} // namespace desk
