#pragma once

#include "records.h"
#include "requestbook.h"
#include "result.h"

#include <QFuture>

#include <memory>

namespace desk {

class Database;

/// Changes of roles, people and rules that a second person decides on. Continue its futures with
/// whenDone.
class ProposalsStore
{
public:
    explicit ProposalsStore(Database *database);

    /// Those that wait for the caller, then those that wait for others, then the newest decided:
    /// {id, kind, subject_id, title, before, after, reason, made_by, is_mine, may_decide, deciders,
    /// people, status, decided_by, decided_at, comment, version, created_at}
    [[nodiscard]] QFuture<Result<Records>> all() const;
    /// Makes the change now, or refuses it with a comment.
    [[nodiscard]] QFuture<Result<QJsonObject>> decide(const QJsonObject &proposal, bool approve,
                                                      const QString &comment) const;
    /// One's own, while nobody has decided.
    [[nodiscard]] QFuture<Result<QJsonObject>> withdraw(const QJsonObject &proposal) const;

private:
    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
