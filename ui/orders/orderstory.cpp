#include "orderstory.h"

#include "commentspane.h"
#include "drophint.h"
#include "emptystate.h"
#include "filequeue.h"
#include "filespane.h"
#include "historypane.h"
#include "icons.h"
#include "indianformat.h"
#include "link.h"
#include "money.h"
#include "orderdetail.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "stagetrack.h"
#include "storylines.h"
#include "textlabel.h"
#include "whendone.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto s_minute = std::chrono::minutes(1);

QSplitter *splitter(Qt::Orientation orientation, const QList<QWidget *> &parts,
                    const QList<int> &shares)
{
    auto *halves = new QSplitter(orientation);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        halves->addWidget(parts.at(i));
        halves->setStretchFactor(static_cast<int>(i), shares.at(i));
    }
    halves->setSizes(shares);
    return halves;
}

QJsonObject document(const QString &kind, const QString &icon, const QJsonObject &from,
                     const QString &day = {})
{
    auto number = from.value(u"number"_s).toString();
    if (number.isEmpty())
        number = OrderStory::tr("no number yet");
    const auto link = Link{kind, from.value(u"number"_s).toString(from.value(u"id"_s).toString())};
    const auto date = dateText(QDate::fromString(day, Qt::ISODate));
    return {{u"id"_s, from.value(u"id"_s)},
            {u"icon"_s, icon},
            {u"number"_s, number},
            {u"day"_s, date.left(date.size() - 5)},
            {u"status"_s, from.value(u"status"_s)},
            {u"link"_s, kind.isEmpty() ? QString() : link.toString()}};
}

} // namespace

OrderStory::OrderStory(const DeskContext &context, QWidget *scope)
    : Pane(Token::Surface),
      m_store(context.database),
      m_me(context.session.userId.toString()),
      m_track(new StageTrack),
      m_lines(new StoryLines),
      m_history(new HistoryPane),
      m_comments(new CommentsPane),
      m_files(new FilesPane(m_store)),
      m_documents(new RecordModel({{u"number"_s, tr("Number"), ColumnKind::Number, 0, true},
                                   {u"status"_s, tr("Status"), ColumnKind::Status, 108}},
                                  this)),
      m_documentCount(new TextLabel(Type::Small, Token::Text2)),
      m_dropHint(new DropHint(tr("Drop to attach to the order"), this))
{
    setAcceptDrops(true);
    add(m_track);
    add(splitter(Qt::Vertical, {m_lines, buildBelow()}, {430, 360}), 1);
    connectPanes();
    buildKeys(scope);
    m_minute.setInterval(s_minute);
    connect(&m_minute, &QTimer::timeout, this, &OrderStory::sayClock);
}

QWidget *OrderStory::buildBelow()
{
    m_history->setMinimumWidth(px(220));
    m_comments->setMinimumWidth(px(172));
    auto *papers = splitter(Qt::Vertical, {buildDocuments(), m_files}, {180, 150});
    papers->setMinimumWidth(px(200));
    return splitter(Qt::Horizontal, {m_history, m_comments, papers}, {358, 180, 274});
}

QWidget *OrderStory::buildDocuments()
{
    auto *pane = new Pane;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 12, 4);
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Documents"), Type::BodyStrong));
    head->addWidget(m_documentCount, 1);
    static_cast<QVBoxLayout *>(pane->layout())->addLayout(head);
    auto *documents = new RowList;
    documents->setAccessibleName(tr("Documents"));
    documents->setRecords(m_documents);
    documents->header()->hide();
    documents->empty()->tell(tr("None yet."), {}, {});
    documents->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        const auto entry = index.data(RecordModel::RecordRole).toJsonObject();
        look.icon = entry.value(u"icon"_s).toString();
        look.trailing = entry.value(u"day"_s).toString();
    });
    connect(documents, &RowList::opened, this, [this](const QString &id) {
        const auto link = m_documents->record(m_documents->find(id)).value(u"link"_s).toString();
        if (!link.isEmpty())
            Q_EMIT linkAsked(link);
    });
    m_documentList = documents;
    pane->add(documents, 1);
    return pane;
}

