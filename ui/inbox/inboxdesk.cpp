#include "inboxdesk.h"

#include "actionbar.h"
#include "database.h"
#include "emptystate.h"
#include "filtertabs.h"
#include "helddecisions.h"
#include "icons.h"
#include "inboxgroups.h"
#include "inboxrows.h"
#include "keybutton.h"
#include "link.h"
#include "notice.h"
#include "noticeboard.h"
#include "pagehead.h"
#include "reviewnotes.h"
#include "reviewtable.h"
#include "rowlist.h"
#include "whendone.h"

#include <QShortcut>
#include <QSplitter>
#include <QTimer>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto changePause = std::chrono::milliseconds(80);
const auto everything = u"all"_s;

QString text(const QJsonObject &row, const QString &key)
{
    return row.value(key).toVariant().toString();
}

} // namespace

InboxDesk::InboxDesk(const DeskContext &context, QWidget *parent)
    : DeskPage(u"inbox"_s, context, parent),
      m_store(context.database),
      m_model(new RecordModel(inboxColumns(), this)),
      m_tabs(new FilterTabs(this)),
      m_table(new ReviewTable(this)),
      m_notes(new ReviewNotes),
      m_held(new HeldDecisions(this)),
      m_soon(new QTimer(this))
{
    connect(m_held, &HeldDecisions::due, this, &InboxDesk::send);
    m_soon->setSingleShot(true);
    m_soon->setInterval(changePause);
    connect(m_soon, &QTimer::timeout, this, [this] {
        read();
        if (std::exchange(m_orderChanged, false))
            readDetail();
    });
    buildList();
    buildDetail();
    addKeys();
    dressInboxRows(list()->rows());
    read();
    readToday();
}

QString InboxDesk::title() const
{
    return tr("Inbox");
}

QString InboxDesk::iconName() const
{
    return icons::inbox;
}

QList<KeyHint> InboxDesk::keys() const
{
    return {{u"J"_s, tr("next")},
            {u"K"_s, tr("previous")},
            {u"A"_s, tr("approve")},
            {u"W"_s, tr("rework")},
            {u"R"_s, tr("reject")},
            {u"Z"_s, tr("take back")},
            {tr("Space"), tr("mark line"), false},
            {u"C"_s, tr("comment"), false},
            {u"E"_s, tr("equal lines"), false},
            {tr("Right"), tr("to the lines"), false},
            {tr("Left"), tr("back to the list"), false},
            {tr("Enter"), tr("open the order"), false},
            {u"Shift+A"_s, tr("approve all unflagged"), false}};
}

void InboxDesk::buildList()
{
    listHead()->setTitle(title());
    m_tabs->add(everything, tr("All"), 0);
    m_tabs->add(u"po"_s, tr("POs"), 0);
    m_tabs->add(u"quotations"_s, tr("Quotations"), 0);
    m_tabs->add(u"invoices"_s, tr("Invoices"), 0);
    m_tabs->add(u"orders"_s, tr("Decoding"), 0);
    listHead()->addWidget(m_tabs);
    list()->setRecords(m_model);
    list()->setAccessibleName(tr("Waiting for your decision"));
    list()->empty()->tell(tr("Nothing waits for you."),
                          tr("What the desks submit appears here at once."), icons::inbox);
    connect(m_tabs, &FilterTabs::chosenChanged, this, &InboxDesk::showGroups);
    connect(list(), &RowList::chosen, this, &InboxDesk::choose);
    connect(list(), &RowList::opened, this, &InboxDesk::openDocument);
    connect(list(), &RowList::groupAction, this, &InboxDesk::approveUnflagged);
}

void InboxDesk::buildDetail()
{
    auto *both = new QSplitter(Qt::Vertical);
    both->setHandleWidth(1);
    both->setChildrenCollapsible(false);
    both->addWidget(m_table);
    both->addWidget(m_notes);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setSizes({360, 240});
    setDetail(both);
    auto *open = new KeyButton(tr("Open"), icons::open, {}, head());
    open->setLook(KeyButton::Look::Flat);
    open->setKeyWords(tr("Enter"));
    connect(open, &KeyButton::clicked, this, &InboxDesk::openDocument);
    head()->addWidget(open);
    bar()->setCommentKept(true);
    connect(bar(), &ActionBar::triggered, this, &InboxDesk::decide);
    connect(m_table, &ReviewTable::marksChanged, this, &InboxDesk::tellMarks);
    nothingChosen()->tell(tr("Nothing is chosen."), tr("Choose a document to decide on it."),
                          icons::inbox);
}

