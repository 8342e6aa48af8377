#pragma once

#include "result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace desk {

/// What somebody is typing, kept on this machine, so that a crash, a power cut or a lost connection
/// takes nothing: one file a draft, in a folder of the account, apart by person and company. Files
/// are readable for their owner alone (0600 in 0700), hold no password, and are on the disk when
/// keep() returns. What is not ours, of another version or broken is set aside, never used and
/// never deleted. Blocks on the disk: DraftKeeping is the way to use it from the GUI thread.
class DraftJournal
{
public:
    /// Of the files; another one is set aside.
    static constexpr int format = 2;
    /// No draft is larger; a file that is was not written by us.
    static constexpr qint64 largest = 64LL * 1024 * 1024;

    struct Entry
    {
        QString subject; ///< "orders", "quotations": which editor it belongs to
        QString key;     ///< within the subject
        QString title;   ///< for the person: "QUO-2026-0216, City Hospital"
        QString link;    ///< opens the document; may be empty
        QDateTime at;    ///< of the last change
        QJsonObject draft;
    };

    struct Reading
    {
        QList<Entry> entries; ///< the last changed first
        QStringList setAside; ///< a sentence for each file that could not be used
    };

    /// `company` tells databases apart. `root` is a folder for all of them; the account's own when
    /// empty.
    DraftJournal(const QString &company, const QString &person, const QString &root = {});

    /// Replaces the draft; a file that was begun and not ended is never seen. The error says why
    /// nothing is kept: the disk is full, or the folder is not ours.
    [[nodiscard]] Result<Done> keep(const Entry &entry) const;
    [[nodiscard]] Result<Done> drop(const QString &subject, const QString &key) const;
    /// All that is kept.
    [[nodiscard]] Reading read() const;
    /// One draft; nothing where there is none that can be used.
    [[nodiscard]] std::optional<Entry> find(const QString &subject, const QString &key) const;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The file that this draft is in, whether there is one or not.
    [[nodiscard]] QString file(const QString &subject, const QString &key) const;

private:
    [[nodiscard]] std::optional<Error> prepareFolder() const;
    [[nodiscard]] Result<Entry> readFile(const QString &name) const;
    QString setAside(const QString &name, const Error &why) const;

    QString m_root;
    QString m_folder;
};

} // namespace desk
