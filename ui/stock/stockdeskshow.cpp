#include "stockdesk.h"

#include "actionbar.h"
#include "checklines.h"
#include "dispatchform.h"
#include "editordraft.h"
#include "indianformat.h"
#include "itemview.h"
#include "keybutton.h"
#include "link.h"
#include "notice.h"
#include "pagehead.h"
#include "presence.h"
#include "rowlist.h"
#include "skurequestform.h"
#include "statuschip.h"
#include "whendone.h"

#include <QJsonArray>
#include <QStackedWidget>

// What the desk shows of an order, a dispatch or an item.

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

void StockDesk::followPresence()
{
    presence()->follow([this] { return whereabouts(); });
    setLineNumbers([this](const QString &id) {
        for (const auto &line : m_check->plan().lines())
            if (line[u"id"].toString() == id)
                return line[u"line_number"].toInt();
        return 0;
    });
    connect(m_check->list(), &RowList::chosen, presence(), &Presence::stir);
    connect(m_check, &CheckLines::edited, presence(), &Presence::stir);
    connect(m_dispatch, &DispatchForm::edited, this, [this] {
        m_typedDispatch = m_dispatchId;
        presence()->stir();
    });
    connect(presence(), &Presence::changed, this,
            [this] { m_check->setPresent(presence()->namesByLine()); });
}

/// At the check of an order, or at a dispatch of one. Who only looks is at no line.
Whereabouts StockDesk::whereabouts() const
{
    if (m_shown.isEmpty())
        return {};
    if (!chosenDispatch().isEmpty())
        return {u"dispatches"_s, m_dispatchId, {}, m_typedDispatch == m_dispatchId};
    Whereabouts at{u"orders"_s, m_orderId, {}, !m_check->words().isEmpty()};
    if (at.isEditing || m_check->list()->hasFocus())
        at.line = m_check->chosenLine();
    return at;
}

void StockDesk::readCheck()
{
    m_newest.whenDone(m_store.check(m_orderId), this,
                      [this, asked = m_orderId](const Result<QJsonObject> &check) {
                          if (asked != m_orderId)
                              return;
                          if (!check)
                              return notice()->tell(check.error());
                          showAnswer(*check);
                      });
}

void StockDesk::showHead(const QJsonObject &check)
{
    const auto order = check[u"order"].toObject();
    const auto customer = check[u"customer"].toObject();
    head()->setTitle(
        tr("%1, %2").arg(customer[u"hospital_name"].toString(), customer[u"city"].toString()));
    head()->setChips(
        {stageChip(order[u"stage"].toString()), priorityChip(order[u"priority"].toString())});
    auto words = order[u"number"].toString();
    if (const auto po = order[u"po_number"].toString(); !po.isEmpty())
        words = tr("%1 · PO %2").arg(words, po);
    if (const auto rep = order[u"rep"].toString(); !rep.isEmpty())
        words = tr("%1 · from %2").arg(words, rep);
    head()->setSubtitle(words);
}

void StockDesk::showAnswer(const QJsonObject &check)
{
    m_shown = check;
    showHead(check);
    for (auto *button : std::as_const(m_paperButtons))
        button->setVisible(!chosenDispatch().isEmpty());
    const auto order = check[u"order"].toObject();
    const auto dispatch = chosenDispatch();
    const auto shown = dispatch.isEmpty() ? order : dispatch;
    about(shown[u"id"].toString(), shown[u"number"].toString(),
          Link{u"dispatch"_s, order[u"number"].toString()}.toString());
    if (dispatch.isEmpty())
        showCheck(check);
    else
        showDispatch(dispatch);
    showDetail();
}

void StockDesk::showCheck(const QJsonObject &check)
{
    m_stack->setCurrentWidget(m_check);
    showPanel(true);
    m_check->show(check);
    const auto order = check[u"order"].toObject();
    m_checkKept->begin(order[u"id"].toString(),
                       tr("the check of %1").arg(order[u"number"].toString()),
                       Link{u"dispatch"_s, order[u"number"].toString()}.toString());
    m_offered = actionsFrom(check[u"actions"].toArray());
    bar()->setActions(m_offered);
    updatePlan();
}

void StockDesk::showDispatch(const QJsonObject &dispatch)
{
    m_stack->setCurrentWidget(m_dispatch);
    showPanel(false);
    m_dispatch->show(dispatch);
    m_dispatchKept->begin(
        dispatch[u"id"].toString(), tr("the dispatch %1").arg(dispatch[u"number"].toString()),
        Link{u"dispatch"_s, m_shown[u"order"].toObject()[u"number"].toString()}.toString());
    facts()->setFacts({{tr("Dispatch"), dispatch[u"number"].toString(),
                        statusWords(dispatch[u"status"].toString())},
                       {tr("Invoice"), dispatch[u"invoice_number"].toString(), {}},
                       {tr("Leaves on"), dateText(day(dispatch[u"date"])), {}}});
    m_offered =
        actionsFrom(dispatch[u"actions"].toArray()) + actionsFrom(m_shown[u"actions"].toArray());
    bar()->setActions(m_offered);
    bar()->setMessage({});
}

