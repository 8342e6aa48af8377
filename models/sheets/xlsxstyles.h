#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace desk {

/// What the formats of a workbook's cells make of a number.
class XlsxStyles
{
public:
    enum class Kind {
        Number,
        Date,    ///< a day, perhaps with a time
        Month,   ///< a month and a year without a day, as expiry dates are written
        Time,    ///< of the day alone
        Percent, ///< 0.18 is shown as 18 %
    };

    XlsxStyles() = default;
    /// From xl/styles.xml; what cannot be read counts as numbers.
    explicit XlsxStyles(const QByteArray &xml);

    [[nodiscard]] Kind kind(int style) const { return m_kinds.value(style, Kind::Number); }
    /// Of a format's own letters, as in "dd/mm/yyyy" or "0.0%".
    [[nodiscard]] static Kind kindOfCode(const QString &code);
    [[nodiscard]] static Kind kindOfBuiltIn(int number);

    /// The number of a cell as its reader saw it: "18%", "2027-12-31", "2027-12", "1250.5".
    [[nodiscard]] static QString shown(const QString &value, Kind kind, bool from1904);

private:
    QList<Kind> m_kinds;
};

} // namespace desk