void InboxDesk::addKeys()
{
    auto *all = new QShortcut(Qt::SHIFT | Qt::Key_A, this);
    all->setContext(Qt::WidgetWithChildrenShortcut);
    connect(all, &QShortcut::activated, this, &InboxDesk::approveUnflagged);
    auto *back = new QShortcut(Qt::Key_Z, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &InboxDesk::takeBack);
    auto *right = new QShortcut(Qt::Key_Right, list());
    right->setContext(Qt::WidgetShortcut);
    connect(right, &QShortcut::activated, this, [this] {
        m_table->list()->setFocus(Qt::OtherFocusReason);
        if (m_table->list()->chosenId().isEmpty())
            m_table->list()->chooseFirst();
    });
    connect(m_table, &ReviewTable::left, this, [this] { list()->setFocus(Qt::OtherFocusReason); });
}

void InboxDesk::read()
{
    const auto turn = ++m_listTurn;
    whenDone(m_store.waiting(), this, [this, turn](const Result<Rows> &rows) {
        if (turn == m_listTurn)
            showWaiting(rows);
    });
}

void InboxDesk::showWaiting(const Result<Rows> &rows)
{
    if (!rows) {
        notice()->tell(rows.error());
        return;
    }
    m_waiting = recordsFrom(*rows);
    m_waiting.removeIf(
        [this](const QJsonObject &row) { return m_held->holds(text(row, u"approval_id"_s)); });
    countTabs();
    showGroups();
    Q_EMIT countChanged(count());
}

/// Empty for all of them.
QString InboxDesk::shownKind() const
{
    return m_tabs->chosen() == everything ? QString() : m_tabs->chosen();
}

void InboxDesk::countTabs()
{
    QHash<QString, int> counts;
    for (const auto &row : std::as_const(m_waiting))
        ++counts[text(row, u"kind"_s)];
    m_tabs->setCount(everything, count());
    for (const auto &kind : {u"po"_s, u"quotations"_s, u"invoices"_s, u"orders"_s})
        m_tabs->setCount(kind, counts.value(kind));
}

void InboxDesk::showGroups()
{
    if (!m_chosen.isEmpty() && list()->chosenId() == m_chosen)
        m_next = neighbour(m_chosen);
    m_model->setGroups(inboxGroups(m_waiting, shownKind()));
    chooseAgain();
}

/// The row that was chosen, or the one after it when that is decided.
void InboxDesk::chooseAgain()
{
    if (!m_wanted.isEmpty()) {
        const auto wanted = std::exchange(m_wanted, {});
        for (const auto &row : std::as_const(m_waiting))
            if (text(row, u"order_number"_s) == wanted ||
                text(row, u"document_number"_s) == wanted || text(row, u"order_id"_s) == wanted ||
                text(row, u"approval_id"_s) == wanted)
                list()->choose(text(row, u"approval_id"_s));
    }
    if (list()->chosenId().isEmpty() && !list()->choose(m_next))
        list()->chooseFirst();
    if (list()->chosenId().isEmpty())
        choose({});
    if (const auto refusal = std::exchange(m_refusal, std::nullopt))
        notice()->tell(*refusal);
}

QJsonObject InboxDesk::row(const QString &approval) const
{
    for (const auto &row : m_waiting)
        if (text(row, u"approval_id"_s) == approval)
            return row;
    return {};
}

/// The row below, or above when there is none.
QString InboxDesk::neighbour(const QString &approval) const
{
    auto below = list()->indexBelow(m_model->find(approval));
    while (m_model->isHeading(below))
        below = list()->indexBelow(below);
    if (below.isValid())
        return below.data(RecordModel::IdRole).toString();
    auto above = list()->indexAbove(m_model->find(approval));
    while (m_model->isHeading(above))
        above = list()->indexAbove(above);
    return above.data(RecordModel::IdRole).toString();
}

void InboxDesk::readToday()
{
    whenDone(m_store.today(context().session.userId), this,
             [this](const Result<DecidedToday> &today) {
                 if (today)
                     setListFoot(tr("Decided today: %1 approved, %2 sent back, %3 rejected")
                                     .arg(today->approved)
                                     .arg(today->sentBack)
                                     .arg(today->rejected));
             });
}

