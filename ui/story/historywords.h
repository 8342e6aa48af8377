#pragma once

#include "token.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace desk {

/// One thing that happened to an order, as a colleague would say it.
struct HistoryEntry
{
    QDateTime at;
    QString who; ///< the person's id
    QString words;
    Tone tone = Tone::Plain;
    QStringList changes; ///< what it changed, one line each
};

/// A person as one says it: "You", the first name where only one has it, else the whole name.
QString personWords(const QJsonObject &people, const QString &id, const QString &me);

/// The events of api.order_story as sentences, in their order; `me` is the id of who reads.
QList<HistoryEntry> historyEntries(const QJsonObject &story, const QString &me);

} // namespace desk
