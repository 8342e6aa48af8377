#include "actionbar.h"
#include "approvalsummary.h"
#include "awaycard.h"
#include "database.h"
#include "delegatecard.h"
#include "inboxdesk.h"
#include "inboxqueue.h"
#include "keybutton.h"
#include "link.h"
#include "notice.h"
#include "noticeboard.h"
#include "reviewpage.h"
#include "reviewtable.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "serverwords.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &row, const QString &key)
{
    return row.value(key).toVariant().toString();
}

/// What the password is asked for.
QString signatureWords(const QList<HeldDecision> &decisions)
{
    QList<HeldDecision> above;
    std::copy_if(decisions.begin(), decisions.end(), std::back_inserter(above),
                 [](const auto &held) { return held.wantsSignature(); });
    if (above.size() > 1)
        return InboxDesk::tr("%n document(s) are to be signed: one password for all.", nullptr,
                             static_cast<int>(above.size()));
    return serverWords(text(above.first().row, u"to_sign"_s));
}

} // namespace

// --- Deciding -------------------------------------------------------------------------------

void InboxDesk::decide(const Action &action, const QString &comment)
{
    if (action.action == u"approve" && list()->marking()->count() > 0)
        return askForMany();
    const auto row = chosenRow();
    if (row.isEmpty())
        return;
    const HeldDecision decision{
        row,
        {text(row, u"act_kind"_s), text(row, u"act_id"_s), m_review.version,
         action.action + text(row, u"action_suffix"_s), comment,
         action.action == u"rework" ? table()->marked() : QList<LineRework>()}};
    signAndGive({decision}, doneWords(decision));
}

QString InboxDesk::doneWords(const HeldDecision &decision) const
{
    const auto number = text(decision.row, u"document_number"_s);
    const auto &action = decision.decision.action;
    return action.startsWith(u"approve")  ? tr("%1 is approved.").arg(number)
           : action.startsWith(u"rework") ? tr("%1 is sent back.").arg(number)
                                          : tr("%1 is rejected.").arg(number);
}

/// Those above the set amount are signed first, all with one password; the seconds in which they
/// can be taken back begin afterwards.
void InboxDesk::signAndGive(const QList<HeldDecision> &decisions, const QString &done)
{
    QList<ActToSign> acts;
    for (const auto &held : decisions)
        if (held.wantsSignature())
            acts.append({held.decision.kind, held.decision.id, held.decision.action,
                         held.decision.version});
    if (acts.isEmpty()) {
        tellDone(done, decisions);
        return give(decisions);
    }
    const auto then = [this, decisions, done](const QJsonArray &signatures) {
        auto sent = decisions;
        qsizetype next = 0;
        for (auto &held : sent)
            if (held.wantsSignature())
                held.decision.signature = signatures.at(next++).toObject();
        signAndGive(sent, done);
    };
    const auto comment = decisions.size() == 1 ? decisions.first().decision.comment : QString();
    askSignature(signatureWords(decisions), acts, comment, then);
}

void InboxDesk::tellDone(const QString &words, const QList<HeldDecision> &decisions)
{
    const auto canBeTakenBack =
        std::any_of(decisions.begin(), decisions.end(),
                    [](const auto &decision) { return !decision.takesANumber(); });
    if (context().notices)
        context().notices->tell(Notice::Level::Done, words,
                                canBeTakenBack ? tr("Z takes it back.") : QString());
}

/// The next one is there at once; the answer of the server comes behind the hands.
void InboxDesk::give(const QList<HeldDecision> &decisions)
{
    QStringList approvals;
    for (const auto &decision : decisions)
        approvals << decision.approval();
    m_held->give(decisions);
    m_handSoon->start();
    m_queue->leave(approvals);
    list()->setFocus(Qt::OtherFocusReason);
}

/// Of many that are sent together, the last answer has the list read again.
void InboxDesk::answered()
{
    if (m_held->isSending())
        return;
    m_queue->read();
    readToday();
    m_handSoon->start();
}

void InboxDesk::takeBack()
{
    const auto approvals = m_held->takeBack();
    if (approvals.isEmpty()) {
        notice()->tell(Notice::Level::Info, tr("Nothing can be taken back any more."));
        return;
    }
    m_queue->want(approvals.first());
    m_queue->read();
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
    return !m_held->isEmpty();
}

