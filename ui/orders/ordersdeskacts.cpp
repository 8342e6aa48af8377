#include "ordersdesk.h"

#include "action.h"
#include "actionbar.h"
#include "draftkeeper.h"
#include "editordraft.h"
#include "link.h"
#include "notice.h"
#include "noticeboard.h"
#include "orderdetail.h"
#include "ordereditor.h"
#include "orderslist.h"
#include "poform.h"
#include "rowlist.h"
#include "stage.h"
#include "whendone.h"

#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

// What is done with an order, and its PO.

void OrdersDesk::press(const Action &action, const QString &comment)
{
    if (m_isActing)
        return;
    if (m_mode == Mode::Po)
        return recordPo();
    if (m_mode == Mode::Edit && action.action == u"submit"_s)
        return m_editor->save(true);
    if (action.action == u"record_po"_s || action.action == u"change_po"_s)
        return openPo(action);
    act(action, comment);
}

void OrdersDesk::act(const Action &action, const QString &comment, const QJsonObject &signature)
{
    auto id = m_id;
    auto version = orderOf(m_detail).value(u"version"_s).toInt();
    if (action.kind == u"dispatches"_s)
        for (const auto &dispatch : m_detail.value(u"dispatches"_s).toArray())
            if (dispatch[u"status"_s].toString() == u"in_transit"_s) {
                id = dispatch[u"id"_s].toString();
                version = dispatch[u"version"_s].toInt();
                break;
            }
    QJsonObject arguments;
    if (!comment.isEmpty())
        arguments.insert(u"comment"_s, comment);
    if (!signature.isEmpty())
        arguments.insert(u"signature"_s, signature);
    m_isActing = true;
    bar()->setBusy(true);
    const ActToSign sent{action.kind, id, action.action, version};
    whenDone(m_store.act(sent.kind, sent.id, sent.action, {version}, arguments), this,
             [this, action, comment, sent](const Result<QJsonObject> &answer) {
                 const auto again = [this, action, comment](const QJsonObject &proof) {
                     act(action, comment, proof);
                 };
                 if (answer || !askSignature(answer.error(), sent, comment, again))
                     return acted(action, answer);
                 m_isActing = false;
                 bar()->setBusy(false);
             });
}

void OrdersDesk::acted(const Action &action, const Result<QJsonObject> &answer)
{
    m_isActing = false;
    bar()->setBusy(false);
    if (!answer) {
        tell(answer.error());
        return read(true);
    }
    if (m_mode == Mode::Edit && m_editor->draft().id == m_id)
        m_keeper->drop(m_editor->draft().key); // cancelled as a draft
    m_mode = Mode::Nothing;
    notice()->dismiss();
    const auto stage = stageFromCode(answer->value(u"stage"_s).toString());
    const auto number = orderOf(m_detail).value(u"order_number"_s).toString();
    if (context().notices)
        context().notices->tell(Notice::Level::Done, tr("%1: done.").arg(action.label),
                                stage ? tr("%1: %2.").arg(number, stageFullName(*stage))
                                      : QString());
    m_orders->refresh();
    read(false);
}

void OrdersDesk::openPo(const Action &action)
{
    m_poAction = action.action;
    if (m_poFor == m_id) { // what was typed before is still there
        setMode(Mode::Po);
        return bar()->setActions(offered());
    }
    QString quotation;
    for (const auto &value : m_detail.value(u"quotations"_s).toArray())
        if (const auto status = value[u"status"_s].toString();
            status == u"sent"_s || status == u"approved"_s || status == u"accepted"_s)
            quotation = value[u"id"_s].toString();
    whenDone(m_store.quotation(quotation), this,
             [this, id = m_id](const Result<QJsonObject> &answer) {
                 if (!answer)
                     return tell(answer.error());
                 if (id != m_id)
                     return;
                 m_poFor = id;
                 m_isPoTyped = false;
                 m_po->show(m_detail, *answer);
                 setMode(Mode::Po);
                 const auto number = orderOf(m_detail).value(u"order_number"_s).toString();
                 m_poKept->leave();
                 m_poKept->begin(id, tr("the PO for %1").arg(number),
                                 Link{u"order"_s, number}.toString());
                 bar()->setActions(offered());
                 bar()->setMessage(tr("What differs is in view when the PO is approved."));
             });
}

void OrdersDesk::recordPo()
{
    if (const auto what = m_po->check(); !what.isEmpty())
        return bar()->setMessage(what, Tone::Red);
    m_isActing = true;
    bar()->setBusy(true);
    const auto version = orderOf(m_detail).value(u"version"_s).toInt();
    whenDone(m_store.act(u"orders"_s, m_id, m_poAction, {version}, m_po->arguments()), this,
             [this](const Result<QJsonObject> &answer) {
                 if (!answer && m_po->tell(answer.error())) {
                     m_isActing = false;
                     bar()->setBusy(false);
                     return bar()->setMessage(answer.error().message, Tone::Red);
                 }
                 if (answer) {
                     m_poFor.clear();
                     m_poKept->done();
                 }
                 acted(offered().value(0), answer);
             });
}

void OrdersDesk::leavePo()
{
    showStory();
    list()->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
