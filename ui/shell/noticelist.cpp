#include "noticelist.h"

#include "database.h"
#include "emptystate.h"
#include "icons.h"
#include "keybutton.h"
#include "pagehead.h"
#include "pane.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "textlabel.h"
#include "theme.h"
#include "whendone.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 420;
constexpr int listHeight = 480;

/// Of the kinds that can be muted; empty for the others.
QString kindWords(const QString &kind)
{
    if (kind == u"approval_request")
        return NoticeList::tr("requests for a decision");
    if (kind == u"status_update")
        return NoticeList::tr("status changes");
    return kind == u"info" ? NoticeList::tr("mentions and answers") : QString();
}

} // namespace

NoticeList::NoticeList(Database *database, QWidget *window)
    : QFrame(window, Qt::Popup),
      m_store(database),
      m_unread(new KeyButton(tr("Mark as unread"), this)),
      m_mute(new KeyButton(tr("Mute"), this)),
      m_byMail(new QCheckBox(tr("Mail me what waits while I am away"), this)),
      m_said(new TextLabel(Type::Small, Token::Text2, this)),
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
    column->addWidget(buildFoot());
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
    connect(m_list, &RowList::chosen, this, &NoticeList::showChosen);
    connect(m_list, &RowList::opened, this, [this](const QString &id) {
        const auto link = m_model->record(m_model->find(id)).value(u"link"_s).toString();
        if (!link.isEmpty())
            Q_EMIT linkAsked(link);
        close();
    });
}

QWidget *NoticeList::buildFoot()
{
    auto *foot = new Pane(Token::Panel, this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 0);
    buttons->setSpacing(0); // the buttons bring the room for their ring
    m_unread->setObjectName(u"notice-unread"_s);
    m_unread->setKey(Qt::Key_U, this);
    m_mute->setObjectName(u"notice-mute"_s);
    m_mute->setKey(Qt::Key_M, this);
    for (auto *button : {m_unread, m_mute}) {
        button->setLook(KeyButton::Look::Flat);
        button->setEnabled(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(16, 0, 12, 10);
    lines->setSpacing(4);
    m_byMail->setObjectName(u"notice-mail"_s);
    m_byMail->setEnabled(false);
    lines->addWidget(m_byMail);
    lines->addWidget(m_said);
    m_said->setWordWrap(true);
    m_said->hide();
    foot->add(new Hairline);
    static_cast<QVBoxLayout *>(foot->layout())->addLayout(buttons);
    static_cast<QVBoxLayout *>(foot->layout())->addLayout(lines);
    connect(m_unread, &KeyButton::clicked, this, &NoticeList::markUnread);
    connect(m_mute, &KeyButton::clicked, this, &NoticeList::toggleMute);
    connect(m_byMail, &QCheckBox::clicked, this, [this](bool wanted) {
        whenDone(m_store.mailNotifications(wanted), this,
                 [this](const Result<NoticePreferences> &answer) { preferencesSaved(answer); });
    });
    return foot;
}

QJsonObject NoticeList::chosen() const
{
    return m_model->record(m_model->find(m_list->chosenId()));
}

void NoticeList::showPreferences(const NoticePreferences &preferences)
{
    m_preferences = preferences;
    m_byMail->setEnabled(true);
    m_byMail->setChecked(preferences.byMail);
    showChosen();
}

void NoticeList::preferencesSaved(const Result<NoticePreferences> &answer)
{
    if (answer)
        return showPreferences(*answer);
    m_byMail->setChecked(m_preferences.byMail);
    say(answer.error().message, true);
}

void NoticeList::say(const QString &words, bool wrong)
{
    m_said->setToken(wrong ? Token::Red : Token::Text2);
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

/// What the buttons would do with the chosen one.
void NoticeList::showChosen()
{
    const auto kind = chosen().value(u"kind"_s).toString();
    const auto words = kindWords(kind);
    m_unread->setEnabled(!kind.isEmpty());
    m_mute->setEnabled(!words.isEmpty());
    const auto isMuted = m_preferences.muted.contains(kind);
    m_mute->setText(words.isEmpty() ? tr("Mute")
                    : isMuted       ? tr("Unmute %1").arg(words)
                                    : tr("Mute %1").arg(words));
}

void NoticeList::markUnread()
{
    const auto id = m_list->chosenId();
    whenDone(m_store.unreadNotifications({id}), this, [this, id](const Result<Done> &done) {
        if (!done)
            return say(done.error().message, true);
        auto record = m_model->record(m_model->find(id));
        record.insert(u"is_read"_s, false);
        m_model->replace(record);
        Q_EMIT read();
    });
}

void NoticeList::toggleMute()
{
    const auto kind = chosen().value(u"kind"_s).toString();
    auto muted = m_preferences.muted;
    const auto isMuted = muted.removeAll(kind) > 0;
    if (!isMuted)
        muted << kind;
    whenDone(
        m_store.muteNotifications(muted), this,
        [this, kind, isMuted](const Result<NoticePreferences> &answer) {
            preferencesSaved(answer);
            if (answer && !isMuted)
                say(tr("From now on %1 stand in this list and ring no bell.").arg(kindWords(kind)),
                    false);
            else if (answer)
                say({}, false);
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
    whenDone(m_store.noticePreferences(), this, [this](const Result<NoticePreferences> &answer) {
        if (answer)
            showPreferences(*answer);
    });
}

void NoticeList::show(const QList<Notification> &notifications)
{
    QList<QJsonObject> rows;
    for (const auto &n : notifications)
        rows.append({{u"id"_s, n.id},
                     {u"kind"_s, n.kind},
                     {u"title"_s, n.title},
                     {u"message"_s, n.message},
                     {u"link"_s, n.link},
                     {u"is_read"_s, n.isRead},
                     {u"created_at"_s, n.createdAt.toString(Qt::ISODateWithMs)}});
    m_model->setRows(rows);
    m_list->chooseFirst();
    // one that came meanwhile has not been looked at; older ones than the list has room for were
    QStringList shown;
    for (const auto &n : notifications)
        shown << n.id;
    if (shown.size() >= FrameStore::mostNotifications)
        shown.clear();
    else if (shown.isEmpty())
        return;
    whenDone(m_store.readNotifications(shown), this,
             [this](const Result<Done> &) { Q_EMIT read(); });
}

} // namespace desk
