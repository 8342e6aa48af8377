#include "inboxdesk.h"

#include "actionbar.h"
#include "approvalsummary.h"
#include "awaycard.h"
#include "changesstrip.h"
#include "database.h"
#include "decisionline.h"
#include "delegatecard.h"
#include "emptystate.h"
#include "factstrip.h"
#include "filtertabs.h"
#include "icons.h"
#include "inboxqueue.h"
#include "keybutton.h"
#include "link.h"
#include "marksline.h"
#include "notice.h"
#include "pagehead.h"
#include "presence.h"
#include "reviewpage.h"
#include "reviewreader.h"
#include "reviewtable.h"
#include "rowlist.h"
#include "rulewords.h"
#include "signaturestrip.h"
#include "story.h"
#include "whendone.h"

#include <QShortcut>
#include <QTimer>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto changePause = std::chrono::milliseconds(80);
constexpr auto handsPause = std::chrono::seconds(20);
constexpr auto restPause = std::chrono::milliseconds(300);

QString text(const QJsonObject &row, const QString &key)
{
    return row.value(key).toVariant().toString();
}

} // namespace

InboxDesk::InboxDesk(const DeskContext &context, QWidget *parent)
    : DeskPage(u"inbox"_s, context, parent),
      m_store(context.database),
      m_queue(new InboxQueue(context, list(), this)),
      m_changes(new ChangesStrip(context.database, this)),
      m_reader(new ReviewReader(context.database, this)),
      m_page(new ReviewPage(context, this, notice())),
      m_held(new HeldDecisions(context.database, this)),
      m_soon(new QTimer(this)),
      m_handSoon(new QTimer(this)),
      m_handsAgain(new QTimer(this))
{
    m_handsAgain->setSingleShot(true);
    m_handsAgain->setInterval(handsPause);
    connect(m_handsAgain, &QTimer::timeout, m_queue, &InboxQueue::read);
    m_handSoon->setSingleShot(true);
    m_handSoon->setInterval(restPause);
    connect(m_handSoon, &QTimer::timeout, this, &InboxDesk::tellHand);
    m_soon->setSingleShot(true);
    m_soon->setInterval(changePause);
    connect(m_soon, &QTimer::timeout, this, [this] {
        if (m_queue->isReading())
            return m_soon->start();
        m_queue->read();
        if (std::exchange(m_orderChanged, false))
            readDetail();
    });
    buildList();
    buildDetail();
    addKeys();
    m_queue->read();
    m_changes->read();
    readToday();
    readDelegations();
}

InboxDesk::~InboxDesk()
{
    delete m_summary;
    delete m_delegate;
    delete m_away;
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
            {tr("Space"), tr("mark")},
            {u"A"_s, tr("approve")},
            {u"R"_s, tr("reject")},
            {u"W"_s, tr("rework")},
            {u"Z"_s, tr("take back")},
            {u"Shift+A"_s, tr("approve all unflagged"), false},
            {u"D"_s, tr("delegate"), false},
            {u"Shift+D"_s, tr("delegate with dates"), false},
            {u"Shift+C"_s, tr("changes of rules and roles"), false},
            {u"C"_s, tr("comment"), false},
            {u"E"_s, tr("equal lines"), false},
            {u"H"_s, tr("differences in the history"), false},
            {u"P"_s, tr("open the paper"), false},
            {u"Ctrl+Shift+A"_s, tr("attach a file"), false},
            {tr("Right"), tr("to the lines; Space marks one for rework, Enter says why"), false},
            {tr("Left"), tr("back to the list"), false},
            {tr("Enter"), tr("open the order"), false}};
}

void InboxDesk::buildList()
{
    listHead()->setTitle(title());
    listHead()->addWidget(m_queue->tabs());
    addAboveList(m_changes);
    marks()->addKey(u"A"_s, tr("approve them"));
    connect(m_queue, &InboxQueue::chosen, this, &InboxDesk::choose);
    connect(m_queue, &InboxQueue::countChanged, this, &InboxDesk::countChanged);
    connect(m_queue, &InboxQueue::shown, this, [this] {
        if (m_queue->isInOtherHands()) // who disconnects says nothing
            m_handsAgain->start();
        if (m_shownRow != chosenRow()) // whether one may decide can be another thing now
            readDetail();
        if (const auto refusal = std::exchange(m_refusal, std::nullopt))
            notice()->tell(*refusal);
    });
    connect(m_queue, &InboxQueue::failed, this,
            [this](const Error &error) { notice()->tell(error); });
    m_queue->setHidden([this](const QString &approval) { return m_held->holds(approval); });
    connect(m_held, &HeldDecisions::decided, this, &InboxDesk::answered);
    auto *progress = new DecisionLine(m_held, list());
    addBelowList(progress);
    connect(progress, &DecisionLine::stopped, this, [this](int left) {
        notice()->tell(Notice::Level::Info,
                       tr("%n decision(s) were not sent; they wait as before.", nullptr, left));
        m_queue->read();
    });
    connect(m_held, &HeldDecisions::refused, this,
            [this](const HeldDecision &decision, const Error &error) {
                m_queue->want(decision.approval()); // it comes back, with the reason above it
                if (error.kind == ErrorKind::Signature) {
                    m_toSign = decision;
                    m_toSign->decision.signature = {};
                } else {
                    m_refusal = error;
                }
                answered();
            });
    connect(list(), &RowList::opened, this, &InboxDesk::openDocument);
    connect(list(), &RowList::groupAction, this, [this] { askFor(m_queue->unflagged()); });
}

