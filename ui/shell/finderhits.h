#pragma once

#include "command.h"

#include <QJsonArray>
#include <QList>

namespace desk {

/// One row of the palette.
struct FinderHit
{
    QString title = {};
    QString detail = {};
    QString iconName = {};
    QString key = {};
    QString link = {};              ///< opened when it is chosen, or
    std::function<void()> run = {}; ///< done
};

struct FinderSection
{
    QString title;
    QList<FinderHit> hits;
};

/// The answer of api.find in words, ranked as the server did.
QList<FinderSection> foundSections(const QJsonArray &found);

/// Those whose words all begin a word of the title; all of them when nothing was typed.
QList<FinderHit> matching(const QList<Command> &commands, const QString &words);

} // namespace desk
