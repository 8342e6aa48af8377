#include "ordersdesk.h"

#include "action.h"
#include "actionbar.h"
#include "conflictview.h"
#include "contactcard.h"
#include "database.h"
#include "draftkeeper.h"
#include "factstrip.h"
#include "headtotal.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "link.h"
#include "notice.h"
#include "noticeboard.h"
#include "orderdetail.h"
#include "ordereditor.h"
#include "orderslist.h"
#include "orderstory.h"
#include "pagehead.h"
#include "poform.h"
#include "rowlist.h"
#include "stage.h"
#include "stageclock.h"
#include "statuschip.h"
#include "story.h"
#include "theme.h"
#include "whendone.h"

#include <QJsonArray>
#include <QStackedWidget>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestWords = 150; ///< percent, with which the head has room for its buttons

constexpr auto s_readSoon = std::chrono::milliseconds(80);

QString sourceWords(const QString &source, const QString &day)
{
    static const QHash<QString, const char *> words = {
        {u"whatsapp"_s, QT_TRANSLATE_NOOP("desk::OrdersDesk", "WhatsApp of %1")},
        {u"email"_s, QT_TRANSLATE_NOOP("desk::OrdersDesk", "e-mail of %1")},
        {u"phone"_s, QT_TRANSLATE_NOOP("desk::OrdersDesk", "by phone on %1")},
        {u"direct"_s, QT_TRANSLATE_NOOP("desk::OrdersDesk", "in person on %1")},
        {u"sheet"_s, QT_TRANSLATE_NOOP("desk::OrdersDesk", "sheet of %1")},
        {u"repeat"_s, QT_TRANSLATE_NOOP("desk::OrdersDesk", "repeated on %1")}};
    return OrdersDesk::tr(words.value(source, QT_TRANSLATE_NOOP("desk::OrdersDesk", "of %1")))
        .arg(day);
}

} // namespace

OrdersDesk::OrdersDesk(const DeskContext &context, QWidget *parent)
    : DeskPage(u"orders"_s, context, parent),
      m_store(context.database),
      m_keeper(new DraftKeeper(context.drafts, this)),
      m_stack(new QStackedWidget),
      m_story(new OrderStory(context, this, notice())),
      m_total(new HeadTotal),
      m_editor(new OrderEditor(context, m_keeper)),
      m_po(new PoForm),
      m_conflict(new ConflictView)
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(s_readSoon);
    connect(&m_readSoon, &QTimer::timeout, this,
            [this] { m_newest.isOut() ? m_readSoon.start() : read(true); });
    build();
    buildBar();
}

OrdersDesk::~OrdersDesk()
{
    delete m_contactCard;
}

// --- What is on show ------------------------------------------------------------------------

void OrdersDesk::setMode(Mode mode)
{
    m_mode = mode;
    m_back->setVisible(mode == Mode::Po);
    m_again->setVisible(mode == Mode::Story && context().may(u"orders"_s, u"create"_s));
    m_template->setVisible((mode == Mode::Story || mode == Mode::Edit) &&
                           context().may(u"orders"_s, u"create"_s));
    m_openContact->setEnabled(mode == Mode::Story &&
                              context().may(u"customers"_s, u"update_own"_s));
    m_contact->setVisible(m_openContact->isEnabled() && px(100) <= largestWords);
    m_save->setVisible(mode == Mode::Edit);
    if (mode != Mode::Story)
        m_total->hide();
    m_drop->setVisible(mode == Mode::Edit && m_editor->draft().id.isEmpty());
    if (mode == Mode::Nothing)
        showNothing();
    else
        showDetail();
    if (mode == Mode::Story)
        m_stack->setCurrentWidget(m_story);
    else if (mode == Mode::Edit)
        m_stack->setCurrentWidget(m_editor);
    else if (mode == Mode::Po)
        m_stack->setCurrentWidget(m_po);
    else if (mode == Mode::Conflict)
        m_stack->setCurrentWidget(m_conflict);
    bar()->setVisible(mode != Mode::Conflict); // the comparison has its own
    if (mode == Mode::Conflict)
        bar()->setActions({});
    Q_EMIT keysChanged();
}

