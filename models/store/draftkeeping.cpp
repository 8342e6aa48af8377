#include "draftkeeping.h"

#include "ownfile.h"

#include <QFile>
#include <QHash>
#include <QMutex>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto s_soon = 250ms;   // what a crash can take; writing comes on top of it
constexpr auto s_again = 3000ms; // after the disk refused

struct Waiting
{
    DraftJournal::Entry entry;
    std::function<QJsonObject()> draft; ///< none: it is dropped
};

QString idOf(const QString &subject, const QString &key)
{
    return subject + u'\n' + key;
}

} // namespace

/// What waits to be written; the writer takes all of it at once.
struct DraftKeeping::Shared
{
    QMutex lock;
    QHash<QString, Waiting> waiting;

    QHash<QString, Waiting> takeAll()
    {
        const QMutexLocker here(&lock);
        return std::exchange(waiting, {});
    }
    /// The disk refused: it is tried again unless something newer waits.
    void giveBack(const QHash<QString, Waiting> &unwritten)
    {
        const QMutexLocker here(&lock);
        for (auto it = unwritten.begin(); it != unwritten.end(); ++it)
            if (!waiting.contains(it.key()))
                waiting.insert(it.key(), it.value());
    }
};

DraftKeeping::DraftKeeping(const DraftJournal &journal, QObject *parent)
    : QObject(parent), m_journal(journal), m_shared(std::make_shared<Shared>())
{
    const auto reading = journal.read();
    m_left = reading.entries;
    m_setAside = reading.setAside;
    const auto mark = journal.folder() + u"/open"_s;
    m_wasInterrupted = QFile::exists(mark);
    if (OwnFile::makeFolder(journal.folder()).isEmpty())
        OwnFile::write(mark, {});
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(s_soon);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeping::write);
}

DraftKeeping::~DraftKeeping()
{
    flush();
    if (!m_isInterrupted)
        QFile::remove(m_journal.folder() + u"/open"_s);
}

void DraftKeeping::keep(const Name &name, const std::function<QJsonObject()> &draft)
{
    schedule(name, draft);
}

void DraftKeeping::drop(const QString &subject, const QString &key)
{
    const Name name{subject, key}; // what was given may be of the entry that goes
    m_left.removeIf([&name](const auto &entry) {
        return entry.subject == name.subject && entry.key == name.key;
    });
    schedule(name, {});
}

void DraftKeeping::schedule(const Name &name, const std::function<QJsonObject()> &draft)
{
    const DraftJournal::Entry entry{
        name.subject, name.key, name.title, name.link, QDateTime::currentDateTimeUtc(), {}};
    {
        const QMutexLocker here(&m_shared->lock);
        m_shared->waiting.insert(idOf(name.subject, name.key), {entry, draft});
    }
    if (!m_soon.isActive())
        m_soon.start(s_soon);
}

void DraftKeeping::write()
{
    m_writer.start([this, journal = m_journal, shared = m_shared] {
        QString problem;
        QHash<QString, Waiting> unwritten;
        const auto all = shared->takeAll();
        for (auto it = all.begin(); it != all.end(); ++it) {
            auto entry = it->entry;
            if (it->draft)
                entry.draft = it->draft();
            const auto done =
                it->draft ? journal.keep(entry) : journal.drop(entry.subject, entry.key);
            if (!done) {
                problem = done.error().message;
                unwritten.insert(it.key(), it.value());
            } else if (it->draft) {
                QMetaObject::invokeMethod(
                    this, [this, entry] { Q_EMIT kept(entry.subject, entry.key, entry.at); });
            }
        }
        shared->giveBack(unwritten);
        QMetaObject::invokeMethod(this, [this, problem] { tell(problem); });
    });
}

void DraftKeeping::tell(const QString &problem)
{
    if (!problem.isEmpty() && !m_soon.isActive())
        m_soon.start(s_again);
    if (std::exchange(m_problem, problem) != problem && !problem.isEmpty())
        Q_EMIT failed(problem);
}

void DraftKeeping::flush()
{
    m_soon.stop();
    write();
    m_writer.waitForDone();
}

QList<DraftJournal::Entry> DraftKeeping::entries(const QString &subject)
{
    flush();
    auto entries = m_journal.read().entries;
    entries.removeIf([&subject](const auto &entry) { return entry.subject != subject; });
    return entries;
}

std::optional<DraftJournal::Entry> DraftKeeping::find(const QString &subject, const QString &key)
{
    {
        const QMutexLocker here(&m_shared->lock);
        const auto isIdle = m_shared->waiting.isEmpty() && m_writer.activeThreadCount() == 0;
        if (isIdle && !QFile::exists(m_journal.file(subject, key)))
            return std::nullopt; // nearly always: nothing to wait for
    }
    flush();
    return m_journal.find(subject, key);
}

} // namespace desk
