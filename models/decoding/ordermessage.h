#pragma once

#include <QList>
#include <QString>

namespace desk {

/// A line of a pasted message, without what chat and mail programs put in front of it.
struct MessageLine
{
    QString text;
    int number = 0;          ///< in the pasted text, from 1
    bool newMessage = false; ///< the first line of a chat's message
    bool quoted = false;     ///< of an earlier mail that is repeated below or behind ">"
};

/// The lines of a pasted text that cleanText() went over.
QList<MessageLine> linesOfMessage(const QString &text);

} // namespace desk
