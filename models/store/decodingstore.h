#pragma once

#include "ids.h"
#include "money.h"
#include "result.h"
#include "rows.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace desk {

class Database;

/// A SKU that may be what the hospital means.
struct Candidate
{
    SkuId id; ///< null while only the copy of the catalogue knows it
    QString sku;
    QString name;
    QString make;
    Money price;
    bool priceKnown = false;
    qint64 free = 0; ///< pieces not reserved
    QString unit;    ///< the smallest one: NOS, BTL …
    QString packName;
    int packSize = 1;
    QString hsn;
    QDate expiry; ///< of the batch that would be given first; none when nothing with a day is free
    QString replaces; ///< SKUs that gave way to it
};

/// What the same hospital asked for before, and what it was decoded to.
struct EarlierRequest
{
    QDateTime at;
    QString words;
    QString asked; ///< "20 box"
    QString sku;
    Money price;
    int times = 0; ///< how often in all
};

/// How much a person has decoded today.
struct DecodedToday
{
    int lines = 0;
    int notSupplied = 0;
};

/// What the decoding desk asks of the server.
class DecodingStore
{
public:
    explicit DecodingStore(Database *database);

    /// Orders with the decoders, the most urgent and oldest first; columns of api.decoding_queue.
    QFuture<Result<Rows>> queue();
    /// Everything about an order: api.order_detail.
    QFuture<Result<QJsonObject>> order(const OrderId &order);
    /// What the server knows of SKUs now, in no order; those that are not sold any more are left
    /// out.
    QFuture<Result<QList<Candidate>>> items(const QStringList &skus);
    /// The newest confirmations for a hospital of these words or this SKU, this order left out.
    QFuture<Result<QList<EarlierRequest>>> earlier(const OrderId &order, const CustomerId &customer,
                                                   const QString &words, const QString &sku);
    QFuture<Result<DecodedToday>> today(const UserId &person);
    /// Decodes lines as api.decode_lines takes them; the answer holds their new versions.
    QFuture<Result<QJsonObject>> decode(const OrderId &order, const QJsonArray &lines,
                                        const RequestId &request);
    /// Asks the stock keepers for a SKU that a line wants: its id, and the version of what is
    /// asked.
    QFuture<Result<QJsonObject>> askForSku(const OrderId &order, const QString &line, int version,
                                           const QString &wish, const RequestId &request);
    /// Asks the order's rep about one line; the answer holds its new version.
    QFuture<Result<QJsonObject>> askAboutLine(const OrderId &order, const QString &line,
                                              int version, const QString &question,
                                              const RequestId &request);
    /// Submits the order, or asks its rep; `comment` may be empty where none is needed.
    QFuture<Result<QJsonObject>> act(const OrderId &order, const QString &action, Version version,
                                     const QString &comment, const RequestId &request);

private:
    Database *m_database;
};

} // namespace desk
