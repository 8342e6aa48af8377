#include "catalogue.h"

#include "suggester.h"
#include "wordsearch.h"

#include <mutex>
#include <shared_mutex>

namespace desk {

class Catalogue::Content
{
public:
    /// For reading, with what was put last already readable.
    std::shared_lock<std::shared_mutex> reading()
    {
        for (;;) {
            std::shared_lock reader(lock);
            if (!segments.stale())
                return reader;
            reader.unlock();
            const std::unique_lock writer(lock);
            if (segments.stale())
                segments.renew();
        }
    }

    std::shared_mutex lock;
    LiveSegments segments;
    Memory memory;
};

Catalogue::Catalogue() : m_content(std::make_unique<Content>()) {}
Catalogue::~Catalogue() = default;
Catalogue::Catalogue(Catalogue &&) noexcept = default;
Catalogue &Catalogue::operator=(Catalogue &&) noexcept = default;

Catalogue Catalogue::build(const QList<CatalogueItem> &items)
{
    Catalogue catalogue;
    catalogue.m_content->segments = LiveSegments(Segment::build(items));
    return catalogue;
}

Result<Done> Catalogue::save(const QString &file, const QByteArray &version) const
{
    const auto reading = m_content->reading();
    const auto merged = m_content->segments.merged();
    FlatWriter writer;
    (merged ? *merged : m_content->segments.base()).save(&writer);
    return writer.write(file, version);
}

Result<Catalogue> Catalogue::load(const QString &file, const QByteArray &version)
{
    auto segment = Segment::load(file, version);
    if (!segment)
        return segment.error();
    Catalogue catalogue;
    catalogue.m_content->segments = LiveSegments(std::move(segment).value());
    return catalogue;
}

int Catalogue::size() const
{
    const auto reading = m_content->reading();
    return m_content->segments.size();
}

void Catalogue::put(const CatalogueItem &item)
{
    const std::unique_lock writing(m_content->lock);
    m_content->segments.put(item);
}

std::optional<CatalogueItem> Catalogue::item(const QString &sku) const
{
    const auto reading = m_content->reading();
    const auto place = m_content->segments.find(sku);
    return place ? std::optional(place->segment->original(place->item)) : std::nullopt;
}

void Catalogue::remove(const QString &sku)
{
    const std::unique_lock writing(m_content->lock);
    m_content->segments.remove(sku);
}

void Catalogue::learn(const Confirmation &confirmation)
{
    const std::unique_lock writing(m_content->lock);
    m_content->memory.learn(normalised(confirmation.words), confirmation);
}

void Catalogue::forgetLearnt()
{
    const std::unique_lock writing(m_content->lock);
    m_content->memory.forget();
}

bool Catalogue::setGroups(const QHash<QString, QString> &groups)
{
    const std::unique_lock writing(m_content->lock);
    return m_content->memory.setGroups(groups);
}

QList<Suggestion> Catalogue::suggest(const QString &words, const Asker &asker, int limit) const
{
    const auto reading = m_content->reading();
    return Suggester(m_content->segments, m_content->memory, words, asker).best(limit);
}

QList<Suggestion> Catalogue::search(const QString &words, int limit) const
{
    const auto reading = m_content->reading();
    const auto most = static_cast<size_t>(std::max(limit, 0));
    QList<Suggestion> found;
    for (const auto &place : itemsWith(m_content->segments, words, most))
        found.append({place.segment->sku(place.item)});
    return found.isEmpty()
               ? Suggester(m_content->segments, m_content->memory, words, {}).best(limit)
               : found;
}

QString Catalogue::normalised(const QString &words)
{
    return plainWords(words, readText(words));
}

} // namespace desk
