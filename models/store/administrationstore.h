#pragma once

#include "requestbook.h"
#include "result.h"
#include "rows.h"

#include <QFuture>
#include <QJsonObject>

#include <memory>

namespace desk {

class Database;

/// What an administrator keeps beside people: branches, number series, rates and settings. Refusals
/// name the field. Continue its futures with whenDone.
class AdministrationStore
{
public:
    explicit AdministrationStore(Database *database);

    /// {branches, series, rates, settings, database}
    [[nodiscard]] QFuture<Result<QJsonObject>> read() const;
    /// {id, version, name, gstin, address, city, pincode, phone, email, drug_licences, bank, …}
    [[nodiscard]] QFuture<Result<QJsonObject>> saveBranch(const QJsonObject &branch) const;
    /// {id, prefix, next}, before the first number of the series
    [[nodiscard]] QFuture<Result<QJsonObject>> saveSeries(const QJsonObject &series) const;
    /// {id of the rate until then, rate, valid_from, source}
    [[nodiscard]] QFuture<Result<QJsonObject>> saveRate(const QJsonObject &rate) const;
    /// What decoding has learnt, the newest first: words, SKU, item or hospital that hold the words
    /// searched for; at most 200.
    [[nodiscard]] QFuture<Result<Rows>> learnt(const QString &words) const;
    /// Forgets {words, customer_id, inventory_id, version}.
    [[nodiscard]] QFuture<Result<QJsonObject>> undoLearnt(const QJsonObject &learnt) const;
    /// {hours: {stage: hours}, factors: {priority: times}}
    [[nodiscard]] QFuture<Result<QJsonObject>> saveStageClock(const QJsonObject &clock) const;
    [[nodiscard]] QFuture<Result<QJsonObject>> saveSetting(const QString &name,
                                                           const QJsonValue &value) const;

    /// {content_base64}: the logo of new papers; empty where there is none.
    [[nodiscard]] QFuture<Result<QJsonObject>> logo() const;
    /// Empty takes it away. What was issued keeps the one it was issued with.
    [[nodiscard]] QFuture<Result<QJsonObject>> setLogo(const QString &base64) const;

private:
    [[nodiscard]] QFuture<Result<QJsonObject>> save(const QString &function,
                                                    const QJsonObject &document) const;

    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
