#pragma once

#include "session.h"

namespace desk {

class Database;
class DraftKeeping;
class NoticeBoard;
class Preferences;

/// What every desk is handed: the way to the server, who is signed in, where to say things, and
/// what this person likes. All of it outlives the desk.
struct DeskContext
{
    Database *database = nullptr;
    Session session;
    NoticeBoard *notices = nullptr;
    Preferences *preferences = nullptr;
    DraftKeeping *drafts = nullptr; ///< what is typed is kept here until it is saved

    /// Whether the role has the action on the resource; the database asks again on every act.
    [[nodiscard]] bool may(const QString &resource, const QString &action) const
    {
        return session.may(resource, action);
    }
};

} // namespace desk
