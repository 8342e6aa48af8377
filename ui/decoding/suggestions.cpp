#include "suggestions.h"

#include "whendone.h"

namespace desk {

Suggestions::Suggestions(Database *database, QObject *parent) : QObject(parent), m_store(database)
{
}

void Suggestions::use(const CustomerId &customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    m_known.clear();
    m_asked.clear();
}

bool Suggestions::ask(const QString &words)
{
    if (m_known.contains(words))
        return true;
    if (words.isEmpty() || m_customer.isNull() || m_asked.contains(words))
        return false;
    m_asked.insert(words);
    whenDone(m_store.candidates(words, m_customer), this,
             [this, words, customer = m_customer](const Result<QList<Candidate>> &list) {
                 if (customer != m_customer)
                     return;
                 m_asked.remove(words);
                 if (!list) {
                     Q_EMIT failed(list.error());
                     return;
                 }
                 m_known.insert(words, *list);
                 Q_EMIT ready(words);
             });
    return false;
}

} // namespace desk
