#pragma once

#include "result.h"
#include "server.h"
#include "wire.h"

#include <map>
#include <memory>

namespace desk {
class Connection;
}

namespace desk::test {

/// A company of the test's own on a server of the test's own: schema, reference data, one or more
/// people a role, two hospitals, a few items in stock. People sign in for real; the keeper is the
/// server's superuser.
class Company
{
public:
    explicit Company(const QStringList &settings = {});

    /// Why the company could not be made; empty when it stands.
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] Server &server() { return m_server; }
    [[nodiscard]] QString name() const { return QStringLiteral("company"); }

    Wire &keeper();
    /// The connection of sales, sales2, decoder, quoter, executive, executive2, inventory,
    /// accounts, admin …
    Wire &as(const QString &person);
    [[nodiscard]] static QString email(const QString &person);
    /// A connection of one's own, for work beside others.
    [[nodiscard]] Wire connection(const QString &person);
    /// Forgets every connection: the server was away.
    void reconnect();
    /// What the checks of resources/database/checks find; nothing when all is well.
    [[nodiscard]] QStringList findings();
    /// Makes one more person.
    bool addPerson(const QString &person, const QString &role);

private:
    Result<std::unique_ptr<Connection>> store();
    bool loadPeople();
    bool loadGoods();
    bool fail(const QString &what, const Answer &answer);

    Server m_server;
    std::map<QString, std::unique_ptr<Wire>> m_wires;
    QString m_verifier;
    QString m_failure;
};

} // namespace desk::test
