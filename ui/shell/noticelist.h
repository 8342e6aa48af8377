#pragma once

#include "framestore.h"

#include <QFrame>

class QCheckBox;

namespace desk {

class KeyButton;
class RecordModel;
class RowList;
class TextLabel;

/// What is new, under the bell. Opening one goes to its document; having looked marks what is shown
/// as read, U takes that back for one. M mutes the kind of the chosen one, for this person on every
/// desk.
class NoticeList : public QFrame
{
    Q_OBJECT

public:
    NoticeList(Database *database, QWidget *window);
    /// `corner` is where its right upper corner goes, in global coordinates. It deletes itself when
    /// closed.
    void openBelow(const QPoint &corner);

Q_SIGNALS:
    void linkAsked(const QString &link);
    void read();

private:
    [[nodiscard]] QWidget *buildFoot();
    void show(const QList<Notification> &notifications);
    void showPreferences(const NoticePreferences &preferences);
    void preferencesSaved(const Result<NoticePreferences> &answer);
    void say(const QString &words, bool wrong);
    void showChosen();
    void markUnread();
    void toggleMute();
    [[nodiscard]] QJsonObject chosen() const;

    FrameStore m_store;
    NoticePreferences m_preferences;
    KeyButton *m_unread;
    KeyButton *m_mute;
    QCheckBox *m_byMail;
    TextLabel *m_said;
    RowList *m_list;
    RecordModel *m_model;
};

} // namespace desk
