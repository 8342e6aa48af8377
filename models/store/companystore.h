#pragma once

#include "requestbook.h"
#include "result.h"
#include "session.h"

#include <QFuture>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace desk {

class Database;

/// A company of one's own on its way into a database that has none. Continue its futures with
/// whenDone().
class CompanyStore
{
public:
    explicit CompanyStore(Database *database);

    /// Whether this database has no company yet, and this person may make one.
    [[nodiscard]] static bool isWanted(const Session &session);

    /// {name?, legal_name, pan, e_invoices?, branches: […]} → {branches: [{id, code, name, gstin,
    /// series}]}. Validation names the field as in "branches[1].gstin". May be repeated until the
    /// first order is there.
    [[nodiscard]] QFuture<Result<QJsonObject>> found(const QJsonObject &company) const;
    /// Rows of ImportRows::block → {imported, updated, unchanged, findings}; `kind` is "items",
    /// "customers" or "stock". With `onlyCheck` nothing stays.
    [[nodiscard]] QFuture<Result<QJsonObject>>
    importRows(const QString &kind, const QJsonArray &rows, bool onlyCheck) const;
    /// The states of each beginning of a PIN code: "682" is "32 31".
    [[nodiscard]] QFuture<Result<QHash<QString, QStringList>>> pinStates() const;
    /// The session as it is now, with the company's name.
    [[nodiscard]] QFuture<Result<QJsonObject>> session() const;

private:
    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
