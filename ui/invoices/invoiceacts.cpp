#include "invoicesdesk.h"

#include "actionbar.h"
#include "draftpage.h"
#include "editordraft.h"
#include "invoicepage.h"
#include "money.h"
#include "notice.h"
#include "paymentform.h"
#include "whendone.h"

// What one does with the invoice on show: drafting it, moving it on, recording what was paid.

namespace desk {

using namespace Qt::StringLiterals;

void InvoicesDesk::setBusy(bool busy)
{
    m_busy = busy;
    bar()->setBusy(busy);
    m_page->form()->setBusy(busy);
}

void InvoicesDesk::refused(const Error &error)
{
    notice()->tell(error);
    if (error.kind == ErrorKind::Conflict)
        read(); // what was typed stays, what it stands on is new
}

void InvoicesDesk::act(const Action &action, const QString &comment)
{
    if (m_busy)
        return;
    if (action.action == u"draft_invoice")
        return draft();
    send(action, comment, {});
}

void InvoicesDesk::send(const Action &action, const QString &comment, const QJsonObject &signature)
{
    QJsonObject arguments;
    if (!comment.isEmpty())
        arguments.insert(u"comment"_s, comment);
    if (!signature.isEmpty())
        arguments.insert(u"signature"_s, signature);
    setBusy(true);
    const Version seen{invoice().value(u"version"_s).toInt()};
    const ActToSign sent{u"invoices"_s, invoice().value(u"id"_s).toString(), action.action,
                         seen.number};
    whenDone(m_store.act(sent.id, sent.action, seen, arguments), this,
             [this, action, comment, sent](const Result<QJsonObject> &answer) {
                 const auto again = [this, action, comment](const QJsonObject &proof) {
                     send(action, comment, proof);
                 };
                 if (answer || !askSignature(answer.error(), sent, comment, again))
                     return acted(action, answer);
                 setBusy(false);
             });
}

void InvoicesDesk::draft()
{
    if (const auto wrong = m_draftPage->problem(); !wrong.isEmpty())
        return notice()->tell(Notice::Level::Error, wrong);
    setBusy(true);
    const auto order = m_detail.value(u"order"_s).toObject();
    const Version seen{order.value(u"version"_s).toInt()};
    whenDone(m_store.draft(order.value(u"id"_s).toString(), seen, m_draftPage->wanted()), this,
             [this](const Result<QJsonObject> &answer) { drafted(answer); });
}

void InvoicesDesk::drafted(const Result<QJsonObject> &answer)
{
    setBusy(false);
    if (!answer)
        return refused(answer.error());
    m_draftKept->done();
    m_draftKept->leave();
    m_draftPage->show({});
    choose(answer->value(u"invoice_id"_s).toString());
    m_listSoon.start();
    notice()->tell(Notice::Level::Done, tr("The invoice is drafted."),
                   tr("It gets its number when it is approved."));
}

void InvoicesDesk::acted(const Action &action, const Result<QJsonObject> &answer)
{
    setBusy(false);
    m_listSoon.start();
    if (!answer)
        return refused(answer.error());
    read();
    const auto number = answer->value(u"number"_s).toString();
    auto words = action.action == u"submit" ? tr("The invoice waits for approval.")
                                            : tr("%1: done.").arg(action.label);
    if (action.action == u"approve")
        words = tr("%1 is issued.").arg(number);
    notice()->tell(Notice::Level::Done, words);
    notice()->setClosable(true);
}

void InvoicesDesk::record(const PaymentWords &payment)
{
    if (m_busy)
        return;
    setBusy(true);
    const auto id = invoice().value(u"id"_s).toString();
    whenDone(m_store.recordPayment(id, payment), this,
             [this, id](const Result<QJsonObject> &answer) {
                 setBusy(false);
                 const bool isHere = invoice().value(u"id"_s).toString() == id;
                 if (!answer) {
                     if (!isHere || !m_page->form()->tell(answer.error()))
                         refused(answer.error());
                     return;
                 }
                 context().drafts->drop(u"payments"_s, id);
                 if (isHere)
                     m_page->endPayment();
                 m_listSoon.start();
                 read();
                 const auto left = Money::fromNumeric(answer->value(u"balance"_s).toString());
                 notice()->tell(Notice::Level::Done, tr("The payment is recorded."),
                                left && !left->isZero() ? tr("%1 stay open.").arg(left->display())
                                                        : tr("Nothing stays open."));
             });
}

} // namespace desk
