#pragma once

#include "money.h"

namespace desk {

/// The amount as Indian documents spell it: "One Lakh One Rupees And Fifty Paise Only". Always
/// English; from 100 crore on the crores are spelled in turn ("One Hundred Crore").
QString amountInWords(Money amount);

} // namespace desk
