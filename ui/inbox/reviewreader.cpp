#include "reviewreader.h"

#include "whendone.h"

namespace desk {

using namespace Qt::StringLiterals;

ReviewReader::ReviewReader(Database *database, QObject *parent) : QObject(parent), m_store(database)
{
}

void ReviewReader::read(const QJsonObject &row)
{
    const auto turn = ++m_turn;
    if (row.isEmpty())
        return;
    const auto shown = [this, turn](Review (*make)(const QJsonObject &)) {
        return [this, turn, make](const Result<QJsonObject> &detail) {
            if (turn != m_turn)
                return;
            if (!detail)
                return Q_EMIT failed(detail.error());
            const auto review = make(*detail);
            Q_EMIT reviewed(review);
            readStanding(review.customerId);
        };
    };
    const auto kind = row.value(u"kind"_s).toString();
    const auto document = row.value(u"document_id"_s).toString();
    const auto order = row.value(u"order_id"_s).toString();
    if (kind == u"quotations")
        whenDone(m_store.quotation(document), this, shown(reviewQuotation));
    else if (kind == u"invoices")
        whenDone(m_store.invoice(document), this, shown(reviewInvoice));
    else if (kind == u"po")
        whenDone(m_store.order(order), this, shown(reviewPurchaseOrder));
    else
        whenDone(m_store.order(order), this, shown(reviewDecoding));
}

void ReviewReader::readStanding(const QString &customerId)
{
    if (customerId.isEmpty())
        return;
    whenDone(m_store.standing(customerId), this,
             [this, turn = m_turn](const Result<CustomerStanding> &standing) {
                 if (turn == m_turn && standing)
                     Q_EMIT standingRead(*standing);
             });
}

} // namespace desk
