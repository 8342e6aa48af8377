#pragma once

#include "importkind.h"

namespace desk {

/// A cell as the database wants it: numbers with a point and no thousands ("₹ 1,25,000/-" is
/// "125000"), days as 2027-12-31, codes without blanks. What is not understood stays as it was
/// written, so that the refusal can show it.
QString importValue(ImportField::Type type, const QString &cell);

} // namespace desk
