#include "orderstory.h"

#include "commentspane.h"
#include "emptystate.h"
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
#include "story.h"
#include "storylines.h"
#include "textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QScrollArea>
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

/// Where words are large and the window is not, the parts stand side by side and move under it;
/// what gets the keyboard is shown.
QScrollArea *scrolled(QWidget *parts)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(parts);
    area->setFocusPolicy(Qt::NoFocus);
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
    return area;
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

OrderStory::OrderStory(const DeskContext &context, QWidget *scope, Notice *notice)
    : Pane(Token::Surface),
      m_me(context.session.userId.toString()),
      m_story(new Story(context, scope)),
      m_track(new StageTrack),
      m_lines(new StoryLines),
      m_documents(new RecordModel({{u"number"_s, tr("Number"), ColumnKind::Number, 0, true},
                                   {u"status"_s, tr("Status"), ColumnKind::Status, 108}},
                                  this)),
      m_documentCount(new TextLabel(Type::Small, Token::Text2))
{
    add(m_track);
    add(splitter(Qt::Vertical, {m_lines, buildBelow()}, {430, 360}), 1);
    m_story->takeFilesOn(this, tr("Drop to attach to the order"));
    m_story->tellIn(notice);
    connect(m_story, &Story::read, this, &OrderStory::showStory);
    buildKeys(scope);
    m_minute.setInterval(s_minute);
    connect(&m_minute, &QTimer::timeout, this, &OrderStory::sayClock);
}

QWidget *OrderStory::buildBelow()
{
    m_story->history()->setMinimumWidth(px(220));
    m_story->comments()->setMinimumWidth(px(172));
    auto *papers = splitter(Qt::Vertical, {buildDocuments(), m_story->files()}, {180, 150});
    papers->setMinimumWidth(px(200));
    return scrolled(splitter(Qt::Horizontal, {m_story->history(), m_story->comments(), papers},
                             {358, 180, 274}));
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
    m_toDocuments = new QShortcut(Qt::Key_O, scope);
    m_toDocuments->setContext(Qt::WidgetWithChildrenShortcut);
    m_toDocuments->setEnabled(false);
    connect(m_toDocuments, &QShortcut::activated, this,
            [this] { m_documentList->setFocus(Qt::OtherFocusReason); });
}

// --- What is on show ------------------------------------------------------------------------

void OrderStory::show(const QJsonObject &detail)
{
    const auto id = orderOf(detail).value(u"id"_s).toString();
    m_detail = detail;
    m_lines->show(detail);
    showDocuments(detail);
    if (std::exchange(m_id, id) != id)
        m_track->setNow(Tone::Plain);
    m_story->show({u"orders"_s, id, id});
}

void OrderStory::showStory()
{
    m_lines->showStory(m_story->values());
    showTotal(m_story->values().value(u"amounts"_s).toObject());
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
    const auto repId = orderOf(m_detail).value(u"sales_rep_id"_s).toString();
    const auto rep = repId == m_me ? tr("you") : m_story->person(repId);
    const auto clock = stageClock(m_story->values().value(u"clock"_s).toObject(), rep,
                                  QDateTime::currentDateTimeUtc());
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

void OrderStory::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_story->setKeysOn(true);
    m_toDocuments->setEnabled(true);
    m_minute.start();
}

void OrderStory::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_story->setKeysOn(false);
    m_toDocuments->setEnabled(false);
    m_minute.stop();
}

} // namespace desk
