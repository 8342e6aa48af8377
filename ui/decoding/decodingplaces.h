#pragma once

#include "decodingstore.h"

#include <QObject>
#include <QTimer>

namespace desk {

struct Change;

/// A decoder on an order, and the line that is before them.
struct DecodingPlace
{
    QString person;
    QString name;
    QString line;
    QDateTime since;
    bool isMe = false;
};

/// Who is on which line of the order on show. This person's own place is told to the others as it
/// changes, and again while it stays, because whoever is silent for three minutes is gone.
class DecodingPlaces : public QObject
{
    Q_OBJECT

public:
    DecodingPlaces(Database *database, const UserId &me, QObject *parent = nullptr);

    /// This person is on a line now; on none without an order.
    void take(const QString &order, const QString &line);
    void heard(const Change &change);
    [[nodiscard]] const QList<DecodingPlace> &places() const { return m_places; }
    /// Somebody else on the line of this person, or nobody.
    [[nodiscard]] DecodingPlace other() const;

Q_SIGNALS:
    void changed();

private:
    void tell();
    void show(const QString &order, const Result<QJsonObject> &answer);

    DecodingStore m_store;
    QString m_me;
    QString m_order;
    QString m_line;
    QList<DecodingPlace> m_places;
    QTimer m_soon;
    QTimer m_again;
    int m_turn = 0;
};

} // namespace desk