/// Only while the story is on show: in an editor the letters are letters.
void OrderStory::buildKeys(QWidget *scope)
{
    const auto add = [&](QWidget *where, const QKeySequence &key, auto press) {
        auto *shortcut = new QShortcut(key, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setEnabled(false);
        connect(shortcut, &QShortcut::activated, this, press);
        m_keys << shortcut;
    };
    add(scope, Qt::Key_C, [this] { m_comments->write(); });
    add(scope, Qt::Key_H, [this] { m_history->toggleChanges(); });
    add(scope, Qt::Key_O, [this] { m_documentList->setFocus(Qt::OtherFocusReason); });
    add(scope, Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { m_files->choose(); });
    add(this, QKeySequence::Paste, [this] { paste(); });
}

void OrderStory::connectPanes()
{
    connect(m_history, &HistoryPane::changesAsked, this, &OrderStory::readChanges);
    connect(m_comments, &CommentsPane::sent, this, &OrderStory::sendComment);
    connect(m_comments, &CommentsPane::readersAsked, this, &OrderStory::readReaders);
    connect(m_comments, &CommentsPane::told, this, &OrderStory::told);
    connect(m_files, &FilesPane::told, this, &OrderStory::told);
    connect(m_files, &FilesPane::filesChanged, this, &OrderStory::refresh);
    connect(m_files, &FilesPane::takeBackAsked, this, &OrderStory::takeBackAsked);
}

// --- What is on show ------------------------------------------------------------------------

void OrderStory::show(const QJsonObject &detail)
{
    const auto id = orderOf(detail).value(u"id"_s).toString();
    m_detail = detail;
    m_lines->show(detail);
    showDocuments(detail);
    if (id != m_id) {
        m_id = id;
        m_story = {};
        m_track->setNow(Tone::Plain);
        showStory({{u"order_id"_s, id}}); // nothing of another order stays
    }
    refresh();
}

void OrderStory::refresh()
{
    if (m_id.isEmpty())
        return;
    whenDone(m_store.story(m_id), this, [this, id = m_id](const Result<QJsonObject> &story) {
        if (id != m_id)
            return;
        if (!story)
            return Q_EMIT told(story.error().message, true);
        showStory(*story);
    });
}

void OrderStory::showStory(const QJsonObject &story)
{
    m_story = story;
    const auto mayWrite = story.value(u"may_write"_s).toBool();
    m_lines->showStory(story);
    m_history->show(story, m_me);
    m_comments->show(story, m_me);
    m_comments->setWritable(mayWrite);
    m_files->setWritable(mayWrite);
    m_files->show(story, m_me);
    showTotal(story.value(u"amounts"_s).toObject());
    sayClock();
}

void OrderStory::showStages(const Rows &stages)
{
    m_track->setSteps(orderSteps(stages, QDateTime::currentDateTimeUtc()));
}

void OrderStory::showTotal(const QJsonObject &amounts)
{
    const auto total = Money::fromNumeric(amounts.value(u"total"_s).toString());
    if (amounts.isEmpty() || !total)
        return Q_EMIT totalChanged({}, {});
    const auto isInvoiced = amounts.value(u"from"_s).toString() == u"invoices";
    const auto igst = Money::fromNumeric(amounts.value(u"igst"_s).toString());
    const auto isIgst = igst && *igst != Money::fromPaise(0);
    const auto words = isInvoiced ? (isIgst ? tr("Invoiced, with IGST") : tr("Invoiced, with GST"))
                                  : (isIgst ? tr("Quoted, with IGST") : tr("Quoted, with GST"));
    Q_EMIT totalChanged(words, total->display());
}

void OrderStory::sayClock()
{
    const auto people = m_story.value(u"people"_s).toObject();
    const auto repId = orderOf(m_detail).value(u"sales_rep_id"_s).toString();
    const auto rep = repId == m_me ? tr("you") : personWords(people, repId, m_me);
    const auto clock =
        stageClock(m_story.value(u"clock"_s).toObject(), rep, QDateTime::currentDateTimeUtc());
    m_track->setNow(clock.tone);
    if (!clock.words.isEmpty())
        return Q_EMIT clockChanged(clock);
    const auto order = orderOf(m_detail);
    if (order.value(u"workflow_stage"_s).toString() != u"completed")
        return;
    const auto instant = [&](const QString &key) {
        return QDateTime::fromString(order.value(key).toString(), Qt::ISODateWithMs);
    };
    const auto spent = instant(u"created_at"_s).secsTo(instant(u"stage_since"_s));
    Q_EMIT clockChanged({tr("%1 from request to delivery.").arg(spentText(spent)), {}});
}

void OrderStory::showDocuments(const QJsonObject &detail)
{
    QList<QJsonObject> documents;
    for (const auto &value : detail.value(u"quotations"_s).toArray()) {
        const auto quotation = value.toObject();
        documents << document(u"quotation"_s, icons::quotations, quotation);
    }
    if (const auto po = detail.value(u"purchase_order"_s).toObject(); !po.isEmpty())
        documents << document({}, icons::purchaseOrder, po, po.value(u"date"_s).toString());
    for (const auto &value : detail.value(u"invoices"_s).toArray())
        documents << document(u"invoice"_s, icons::invoices, value.toObject());
    for (const auto &value : detail.value(u"dispatches"_s).toArray())
        documents << document(u"dispatch"_s, icons::truck, value.toObject());
    m_documents->setRows(documents);
    m_documentCount->setText(documents.isEmpty() ? QString() : countText(documents.size()));
}

// --- What one does with it ------------------------------------------------------------------

void OrderStory::readChanges()
{
    whenDone(m_store.changes(m_id), this, [this, id = m_id](const Result<QJsonArray> &changes) {
        if (id != m_id)
            return;
        if (changes)
            m_history->showChanges(*changes);
        else
            Q_EMIT told(changes.error().message, true);
    });
}

void OrderStory::readReaders()
{
    whenDone(m_store.readers(m_id), this, [this, id = m_id](const Result<QJsonArray> &readers) {
        if (!readers || id != m_id)
            return; // without names one types them
        QStringList names;
        for (const auto &reader : *readers)
            names << reader[u"full_name"_s].toString();
        m_comments->setReaders(names);
    });
}

void OrderStory::sendComment(const QString &orderId, const QString &words)
{
    whenDone(m_store.comment(orderId, words), this,
             [this, orderId](const Result<QJsonObject> &answer) {
                 m_comments->settled(orderId, answer);
                 if (answer && orderId == m_id)
                     refresh();
             });
}

void OrderStory::takeBack(const QString &attachmentId)
{
    whenDone(m_store.withdraw(attachmentId), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            Q_EMIT told(answer.error().message, true);
        refresh();
    });
}

bool OrderStory::paste()
{
    return m_files->take(QApplication::clipboard()->mimeData());
}

void OrderStory::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_files->isWritable() || !FileQueue::holdsFiles(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_dropHint->show();
}

void OrderStory::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHint->hide();
}

void OrderStory::dropEvent(QDropEvent *event)
{
    m_dropHint->hide();
    if (m_files->take(event->mimeData()))
        event->acceptProposedAction();
}

void OrderStory::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    for (auto *key : std::as_const(m_keys))
        key->setEnabled(true);
    m_minute.start();
}

void OrderStory::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    for (auto *key : std::as_const(m_keys))
        key->setEnabled(false);
    m_minute.stop();
}

} // namespace desk