void OrdersDesk::choose(const QString &id)
{
    if (id == m_id)
        return;
    m_editor->commit();
    m_id = id;
    m_detail = {};
    notice()->dismiss();
    if (const auto *kept = m_keeper->find(id)) {
        edit(OrderDraft(*kept));
        if (kept->id.isEmpty())
            return;
    }
    read(false);
}

/// The row of what is on show, where it stands now.
void OrdersDesk::markRow()
{
    if (m_mode != Mode::Nothing && !m_id.isEmpty() && list()->chosenId() != m_id)
        m_orders->choose(m_id);
}

void OrdersDesk::read(bool quietly)
{
    if (m_id.isEmpty() || m_id.startsWith(u"new:"))
        return;
    m_newest.whenDone(m_store.detail(m_id), this,
                      [this, quietly, id = m_id](const Result<QJsonObject> &detail) {
                          if (id != m_id)
                              return;
                          if (detail)
                              return showOrder(*detail);
                          if (!quietly)
                              tell(detail.error());
                      });
}

bool OrdersDesk::isMyDraft(const QJsonObject &detail) const
{
    return orderOf(detail).value(u"workflow_stage"_s).toString() == u"order_request"_s &&
           context().may(u"orders"_s, u"update"_s);
}

void OrdersDesk::showOrder(const QJsonObject &detail)
{
    m_detail = detail;
    if (m_mode == Mode::Po && m_poFor == m_id)
        return bar()->setActions(offered());
    if (!isMyDraft(detail)) {
        if (m_mode == Mode::Edit && m_editor->draft().id == m_id && m_editor->isDirty())
            notice()->tell(Notice::Level::Warning,
                           tr("This order is no longer a draft. What you typed is kept here."), {},
                           {{tr("Look at the order"), {}, [this] { showStory(); }}});
        else
            showStory();
        return;
    }
    const auto draft = OrderDraft::fromDetail(detail);
    const auto isTyped = m_editor->draft().id == draft.id && m_editor->isDirty();
    if (m_mode == Mode::Conflict && isTyped)
        return m_theirs.version == draft.version ? void() : offerComparison();
    if (m_mode == Mode::Edit && isTyped && !m_editor->isBusy() &&
        m_editor->draft().version != draft.version)
        return offerComparison();
    const auto isHere = m_mode == Mode::Edit && m_editor->draft().id == draft.id;
    if (isHere && (m_editor->isDirty() || m_editor->draft().version == draft.version))
        return showEditState(); // nothing reloads under the fingers
    edit(draft);
    tellQuestion();
}

/// A draft that was with the decoders came back because they ask something.
void OrdersDesk::tellQuestion()
{
    const auto order = orderOf(m_detail);
    if (order.value(u"reached"_s).toInt() <= 1)
        return;
    whenDone(m_store.question(order.value(u"order_number"_s).toString()), this,
             [this, id = m_id](const Result<Rows> &question) {
                 if (question && id == m_id && !question->rows.isEmpty())
                     notice()->tell(Notice::Level::Info, tr("The decoders ask:"),
                                    question->at(0, u"message"_s).toString());
             });
}

/// Stage and priority, and how late it is.
QList<Chip> OrdersDesk::storyChips(const StageClock &clock) const
{
    const auto order = orderOf(m_detail);
    QList<Chip> chips{stageChip(order.value(u"workflow_stage"_s).toString()),
                      priorityChip(order.value(u"priority"_s).toString())};
    if (!clock.late.isEmpty())
        chips << Chip{clock.late, clock.tone, icons::waiting, clock.words};
    return chips;
}