void InboxDesk::choose(const QString &approval)
{
    if (approval.isEmpty() && !m_waiting.isEmpty() && !m_next.isEmpty())
        return; // the list is about to choose another
    if (approval == m_chosen && !approval.isEmpty())
        return;
    m_chosen = approval;
    notice()->dismiss();
    if (approval.isEmpty()) {
        ++m_turn;
        return showNothing();
    }
    m_next = neighbour(approval);
    bar()->setActions({});
    readDetail();
}

void InboxDesk::readDetail()
{
    const auto chosen = row(m_chosen);
    if (chosen.isEmpty())
        return;
    const auto turn = ++m_turn;
    const auto kind = text(chosen, u"kind"_s);
    const auto shown = [this, turn](Review (*make)(const QJsonObject &)) {
        return [this, turn, make](const Result<QJsonObject> &detail) {
            if (turn != m_turn)
                return;
            if (detail)
                showReview(make(*detail));
            else
                notice()->tell(detail.error());
        };
    };
    const auto document = text(chosen, u"document_id"_s);
    const auto order = text(chosen, u"order_id"_s);
    if (kind == u"quotations")
        whenDone(m_store.quotation(document), this, shown(reviewQuotation));
    else if (kind == u"invoices")
        whenDone(m_store.invoice(document), this, shown(reviewInvoice));
    else if (kind == u"po")
        whenDone(m_store.order(order), this, shown(reviewPurchaseOrder));
    else
        whenDone(m_store.order(order), this, shown(reviewDecoding));
}

void InboxDesk::showReview(const Review &review)
{
    const auto chosen = row(m_chosen);
    m_review = review;
    head()->setTitle(review.title);
    auto chips = review.chips;
    const auto stage = text(chosen, u"stage"_s);
    if (stage == u"close_short" || stage == u"void")
        chips.append({stage == u"void" ? tr("void asked") : tr("close short asked"),
                      Tone::Amber,
                      icons::warning,
                      {}});
    head()->setChips(chips);
    head()->setSubtitle(
        tr("%1 · asked by %2").arg(review.subtitle, text(chosen, u"requested_by"_s)));
    facts()->setFacts(review.facts);
    m_table->setReview(text(chosen, u"kind"_s), review);
    m_notes->setReview(review);
    const auto own = chosen.value(u"is_own_work"_s).toBool();
    about(m_chosen, review.title, Link{u"approval"_s, m_chosen}.toString());
    bar()->setActions(own ? QList<Action>() : decisionsOf(review));
    bar()->setVisible(!own);
    if (own)
        notice()->tell(Notice::Level::Info,
                       tr("You worked on this document, so somebody else decides on it."));
    showDetail();
    readCredit(review);
}

void InboxDesk::readCredit(const Review &review)
{
    if (review.customerId.isEmpty())
        return;
    whenDone(m_store.credit(review.customerId), this,
             [this, turn = m_turn](const Result<CustomerCredit> &credit) {
                 if (turn != m_turn || !credit)
                     return;
                 const auto amount = text(row(m_chosen), u"amount"_s);
                 facts()->setFacts(m_review.facts + creditFacts(*credit, amount));
             });
}

/// What the server offers of approving, sending back and refusing this very thing: a plain
/// approval, or one of closing short or of voiding.
QList<Action> InboxDesk::decisionsOf(const Review &review) const
{
    const auto suffix = text(row(m_chosen), u"action_suffix"_s);
    QJsonArray offered;
    for (const auto &value : review.actions) {
        auto action = value.toObject();
        for (const auto &verb : {u"approve"_s, u"rework"_s, u"reject"_s}) {
            if (action.value(u"action"_s).toString() != verb + suffix)
                continue;
            action.insert(u"action"_s, verb);
            offered.append(action);
        }
    }
    return actionsFrom(offered);
}

void InboxDesk::decide(const Action &action, const QString &comment)
{
    const auto what = row(m_chosen);
    if (what.isEmpty() || m_busy)
        return;
    const Decision decision{text(what, u"act_kind"_s),
                            text(what, u"act_id"_s),
                            m_review.version,
                            action.action + text(what, u"action_suffix"_s),
                            comment,
                            action.action == u"rework" ? m_table->marked() : QStringList()};
    // An invoice takes its number at once, and what is numbered is not taken back.
    const auto numbers = decision.kind == u"invoices";
    const auto number = text(what, u"document_number"_s);
    const auto words = action.action == u"approve"  ? tr("%1 is approved.").arg(number)
                       : action.action == u"rework" ? tr("%1 is sent back.").arg(number)
                                                    : tr("%1 is rejected.").arg(number);
    if (context().notices)
        context().notices->tell(Notice::Level::Done, words,
                                numbers ? QString() : tr("Z takes it back."));
    if (numbers)
        send(what, decision);
    else
        m_held->hold(what, decision);
    leaveRow(what);
}

