#pragma once

#include "inboxstore.h"
#include "review.h"

#include <QObject>

namespace desk {

/// Reads what one needs to see of a row of the inbox; only what was asked last is answered.
class ReviewReader : public QObject
{
    Q_OBJECT

public:
    ReviewReader(Database *database, QObject *parent);

    /// `row` of the inbox; an empty one asks for nothing and silences what is on its way.
    void read(const QJsonObject &row);

Q_SIGNALS:
    void reviewed(const desk::Review &review);
    /// Of the same hospital, a moment later.
    void standingRead(const desk::CustomerStanding &standing);
    void failed(const desk::Error &error);

private:
    void readStanding(const QString &customerId);

    InboxStore m_store;
    int m_turn = 0;
};

} // namespace desk
