#include "stockdesk.h"

#include "actionbar.h"
#include "checklines.h"
#include "dispatchform.h"
#include "emptystate.h"
#include "factstrip.h"
#include "filtertabs.h"
#include "icons.h"
#include "indianformat.h"
#include "itemview.h"
#include "keybutton.h"
#include "link.h"
#include "listspec.h"
#include "notice.h"
#include "pagedmodel.h"
#include "pagehead.h"
#include "recordmodel.h"
#include "rowdelegate.h"
#include "rowlist.h"
#include "searchfield.h"
#include "statuschip.h"
#include "whendone.h"

#include <QJsonArray>
#include <QShortcut>
#include <QStackedWidget>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

ListSpec itemSpec()
{
    return {u"api.inventory_list"_s,
            {{u"item_name"_s, StockDesk::tr("Item")},
             {u"available_quantity"_s, StockDesk::tr("Free")},
             {u"reorder_level"_s, StockDesk::tr("Reorder at")}},
            {u"sku"_s, u"stock_quantity"_s, u"reserved_quantity"_s, u"unit_price"_s,
             u"unit_of_measure"_s, u"nearest_expiry"_s, u"is_low"_s, u"manufacturer"_s,
             u"category"_s},
            u"item_name"_s,
            Qt::AscendingOrder,
            false,
            u"api.search_inventory"_s,
            {u"inventory"_s}};
}

} // namespace

StockDesk::StockDesk(const DeskContext &context, QWidget *parent)
    : DeskPage(u"stock"_s, context, parent), m_store(context.database)
{
    buildList();
    buildDetail();
    setWidths({372, 572, 320});
    nothingChosen()->tell(tr("Nothing is chosen."),
                          tr("Choose an order to check it against stock."), icons::stock);
    showNothing();
    showTab(u"orders"_s);
    readWork();
}

QString StockDesk::title() const
{
    return tr("Stock");
}

QString StockDesk::iconName() const
{
    return icons::stock;
}

QList<KeyHint> StockDesk::keys() const
{
    return {{u"J"_s, tr("next")},
            {u"K"_s, tr("previous")},
            {u"Space"_s, tr("reserve line or not")},
            {u"Ctrl+Enter"_s, tr("reserve, dispatch")},
            {u"Ctrl+O"_s, tr("open order")},
            {u"/"_s, tr("search items"), false}};
}

void StockDesk::buildList()
{
    listHead()->setTitle(title());
    m_tabs = new FilterTabs(this);
    m_tabs->add(u"orders"_s, tr("Orders"));
    m_tabs->add(u"items"_s, tr("Items"));
    listHead()->addWidget(m_tabs);
    connect(m_tabs, &FilterTabs::chosenChanged, this, &StockDesk::showTab);
    m_search = addSearch(tr("Search items by name, SKU or make"));
    m_items = new PagedModel(context().database, itemSpec(), this);
    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        if (!words.isEmpty())
            m_tabs->choose(u"items"_s);
        m_items->setSearch(words);
    });
    m_work = new RecordModel({{u"name"_s, tr("Hospital or item"), ColumnKind::Strong, 0, true},
                              {u"ready"_s, tr("Number"), ColumnKind::Number, 128},
                              {u"stage_since"_s, tr("Age"), ColumnKind::Age, 64}},
                             this);
    connect(list(), &RowList::chosen, this, &StockDesk::choose);
}

