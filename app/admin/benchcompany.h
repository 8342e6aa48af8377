#pragma once

#include "bench.h"
#include "connection.h"
#include "profile.h"
#include "result.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>

namespace desk::admin {

/// A company of the benchmarks' own: a database made for one run and dropped with it, with logins
/// that exist nowhere else. Any other database is refused, and none is touched.
class BenchCompany
{
public:
    /// Makes it on the server of `server`, whose user must be its superuser; what an interrupted
    /// run left behind is taken away first. makeLarge() says what is in it. Takes some minutes for
    /// 1,000,000 orders.
    static Result<std::unique_ptr<BenchCompany>>
    make(const ConnectionSettings &server, const BenchOptions &options,
         const std::function<void(const QString &)> &say);
    ~BenchCompany();
    BenchCompany(const BenchCompany &) = delete;
    BenchCompany &operator=(const BenchCompany &) = delete;

    /// For Database::signIn.
    [[nodiscard]] Profile profile() const;
    /// "sales", "sales2", "decoder", "quoter", "executive", "inventory", "accounts"
    static QString address(const QString &person);
    [[nodiscard]] const QString &password() const { return m_password; }
    [[nodiscard]] Result<std::unique_ptr<Connection>> as(const QString &person) const;

    /// The superuser's, unseen by the server's count of active time.
    [[nodiscard]] Result<std::unique_ptr<Connection>> keeper() const;
    [[nodiscard]] ConnectionSettings keeperSettings() const;

private:
    BenchCompany(ConnectionSettings server, BenchOptions options);
    [[nodiscard]] QString folder() const;
    Result<Done> build(const std::function<void(const QString &)> &say);
    Result<Done> clearAway(bool ownRun) const;
    Result<Done> makeDatabase() const;
    Result<Done> addPeople(Connection &connection) const;
    Result<Done> loadDemoGoods(Connection &connection) const;
    Result<Done> makeOrders(Connection &connection) const;

    ConnectionSettings m_server;
    QString m_password;
    const BenchOptions m_options;
    bool m_made = false; ///< what is there is this run's
};

} // namespace desk::admin
