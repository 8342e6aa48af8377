#include "leftbehind.h"

#include "indianformat.h"
#include "noticeboard.h"
#include "whendone.h"

#include <QHash>
#include <QTimeZone>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// "10:42", with the day when it was another one.
QString whenWords(const QDateTime &at)
{
    static const QTimeZone india("Asia/Kolkata");
    const auto there = at.toTimeZone(india);
    const auto clock = there.toString(u"HH:mm"_s);
    return there.date() == indianToday()
               ? clock
               : LeftBehind::tr("%1 on %2").arg(clock, dateText(there.date()));
}

/// What an act was, for somebody who has not seen it since yesterday.
QString actWords(const Outbox::Act &act)
{
    static const QHash<QString, const char *> saved{
        {u"save_order"_s, QT_TRANSLATE_NOOP("desk::LeftBehind", "Saving an order")},
        {u"save_quotation"_s, QT_TRANSLATE_NOOP("desk::LeftBehind", "Saving a quotation")},
        {u"save_customer"_s, QT_TRANSLATE_NOOP("desk::LeftBehind", "Saving a hospital")},
        {u"decode_lines"_s, QT_TRANSLATE_NOOP("desk::LeftBehind", "Decoding lines of an order")},
        {u"record_payment"_s, QT_TRANSLATE_NOOP("desk::LeftBehind", "Recording a payment")},
        {u"receive_stock"_s, QT_TRANSLATE_NOOP("desk::LeftBehind", "Receiving goods")},
        {u"keep_order_template"_s,
         QT_TRANSLATE_NOOP("desk::LeftBehind", "Keeping an order as a template")}};
    if (saved.contains(act.function))
        return LeftBehind::tr(saved.value(act.function));
    auto verb = act.arguments.value(u"action"_s).toString();
    verb.replace(u'_', u' ');
    const auto kind = act.arguments.value(u"kind"_s).toString();
    return kind == u"invoices"     ? LeftBehind::tr("“%1” on an invoice").arg(verb)
           : kind == u"dispatches" ? LeftBehind::tr("“%1” on a dispatch").arg(verb)
                                   : LeftBehind::tr("“%1” on an order").arg(verb);
}

} // namespace

LeftBehind::LeftBehind(DraftKeeping *drafts, Outbox *outbox, NoticeBoard *board, QObject *parent)
    : QObject(parent), m_drafts(drafts), m_outbox(outbox), m_board(board)
{
    for (const auto &entry : drafts->left()) {
        // orders stand in their desk's list as drafts; they are offered after a crash only
        const auto isListed = (entry.subject == u"orders"_s && !drafts->wasInterrupted()) ||
                              entry.link.isEmpty(); // comes back with what it is a part of
        if (entry.subject != Outbox::subject() && !isListed)
            m_left.append(entry);
    }
}

void LeftBehind::offer()
{
    tellSetAside();
    connect(m_outbox, &Outbox::settled, this, [this] {
        m_acts = m_outbox->left();
        next();
    });
    m_outbox->ask();
}

void LeftBehind::tellSetAside()
{
    const auto sentences = m_drafts->setAside();
    if (sentences.isEmpty())
        return;
    auto *notice = m_board->tell(Notice::Level::Warning, sentences.first());
    notice->setDetails(sentences.join(u'\n'));
    notice->setClosable(true);
}

void LeftBehind::next()
{
    if (m_notice)
        return;
    if (!m_acts.isEmpty())
        return offerAct(m_acts.takeFirst());
    if (!m_left.isEmpty())
        offerDraft(m_left.takeFirst());
}

void LeftBehind::decided()
{
    if (m_notice)
        m_notice->dismiss();
    m_notice = nullptr;
    next();
}

void LeftBehind::offerAct(const Outbox::Act &act)
{
    m_notice = m_board->tell(
        Notice::Level::Warning,
        tr("%1 at %2 was not answered.").arg(actWords(act), whenWords(act.at)),
        tr("It was not done. Send it, or drop it for good."),
        {{tr("Send it"), {}, [this, act] { sendAct(act); }}, {tr("Drop it"), {}, [this, act] {
                                                                  m_outbox->drop(act.request);
                                                                  decided();
                                                              }}});
    m_notice->setDetails(act.arguments[u"arguments"_s][u"comment"_s].toString());
}

void LeftBehind::sendAct(const Outbox::Act &act)
{
    decided();
    whenDone(m_outbox->sendAgain(act.request), this,
             [this, act](const Result<QJsonObject> &answer) {
                 if (!answer) {
                     m_board->tell(answer.error())->setClosable(true);
                     return;
                 }
                 m_board->tell(Notice::Level::Done, tr("%1: done.").arg(actWords(act)));
             });
}

void LeftBehind::offerDraft(const DraftJournal::Entry &draft)
{
    const auto more = static_cast<int>(m_left.size());
    m_notice =
        m_board->tell(Notice::Level::Warning,
                      tr("You were writing %1 at %2.").arg(draft.title, whenWords(draft.at)),
                      more == 0 ? QString() : tr("%n more wait(s) after this.", nullptr, more),
                      {{tr("Go on with it"),
                        {},
                        [this, draft] {
                            decided();
                            Q_EMIT linkAsked(draft.link);
                        }},
                       {tr("Drop it"), {}, [this, draft] {
                            m_drafts->drop(draft.subject, draft.key);
                            decided();
                        }}});
}

} // namespace desk
