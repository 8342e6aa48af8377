#pragma once

#include <QList>
#include <QString>

namespace desk {

/// A state or territory as GST counts it.
struct IndianState
{
    QString code; ///< two digits
    QString name;
    /// UTGST takes the place of SGST here.
    bool utgst = false;
    /// New parties can be registered here: not in merged or divided states, nor in codes that are
    /// no place.
    bool active = true;

    [[nodiscard]] bool isNull() const { return code.isEmpty(); }
    /// The head of the local half of the tax: "SGST" or "UTGST".
    [[nodiscard]] QString localHead() const
    {
        return utgst ? QStringLiteral("UTGST") : QStringLiteral("SGST");
    }
};

/// All codes of GST in their order, also those no longer given to new parties and 96, 97, 99.
const QList<IndianState> &indianStates();
/// The state with this two-digit code; a null one when there is none.
IndianState indianState(QStringView code);

} // namespace desk