void StockDesk::showItem(const QJsonObject &item)
{
    m_orderId.clear();
    m_shown = {};
    for (auto *button : std::as_const(m_paperButtons))
        button->hide();
    showPanel(false);
    m_stack->setCurrentWidget(m_item);
    head()->setTitle(item[u"item_name"].toString());
    head()->setChips({});
    head()->setSubtitle(item[u"sku"].toString());
    const int freePieces = item[u"available_quantity"].toInt();
    facts()->setFacts({{tr("Free"), countText(freePieces), item[u"unit_of_measure"].toString(),
                        freePieces <= item[u"reorder_level"].toInt() ? Tone::Amber : Tone::Green},
                       {tr("Reserved"), countText(item[u"reserved_quantity"].toInt()), {}},
                       {tr("Expected"), countText(item[u"expected_quantity"].toInt()),
                        dateText(day(item[u"expected_on"]))},
                       {tr("Nearest expiry"), dateText(day(item[u"nearest_expiry"])), {}},
                       {tr("Reorder at"), countText(item[u"reorder_level"].toInt()), {}}});
    bar()->setActions({});
    bar()->setMessage({});
    m_item->show(item);
    m_goodsKept->begin(item[u"id"].toString(), tr("goods of %1").arg(item[u"item_name"].toString()),
                       Link{u"sku"_s, item[u"sku"].toString()}.toString());
    showDetail();
}

void StockDesk::showSkuRequest(const QJsonObject &request)
{
    m_orderId.clear();
    m_shown = {};
    showPanel(false);
    m_stack->setCurrentWidget(m_request);
    head()->setTitle(request[u"wish"].toString());
    head()->setChips({});
    head()->setSubtitle(tr("A new SKU is asked for"));
    facts()->setFacts({});
    bar()->setActions({});
    bar()->setMessage({});
    m_request->show(request);
    if (request[u"status"].toString() == u"open")
        m_requestKept->begin(request[u"id"].toString(),
                             tr("the new SKU %1").arg(request[u"wish"].toString()),
                             Link{u"sku-request"_s, request[u"id"].toString()}.toString());
    showDetail();
}

QList<Fact> StockDesk::planFacts() const
{
    const auto order = m_shown[u"order"].toObject();
    const auto &plan = m_check->plan();
    int open = 0;
    int whole = 0;
    int part = 0;
    QStringList missing;
    for (const auto &line : plan.lines()) {
        const int wanted = line[u"wanted"].toInt();
        const int planned = plan.planned(line[u"id"].toString());
        open += wanted > 0;
        whole += wanted > 0 && planned == wanted;
        part += planned > 0 && planned < wanted;
        if (planned < wanted)
            missing << QString::number(line[u"line_number"].toInt());
    }
    const int ahead = int(plan.lines().size()) - open;
    const int months = m_shown[u"customer"][u"shelf_life_months"].toInt();
    const auto promised = day(order[u"promised_date"]);
    return {
        {tr("To check"), tr("%1 of %2 lines").arg(open).arg(plan.lines().size()),
         ahead > 0 ? tr("%1 went ahead").arg(ahead) : QString()},
        {tr("Can be reserved"), tr("%1 whole, %2 in part").arg(whole).arg(part),
         tr("%1 of %2 pieces")
             .arg(countText(plan.planned()), countText(plan.planned() + plan.shortage())),
         Tone::Green},
        {tr("Backorder"), tr("%1 pieces").arg(countText(plan.shortage())),
         missing.isEmpty() ? QString() : tr("lines %1").arg(missing.join(u", "_s)),
         plan.shortage() > 0 ? Tone::Amber : Tone::Plain},
        {tr("Shelf life they ask"), months > 0 ? tr("%1 months").arg(months) : tr("none"),
         months > 0 ? tr("to %1 or later").arg(dateText(day(order[u"good_until"]))) : QString()},
        {tr("Deliver by"), promised.isValid() ? dateText(promised) : tr("no day given"), {}}};
}

void StockDesk::updatePlan()
{
    if (m_stack->currentWidget() != m_check || m_shown.isEmpty())
        return;
    facts()->setFacts(planFacts());
    if (m_check->plan().hasProblems())
        bar()->setMessage(tr("A quantity cannot be reserved; see its field."), Tone::Red);
    else if (m_check->plan().shortage() > 0)
        bar()->setMessage(
            tr("%1 pieces stay on backorder.").arg(countText(m_check->plan().shortage())),
            Tone::Amber);
    else
        bar()->setMessage({});
}

QJsonObject StockDesk::chosenDispatch() const
{
    for (const auto &value : m_shown[u"dispatches"].toArray()) {
        if (!m_dispatchId.isEmpty() && value[u"id"].toString() == m_dispatchId)
            return value.toObject();
    }
    return {};
}

} // namespace desk
