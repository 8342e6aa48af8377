#pragma once

#include "draftkeeping.h"
#include "outbox.h"

#include <QObject>
#include <QPointer>

namespace desk {

class Notice;
class NoticeBoard;

/// What an earlier session left: acts that nobody answered, words that were being typed. One after
/// another is shown above the desks, and the person says what becomes of it; nothing is sent or
/// dropped by itself.
class LeftBehind : public QObject
{
    Q_OBJECT

public:
    LeftBehind(DraftKeeping *drafts, Outbox *outbox, NoticeBoard *board, QObject *parent);

    /// Begins once the window is there.
    void offer();

Q_SIGNALS:
    void linkAsked(const QString &link);

private:
    void tellSetAside();
    void next();
    void offerAct(const Outbox::Act &act);
    void offerDraft(const DraftJournal::Entry &draft);
    void sendAct(const Outbox::Act &act);
    void decided();

    DraftKeeping *m_drafts;
    Outbox *m_outbox;
    NoticeBoard *m_board;
    QList<Outbox::Act> m_acts;
    QList<DraftJournal::Entry> m_left;
    QPointer<Notice> m_notice;
};

} // namespace desk
