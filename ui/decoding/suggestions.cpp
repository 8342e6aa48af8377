#include "suggestions.h"

#include "cataloguecopy.h"
#include "cataloguerows.h"
#include "whendone.h"

namespace desk {

namespace {

constexpr int suggested = 9; ///< as many as there are keys
constexpr int searched = 30;

} // namespace

Suggestions::Suggestions(Database *database, CatalogueCopy *copy, QObject *parent)
    : QObject(parent), m_store(database), m_copy(copy)
{
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &Suggestions::workOne);
}

void Suggestions::use(const CustomerId &customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    forget();
}

bool Suggestions::isReady() const
{
    return m_copy->isReady();
}

const QList<Suggestion> &Suggestions::workedOut(const QString &words)
{
    auto known = m_known.find(words);
    if (known == m_known.end())
        known = m_known.insert(
            words, m_copy->catalogue()->suggest(words, {m_customer.toString(), {}}, suggested));
    return *known;
}

/// What is known of a SKU, with an id once the server has said what it knows.
Candidate Suggestions::itemOf(const QString &sku) const
{
    if (const auto now = m_now.constFind(sku); now != m_now.constEnd())
        return *now;
    Candidate item;
    item.sku = sku;
    if (const auto known = m_copy->catalogue()->item(sku)) {
        item.name = known->name;
        item.make = known->manufacturer;
        item.unit = known->unit;
        std::tie(item.packName, item.packSize) = packSaid(known->pack);
    }
    return item;
}

QList<Suggested> Suggestions::dressed(const QList<Suggestion> &list) const
{
    QList<Suggested> result;
    for (const auto &why : list)
        result.append({itemOf(why.sku), why});
    return result;
}

QList<Suggested> Suggestions::of(const QString &words)
{
    return isReady() ? dressed(workedOut(words)) : QList<Suggested>();
}

QList<Suggested> Suggestions::found(const QString &words) const
{
    auto list = m_copy->catalogue()->search(words, searched);
    for (auto &why : list)
        why.probability = 0;
    return dressed(list);
}

bool Suggestions::askNow(const QList<Suggested> &list)
{
    QSet<QString> skus;
    for (const auto &entry : list)
        skus.insert(entry.item.sku);
    ask(skus);
    return skus.intersects(m_asked);
}

void Suggestions::ask(const QSet<QString> &skus)
{
    QStringList wanted;
    for (const auto &sku : skus)
        if (!m_now.contains(sku) && !m_asked.contains(sku))
            wanted.append(sku);
    if (wanted.isEmpty())
        return;
    m_asked.unite(QSet(wanted.begin(), wanted.end()));
    whenDone(m_store.items(wanted), this,
             [this, wanted, turn = m_turn](const Result<QList<Candidate>> &items) {
                 if (turn == m_turn)
                     m_asked.subtract(QSet(wanted.begin(), wanted.end()));
                 if (!items) {
                     Q_EMIT failed(items.error());
                     return;
                 }
                 QHash<QString, Candidate> now;
                 for (const auto &item : *items)
                     now.insert(item.sku, item);
                 if (turn == m_turn) // else stock has moved since it was asked
                     keep(wanted, now);
                 Q_EMIT came(now);
             });
}

/// A SKU of which the server says nothing is not sold any more; it is not asked for again.
void Suggestions::keep(const QStringList &wanted, const QHash<QString, Candidate> &now)
{
    for (const auto &sku : wanted)
        m_now.insert(sku, now.value(sku, itemOf(sku)));
}

void Suggestions::workAhead(const QStringList &words)
{
    m_ahead = words;
    if (isReady())
        m_idle.start();
}

/// One line a turn, so that a key never waits for more than one.
void Suggestions::workOne()
{
    while (!m_ahead.isEmpty()) {
        const auto words = m_ahead.takeFirst();
        const auto isNew = !m_known.contains(words);
        for (const auto &why : workedOut(words))
            m_wanted.insert(why.sku);
        if (isNew)
            return;
    }
    m_idle.stop();
    ask(m_wanted);
    m_wanted.clear();
}

void Suggestions::forget()
{
    m_known.clear();
}

void Suggestions::forgetNow()
{
    ++m_turn;
    m_now.clear();
    m_asked.clear();
}

} // namespace desk
