#pragma once

#include "draftjournal.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace desk {

/// Keeps what is typed into every open editor: a quarter of a second after a change it is written
/// by a thread of its own, the latest words of each draft only, so that neither keys nor painting
/// wait for the disk. One for a person at work; desks reach it as context().drafts. In an editor:
///     connect(this, &Editor::edited, this, [this] {
///         context().drafts->keep({u"quotations"_s, id, title, link}, [copy = *m_draft] { return
///         copy.toJournal(); });
///     });
///     context().drafts->drop(u"quotations"_s, id);                       // once it is saved
///     if (const auto kept = context().drafts->find(u"quotations"_s, id)) // when it is opened
///         m_draft->takeJournal(kept->draft);
/// The main window offers what an earlier session left.
class DraftKeeping : public QObject
{
    Q_OBJECT

public:
    /// Which draft; the rest of an entry is filled here.
    struct Name
    {
        QString subject;
        QString key;
        QString title = {};
        QString link = {};
    };

    explicit DraftKeeping(const DraftJournal &journal, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~DraftKeeping() override;

    /// `draft` runs later and on another thread: it holds copies of what it needs.
    void keep(const Name &name, const std::function<QJsonObject()> &draft);
    void drop(const QString &subject, const QString &key);

    /// What is kept of a subject, the last changed first, this session's own included. Waits for
    /// the disk: for opening a desk, not for typing.
    [[nodiscard]] QList<DraftJournal::Entry> entries(const QString &subject);
    [[nodiscard]] std::optional<DraftJournal::Entry> find(const QString &subject,
                                                          const QString &key);
    /// What an earlier session left, the last changed first; those dropped since are not among
    /// them.
    [[nodiscard]] const QList<DraftJournal::Entry> &left() const { return m_left; }
    /// The earlier session did not end by itself: a crash, a power cut, an administrator.
    [[nodiscard]] bool wasInterrupted() const { return m_wasInterrupted; }
    /// Sentences about files that could not be used.
    [[nodiscard]] const QStringList &setAside() const { return m_setAside; }
    /// This session is ended from outside: what is open is offered at the next one.
    void interrupt() { m_isInterrupted = true; }

    /// Waits until everything is on the disk.
    void flush();
    /// Whether the last writing succeeded.
    [[nodiscard]] bool isKept() const { return m_problem.isEmpty(); }

Q_SIGNALS:
    /// Nothing can be kept on this machine, and why; said once until it can be again.
    void failed(const QString &sentence);
    /// A draft is on the disk.
    void kept(const QString &subject, const QString &key, const QDateTime &at);

private:
    struct Shared;
    void schedule(const Name &name, const std::function<QJsonObject()> &draft);
    void write();
    void tell(const QString &problem);

    DraftJournal m_journal;
    std::shared_ptr<Shared> m_shared;
    QList<DraftJournal::Entry> m_left;
    QStringList m_setAside;
    QTimer m_soon;
    QThreadPool m_writer;
    QString m_problem;
    bool m_wasInterrupted = false;
    bool m_isInterrupted = false;
};

} // namespace desk
