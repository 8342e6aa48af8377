#pragma once

#include "money.h"

#include <QString>

namespace desk {

/// A large amount for a figure: "₹34.9 L", "₹1.42 Cr"; below a lakh as it is.
QString compactMoney(Money amount);
/// In lakhs with one decimal: "18.2".
QString lakhText(Money amount);

} // namespace desk
