#include "actionbar.h"
#include "conflictview.h"
#include "database.h"
#include "draftkeeping.h"
#include "linegrid.h"
#include "notice.h"
#include "quotationeditor.h"
#include "quotationmerge.h"
#include "quotationqueue.h"
#include "quotationsdesk.h"
#include "whendone.h"

// What was typed here meets what an earlier session left, and what somebody else saved meanwhile.

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto s_subject = u"quotations"_s;

QString marginWords(const QuotationDraft &draft)
{
    const auto margin = marginOf(draft);
    return margin.isKnown ? margin.share : QString();
}

} // namespace

// --- Kept on this machine -------------------------------------------------------------------

void QuotationsDesk::keepTyped(const QuotationDraft &draft)
{
    if (!context().drafts)
        return;
    context().drafts->keep({s_subject, draft.id, draft.number + u", "_s + draft.hospital,
                            u"indentdesk://quotation/"_s + draft.number},
                           [draft] { return quotationMerge::toJournal(draft); });
}

/// The list marks what an earlier session left; it is read when one opens it.
void QuotationsDesk::restoreKept()
{
    if (!context().drafts)
        return;
    QSet<QString> kept;
    for (const auto &entry : context().drafts->entries(s_subject))
        kept.insert(entry.key);
    m_kept = kept;
    m_queue->setUnsaved(kept);
}

/// Takes what an earlier session typed into this quotation; false when there is nothing.
bool QuotationsDesk::takeKept(const QuotationDraft &newer)
{
    if (!m_kept.remove(newer.id))
        return false;
    const auto entry = context().drafts->find(s_subject, newer.id);
    auto mine = std::make_shared<QuotationDraft>(newer);
    if (!entry || !quotationMerge::takeJournal(*mine, entry->draft) || !mine->isDirty())
        return false;
    m_unsaved.insert(newer.id, mine);
    return true;
}

// --- Somebody else saved first --------------------------------------------------------------

void QuotationsDesk::meet(const std::shared_ptr<QuotationDraft> &newer)
{
    const auto mine = m_unsaved.value(newer->id);
    if (mine->version == newer->version || !newer->isOpen()) {
        const auto isMoved = mine->version != newer->version || !newer->isOpen();
        mine->refresh(*newer);
        m_editor->show(mine);
        if (isMoved)
            notice()->tell(Notice::Level::Warning, tr("This quotation was moved on meanwhile."),
                           tr("What you typed is kept here, but can no longer be saved."));
        return;
    }
    const auto merge = quotationMerge::compare(*mine, *newer);
    if (merge.clashes().isEmpty())
        return mergeQuietly(newer);
    m_editor->show(mine); // nothing changes under the fingers
    if (m_theirs || m_compareSoon == newer->id)
        return openComparison(*newer);
    offerComparison();
}

/// Nobody touched what the other touched: both are here, and what came in is told.
void QuotationsDesk::mergeQuietly(const std::shared_ptr<QuotationDraft> &newer)
{
    const auto mine = m_unsaved.value(newer->id);
    const auto merge = quotationMerge::compare(*mine, *newer);
    const auto wanted = m_compareSoon == newer->id;
    m_compareSoon.clear();
    closeComparison();
    quotationMerge::take(*newer, merge.result(), true);
    m_unsaved.insert(newer->id, newer);
    m_editor->show(newer);
    onEdited();
    auto words = quotationMerge::words();
    words.theirs = m_theirChange.by;
    notice()->tell(Notice::Level::Warning, tr("Somebody saved this quotation meanwhile."),
                   tr("Their changes and yours are both here."));
    notice()->setDetails(words.mergedSentences(merge).join(u'\n'));
    notice()->setClosable(true);
    if (wanted)
        save();
}

