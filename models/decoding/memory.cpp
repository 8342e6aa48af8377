#include "memory.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

// Between everybody's and what the hospital itself confirmed, which leads by suggester's firstLead.
constexpr double groupWeight = 3;
constexpr double othersWeight = 1.5;
constexpr double sentBackWeight = 2.5;

double graded(int net, double weight)
{
    if (net == 0)
        return 0;
    return net > 0 ? weight + std::log(net) : -sentBackWeight - std::log(-net);
}

Reason::Kind kindFor(const Confirmation &confirmation, const Asker &asker)
{
    if (!asker.customer.isEmpty() && confirmation.customer == asker.customer)
        return Reason::Kind::ConfirmedHere;
    const bool group = !asker.group.isEmpty() && confirmation.group == asker.group;
    return group ? Reason::Kind::ConfirmedByGroup : Reason::Kind::ConfirmedByOthers;
}

void count(QList<Reason> *reasons, Reason::Kind kind, int times, const QDateTime &last)
{
    if (times <= 0)
        return;
    const auto known = std::find_if(reasons->begin(), reasons->end(),
                                    [kind](const Reason &reason) { return reason.kind == kind; });
    if (known == reasons->end()) {
        reasons->append({kind, {}, {}, times, last});
        return;
    }
    known->times += times;
    known->last = std::max(known->last, last);
}

void add(Memory::Record *record, const Confirmation &confirmation, const Asker &asker)
{
    const auto kind = kindFor(confirmation, asker);
    auto &net = kind == Reason::Kind::ConfirmedHere      ? record->here
                : kind == Reason::Kind::ConfirmedByGroup ? record->group
                                                         : record->others;
    net += confirmation.confirmed - confirmation.sentBack;
    count(&record->reasons, kind, confirmation.confirmed, confirmation.last);
    count(&record->reasons, Reason::Kind::SentBack, confirmation.sentBack, confirmation.last);
}

} // namespace

double Memory::Record::weight() const
{
    return (here < 0 ? graded(here, 0) : 0) + graded(group, groupWeight) +
           graded(others, othersWeight);
}

void Memory::learn(const QString &words, const Confirmation &confirmation)
{
    auto &known = m_learnt[words];
    known.removeIf([&](const Confirmation &old) {
        return old.sku == confirmation.sku && old.customer == confirmation.customer &&
               old.words == confirmation.words;
    });
    if (confirmation.confirmed > 0 || confirmation.sentBack > 0)
        known.append(confirmation);
    if (known.isEmpty())
        m_learnt.remove(words);
}

bool Memory::setGroups(const QHash<QString, QString> &groups)
{
    const auto isNew = groups != m_groups;
    m_groups = groups;
    return isNew;
}

QString Memory::groupOf(const QString &customer, const QString &said) const
{
    return said.isEmpty() ? m_groups.value(customer) : said;
}

QList<Memory::Record> Memory::recall(const QString &words, const Asker &asker) const
{
    const Asker known{asker.customer, groupOf(asker.customer, asker.group)};
    QList<Record> records;
    for (auto confirmation : m_learnt.value(words)) {
        confirmation.group = groupOf(confirmation.customer, confirmation.group);
        auto record = std::find_if(records.begin(), records.end(), [&](const Record &other) {
            return other.sku == confirmation.sku;
        });
        if (record == records.end())
            record = records.insert(records.end(), Record{confirmation.sku});
        add(&*record, confirmation, known);
    }
    for (auto &record : records)
        std::sort(record.reasons.begin(), record.reasons.end(),
                  [](const Reason &left, const Reason &right) { return left.kind < right.kind; });
    return records;
}

} // namespace desk
