#include "draftkeeper.h"

#include <algorithm>

namespace desk {

using namespace std::chrono_literals;

namespace {

constexpr auto s_soon = 300ms; // a crash takes no more than this

} // namespace

DraftKeeper::DraftKeeper(const DraftJournal &journal, QObject *parent)
    : QObject(parent), m_journal(journal)
{
    for (const auto &entry : journal.entries())
        m_drafts << OrderDraft::fromJournal(entry.key, entry.draft);
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(s_soon);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper()
{
    write();
    m_writer.waitForDone();
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
    m_waiting.insert(draft.key, draft);
    if (!m_soon.isActive())
        m_soon.start();
    if (looksOther)
        Q_EMIT draftsChanged();
}

void DraftKeeper::drop(const QString &key)
{
    m_waiting.remove(key);
    m_writer.start([journal = m_journal, key] { journal.drop(key); });
    const auto gone = m_drafts.removeIf([&key](const OrderDraft &d) { return d.key == key; });
    if (gone > 0)
        Q_EMIT draftsChanged();
}

void DraftKeeper::write()
{
    for (const auto &draft : std::exchange(m_waiting, {}))
        m_writer.start([this, journal = m_journal, draft] {
            const auto done = journal.keep(draft.key, draft.toJournal());
            const auto problem = done ? QString() : done.error().message;
            QMetaObject::invokeMethod(this, [this, problem] {
                if (std::exchange(m_problem, problem) != problem && !problem.isEmpty())
                    Q_EMIT failed(problem);
            });
        });
}

} // namespace desk