void OrdersDesk::showStory()
{
    const auto order = orderOf(m_detail);
    const auto customer = m_detail.value(u"customer"_s).toObject();
    const auto stage = order.value(u"workflow_stage"_s).toString();
    const auto day = [](const QJsonValue &text) {
        return dateText(QDate::fromString(text.toString().left(10), Qt::ISODate));
    };
    head()->setTitle(customer.value(u"hospital_name"_s).toString());
    head()->setChips(storyChips({}));
    QStringList parts{
        order.value(u"order_number"_s).toString(),
        sourceWords(order.value(u"source"_s).toString(), day(order.value(u"created_at"_s)))};
    if (const auto contact = order.value(u"contact_person"_s).toString(); !contact.isEmpty())
        parts << contact;
    if (const auto by = day(order.value(u"promised_date"_s)); !by.isEmpty())
        parts << tr("needed by %1").arg(by);
    head()->setSubtitle(parts.join(u" · "_s));
    facts()->setFacts({});
    const auto since =
        QDateTime::fromString(order.value(u"stage_since"_s).toString(), Qt::ISODateWithMs);
    const auto closing = order.value(u"closing_reason"_s).toString();
    const auto where = stageFullName(stageFromCode(stage).value_or(Stage::Cancelled));
    bar()->setMessage(closing.isEmpty() ? tr("%1, for %2.").arg(where, ageText(since))
                                        : tr("%1: %2").arg(where, closing));
    whenDone(m_store.stages(m_id), this, [this, id = m_id](const Result<Rows> &stages) {
        if (stages && id == m_id)
            m_story->showStages(*stages);
    });
    setMode(Mode::Story);
    m_story->show(m_detail);
    const auto number = order.value(u"order_number"_s).toString();
    about(m_id, number, Link{u"order"_s, number}.toString());
    bar()->setActions(offered());
}

QList<Action> OrdersDesk::offered() const
{
    if (m_mode == Mode::Po) {
        Action record;
        record.action = m_poAction;
        record.label = m_poAction == u"change_po"_s ? tr("Change the PO") : tr("Record the PO");
        record.kind = u"orders"_s;
        record.icon = icons::purchaseOrder;
        record.primary = true;
        record.key = Qt::CTRL | Qt::Key_Return;
        return {record};
    }
    if (m_mode == Mode::Conflict)
        return {};
    auto actions = m_detail.value(u"actions"_s).toArray();
    // a dispatch has acts of its own; the first one on its way stands for them here
    for (const auto &dispatch : m_detail.value(u"dispatches"_s).toArray()) {
        const auto own = dispatch[u"actions"_s].toArray();
        if (own.isEmpty() || dispatch[u"status"_s].toString() != u"in_transit"_s)
            continue;
        for (const auto &action : own)
            actions << action;
        break;
    }
    if (m_mode == Mode::Edit && m_detail.isEmpty())
        actions << QJsonObject{{u"action"_s, u"submit"_s},
                               {u"label"_s, tr("Submit to decoding")},
                               {u"kind"_s, u"orders"_s}};
    return actionsFrom(actions);
}

// --- The window -----------------------------------------------------------------------------

void OrdersDesk::open(const QString &link)
{
    const auto named = Link::fromText(link);
    if (named.kind == u"customer"_s)
        return m_orders->searchFor(named.name);
    if (!named.isValid())
        return;
    if (m_keeper->find(named.name)) { // only this machine knows it, or it holds words for it
        m_newestLink.forget();
        if (!m_orders->choose(named.name))
            choose(named.name);
        return;
    }
    m_newestLink.whenDone(m_store.find(named.name), this, [this](const Result<QString> &id) {
        if (!id)
            return tell(id.error());
        if (!m_orders->choose(*id))
            choose(*id);
    });
}

void OrdersDesk::documentChanged(const Change &change)
{
    m_orders->onChanged(change);
    if (m_story->story()->hear(change))
        return;
    static const QStringList ours{u"quotations"_s, u"purchase_orders"_s, u"invoices"_s,
                                  u"dispatches"_s};
    if (change.table == u"orders"_s ? change.id != m_id : !ours.contains(change.table))
        return;
    if (!m_isActing && !m_readSoon.isActive())
        m_readSoon.start();
}

void OrdersDesk::refresh()
{
    m_orders->refresh();
    read(true);
}

void OrdersDesk::activated()
{
    if (m_mode == Mode::Edit && m_editor->draft().id.isEmpty())
        return m_editor->focusFirst();
    DeskPage::activated();
}

void OrdersDesk::stepBack()
{
    if (m_mode == Mode::Po)
        return leavePo();
    m_editor->commit();
    DeskPage::stepBack();
}

bool OrdersDesk::hasUnsaved() const
{
    return !m_keeper->isKept(); // else it is on disk and offered again
}

/// Of a draft that is perhaps not on show any more; it is kept either way.
void OrdersDesk::tellOfDraft(const Error &error)
{
    if (m_id == m_editor->draft().key || !context().notices)
        return tell(error);
    context().notices->tell(error);
}

void OrdersDesk::tell(const Error &error)
{
    notice()->tell(error);
    showEditState();
}

} // namespace desk
