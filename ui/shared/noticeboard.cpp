#include "noticeboard.h"

#include <QTimer>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr auto shownFor = std::chrono::seconds(8);
constexpr int most = 3;

} // namespace

NoticeBoard::NoticeBoard(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

Notice *NoticeBoard::tell(Notice::Level level, const QString &sentence, const QString &rest,
                          const QList<NoticeButton> &buttons)
{
    auto *notice = add();
    notice->tell(level, sentence, rest, buttons);
    if (level == Notice::Level::Info || level == Notice::Level::Done)
        QTimer::singleShot(shownFor, notice, &Notice::dismiss);
    return notice;
}

Notice *NoticeBoard::tell(const Error &error)
{
    auto *notice = add();
    notice->tell(error);
    return notice;
}

Notice *NoticeBoard::add()
{
    if (m_notices.size() >= most)
        remove(m_notices.first());
    auto *notice = new Notice(this);
    m_column->addWidget(notice);
    m_notices.append(notice);
    connect(notice, &Notice::dismissed, this, [this, notice] { remove(notice); });
    show();
    return notice;
}

void NoticeBoard::remove(Notice *notice)
{
    if (!m_notices.removeOne(notice))
        return;
    notice->hide();
    notice->deleteLater();
    setVisible(!m_notices.isEmpty());
}

} // namespace desk