/// The next one is there at once; the answer of the server comes behind the hands.
void InboxDesk::leaveRow(const QJsonObject &what)
{
    m_waiting.removeIf([&](const QJsonObject &row) {
        return text(row, u"approval_id"_s) == text(what, u"approval_id"_s);
    });
    countTabs();
    showGroups();
    Q_EMIT countChanged(count());
    list()->setFocus(Qt::OtherFocusReason);
}

void InboxDesk::send(const QJsonObject &what, const Decision &decision)
{
    ++m_sending;
    whenDone(m_store.decide(decision, RequestId::create()), this,
             [this, what](const Result<QJsonObject> &answer) { sent(what, answer); });
}

void InboxDesk::sent(const QJsonObject &what, const Result<QJsonObject> &answer)
{
    --m_sending;
    if (!answer) { // the row comes back, with the reason above it
        m_wanted = text(what, u"approval_id"_s);
        m_refusal = answer.error();
    }
    read();
    readToday();
}

void InboxDesk::takeBack()
{
    const auto approval = m_held->takeBack();
    if (approval.isEmpty()) {
        notice()->tell(Notice::Level::Info, tr("Nothing can be taken back any more."));
        return;
    }
    m_wanted = approval;
    read();
}

int InboxDesk::holdTime() const
{
    return static_cast<int>(m_held->time().count());
}

void InboxDesk::setHoldTime(int milliseconds)
{
    m_held->setTime(std::chrono::milliseconds(milliseconds));
}

bool InboxDesk::hasUnsaved() const
{
    return m_sending > 0 || !m_held->isEmpty();
}

void InboxDesk::approveUnflagged()
{
    QList<QJsonObject> rows;
    for (const auto &group : inboxGroups(m_waiting, shownKind()))
        if (group.name == u"plain")
            rows = group.rows;
    if (rows.isEmpty() || m_busy)
        return;
    m_busy = true;
    approveNext(rows, 0);
}

/// One after the other, each with the version that was seen; the first refusal ends it.
void InboxDesk::approveNext(QList<QJsonObject> rows, int done)
{
    if (rows.isEmpty()) {
        m_busy = false;
        if (context().notices)
            context().notices->tell(Notice::Level::Done,
                                    tr("%n document(s) are approved.", nullptr, done));
        read();
        readToday();
        return;
    }
    const auto what = rows.takeFirst();
    const Decision decision{text(what, u"act_kind"_s),
                            text(what, u"act_id"_s),
                            what.value(u"act_version"_s).toInt(),
                            u"approve"_s + text(what, u"action_suffix"_s),
                            {},
                            {}};
    whenDone(m_store.decide(decision, RequestId::create()), this,
             [this, rows, done](const Result<QJsonObject> &answer) {
                 if (answer)
                     return approveNext(rows, done + 1);
                 m_busy = false;
                 notice()->tell(answer.error());
                 read();
             });
}

void InboxDesk::tellMarks(int count)
{
    if (row(m_chosen).value(u"is_own_work"_s).toBool())
        return;
    auto *button = bar()->button(u"rework"_s);
    if (!button)
        return;
    button->setText(count > 0 ? tr("Rework %n line(s)", nullptr, count) : tr("Rework"));
    button->setKeyWords(u"W"_s);
}

void InboxDesk::openDocument()
{
    const auto number = text(row(m_chosen), u"order_number"_s);
    if (!number.isEmpty())
        Q_EMIT openLink(Link{u"order"_s, number}.toString());
}

void InboxDesk::open(const QString &link)
{
    const auto parsed = Link::fromText(link);
    m_wanted = parsed.isValid() ? parsed.name : link;
    m_tabs->choose(everything);
    read();
}

void InboxDesk::documentChanged(const Change &change)
{
    static const QStringList tables = {u"orders"_s, u"quotations"_s, u"purchase_orders"_s,
                                       u"invoices"_s};
    if (!tables.contains(change.table))
        return;
    const auto chosen = row(m_chosen);
    if (change.id == text(chosen, u"document_id"_s) || change.id == text(chosen, u"order_id"_s))
        m_orderChanged = true;
    m_soon->start();
}

void InboxDesk::refresh()
{
    read();
    readDetail();
    readToday();
}

} // namespace desk
