#include "conflictview.h"
#include "draftkeeper.h"
#include "notice.h"
#include "orderdetail.h"
#include "ordereditor.h"
#include "ordermerge.h"
#include "ordersdesk.h"
#include "whendone.h"

namespace desk {

using namespace Qt::StringLiterals;

// What was typed here meets what somebody else saved.

void OrdersDesk::onConflict(const Error &error)
{
    if (m_id != m_editor->draft().key)
        return tellOfDraft(error);
    m_theirChange = LastChange::fromConflict(error);
    compare(true);
}

/// Somebody saved the order that is being typed: nothing happens under the fingers.
void OrdersDesk::offerComparison()
{
    if (m_mode == Mode::Conflict)
        return compare(false);
    whenDone(lastChange(context().database, u"orders"_s, m_id), this,
             [this, id = m_id](const Result<LastChange> &change) {
                 if (id != m_id || m_mode != Mode::Edit || !m_editor->isDirty())
                     return;
                 m_theirChange = change ? *change : LastChange();
                 const auto who = m_theirChange.by.isEmpty() ? tr("Somebody") : m_theirChange.by;
                 notice()->tell(Notice::Level::Warning,
                                tr("%1 saved this order while you typed.").arg(who),
                                tr("Yours stands and is kept here; nothing is overwritten."),
                                {{tr("Compare"), Qt::ALT | Qt::Key_C, [this] { compare(false); }}});
             });
}

/// `andSave`: what goes together without a question is saved at once, because that was asked for.
void OrdersDesk::compare(bool andSave)
{
    whenDone(m_store.detail(m_id), this,
             [this, andSave, id = m_id](const Result<QJsonObject> &detail) {
                 if (id != m_id || id != m_editor->draft().id)
                     return;
                 if (!detail)
                     return tell(detail.error());
                 m_detail = *detail;
                 if (isMyDraft(*detail))
                     meet(OrderDraft::fromDetail(*detail), andSave);
                 else
                     showOrder(*detail);
             });
}

void OrdersDesk::meet(const OrderDraft &theirs, bool andSave)
{
    const auto mine = m_editor->draft();
    auto merge = orderMerge::compare(mine, theirs);
    if (merge.clashes().isEmpty())
        return mergeQuietly(merge, theirs, andSave);
    if (m_mode == Mode::Conflict) // they saved once more
        merge.takeChoices(m_conflict->merge());
    m_theirs = theirs;
    auto words = orderMerge::words();
    words.mine = context().session.fullName;
    words.theirs = m_theirChange.by;
    words.theirsAt = m_theirChange.at;
    words.mineAt = mine.changedAt;
    m_conflict->show(merge, words);
    notice()->dismiss();
    setMode(Mode::Conflict);
    m_conflict->goOn();
}

void OrdersDesk::mergeQuietly(const ThreeWayMerge &merge, const OrderDraft &theirs, bool andSave)
{
    auto words = orderMerge::words();
    words.theirs = m_theirChange.by;
    takeMerged(orderMerge::draftFrom(merge.result(), m_editor->draft(), theirs));
    notice()->tell(Notice::Level::Warning, tr("Somebody saved this order meanwhile."),
                   tr("Their changes and yours are both here."));
    notice()->setDetails(words.mergedSentences(merge).join(u'\n'));
    notice()->setClosable(true);
    if (andSave)
        m_editor->save();
}

void OrdersDesk::takeMerged(const OrderDraft &draft)
{
    m_keeper->keep(draft);
    edit(draft);
}

void OrdersDesk::saveChosen()
{
    takeMerged(orderMerge::draftFrom(m_conflict->merge().result(), m_editor->draft(), m_theirs));
    m_editor->focusFirst();
    m_editor->save();
}

} // namespace desk
