#include "catalogue.h"

#include "wordmatch.h"

#include <QDataStream>
#include <QFile>
#include <QHash>
#include <QReadWriteLock>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(u"\\d+(?:\\.\\d+)?|[\\p{L}\\p{M}]+"_s);
    QStringList words;
    for (auto it = word.globalMatch(text); it.hasNext();)
        words << it.next().captured().toLower();
    return words;
}

double likeness(const QStringList &asked, const QStringList &named)
{
    const auto both = std::count_if(asked.begin(), asked.end(),
                                    [&](const QString &word) { return named.contains(word); });
    return static_cast<double>(2 * both) / static_cast<double>(asked.size() + named.size() + 1);
}

} // namespace

class Catalogue::Content
{
public:
    mutable QReadWriteLock lock;
    QHash<QString, CatalogueItem> items;
    QHash<QString, QList<Confirmation>> learnt;
};

Catalogue::Catalogue() : m_content(std::make_unique<Content>()) {}
Catalogue::~Catalogue() = default;
Catalogue::Catalogue(Catalogue &&) noexcept = default;
Catalogue &Catalogue::operator=(Catalogue &&) noexcept = default;

Catalogue Catalogue::build(const QList<CatalogueItem> &items)
{
    Catalogue catalogue;
    for (const auto &item : items)
        catalogue.put(item);
    return catalogue;
}

int Catalogue::size() const
{
    const QReadLocker reading(&m_content->lock);
    return static_cast<int>(m_content->items.size());
}

Result<Done> Catalogue::save(const QString &file, const QByteArray &version) const
{
    const QReadLocker reading(&m_content->lock);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Internal, {}, target.errorString(), {}};
    QDataStream stream(&target);
    stream << version << static_cast<qint32>(m_content->items.size());
    for (const auto &item : std::as_const(m_content->items))
        stream << item.sku << item.name << item.description << item.category << item.manufacturer
               << item.modelNumber << item.unit << item.pack << item.active << item.successor;
    if (!target.commit())
        return Error{ErrorKind::Internal, {}, target.errorString(), {}};
    return Done{};
}

Result<Catalogue> Catalogue::load(const QString &file, const QByteArray &version)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, {}, source.errorString(), {}};
    QDataStream stream(&source);
    QByteArray found;
    qint32 count = 0;
    stream >> found >> count;
    if (found != version)
        return Error{ErrorKind::State, {}, u"Another version."_s, {}};
    Catalogue catalogue;
    for (; count > 0; --count) {
        CatalogueItem item;
        stream >> item.sku >> item.name >> item.description >> item.category >> item.manufacturer >>
            item.modelNumber >> item.unit >> item.pack >> item.active >> item.successor;
        if (stream.status() != QDataStream::Ok)
            return Error{ErrorKind::Validation, {}, u"The file is cut off."_s, {}};
        catalogue.put(item);
    }
    return catalogue;
}

void Catalogue::put(const CatalogueItem &item)
{
    const QWriteLocker writing(&m_content->lock);
    m_content->items.insert(item.sku, item);
}

std::optional<CatalogueItem> Catalogue::item(const QString &sku) const
{
    const QReadLocker reading(&m_content->lock);
    const auto found = m_content->items.constFind(sku);
    return found == m_content->items.constEnd() ? std::nullopt : std::optional(*found);
}

void Catalogue::remove(const QString &sku)
{
    const QWriteLocker writing(&m_content->lock);
    m_content->items.remove(sku);
}

void Catalogue::learn(const Confirmation &confirmation)
{
    const QWriteLocker writing(&m_content->lock);
    auto &known = m_content->learnt[normalised(confirmation.words)];
    known.removeIf([&](const Confirmation &old) {
        return old.sku == confirmation.sku && old.customer == confirmation.customer;
    });
    if (confirmation.confirmed > 0 || confirmation.sentBack > 0)
        known.append(confirmation);
}

void Catalogue::forgetLearnt()
{
    const QWriteLocker writing(&m_content->lock);
    m_content->learnt.clear();
}

QList<Suggestion> Catalogue::suggest(const QString &words, const Asker &asker, int limit) const
{
    const QReadLocker reading(&m_content->lock);
    const auto asked = wordsOf(words);
    const auto known = m_content->learnt.value(normalised(words));
    QList<Suggestion> suggestions;
    for (const auto &item : std::as_const(m_content->items)) {
        Suggestion suggestion{item.sku, likeness(asked, wordsOf(item.name))};
        for (const auto &learnt : known) {
            if (learnt.sku != item.sku || learnt.customer != asker.customer)
                continue;
            suggestion.probability += learnt.confirmed - learnt.sentBack;
            suggestion.reasons.append(
                {Reason::Kind::ConfirmedHere, {}, {}, learnt.confirmed, learnt.last});
        }
        if (suggestion.probability > 0 && item.active)
            suggestions.append(suggestion);
    }
    std::sort(suggestions.begin(), suggestions.end(), [](const auto &left, const auto &right) {
        return std::pair(-left.probability, left.sku) < std::pair(-right.probability, right.sku);
    });
    suggestions.resize(std::min<qsizetype>(suggestions.size(), limit));
    for (auto &suggestion : suggestions) {
        const auto name = m_content->items.value(suggestion.sku).name;
        suggestion.probability = std::min(suggestion.probability, 1.0);
        suggestion.nameSpans = matchingSpans(words, name);
        suggestion.askedSpans = matchingSpans(name, words);
    }
    return suggestions;
}

QList<Suggestion> Catalogue::search(const QString &words, int limit) const
{
    return suggest(words, {}, limit);
}

QString Catalogue::normalised(const QString &words)
{
    return wordsOf(words).join(u' ');
}

} // namespace desk
