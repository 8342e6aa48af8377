#pragma once

#include "framestore.h"

#include <QFrame>

namespace desk {

class RecordModel;
class RowList;

/// What is new, under the bell. Opening one goes to its document; having looked marks all as read.
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
    void show(const QList<Notification> &notifications);

    FrameStore m_store;
    RowList *m_list;
    RecordModel *m_model;
};

} // namespace desk
