#include "decodingplaces.h"

#include "change.h"
#include "whendone.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto soon = 150ms; ///< who walks through the lines is on none of them
constexpr auto again = 60s;

} // namespace

DecodingPlaces::DecodingPlaces(Database *database, const UserId &me, QObject *parent)
    : QObject(parent), m_store(database), m_me(me.toString())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_again.setInterval(again);
    connect(&m_soon, &QTimer::timeout, this, &DecodingPlaces::tell);
    connect(&m_again, &QTimer::timeout, this, &DecodingPlaces::tell);
}

void DecodingPlaces::take(const QString &order, const QString &line)
{
    if (order == m_order && line == m_line)
        return;
    if (order != m_order)
        m_places.clear();
    m_order = order;
    m_line = line;
    for (auto &place : m_places)
        if (place.isMe)
            place.line = line;
    if (order.isEmpty())
        tell(); // the desk may be gone in a moment
    else
        m_soon.start();
    Q_EMIT changed();
}

void DecodingPlaces::tell()
{
    m_soon.stop();
    if (m_order.isEmpty())
        m_again.stop();
    else
        m_again.start();
    whenDone(m_store.takePlace(m_order, m_line), this,
             [this, order = m_order, turn = ++m_turn](const Result<QJsonObject> &answer) {
                 if (turn == m_turn)
                     show(order, answer);
             });
}

void DecodingPlaces::heard(const Change &change)
{
    if (change.table != u"decoding_places" || change.id != m_order || m_order.isEmpty())
        return;
    whenDone(m_store.places(OrderId(m_order)), this,
             [this, order = m_order, turn = ++m_turn](const Result<QJsonObject> &answer) {
                 if (turn == m_turn)
                     show(order, answer);
             });
}

/// Nobody is told when it fails: it is only who else is there.
void DecodingPlaces::show(const QString &order, const Result<QJsonObject> &answer)
{
    if (!answer || order != m_order)
        return;
    m_places.clear();
    for (const auto &value : answer->value(u"value"_s).toArray()) {
        const auto json = value.toObject();
        const auto person = json.value(u"id"_s).toString();
        m_places.append({person, json.value(u"name"_s).toString(),
                         person == m_me ? m_line : json.value(u"line_id"_s).toString(),
                         QDateTime::fromString(json.value(u"since"_s).toString(), Qt::ISODate),
                         person == m_me});
    }
    std::stable_partition(m_places.begin(), m_places.end(),
                          [](const DecodingPlace &place) { return place.isMe; });
    Q_EMIT changed();
}

DecodingPlace DecodingPlaces::other() const
{
    for (const auto &place : m_places)
        if (!place.isMe && !m_line.isEmpty() && place.line == m_line)
            return place;
    return {};
}

} // namespace desk
