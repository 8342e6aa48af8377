#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace desk {

/// A field of a kind of sheet, and the headings under which people keep it.
struct ImportField
{
    enum class Type {
        Text,
        Code,    ///< without blanks: a GSTIN, an HSN, a PIN code
        Number,  ///< money and the like
        Percent, ///< 18 and 18 % and a percent cell of 0.18
        Whole,
        Pack, ///< a whole number inside words: "box of 12", "10's"
        Day,  ///< a month without a day is its last day
    };

    QString name; ///< as the database's import calls it
    QString title;
    Type type = Type::Text;
    QStringList headings; ///< small letters and digits only
    bool needed = false;
};

/// A kind of sheet that the database takes in.
struct ImportKind
{
    QString name; ///< "items", "customers", "stock" or "invoices"; the database's function is
                  ///< import_<name>
    QList<ImportField> fields;
    QStringList key; ///< the fields that must not come twice in one sheet

    [[nodiscard]] const ImportField *field(const QString &fieldName) const;
    /// The title of a field for people; the name itself where there is none.
    [[nodiscard]] QString title(const QString &fieldName) const;

    /// By its name, which must be one of them.
    static const ImportKind &named(const QString &name);
    static const ImportKind &items();
    static const ImportKind &customers();
    static const ImportKind &stock();
    /// Open invoices of the program that was used before.
    static const ImportKind &invoices();
};

} // namespace desk
