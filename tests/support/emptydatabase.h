#pragma once

#include "connection.h"
#include "patience.h"
#include "profile.h"

#include <QString>
#include <QVariant>

#include <memory>

namespace desk::test {

/// A database as a new cluster has it: schema and reference data, no company, nobody in it. It
/// belongs to one test program, and goes with it together with the logins made here.
class EmptyDatabase
{
public:
    EmptyDatabase();
    ~EmptyDatabase();
    EmptyDatabase(const EmptyDatabase &) = delete;
    EmptyDatabase &operator=(const EmptyDatabase &) = delete;

    [[nodiscard]] Profile profile() const;
    /// For indentdesk-admin.
    [[nodiscard]] QString conninfo() const;
    [[nodiscard]] std::unique_ptr<Connection> asKeeper() const;
    /// The first value of what the superuser reads; nothing where there is no row. What the server
    /// refuses ends the test program with its reason.
    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {}) const;
    [[nodiscard]] std::unique_ptr<Connection> as(const QString &address,
                                                 const QString &password) const;
    /// Admits a person, as the keeper of the server may.
    void admit(const QString &address, const QString &name, const QString &role,
               const QString &password) const;
    /// An address that is nobody's on the shared server: "kavita" becomes
    /// "kavita.4711@test.example".
    static QString address(const QString &name);

private:
    QString m_name;
};

/// Enters an order of one line for the first customer that this rep finds and submits it; gives its
/// number, or an empty text.
QString submitFirstOrder(Connection &rep, const QString &customer, const QString &item);

} // namespace desk::test
