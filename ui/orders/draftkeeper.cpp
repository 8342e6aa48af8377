#include "draftkeeper.h"

#include "draftkeeping.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto s_subject = u"orders"_s;

DraftKeeping::Name nameOf(const OrderDraft &draft)
{
    const auto number =
        draft.number.isEmpty() ? DraftKeeper::tr("a new order") : QString(draft.number);
    const auto hospital = draft.hospital();
    return {s_subject, draft.key, hospital.isEmpty() ? number : number + u", "_s + hospital,
            u"indentdesk://order/"_s + draft.key};
}

} // namespace

DraftKeeper::DraftKeeper(DraftKeeping *keeping, QObject *parent)
    : QObject(parent), m_keeping(keeping)
{
    if (!keeping)
        return;
    for (const auto &entry : keeping->entries(s_subject))
        m_drafts << OrderDraft::fromJournal(entry.key, entry.draft);
    connect(keeping, &DraftKeeping::failed, this, &DraftKeeper::failed);
}

bool DraftKeeper::isKept() const
{
    return m_keeping && m_keeping->isKept();
}

const OrderDraft *DraftKeeper::find(const QString &key) const
{
    const auto found =
        std::find_if(m_drafts.begin(), m_drafts.end(), [&key](const OrderDraft &draft) {
            return draft.key == key || (!draft.id.isEmpty() && draft.id == key);
        });
    return found == m_drafts.end() ? nullptr : &*found;
}

void DraftKeeper::keep(const OrderDraft &draft)
{
    const auto found =
        std::find_if(m_drafts.begin(), m_drafts.end(),
                     [&draft](const OrderDraft &other) { return other.key == draft.key; });
    const auto isNew = found == m_drafts.end();
    const auto looksOther =
        isNew || found->hospital() != draft.hospital() || found->priority != draft.priority;
    if (isNew)
        m_drafts.prepend(draft);
    else
        *found = draft;
    if (m_keeping)
        m_keeping->keep(nameOf(draft), [draft] { return draft.toJournal(); });
    if (looksOther)
        Q_EMIT draftsChanged();
}

void DraftKeeper::drop(const QString &key)
{
    if (m_keeping)
        m_keeping->drop(s_subject, key);
    const auto gone = m_drafts.removeIf([&key](const OrderDraft &d) { return d.key == key; });
    if (gone > 0)
        Q_EMIT draftsChanged();
}

} // namespace desk
