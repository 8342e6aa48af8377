#include "livesegments.h"

namespace desk {

void LiveSegments::hide(const QString &sku)
{
    if (const auto item = m_base.find(sku))
        m_hidden.insert(*item);
}

void LiveSegments::put(const CatalogueItem &item)
{
    hide(item.sku);
    m_put.insert(item.sku, item);
    m_stale = true;
}

void LiveSegments::remove(const QString &sku)
{
    hide(sku);
    m_stale = m_put.remove(sku) || m_stale;
}

void LiveSegments::renew()
{
    m_fresh = Segment::build(m_put.values(), m_base.size() > 0 ? &m_base : nullptr);
    m_stale = false;
}

int LiveSegments::size() const
{
    return static_cast<int>(m_base.size() - m_hidden.size()) + static_cast<int>(m_put.size());
}

std::optional<Segment> LiveSegments::merged() const
{
    if (m_put.isEmpty() && m_hidden.empty())
        return std::nullopt;
    auto items = m_put.values();
    for (ItemId item = 0; item < m_base.size(); ++item)
        if (shows(m_base, item))
            items.append(m_base.original(item));
    return Segment::build(items);
}

std::vector<const Segment *> LiveSegments::segments() const
{
    std::vector<const Segment *> segments;
    for (const auto *segment : {&m_base, &m_fresh})
        if (segment->size() > 0)
            segments.push_back(segment);
    return segments;
}

bool LiveSegments::shows(const Segment &segment, ItemId item) const
{
    return &segment != &m_base || !m_hidden.contains(item);
}

std::optional<LiveSegments::Place> LiveSegments::find(const QString &sku) const
{
    if (const auto item = m_fresh.find(sku))
        return Place{&m_fresh, *item};
    if (const auto item = m_base.find(sku); item && shows(m_base, *item))
        return Place{&m_base, *item};
    return std::nullopt;
}

std::optional<LiveSegments::Place> LiveSegments::current(Place place) const
{
    constexpr int longestChain = 16; // a ring of successors ends, too
    for (int step = 0; step < longestChain; ++step) {
        if (place.segment->active(place.item))
            return place;
        const auto next = find(place.segment->successor(place.item));
        if (!next)
            return std::nullopt;
        place = *next;
    }
    return std::nullopt;
}

} // namespace desk
