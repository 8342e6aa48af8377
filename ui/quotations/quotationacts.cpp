#include "quotationsdesk.h"

#include "actionbar.h"
#include "conflictview.h"
#include "draftkeeping.h"
#include "keybutton.h"
#include "link.h"
#include "notice.h"
#include "papers.h"
#include "quotationeditor.h"
#include "quotationqueue.h"
#include "whendone.h"

// What one does with the quotation on show: saving it, moving it on, its paper.

namespace desk {

using namespace Qt::StringLiterals;

void QuotationsDesk::setBusy(const QString &id, bool busy)
{
    if (busy)
        m_underWay.insert(id);
    else
        m_underWay.remove(id);
    const auto shown = m_editor->draft() && isBusy(m_editor->draft()->id);
    bar()->setBusy(shown);
    m_save->setEnabled(!shown);
    m_conflict->setBusy(shown);
}

/// `after` runs once everything typed is saved, what was typed meanwhile too.
void QuotationsDesk::save(const std::function<void()> &after)
{
    m_editor->commit();
    const auto draft = m_editor->draft();
    if (!draft || isBusy(draft->id))
        return;
    if (!draft->isOpen() || !draft->isDirty())
        return after ? after() : void();
    if (const auto wrong = draft->problems(); !wrong.isEmpty()) {
        notice()->tell(Notice::Level::Error, wrong.first());
        return m_editor->showProblem();
    }
    setBusy(draft->id, true);
    whenDone(m_store.save(draft->forSaving()), this,
             [this, sent = *draft, after](const Result<QJsonObject> &answer) {
                 saved(sent, answer, after);
             });
}

void QuotationsDesk::saved(const QuotationDraft &sent, const Result<QJsonObject> &answer,
                           const std::function<void()> &after)
{
    setBusy(sent.id, false);
    const auto isShown = m_editor->draft() && m_editor->draft()->id == sent.id;
    if (!answer) {
        if (answer.error().kind == ErrorKind::Conflict) {
            m_compareSoon = sent.id; // the newer one meets what was typed
            m_theirChange = LastChange::fromConflict(answer.error());
            return isShown ? read() : void();
        }
        if (!isShown || !m_editor->tell(answer.error()))
            notice()->tell(answer.error());
        return;
    }
    settle(sent, answer->value(u"version"_s).toInt());
    if (!isShown)
        return;
    notice()->dismiss();
    onEdited();
    if (after && m_editor->draft()->isDirty())
        return save(after);
    if (after)
        after();
    read();
}

/// What was sent is saved; what was typed since then is not.
void QuotationsDesk::settle(const QuotationDraft &sent, int version)
{
    const auto &shown = m_editor->draft();
    const auto draft = shown && shown->id == sent.id ? shown : m_unsaved.value(sent.id);
    if (!draft)
        return;
    draft->settle(sent, version);
    if (draft->isDirty())
        return keepTyped(*draft);
    m_unsaved.remove(sent.id);
    if (context().drafts)
        context().drafts->drop(u"quotations"_s, sent.id);
    m_queue->setUnsaved(m_kept + QSet<QString>(m_unsaved.keyBegin(), m_unsaved.keyEnd()));
}

void QuotationsDesk::act(const Action &action, const QString &comment)
{
    if (action.action == u"record_po")
        return Q_EMIT openLink(Link{u"order"_s, m_editor->draft()->orderNumber}.toString());
    save([this, action, comment] { send(action, comment); });
}

void QuotationsDesk::send(const Action &action, const QString &comment,
                          const QJsonObject &signature)
{
    const auto draft = m_editor->draft();
    QJsonObject arguments;
    if (!comment.isEmpty())
        arguments.insert(u"comment"_s, comment);
    if (!signature.isEmpty())
        arguments.insert(u"signature"_s, signature);
    setBusy(draft->id, true);
    const ActToSign sent{u"orders"_s, draft->orderId, action.action, draft->orderVersion};
    whenDone(m_store.act(sent.id, sent.action, Version{sent.version}, arguments), this,
             [this, action, comment, sent, id = draft->id](const Result<QJsonObject> &answer) {
                 setBusy(id, false);
                 const auto again = [this, action, comment](const QJsonObject &proof) {
                     send(action, comment, proof);
                 };
                 if (answer || !askSignature(answer.error(), sent, comment, again))
                     acted(action, answer);
             });
}

void QuotationsDesk::acted(const Action &action, const Result<QJsonObject> &answer)
{
    m_listSoon.start();
    if (!answer) {
        if (!m_editor->tell(answer.error()))
            notice()->tell(answer.error());
        if (answer.error().kind == ErrorKind::Conflict)
            read();
        return;
    }
    const auto number = m_editor->draft()->number;
    if (const auto made = answer->value(u"quotation_id"_s).toString(); !made.isEmpty())
        m_wanted = made; // a revision is another quotation
    read();
    const auto words = action.action == u"submit" ? tr("%1 waits for approval.").arg(number)
                                                  : tr("%1: %2, done.").arg(number, action.label);
    notice()->tell(Notice::Level::Done, words);
    notice()->setClosable(true);
}

void QuotationsDesk::preview()
{
    if (!m_editor->draft())
        return;
    save([this] {
        const auto &draft = *m_editor->draft();
        m_papers->preview({u"quotation"_s, draft.id, draft.isIssued() ? draft.number : QString()});
    });
}

} // namespace desk
