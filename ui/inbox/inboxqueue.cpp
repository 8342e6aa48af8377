#include "inboxqueue.h"

#include "deskcontext.h"
#include "emptystate.h"
#include "filtertabs.h"
#include "icons.h"
#include "inboxgroups.h"
#include "inboxrows.h"
#include "rowlist.h"
#include "whendone.h"

#include <QHash>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto everything = u"all"_s;

QString text(const QJsonObject &row, const QString &key)
{
    return row.value(key).toVariant().toString();
}

bool isNamed(const QJsonObject &row, const QString &name)
{
    for (const auto &key :
         {u"order_number"_s, u"document_number"_s, u"order_id"_s, u"approval_id"_s})
        if (text(row, key) == name)
            return true;
    return false;
}

} // namespace

InboxQueue::InboxQueue(const DeskContext &context, RowList *list, QObject *parent)
    : QObject(parent),
      m_store(context.database),
      m_list(list),
      m_model(new RecordModel(inboxColumns(), this)),
      m_tabs(new FilterTabs),
      m_seen(context.preferences)
{
    build();
    connect(m_tabs, &FilterTabs::chosenChanged, this, &InboxQueue::showGroups);
    connect(m_list, &RowList::chosen, this, &InboxQueue::onChosen);
}

void InboxQueue::build()
{
    m_tabs->add(everything, tr("All"), 0);
    m_tabs->add(u"po"_s, tr("POs"), 0);
    m_tabs->add(u"quotations"_s, tr("Quotations"), 0);
    m_tabs->add(u"invoices"_s, tr("Invoices"), 0);
    m_tabs->add(u"orders"_s, tr("Decoding"), 0);
    m_list->setRecords(m_model);
    m_list->setAccessibleName(tr("Waiting for your decision"));
    m_list->empty()->tell(tr("Nothing waits for you."),
                          tr("What the desks submit appears here at once."), icons::inbox);
    dressInboxRows(
        m_list->rows(), [this](const QString &approval) { return m_seen.contains(approval); },
        [this](const QString &approval) { return text(row(approval), u"in_hand_of"_s); });
}

/// The first time, those at the top are there before thousands are read.
void InboxQueue::read()
{
    const bool begins = !m_hasRead && m_wanted.isEmpty();
    m_newest.whenDone(m_store.waiting(begins ? s_first : 0), this,
                      [this, begins](const Result<Records> &rows) {
                          m_hasRead = rows.ok();
                          if (!begins || !rows || rows->size() < s_first)
                              return show(rows);
                          m_waiting = *rows;
                          showGroups();
                          read();
                      });
}

void InboxQueue::show(const Result<Records> &rows)
{
    if (!rows)
        return Q_EMIT failed(rows.error());
    m_waiting = *rows;
    QSet<QString> ids;
    for (const auto &row : std::as_const(m_waiting))
        ids.insert(text(row, u"approval_id"_s));
    m_seen.keepOnly(ids);
    m_waiting.removeIf([this](const QJsonObject &row) {
        return m_hidden && m_hidden(text(row, u"approval_id"_s));
    });
    countTabs();
    showGroups();
    Q_EMIT countChanged(count());
    Q_EMIT shown();
}

/// Empty for all of them.
QString InboxQueue::shownKind() const
{
    return m_tabs->chosen() == everything ? QString() : m_tabs->chosen();
}

void InboxQueue::countTabs()
{
    QHash<QString, int> counts;
    for (const auto &row : std::as_const(m_waiting))
        ++counts[text(row, u"kind"_s)];
    m_tabs->setCount(everything, count());
    for (const auto &kind : {u"po"_s, u"quotations"_s, u"invoices"_s, u"orders"_s})
        m_tabs->setCount(kind, counts.value(kind));
}

void InboxQueue::showGroups()
{
    if (const auto here = m_list->chosenId(); !here.isEmpty())
        m_next = neighbour(here);
    auto rows = m_waiting;
    for (auto &row : rows)
        row.remove(u"in_hand_of"_s); // others walk about: that is no change of the document
    m_model->setGroups(inboxGroups(rows, shownKind()));
    m_list->viewport()->update();
    chooseAgain();
}

/// The row that was chosen, or the one after it when that is decided.
void InboxQueue::chooseAgain()
{
    if (!m_wanted.isEmpty()) {
        const auto wanted = std::exchange(m_wanted, {});
        for (const auto &row : std::as_const(m_waiting))
            if (isNamed(row, wanted))
                m_list->choose(text(row, u"approval_id"_s));
    }
    if (m_list->chosenId().isEmpty() && !m_list->choose(m_next))
        m_list->chooseFirst();
    if (m_list->chosenId().isEmpty())
        Q_EMIT chosen({});
}

void InboxQueue::onChosen(const QString &approval)
{
    if (approval.isEmpty() && !m_waiting.isEmpty() && !m_next.isEmpty())
        return; // another one is about to be chosen
    if (!approval.isEmpty())
        m_next = neighbour(approval);
    Q_EMIT chosen(approval);
}

void InboxQueue::want(const QString &numberOrId)
{
    m_wanted = numberOrId;
}

void InboxQueue::leave(const QStringList &approvals)
{
    m_waiting.removeIf(
        [&](const QJsonObject &row) { return approvals.contains(text(row, u"approval_id"_s)); });
    countTabs();
    showGroups();
    Q_EMIT countChanged(count());
}

void InboxQueue::markSeen(const QString &approval)
{
    m_seen.add(approval);
    m_list->viewport()->update();
}

QJsonObject InboxQueue::row(const QString &approval) const
{
    for (const auto &row : m_waiting)
        if (text(row, u"approval_id"_s) == approval)
            return row;
    return {};
}

bool InboxQueue::isInOtherHands() const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(), [](const QJsonObject &row) {
        return !text(row, u"in_hand_of"_s).isEmpty();
    });
}

QList<QJsonObject> InboxQueue::unflagged() const
{
    for (const auto &group : inboxGroups(m_waiting, shownKind()))
        if (group.name == unflaggedGroup)
            return group.rows;
    return {};
}

/// The row below, or above when there is none.
QString InboxQueue::neighbour(const QString &approval) const
{
    auto below = m_list->indexBelow(m_model->find(approval));
    while (m_model->isHeading(below))
        below = m_list->indexBelow(below);
    if (below.isValid())
        return below.data(RecordModel::IdRole).toString();
    auto above = m_list->indexAbove(m_model->find(approval));
    while (m_model->isHeading(above))
        above = m_list->indexAbove(above);
    return above.data(RecordModel::IdRole).toString();
}

} // namespace desk