void InboxDesk::buildDetail()
{
    setDetail(m_page);
    presence()->follow([this] {
        const auto row = chosenRow();
        return Whereabouts{text(row, u"kind"_s), text(row, u"document_id"_s)};
    });
    auto *open = new KeyButton(tr("Open"), icons::open, {}, head());
    open->setLook(KeyButton::Look::Flat);
    open->setKeyWords(tr("Enter"));
    connect(open, &KeyButton::clicked, this, &InboxDesk::openDocument);
    head()->addWidget(open);
    bar()->addButton(tr("Delegate"), icons::secondPerson, Qt::Key_D, [this] { delegate(); });
    connect(bar(), &ActionBar::triggered, this, &InboxDesk::decide);
    connect(m_page->table(), &ReviewTable::marksChanged, this, &InboxDesk::tellMarks);
    connect(m_reader, &ReviewReader::reviewed, this, &InboxDesk::showReview);
    connect(m_reader, &ReviewReader::failed, this,
            [this](const Error &error) { notice()->tell(error); });
    connect(m_reader, &ReviewReader::standingRead, this, [this](const CustomerStanding &standing) {
        m_standingOf = m_review.customerId;
        m_standing = standing;
        showFacts();
        m_page->setStanding(standing);
    });
    nothingChosen()->tell(tr("Nothing is chosen."), tr("Choose a document to decide on it."),
                          icons::inbox);
}

void InboxDesk::addKeys()
{
    const auto add = [this](const QKeySequence &key, const std::function<void()> &press) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, press);
    };
    add(Qt::SHIFT | Qt::Key_A, [this] { askForMany(); });
    add(Qt::Key_Z, [this] { takeBack(); });
    add(Qt::Key_P, [this] { openPaper(); });
    add(Qt::SHIFT | Qt::Key_D, [this] { goAway(); });
    auto *right = new QShortcut(Qt::Key_Right, list());
    right->setContext(Qt::WidgetShortcut);
    connect(right, &QShortcut::activated, this, [this] {
        table()->list()->setFocus(Qt::OtherFocusReason);
        if (table()->list()->chosenId().isEmpty())
            table()->list()->chooseFirst();
    });
    connect(table(), &ReviewTable::left, this, [this] { list()->setFocus(Qt::OtherFocusReason); });
}

ReviewTable *InboxDesk::table() const
{
    return m_page->table();
}

int InboxDesk::count() const
{
    return m_queue->count();
}

void InboxDesk::readToday()
{
    whenDone(m_store.today(context().session.userId), this,
             [this](const Result<DecidedToday> &today) {
                 if (!today)
                     return;
                 m_todayWords = tr("Decided today: %1 approved, %2 sent back, %3 rejected")
                                    .arg(today->approved)
                                    .arg(today->sentBack)
                                    .arg(today->rejected);
                 tellFoot();
             });
}

void InboxDesk::readDelegations()
{
    whenDone(m_store.delegations(), this, [this](const Result<Rows> &rows) {
        if (!rows)
            return;
        m_delegations.clear();
        for (const auto &delegation : recordsFrom(*rows))
            m_delegations << delegationWords(delegation);
        tellFoot();
    });
}

/// Who decides for whom comes first: it changes what one does.
void InboxDesk::tellFoot()
{
    setListFoot((m_delegations + QStringList{m_todayWords}).join(u' '));
}

// --- What one has in hand -------------------------------------------------------------------

void InboxDesk::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    m_handSoon->start();
}

/// At another desk one decides on nothing; what can still be taken back stays in hand.
void InboxDesk::hideEvent(QHideEvent *event)
{
    DeskPage::hideEvent(event);
    m_handSoon->start();
}

void InboxDesk::tellHand()
{
    auto inHand = m_held->approvals();
    if (isVisible() && !m_chosen.isEmpty() && !inHand.contains(m_chosen))
        inHand << m_chosen;
    if (m_inHand == inHand)
        return;
    m_inHand = inHand;
    whenDone(m_store.takeInHand(inHand), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            m_inHand.reset(); // told with the next choice
    });
}

// --- What is on show ------------------------------------------------------------------------

QJsonObject InboxDesk::chosenRow() const
{
    return m_queue->row(m_chosen);
}