ApprovalSummary *InboxDesk::summary() const
{
    return m_summary;
}

DelegateCard *InboxDesk::delegating() const
{
    return m_delegate;
}

// --- Many at once ---------------------------------------------------------------------------

/// The marked ones, or all that nothing speaks against.
void InboxDesk::askForMany()
{
    auto marked = list()->marking()->records();
    if (marked.isEmpty())
        return askFor(m_queue->unflagged());
    marked.removeIf([](const auto &row) { return row.value(u"is_own_work"_s).toBool(); });
    if (marked.isEmpty())
        return notice()->tell(Notice::Level::Info,
                              tr("You worked on these documents, so somebody else decides."));
    askFor(marked);
}

void InboxDesk::askFor(const QList<QJsonObject> &rows)
{
    if (rows.isEmpty())
        return notice()->tell(Notice::Level::Info, tr("Everything here is to be looked at first."));
    if (!m_summary) {
        m_summary = new ApprovalSummary(window());
        connect(m_summary, &ApprovalSummary::confirmed, this, &InboxDesk::approve);
    }
    m_summary->ask(rows);
}

/// Each with the version that was seen in the list.
void InboxDesk::approve(const QList<QJsonObject> &rows)
{
    QList<HeldDecision> decisions;
    for (const auto &row : rows)
        decisions.append({row,
                          {text(row, u"act_kind"_s),
                           text(row, u"act_id"_s),
                           row.value(u"act_version"_s).toInt(),
                           u"approve"_s + text(row, u"action_suffix"_s),
                           {},
                           {}}});
    list()->marking()->clear();
    signAndGive(decisions,
                tr("%n document(s) are approved.", nullptr, static_cast<int>(rows.size())));
}

// --- Another one decides --------------------------------------------------------------------

void InboxDesk::delegate()
{
    const auto row = chosenRow();
    if (row.isEmpty())
        return goAway();
    if (!m_delegate) {
        m_delegate =
            new DelegateCard(context().database, context().session.userId.toString(), window());
        connect(m_delegate, &DelegateCard::delegated, this, &InboxDesk::delegated);
        connect(m_delegate, &DelegateCard::awayAsked, this, &InboxDesk::goAway);
        connect(m_delegate, &DelegateCard::failed, this,
                [this](const Error &error) { notice()->tell(error); });
    }
    m_delegate->ask(row);
}

void InboxDesk::goAway()
{
    if (!m_away) {
        m_away = new AwayCard(context(), window());
        connect(m_away, &AwayCard::changed, this, [this](const QString &sentence) {
            notice()->tell(Notice::Level::Done, sentence);
            m_queue->read();
            readDelegations();
        });
        connect(m_away, &AwayCard::failed, this,
                [this](const Error &error) { notice()->tell(error); });
    }
    m_away->ask();
}

AwayCard *InboxDesk::away() const
{
    return m_away;
}

void InboxDesk::delegated(const QString &name)
{
    if (context().notices)
        context().notices->tell(Notice::Level::Done, name.isEmpty()
                                                         ? tr("The decision is with you again.")
                                                         : tr("%1 is asked to decide.").arg(name));
    m_queue->read();
}

// --- What leads away ------------------------------------------------------------------------

void InboxDesk::tellMarks(int count)
{
    if (chosenRow().value(u"is_own_work"_s).toBool())
        return;
    auto *button = bar()->button(u"rework"_s);
    if (!button)
        return;
    button->setText(count > 0 ? tr("Rework %n line(s)", nullptr, count) : tr("Rework"));
    button->setKeyWords(u"W"_s);
}

void InboxDesk::openDocument()
{
    const auto number = text(chosenRow(), u"order_number"_s);
    if (!number.isEmpty())
        Q_EMIT openLink(Link{u"order"_s, number}.toString());
}

void InboxDesk::openPaper()
{
    if (!m_chosen.isEmpty() && !m_page->openPaper())
        notice()->tell(Notice::Level::Info, tr("No paper is attached to this order."));
}

} // namespace desk
