#pragma once

#include "connection.h"
#include "patience.h"
#include "profile.h"

#include <QString>
#include <QVariant>

#include <memory>

namespace desk::test {

/// A copy of the demo company (migrated, reference and demo data) that belongs to one test program,
/// and is dropped with it. Making it takes about 0.1 s. Roles belong to the server that all tests
/// share: people that a test makes need names of their own. Whatever fails here ends the test
/// program with its reason.
class TestDatabase
{
public:
    TestDatabase();
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    /// For Database::signIn.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] const QString &name() const { return m_name; }
    /// For indentdesk-admin.
    [[nodiscard]] QString conninfo() const;
    /// A connection of a demo person: "sales", "sales2", "decoder", "quoter", "executive",
    /// "inventory", "accounts", "admin", or a whole address.
    [[nodiscard]] std::unique_ptr<Connection> as(const QString &person) const;
    /// A connection of the server's superuser, who is no person.
    [[nodiscard]] std::unique_ptr<Connection> asKeeper() const;
    /// The first value of what the superuser reads; nothing where there is no row. What the server
    /// refuses ends the test program with its reason.
    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {}) const;

    /// The address of a demo person.
    static QString address(const QString &person);
    /// The password of all demo people.
    static QString password();

private:
    QString m_name;
};

} // namespace desk::test