void InboxDesk::choose(const QString &approval)
{
    if (approval == m_chosen && !approval.isEmpty())
        return;
    signature()->leave();
    m_chosen = approval;
    m_handSoon->start();
    notice()->dismiss();
    if (approval.isEmpty()) {
        m_reader->read({});
        m_page->clear();
        return showNothing();
    }
    bar()->setActions({});
    readDetail();
}

void InboxDesk::readDetail()
{
    if (const auto row = chosenRow(); !row.isEmpty())
        m_reader->read(row);
}

void InboxDesk::showReview(const Review &review)
{
    const auto chosen = chosenRow();
    m_shownRow = chosen;
    m_review = review;
    showHead(chosen, review);
    showFacts();
    m_page->setReview(text(chosen, u"kind"_s), text(chosen, u"document_id"_s), review);
    const auto own = chosen.value(u"is_own_work"_s).toBool();
    about(m_chosen, review.title, Link{u"approval"_s, m_chosen}.toString());
    bar()->setActions(own ? QList<Action>() : decisionsOf(review));
    bar()->setVisible(!own);
    if (own)
        notice()->tell(Notice::Level::Info,
                       tr("You worked on this document, so somebody else decides on it."));
    m_queue->markSeen(m_chosen);
    showDetail();
    if (!m_toSign || m_toSign->approval() != m_chosen)
        return;
    const auto decision = *std::exchange(m_toSign, std::nullopt);
    signAndGive({decision}, doneWords(decision));
}

/// With what is known of the hospital, so that nothing jumps when the same one is read again.
void InboxDesk::showFacts()
{
    const auto isKnown = !m_review.customerId.isEmpty() && m_review.customerId == m_standingOf;
    facts()->setFacts(isKnown ? factsWith(m_review, m_standing, text(chosenRow(), u"amount"_s))
                              : m_review.facts);
}

void InboxDesk::showHead(const QJsonObject &chosen, const Review &review)
{
    head()->setTitle(review.title);
    auto chips = review.chips;
    const auto stage = text(chosen, u"stage"_s);
    if (stage == u"close_short" || stage == u"void")
        chips.append({stage == u"void" ? tr("void asked") : tr("close short asked"),
                      Tone::Amber,
                      icons::warning,
                      {}});
    const auto who = text(chosen, u"in_hand_of"_s);
    leaveOut(who.split(u", "_s, Qt::SkipEmptyParts));
    if (!who.isEmpty())
        chips.append({tr("%1 decides").arg(who.section(u' ', 0, 0)), Tone::Amber, icons::waiting,
                      tr("Being decided by %1").arg(who)});
    if (const auto rule = chosen.value(u"rule"_s).toObject(); !rule.isEmpty())
        chips.append(
            {rule[u"name"].toString(), Tone::Outline, icons::fixed, rules::askingWords(rule)});
    head()->setChips(chips);
    auto words = tr("%1 · asked by %2").arg(review.subtitle, text(chosen, u"requested_by"_s));
    if (const auto away = text(chosen, u"in_place_of"_s); !away.isEmpty())
        words = tr("%1 · in the place of %2").arg(words, away);
    head()->setSubtitle(words);
}

/// What the server offers of approving, sending back and refusing this very thing: a plain
/// approval, or one of closing short or of voiding.
QList<Action> InboxDesk::decisionsOf(const Review &review) const
{
    const auto suffix = text(chosenRow(), u"action_suffix"_s);
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

void InboxDesk::open(const QString &link)
{
    const auto parsed = Link::fromText(link);
    if (parsed.kind == u"proposal")
        return m_changes->open(parsed.name);
    m_queue->want(parsed.isValid() ? parsed.name : link);
    m_queue->tabs()->choose(u"all"_s);
    m_queue->read();
}

void InboxDesk::documentChanged(const Change &change)
{
    static const QStringList tables = {
        u"orders"_s,   u"quotations"_s,           u"purchase_orders"_s,
        u"invoices"_s, u"approval_assignments"_s, u"delegations"_s,
        u"in_hand"_s};
    if (change.table == u"proposals" || change.table == u"roles" || change.table == u"users")
        m_changes->read();
    const auto chosen = chosenRow();
    const auto isChosen =
        change.id == text(chosen, u"document_id"_s) || change.id == text(chosen, u"order_id"_s);
    if (m_page->story()->hear(change) || !tables.contains(change.table) ||
        (change.table == u"in_hand" && change.id == context().session.userId.toString()))
        return;
    if (change.table == u"delegations")
        readDelegations();
    m_orderChanged = m_orderChanged || isChosen;
    if (!m_soon->isActive()) // news upon news must not put it off
        m_soon->start();
}

void InboxDesk::refresh()
{
    m_queue->read();
    m_changes->read();
    readDetail();
    readToday();
    readDelegations();
    m_inHand.reset(); // another connection has to say it again
    m_handSoon->start();
}

} // namespace desk
