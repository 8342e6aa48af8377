#pragma once

#include "notice.h"

#include <QWidget>

class QBoxLayout;

namespace desk {

/// Notices of the whole window, above the desk: what a desk wants to say although one has gone to
/// another desk. What belongs to a page is told in the page's own Notice.
class NoticeBoard : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBoard(QWidget *parent = nullptr);

    /// Adds a notice; Info and Done go away by themselves after eight seconds. Three at most: the
    /// oldest gives way.
    Notice *tell(Notice::Level level, const QString &sentence, const QString &rest = {},
                 const QList<NoticeButton> &buttons = {});
    Notice *tell(const Error &error);

private:
    Notice *add();
    void remove(Notice *notice);

    QBoxLayout *m_column;
    QList<Notice *> m_notices;
};

} // namespace desk
