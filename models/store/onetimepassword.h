#pragma once

#include <QString>

namespace desk {

/// A password for somebody's first sign-in: four groups of letters and digits that are not mistaken
/// for one another, about 77 bits, from the system's own source of chance.
QString oneTimePassword();

} // namespace desk
