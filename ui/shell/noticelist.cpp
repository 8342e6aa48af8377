#include "noticelist.h"

#include "database.h"
#include "emptystate.h"
#include "icons.h"
#include "pagehead.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "theme.h"
#include "whendone.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 420;
constexpr int listHeight = 480;

} // namespace

NoticeList::NoticeList(Database *database, QWidget *window)
    : QFrame(window, Qt::Popup),
      m_store(database),
      m_list(new RowList(this)),
      m_model(new RecordModel({{u"title"_s, tr("What"), ColumnKind::Text, 0, true, 0, {}},
                               {u"created_at"_s, tr("Age"), ColumnKind::Age, 64, false, 0, {}}},
                              this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setFixedSize(px(listWidth), px(listHeight));
    auto *head = new PageHead(this);
    head->setTitle(tr("Notifications"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    m_list->setRecords(m_model);
    m_list->setTwoLines(true);
    m_list->header()->hide();
    m_list->setAccessibleName(tr("Notifications"));
    m_list->empty()->tell(tr("Nothing is new."), {}, icons::notices);
    m_list->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        const auto record = index.data(RecordModel::RecordRole).toJsonObject();
        look.second = record.value(u"message"_s).toString();
        look.unread = !record.value(u"is_read"_s).toBool();
        look.strong = look.unread;
    });
    connect(m_list, &QTreeView::clicked, m_list, &QTreeView::activated);
    connect(m_list, &RowList::opened, this, [this](const QString &id) {
        const auto link = m_model->record(m_model->find(id)).value(u"link"_s).toString();
        if (!link.isEmpty())
            Q_EMIT linkAsked(link);
        close();
    });
}

void NoticeList::openBelow(const QPoint &corner)
{
    move(corner.x() - QWidget::width(), corner.y());
    QFrame::show();
    m_list->setFocus(Qt::PopupFocusReason);
    m_list->setLoading(true);
    whenDone(m_store.notifications(), this, [this](const Result<QList<Notification>> &answer) {
        m_list->setLoading(false);
        if (answer)
            return show(*answer);
        m_list->empty()->tell(tr("They could not be read."), answer.error().message,
                              icons::offline);
    });
}

void NoticeList::show(const QList<Notification> &notifications)
{
    QList<QJsonObject> rows;
    for (const auto &n : notifications)
        rows.append({{u"id"_s, n.id},
                     {u"title"_s, n.title},
                     {u"message"_s, n.message},
                     {u"link"_s, n.link},
                     {u"is_read"_s, n.isRead},
                     {u"created_at"_s, n.createdAt.toString(Qt::ISODateWithMs)}});
    m_model->setRows(rows);
    m_list->chooseFirst();
    whenDone(m_store.readNotifications(), this, [this](const Result<Done> &) { Q_EMIT read(); });
}

} // namespace desk