void StockDesk::buildDetail()
{
    m_stack = new QStackedWidget(this);
    m_check = new CheckLines(m_stack);
    m_dispatch = new DispatchForm(m_stack);
    m_item = new ItemView(context(), m_stack);
    m_stack->addWidget(m_check);
    m_stack->addWidget(m_dispatch);
    m_stack->addWidget(m_item);
    setDetail(m_stack);
    setPanel(m_check->panel());
    connect(m_check, &CheckLines::planChanged, this, &StockDesk::updatePlan);
    connect(m_item, &ItemView::receive, this, &StockDesk::receive);
    connect(bar(), &ActionBar::triggered, this, &StockDesk::act);
    const auto key = [this](const QKeySequence &keys, auto run) {
        auto *shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(Qt::CTRL | Qt::Key_O, [this] { openOrder(); });
    // only in the list: elsewhere Space presses what has the focus
    auto *toggle =
        new QShortcut(Qt::Key_Space, m_check->list(), nullptr, nullptr, Qt::WidgetShortcut);
    connect(toggle, &QShortcut::activated, m_check, &CheckLines::toggleChosen);
}

void StockDesk::showTab(const QString &name)
{
    if (name == u"items") {
        list()->setTable(
            m_items,
            {{u"item_name"_s, tr("Item"), ColumnKind::Strong, 0, true},
             {u"available_quantity"_s, tr("Free"), ColumnKind::Count, 72},
             {u"reorder_level"_s, tr("Reorder at"), ColumnKind::Count, 88, false, 1}},
            [](const QModelIndex &index) { return index.data(PagedModel::IdRole).toString(); });
        list()->rows()->setLook(1, [](const QModelIndex &index, CellLook &look) {
            if (index.data(PagedModel::RecordRole).toJsonObject()[u"is_low"].toBool())
                look.tone = Tone::Amber;
        });
        list()->empty()->tell(tr("No item holds these words."),
                              tr("Search with fewer or shorter words."), icons::stock);
        m_items->load();
        return;
    }
    list()->setRecords(m_work);
    list()->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        look.priority = index.data(RecordModel::RecordRole).toJsonObject()[u"priority"].toString();
    });
    list()->rows()->setLook(1, {});
    list()->empty()->tell(tr("Nothing waits for stock."),
                          tr("Orders come here when an executive has approved their PO."),
                          icons::stock);
    fillWork();
}

void StockDesk::readWork()
{
    whenDone(m_store.work(), this, [this](const Result<Rows> &rows) {
        if (!rows)
            return notice()->tell(rows.error());
        m_workRows = recordsFrom(*rows);
        fillWork();
    });
    whenDone(m_store.lowStock(), this, [this](const Result<Rows> &rows) {
        m_lowRows = rows ? recordsFrom(*rows) : QList<QJsonObject>();
        fillWork();
    });
}

void StockDesk::fillWork()
{
    QList<RecordGroup> groups = {{u"to_check"_s, tr("To check"), Tone::Secondary, {}, {}, {}},
                                 {u"to_dispatch"_s, tr("To dispatch"), Tone::Secondary, {}, {}, {}},
                                 {u"on_the_way"_s, tr("On the way"), Tone::Secondary, {}, {}, {}},
                                 {u"returned"_s, tr("Returned"), Tone::Secondary, {}, {}, {}},
                                 {u"low"_s, tr("Low stock"), Tone::Secondary, {}, {}, {}}};
    int waiting = 0;
    for (auto row : std::as_const(m_workRows)) {
        const auto work = row[u"work"].toString();
        row.insert(u"name"_s,
                   tr("%1, %2").arg(row[u"hospital_name"].toString(), row[u"city"].toString()));
        row.insert(u"ready"_s, row[work == u"to_check" ? u"order_number"_s : u"dispatch_number"_s]);
        waiting += work == u"to_check" || work == u"to_dispatch" ? 1 : 0;
        for (auto &group : groups) {
            if (group.name == work)
                group.rows.append(row);
        }
    }
    for (auto row : std::as_const(m_lowRows)) {
        row.insert(u"name"_s, row[u"item_name"]);
        row.insert(u"ready"_s, u"%1 / %2"_s.arg(countText(row[u"available_quantity"].toInt()),
                                                countText(row[u"reorder_level"].toInt())));
        groups.last().rows.append(row);
    }
    Q_EMIT countChanged(waiting);
    if (m_tabs->chosen() == u"items")
        return;
    m_work->setGroups(groups);
    if (!m_wanted.isEmpty()) {
        for (const auto &row : std::as_const(m_workRows)) {
            if (row[u"order_id"].toString() == m_wanted && list()->choose(row[u"id"].toString())) {
                m_wanted.clear();
                return;
            }
        }
    }
    if (list()->chosenId().isEmpty())
        list()->chooseFirst();
}