void QuotationsDesk::offerComparison()
{
    whenDone(lastChange(context().database, s_subject, m_wanted), this,
             [this, id = m_wanted](const Result<LastChange> &change) {
                 if (id != m_wanted || m_theirs || !m_unsaved.contains(id))
                     return;
                 m_theirChange = change ? *change : LastChange();
                 const auto who = m_theirChange.by.isEmpty() ? tr("Somebody") : m_theirChange.by;
                 notice()->tell(Notice::Level::Warning,
                                tr("%1 saved this quotation while you typed.").arg(who),
                                tr("Yours stands and is kept here; nothing is overwritten."),
                                {{tr("Compare"), Qt::ALT | Qt::Key_C, [this, id] {
                                      m_compareSoon = id;
                                      read();
                                  }}});
             });
}

void QuotationsDesk::openComparison(const QuotationDraft &newer)
{
    const auto mine = m_unsaved.value(newer.id);
    auto merge = quotationMerge::compare(*mine, newer);
    if (m_theirs) // they saved once more: what was decided about the same words stays decided
        merge.takeChoices(m_conflict->merge());
    m_compareSoon.clear();
    m_theirs = std::make_shared<QuotationDraft>(newer);
    auto words = quotationMerge::words();
    words.mine = context().session.fullName;
    words.theirs = m_theirChange.by;
    words.theirsAt = m_theirChange.at;
    words.mineAt = m_typedAt;
    m_conflict->show(merge, words);
    notice()->dismiss();
    m_editor->hide();
    showPanel(false);
    bar()->hide();
    m_conflict->show();
    m_conflict->goOn();
    tellSums();
    Q_EMIT keysChanged();
}

void QuotationsDesk::closeComparison()
{
    if (!std::exchange(m_theirs, {}))
        return;
    m_conflict->hide();
    m_editor->show();
    showPanel(true);
    bar()->show();
    Q_EMIT keysChanged();
}

/// What the three states come to; what is decided so far is asked of the database.
void QuotationsDesk::tellSums()
{
    auto soFar = std::make_shared<QuotationDraft>(*m_theirs);
    quotationMerge::take(*soFar, m_conflict->merge().result(), true);
    const auto tell = [this, soFar](bool isPriced) {
        const auto mine = m_unsaved.value(m_theirs->id);
        if (!mine)
            return;
        QList<ConflictSum> sums;
        const auto add = [&](const QString &label, auto value, bool strong = false) {
            sums.append({label, value(*mine), value(*m_theirs),
                         isPriced ? value(*soFar) : QString(u"…"_s), strong});
        };
        const auto money = [](const Money &amount) { return amount.displayPlain(); };
        add(tr("Taxable"), [&](const auto &d) { return money(d.sums.taxable); });
        if (m_theirs->isInterState())
            add(tr("IGST"), [&](const auto &d) { return money(d.sums.igst); });
        else
            add(tr("CGST + SGST"), [&](const auto &d) {
                auto both = d.sums.cgst;
                both += d.sums.sgst;
                return money(both);
            });
        if (m_theirs->showsCost())
            add(tr("Margin"), [](const auto &d) { return marginWords(d); });
        add(
            tr("Total ₹"), [&](const auto &d) { return money(d.sums.total); }, true);
        m_conflict->setSums(sums);
    };
    tell(false);
    whenDone(m_store.price(soFar->forPricing(false)), this,
             [this, soFar, tell, theirs = m_theirs](const Result<QJsonObject> &answer) {
                 if (!answer || m_theirs != theirs)
                     return;
                 soFar->setPriced(QuotationSums::from(*answer), answer->value(u"lines"_s).toArray(),
                                  {});
                 tell(true);
             });
}

void QuotationsDesk::saveChosen()
{
    const auto chosen = std::make_shared<QuotationDraft>(*m_theirs);
    quotationMerge::take(*chosen, m_conflict->merge().result(), true);
    closeComparison();
    m_unsaved.insert(chosen->id, chosen);
    m_editor->show(chosen);
    onEdited(); // kept with the choices, from now on over theirs
    showDraft();
    m_editor->grid()->setFocus(Qt::OtherFocusReason);
    if (chosen->isDirty())
        return save();
    notice()->tell(Notice::Level::Done, tr("Theirs stands as it was saved."));
    notice()->setClosable(true);
}

} // namespace desk
