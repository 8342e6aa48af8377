#include "mainjob.h"

#include "actionbar.h"
#include "candidatelist.h"
#include "candidatemodel.h"
#include "deskpage.h"
#include "hands.h"
#include "keybutton.h"
#include "mainwindow.h"
#include "quantityline.h"
#include "rowlist.h"
#include "suggestpane.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QLineEdit>

// What the people of the demo company do with one indent. Every step waits until the window is
// ready for it.

namespace desk {

using namespace Qt::StringLiterals;

void MainJob::writeScript()
{
    enterOrder();
    decode();
    decideOn(tr("Approve the decoding"), u"executive"_s, u"quotation"_s);
    quote();
    decideOn(tr("Approve the quotation"), u"executive2"_s, u"quotation_approval"_s);
    answerQuotation();
    decideOn(tr("Approve the PO"), u"executive"_s, u"inventory_check"_s);
    checkStock();
    invoice();
    decideOn(tr("Approve the invoice"), u"executive2"_s, u"invoiced"_s);
    dispatch();
    lookAround();
}

/// The hospital is found by a word of its name, its message pasted, and what was understood
/// submitted.
void MainJob::enterOrder()
{
    const auto task = tr("Enter the order from the hospital's message");
    const auto who = u"sales"_s;
    add(
        task, who, [this] { return window() != nullptr; }, [this] { openDesk(u"orders"_s); });
    add(
        task, who, [this] { return page() && page()->list()->model()->rowCount() > 0; },
        [this] { hands::press(window(), Qt::Key_N, Qt::ControlModifier); });
    add(task, who, shows(u"hospital"_s), [this] {
        hands::goTo(find(u"hospital"_s));
        hands::type(window(), m_indent[u"customer"].toString().section(u' ', 0, 0));
    });
    add(
        task, who, [this] { return isSettled(); },
        [this] { hands::press(window(), Qt::Key_Return); });
    add(
        task, who,
        [this] {
            const auto *field = qobject_cast<QLineEdit *>(find(u"hospital"_s));
            return field && field->text().startsWith(m_indent[u"customer"].toString());
        },
        [this] {
            hands::goTo(find(u"message"_s));
            hands::paste(window(), m_text);
        });
    addPicture(task, who, u"desk-orders"_s, offers(u"submit"_s));
    submitWithKeys(task, who, u"submit"_s);
    add(
        task, who,
        [this] {
            return fetches(
                u"select id::text from public.orders where workflow_stage = 'decoding' and "
                "source_text like '%OT + ward indent%' and created_at > now() - interval '2 minutes'"_s);
        },
        [this] { m_orderId = *m_answer; });
}

/// Each line is looked up in the catalogue by the SKU that the words mean, and taken.
void MainJob::decode()
{
    const auto task = tr("Decode the lines");
    const auto who = u"decoder"_s;
    const auto pane = [this] {
        return window()->currentDesk() ? window()->currentDesk()->findChild<SuggestPane *>()
                                       : nullptr;
    };
    const auto wanted = [this, pane] {
        for (const auto &line : m_indent[u"lines"].toArray()) {
            if (line[u"item_description"].toString() == pane()->line().words)
                return line[u"sku"].toString();
        }
        return QString();
    };
    add(
        task, who, [this] { return window() != nullptr; }, [this] { openDesk(u"decoding"_s); });
    add(
        task, who, [pane] { return pane() != nullptr; },
        [this] { window()->openLink(u"indentdesk://decoding/%1"_s.arg(m_orderId)); });
    for (qsizetype i = 0; i < m_indent[u"lines"].toArray().size(); ++i) {
        add(
            task, who,
            [=, this] {
                const auto isSeen = m_line != 2 || pane()->list()->model()->rowCount() > 0;
                return pane()->line().isOpen() && !wanted().isEmpty() && !pane()->line().saving &&
                       isSeen;
            },
            [] {});
        if (i == 2)
            addPicture(task, who, u"desk-decoding"_s, [] { return true; });
        add(
            task, who, [] { return true; },
            [=, this] {
                ++m_line;
                hands::press(window(), Qt::Key_Slash);
                hands::type(window(), wanted());
            });
        add(
            task, who,
            [=] {
                const auto *chosen = pane()->list()->chosen();
                return chosen && chosen->item.sku == wanted() &&
                       pane()->searchedWords() == wanted();
            },
            [=, this] {
                hands::press(window(), Qt::Key_Down);
                hands::press(window(), Qt::Key_Return);
                if (pane()->quantity()->isAncestorOf(
                        window()->focusWidget())) // it is to be looked at
                    hands::press(window(), Qt::Key_Return);
            });
    }
    add(
        task, who,
        [this] {
            return says(
                u"select count(*) from public.order_items where order_id = '%1' and status <> 'decoded'"_s
                    .arg(m_orderId),
                u"0"_s);
        },
        [] {});
    add(
        task, who, [this] { return isSettled(); }, // the desk knows it too
        [this] { hands::press(window(), Qt::Key_Return, Qt::ControlModifier); });
    add(task, who, stageIs(u"decoding_approval"_s), [] {});
}

/// The inbox: the order is walked to with J and approved with A.
void MainJob::decideOn(const QString &task, const QString &person, const QString &stageAfter)
{
    const auto waiting = u"select count(*) from api.inbox() where order_id = '%1'"_s;
    add(
        task, person, [this] { return window() != nullptr; }, [this] { openDesk(u"inbox"_s); });
    add(
        task, person,
        [this] { return page() != nullptr && page()->list()->model()->rowCount() > 0; },
        [this] { window()->openLink(u"indentdesk://approval/%1"_s.arg(m_orderId)); });
    add(
        task, person,
        [this] {
            const auto *approve = page()->bar()->button(u"approve"_s);
            const auto *history = qobject_cast<QAbstractItemView *>(find(u"history"_s));
            return approve && approve->isEnabled() && history && history->model()->rowCount() > 0 &&
                   says(u"select approval_id::text from api.inbox() where order_id = '%1'"_s.arg(
                            m_orderId),
                        page()->list()->chosenId());
        },
        [] {});
    addPicture(task, person, u"desk-inbox"_s, [] { return true; });
    add(
        task, person, [] { return true; },
        [=, this] {
            page()->setProperty("holdTime", 0); // nobody takes it back here
            hands::press(window(), Qt::Key_A);
        });
    add(
        task, person, [=, this] { return says(waiting.arg(m_orderId), u"0"_s); }, [] {});
    add(task, person, stageIs(stageAfter), [] {});
}

/// Sent to the hospital, answered with its PO, which goes to the executive.
void MainJob::answerQuotation()
{
    const auto task = tr("Send the quotation and record the PO");
    const auto who = u"sales"_s;
    add(
        task, who, [this] { return window() != nullptr; }, [this] { openDesk(u"orders"_s); });
    openDocument(task, who, u"order"_s,
                 u"select order_number from public.orders where id = '%1'"_s);
    submitWithKeys(task, who, u"send"_s);
    add(task, who, stageIs(u"quotation_sent"_s), [] {});
    submitWithKeys(task, who, u"record_po"_s);
    add(task, who, shows(u"po-number"_s), [this] {
        hands::goTo(find(u"po-number"_s));
        hands::type(window(), u"SCH/PUR/1187"_s);
        hands::press(window(), Qt::Key_Return, Qt::ControlModifier);
    });
    add(task, who, stageIs(u"po_received"_s), [] {});
    submitWithKeys(task, who, u"submit"_s);
    add(task, who, stageIs(u"po_approval"_s), [] {});
}

/// An invoice over all that is reserved.
void MainJob::invoice()
{
    const auto task = tr("Draft the invoice");
    const auto who = u"accounts"_s;
    add(
        task, who, [this] { return window() != nullptr; }, [this] { openDesk(u"invoices"_s); });
    add(task, who, walkTo([this] { return m_orderId; }), [] {});
    submitWithKeys(task, who, u"draft_invoice"_s);
    add(
        task, who,
        [this] {
            return says(
                u"select status from public.invoices where order_id = '%1'"_s.arg(m_orderId),
                u"draft"_s);
        },
        [] {});
    addPicture(task, who, u"desk-invoices"_s, offers(u"submit"_s));
    submitWithKeys(task, who, u"submit"_s);
    add(task, who, stageIs(u"invoice_approval"_s), [] {});
}

/// A link to a document by its number, which the query gives for the order (%1).
void MainJob::openDocument(const QString &task, const QString &person, const QString &kind,
                           const QString &numberSql)
{
    add(
        task, person, [this, numberSql] { return page() && fetches(numberSql.arg(m_orderId)); },
        [this, kind] { window()->openLink(u"indentdesk://%1/%2"_s.arg(kind, *m_answer)); });
}

std::function<bool()> MainJob::offers(const QString &action)
{
    return [this, action] {
        if (!page())
            return false;
        const auto *button = page()->bar()->button(action);
        return button && button->isVisible() && button->isEnabled();
    };
}

void MainJob::submitWithKeys(const QString &task, const QString &person, const QString &action)
{
    add(task, person, offers(action),
        [this] { hands::press(window(), Qt::Key_Return, Qt::ControlModifier); });
}

void MainJob::quote()
{
    const auto task = tr("Price the quotation");
    const auto who = u"quoter"_s;
    add(
        task, who, [this] { return window() != nullptr; }, [this] { openDesk(u"quotations"_s); });
    add(
        task, who,
        [this] {
            return page() &&
                   says(u"select count(*) from public.quotations where order_id = '%1'"_s.arg(
                            m_orderId),
                        u"1"_s);
        },
        [] {});
    openDocument(task, who, u"quotation"_s,
                 u"select quote_number from public.quotations where order_id = '%1'"_s);
    addPicture(task, who, u"desk-quotations"_s, offers(u"submit"_s));
    submitWithKeys(task, who, u"submit"_s);
    add(task, who, stageIs(u"quotation_approval"_s), [] {});
}

void MainJob::checkStock()
{
    const auto task = tr("Check stock and reserve");
    const auto who = u"inventory"_s;
    add(
        task, who, [this] { return window() != nullptr; }, [this] { openDesk(u"stock"_s); });
    add(task, who, walkTo([this] { return m_orderId; }), [] {});
    addPicture(task, who, u"desk-stock"_s, offers(u"reserve"_s));
    submitWithKeys(task, who, u"reserve"_s);
    add(task, who, stageIs(u"invoice_request"_s), [] {});
}

void MainJob::dispatch()
{
    const auto task = tr("Dispatch and deliver");
    const auto who = u"inventory"_s;
    add(
        task, who, [this] { return window() != nullptr; }, [this] { openDesk(u"stock"_s); });
    openDocument(task, who, u"dispatch"_s,
                 u"select dispatch_number from public.dispatches where order_id = '%1'"_s);
    add(task, who, offers(u"dispatch"_s), [this] {
        hands::goTo(find(u"courier"_s));
        hands::type(window(), u"VRL Logistics"_s);
        hands::goTo(find(u"tracking"_s));
        hands::type(window(), u"88120539"_s);
    });
    submitWithKeys(task, who, u"dispatch"_s);
    add(task, who, stageIs(u"dispatched"_s), [this] {
        keepPaper(u"challan"_s,
                  u"select id::text from public.dispatches where order_id = '%1'"_s.arg(m_orderId),
                  u"challan.pdf"_s);
    });
    add(
        task, who, [this] { return m_papersPending == 0; }, [] {});
    submitWithKeys(task, who, u"delivered"_s);
    add(task, who, stageIs(u"completed"_s), [] {});
}

/// The desks that the job itself does not show.
void MainJob::lookAround()
{
    const auto task = tr("Look at the other desks");
    add(
        task, u"executive"_s, [this] { return window() != nullptr; },
        [this] {
            keepPaper(
                u"invoice"_s,
                u"select id::text from public.invoices where order_id = '%1'"_s.arg(m_orderId),
                u"invoice.pdf"_s);
            keepPaper(
                u"quotation"_s,
                u"select id::text from public.quotations where order_id = '%1'"_s.arg(m_orderId),
                u"quotation.pdf"_s);
        });
    add(
        task, u"executive"_s, [this] { return m_papersPending == 0; }, [] {});
    add(
        task, u"executive"_s, [this] { return window() != nullptr; },
        [this] { openDesk(u"dashboard"_s); });
    addPicture(task, u"executive"_s, u"desk-dashboard"_s, [this] {
        return window()->currentDesk() && !page(); // the one desk that is no list
    });
    add(
        task, u"admin"_s, [this] { return window() != nullptr; },
        [this] { openDesk(u"administration"_s); });
    add(
        task, u"admin"_s, [this] { return page() && page()->list()->model()->rowCount() > 0; },
        [] {});
    add(
        task, u"admin"_s,
        [this] { return fetches(u"select id::text from public.roles where name = 'sales_rep'"_s); },
        [this] { window()->openLink(u"indentdesk://role/"_s + *m_answer); });
    addPicture(task, u"admin"_s, u"desk-administration"_s,
               [this] { return page()->list()->chosenId() == m_answer.value_or(QString()); });
    add(task, u"sales"_s, stageIs(u"completed"_s), [] {});
}

} // namespace desk