void StockDesk::choose(const QString &id)
{
    notice()->dismiss();
    if (id.isEmpty()) {
        m_orderId.clear();
        return showNothing();
    }
    if (m_tabs->chosen() == u"items")
        return showItem(m_items->find(id).data(PagedModel::RecordRole).toJsonObject());
    const auto row = m_work->record(m_work->find(id));
    if (row.contains(u"sku"_s))
        return showItem(row);
    bar()->setActions({}); // nothing is done to the one before while this one is read
    m_orderId = row[u"order_id"].toString();
    m_dispatchId = row[u"dispatch_id"].toString();
    readCheck();
}

void StockDesk::readCheck()
{
    whenDone(m_store.check(m_orderId), this,
             [this, asked = m_orderId](const Result<QJsonObject> &check) {
                 if (asked != m_orderId)
                     return;
                 if (!check)
                     return notice()->tell(check.error());
                 showShelf(*check);
             });
}

void StockDesk::showShelf(const QJsonObject &check)
{
    m_shown = check;
    const auto order = check[u"order"].toObject();
    const auto customer = check[u"customer"].toObject();
    head()->setTitle(
        tr("%1, %2").arg(customer[u"hospital_name"].toString(), customer[u"city"].toString()));
    head()->setChips(
        {stageChip(order[u"stage"].toString()), priorityChip(order[u"priority"].toString())});
    head()->setSubtitle(
        order[u"po_number"].toString().isEmpty()
            ? order[u"number"].toString()
            : tr("%1 · PO %2").arg(order[u"number"].toString(), order[u"po_number"].toString()));
    const auto dispatch = chosenDispatch();
    if (dispatch.isEmpty())
        showCheck(check);
    else
        showDispatch(dispatch);
    showDetail();
}

void StockDesk::showCheck(const QJsonObject &check)
{
    m_stack->setCurrentWidget(m_check);
    m_check->panel()->show();
    m_check->show(check);
    m_offered = actionsFrom(check[u"actions"].toArray());
    bar()->setActions(m_offered);
    updatePlan();
}

void StockDesk::showDispatch(const QJsonObject &dispatch)
{
    m_stack->setCurrentWidget(m_dispatch);
    m_check->panel()->hide();
    m_dispatch->show(dispatch);
    facts()->setFacts({{tr("Dispatch"), dispatch[u"number"].toString(),
                        statusWords(dispatch[u"status"].toString())},
                       {tr("Invoice"), dispatch[u"invoice_number"].toString(), {}},
                       {tr("Leaves on"),
                        dateText(QDate::fromString(dispatch[u"date"].toString(), Qt::ISODate)),
                        {}}});
    m_offered =
        actionsFrom(dispatch[u"actions"].toArray()) + actionsFrom(m_shown[u"actions"].toArray());
    bar()->setActions(m_offered);
    bar()->setMessage({});
}

void StockDesk::showItem(const QJsonObject &item)
{
    m_orderId.clear();
    m_shown = {};
    m_check->panel()->hide();
    m_stack->setCurrentWidget(m_item);
    head()->setTitle(item[u"item_name"].toString());
    head()->setChips({});
    head()->setSubtitle(item[u"sku"].toString());
    const int freePieces = item[u"available_quantity"].toInt();
    facts()->setFacts({{tr("Free"), countText(freePieces), item[u"unit_of_measure"].toString(),
                        freePieces <= item[u"reorder_level"].toInt() ? Tone::Amber : Tone::Green},
                       {tr("Reserved"), countText(item[u"reserved_quantity"].toInt()), {}},
                       {tr("Reorder at"), countText(item[u"reorder_level"].toInt()), {}}});
    bar()->setActions({});
    bar()->setMessage({});
    m_item->show(item);
    showDetail();
}

