#include "quotationsdesk.h"

#include "actionbar.h"
#include "keybutton.h"
#include "link.h"
#include "notice.h"
#include "papers.h"
#include "quotationeditor.h"
#include "whendone.h"

// What one does with the quotation on show: saving it, moving it on, its paper.

namespace desk {

using namespace Qt::StringLiterals;

/// What the server has now meets what was typed here and is not saved yet.
void QuotationsDesk::meet(const std::shared_ptr<QuotationDraft> &newer)
{
    const auto mine = m_unsaved.value(newer->id);
    const auto isOlder = mine->version != newer->version;
    const auto clashes = mine->rebase(*newer);
    m_editor->show(mine);
    if (!isOlder)
        return;
    if (!mine->isOpen())
        return notice()->tell(Notice::Level::Warning, tr("This quotation was moved on meanwhile."),
                              tr("What you typed is kept here, but can no longer be saved."));
    const auto rest =
        clashes == 0 ? tr("Their changes and yours are both here.")
                     : tr("%n figure(s) differ; yours stand, theirs are marked.", nullptr, clashes);
    notice()->tell(Notice::Level::Warning, tr("Somebody saved this quotation meanwhile."), rest,
                   {{tr("Take theirs"), Qt::ALT | Qt::Key_T, [this] { takeTheirs(); }}});
}

void QuotationsDesk::takeTheirs()
{
    m_unsaved.remove(m_wanted);
    onEdited();
    notice()->dismiss();
    read();
}

void QuotationsDesk::setBusy(bool busy)
{
    m_busy = busy;
    bar()->setBusy(busy);
    m_save->setEnabled(!busy);
}

void QuotationsDesk::save(const std::function<void()> &after)
{
    m_editor->commit();
    const auto draft = m_editor->draft();
    if (!draft || m_busy)
        return;
    if (!draft->isOpen() || !draft->isDirty())
        return after();
    if (const auto wrong = draft->problems(); !wrong.isEmpty()) {
        notice()->tell(Notice::Level::Error, wrong.first());
        return m_editor->showProblem();
    }
    setBusy(true);
    whenDone(m_store.save(draft->forSaving()), this,
             [this, id = draft->id, after](const Result<QJsonObject> &answer) {
                 saved(id, answer, after);
             });
}

void QuotationsDesk::saved(const QString &id, const Result<QJsonObject> &answer,
                           const std::function<void()> &after)
{
    setBusy(false);
    if (!answer) {
        if (answer.error().kind == ErrorKind::Conflict)
            return read(); // the newer one meets what was typed
        if (!m_editor->tell(answer.error()))
            notice()->tell(answer.error());
        return;
    }
    notice()->dismiss();
    if (const auto draft = m_editor->draft(); draft->id == id)
        draft->settle(answer->value(u"version"_s).toInt());
    onEdited();
    after();
    read();
}

void QuotationsDesk::act(const Action &action, const QString &comment)
{
    if (action.action == u"record_po")
        return Q_EMIT openLink(Link{u"order"_s, m_editor->draft()->orderNumber}.toString());
    save([this, action, comment] { send(action, comment); });
}

void QuotationsDesk::send(const Action &action, const QString &comment)
{
    const auto draft = m_editor->draft();
    QJsonObject arguments;
    if (!comment.isEmpty())
        arguments.insert(u"comment"_s, comment);
    setBusy(true);
    whenDone(m_store.act(draft->orderId, action.action, Version{draft->orderVersion}, arguments),
             this, [this, action](const Result<QJsonObject> &answer) { acted(action, answer); });
}

void QuotationsDesk::acted(const Action &action, const Result<QJsonObject> &answer)
{
    setBusy(false);
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
