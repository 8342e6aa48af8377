#pragma once

#include "result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace desk {

/// What somebody is typing, kept on this machine at every change, so that a crash or a lost
/// connection takes nothing: one file a draft, in a folder of the account, apart by person and
/// company. The files are readable for their owner alone.
class DraftJournal
{
public:
    struct Entry
    {
        QString key;
        QDateTime at; ///< of the last change
        QJsonObject draft;
    };

    /// `subject` is a word such as "orders"; `company` tells databases apart.
    DraftJournal(const QString &subject, const QString &company, const QString &person);

    /// Replaces the draft under this key; a file that was begun and not ended is never seen. The
    /// error says why nothing is kept: the disk is full, or the folder cannot be written.
    [[nodiscard]] Result<Done> keep(const QString &key, const QJsonObject &draft) const;
    void drop(const QString &key) const;
    /// The draft, or {} when there is none.
    [[nodiscard]] QJsonObject draft(const QString &key) const;
    /// All of them, the last changed first; what cannot be read is set aside, not lost.
    [[nodiscard]] QList<Entry> entries() const;

private:
    [[nodiscard]] QString file(const QString &key) const;

    QString m_folder;
};

} // namespace desk