void StockDesk::updatePlan()
{
    if (m_stack->currentWidget() != m_check || m_shown.isEmpty())
        return;
    const auto order = m_shown[u"order"].toObject();
    const int lines = int(m_shown[u"lines"].toArray().size());
    const auto promised = QDate::fromString(order[u"promised_date"].toString(), Qt::ISODate);
    facts()->setFacts(
        {{tr("Lines"), countText(lines), {}},
         {tr("Can be reserved"), countText(m_check->planned()), tr("pieces"), Tone::Green},
         {tr("Backorder"), countText(m_check->shortage()), tr("pieces"),
          m_check->shortage() > 0 ? Tone::Amber : Tone::Plain},
         {tr("Deliver by"), promised.isValid() ? dateText(promised) : tr("no day given"), {}}});
    if (m_check->hasErrors())
        bar()->setMessage(tr("A quantity cannot be reserved; see its field."), Tone::Red);
    else if (m_check->shortage() > 0)
        bar()->setMessage(tr("%1 pieces stay on backorder.").arg(countText(m_check->shortage())),
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

void StockDesk::act(const Action &action, const QString &comment)
{
    const auto order = m_shown[u"order"].toObject();
    const auto dispatch = chosenDispatch();
    const bool onDispatch = action.kind == u"dispatches";
    QJsonObject arguments;
    if (action.action == u"reserve" && m_check->hasErrors())
        return notice()->tell(Notice::Level::Warning, tr("A quantity cannot be reserved."),
                              tr("Correct it in its field."));
    if (action.action == u"reserve")
        arguments = m_check->reservation();
    if (action.action == u"dispatch") {
        arguments = m_dispatch->arguments();
        if (arguments.isEmpty())
            return;
    }
    if (!comment.isEmpty())
        arguments.insert(u"comment"_s, comment);
    const auto &document = onDispatch ? dispatch : order;
    bar()->setBusy(true);
    whenDone(m_store.act(onDispatch ? u"dispatches"_s : u"orders"_s, document[u"id"].toString(),
                         action.action, Version{document[u"version"].toInt()}, arguments),
             this,
             [this, done = tr("%1: %2.").arg(document[u"number"].toString(), action.label)](
                 const Result<QJsonObject> &answer) { answered(answer, done); });
}

void StockDesk::answered(const Result<QJsonObject> &answer, const QString &done)
{
    bar()->setBusy(false);
    if (answer)
        notice()->tell(Notice::Level::Done, done);
    else if (answer.error().kind != ErrorKind::Validation || !m_dispatch->tell(answer.error()))
        notice()->tell(answer.error());
    readWork();
    if (!m_orderId.isEmpty())
        readCheck();
}

void StockDesk::receive(const QJsonObject &goods)
{
    whenDone(m_store.receive(goods), this, [this, goods](const Result<QJsonObject> &answer) {
        if (answer) {
            m_item->received();
            notice()->tell(Notice::Level::Done, tr("%1 pieces of batch %2 are in stock.")
                                                    .arg(goods[u"quantity"].toString(),
                                                         goods[u"batch_number"].toString()));
        } else if (!m_item->tell(answer.error())) {
            notice()->tell(answer.error());
        }
    });
}

void StockDesk::openOrder()
{
    const auto number = m_shown[u"order"].toObject()[u"number"].toString();
    if (!number.isEmpty())
        Q_EMIT openLink(Link{u"order"_s, number}.toString());
}

void StockDesk::open(const QString &text)
{
    const auto link = Link::fromText(text);
    if (link.kind == u"sku") {
        m_tabs->choose(u"items"_s);
        return m_search->setText(link.name);
    }
    m_tabs->choose(u"orders"_s);
    whenDone(m_store.findOrder(link.name), this, [this](const Result<QString> &id) {
        if (!id || id->isEmpty())
            return notice()->tell(Notice::Level::Warning,
                                  tr("There is no such document, or it is not yours to see."));
        m_wanted = *id;
        fillWork();
    });
}

void StockDesk::documentChanged(const Change &change)
{
    if (change.table == u"orders" || change.table == u"dispatches")
        readWork();
    if (change.id == m_orderId || change.table == u"dispatches")
        refresh();
}

void StockDesk::refresh()
{
    if (!m_orderId.isEmpty())
        readCheck();
    else
        readWork();
}

} // namespace desk
