#pragma once

#include "segment.h"

#include <QHash>

#include <unordered_set>

namespace desk {

/// The catalogue as it was built, and over it what was put or removed since.
class LiveSegments
{
public:
    /// An item of one of the two.
    struct Place
    {
        const Segment *segment = nullptr;
        ItemId item = 0;
    };

    LiveSegments() = default;
    explicit LiveSegments(Segment base) : m_base(std::move(base)) {}

    void put(const CatalogueItem &item);
    void remove(const QString &sku);

    /// Whether what was put has to be read before it can be searched: renew() does.
    [[nodiscard]] bool stale() const { return m_stale; }
    void renew();

    [[nodiscard]] int size() const;
    [[nodiscard]] const Segment &base() const { return m_base; }
    /// All of it as one part, as if built now; nothing where that is the base already.
    [[nodiscard]] std::optional<Segment> merged() const;
    [[nodiscard]] std::vector<const Segment *> segments() const;
    /// False for an item of the base that was removed or replaced.
    [[nodiscard]] bool shows(const Segment &segment, ItemId item) const;
    [[nodiscard]] std::optional<Place> find(const QString &sku) const;
    /// Follows an inactive SKU to the one that took its place; nothing where there is none.
    [[nodiscard]] std::optional<Place> current(Place place) const;

private:
    void hide(const QString &sku);

    Segment m_base;
    Segment m_fresh;
    QHash<QString, CatalogueItem> m_put;
    std::unordered_set<ItemId> m_hidden;
    bool m_stale = false;
};

} // namespace desk
