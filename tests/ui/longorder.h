#pragma once

#include "testdatabase.h"

#include <QString>

namespace desk::test {

/// Documents of many lines, made through the doors that people use.
class LongOrder
{
public:
    /// A draft order of the rep "sales" with so many lines; its id.
    static QString draft(const TestDatabase &company, int lines);
    /// The same with the quoters: decoded and approved; the id of its quotation.
    static QString quotation(const TestDatabase &company, int lines);
};

} // namespace desk::test
