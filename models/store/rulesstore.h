#pragma once

#include "requestbook.h"
#include "result.h"

#include <QFuture>
#include <QJsonObject>

#include <memory>

namespace desk {

class Database;

/// The company's rules of approval, in numbered sets (api.approval_rules and its neighbours).
/// Refusals name the field as rules[2].levels[0].needed. Continue its futures with whenDone.
class RulesStore
{
public:
    explicit RulesStore(Database *database);

    /// {sets, problems of the draft, roles, people, branches}
    [[nodiscard]] QFuture<Result<QJsonObject>> read() const;
    /// Makes or changes the draft; the answer is the set as it is now, with its problems.
    [[nodiscard]] QFuture<Result<QJsonObject>> save(const QJsonObject &draft) const;
    /// Asks a second person to publish the draft.
    [[nodiscard]] QFuture<Result<QJsonObject>> propose(const QString &id, int version) const;
    /// A new draft equal to a published set.
    [[nodiscard]] QFuture<Result<QJsonObject>> bringBack(const QString &id) const;
    [[nodiscard]] QFuture<Result<QJsonObject>> drop(const QString &id, int version) const;

private:
    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
