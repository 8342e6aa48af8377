#include "stockdesk.h"

#include "actionbar.h"
#include "checklines.h"
#include "dispatchform.h"
#include "editordraft.h"
#include "emptystate.h"
#include "factstrip.h"
#include "filtertabs.h"
#include "icons.h"
#include "indianformat.h"
#include "itemlist.h"
#include "itemview.h"
#include "keybutton.h"
#include "link.h"
#include "listfilters.h"
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
    return QList<KeyHint>{{u"J"_s, tr("next")},
                          {u"K"_s, tr("previous")},
                          {u"Space"_s, tr("reserve line or not")},
                          {u"Ctrl+Enter"_s, tr("reserve, dispatch")},
                          {u"Ctrl+O"_s, tr("open order")},
                          {u"/"_s, tr("search items"), false},
                          {u"F"_s, tr("filter items"), false}} +
           listKeys();
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
    connect(m_items, &PagedModel::rowsArrived, this, &StockDesk::showWantedItem);
    m_filters = addFilters(itemFilters());
    m_filters->drive(m_items);
    list()->setSortable(true);
    connect(m_filters, &ListFilters::changed, this, [this] {
        if (!m_filters->set().isEmpty())
            m_tabs->choose(u"items"_s);
    });
    connect(m_items, &PagedModel::counted, this, [this](int total) {
        if (m_tabs->chosen() == u"items")
            setListFoot(tr("%n item(s)", nullptr, total));
    });
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
    m_checkKept = new EditorDraft(
        context().drafts, u"stock checks"_s, [this] { return m_check->words(); },
        [this](const QJsonObject &words) { m_check->putWords(words); }, this);
    connect(m_check, &CheckLines::edited, m_checkKept, &EditorDraft::changed);
    m_dispatchKept = new EditorDraft(
        context().drafts, u"dispatches"_s, [this] { return m_dispatch->words(); },
        [this](const QJsonObject &words) { m_dispatch->putWords(words); }, this);
    connect(m_dispatch, &DispatchForm::edited, m_dispatchKept, &EditorDraft::changed);
    connect(m_check, &CheckLines::planChanged, this, &StockDesk::updatePlan);
    connect(m_item, &ItemView::receive, this, &StockDesk::receive);
    connect(m_item, &ItemView::orderAsked, this, [this](const QString &number) {
        Q_EMIT openLink(Link{u"order"_s, number}.toString());
    });
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
    m_filters->setActive(name == u"items");
    if (name == u"items") {
        list()->setTable(
            m_items, itemColumns(),
            [](const QModelIndex &index) { return index.data(PagedModel::IdRole).toString(); },
            u"/items"_s);
        list()->rows()->setLook(1, [](const QModelIndex &index, CellLook &look) {
            if (index.data(PagedModel::RecordRole).toJsonObject()[u"is_low"].toBool())
                look.tone = Tone::Amber;
        });
        list()->empty()->tell(tr("No item matches."),
                              tr("Search with fewer words, or clear the filters."), icons::stock);
        m_items->load();
        return;
    }
    setListFoot({});
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
    const auto number = order[u"number"].toString();
    const auto dispatch = chosenDispatch();
    const auto shown = dispatch.isEmpty() ? order : dispatch;
    about(shown[u"id"].toString(), shown[u"number"].toString(),
          Link{u"dispatch"_s, number}.toString());
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
    showPanel(false);
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
             [this, verb = action.action,
              done = tr("%1: %2.").arg(document[u"number"].toString(), action.label)](
                 const Result<QJsonObject> &answer) {
                 if (answer && verb == u"reserve")
                     m_checkKept->done();
                 if (answer && verb == u"dispatch")
                     m_dispatchKept->done();
                 answered(answer, done);
             });
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

/// The item that a link asked for, as soon as the search has found it.
void StockDesk::showWantedItem()
{
    if (m_wantedSku.isEmpty() || m_items->record(0)[u"sku"].toString() != m_wantedSku)
        return;
    m_wantedSku.clear();
    list()->chooseFirst();
}

void StockDesk::open(const QString &text)
{
    const auto link = Link::fromText(text);
    if (link.kind == u"sku") {
        m_tabs->choose(u"items"_s);
        m_wantedSku = link.name;
        m_search->setText(link.name);
        return showWantedItem();
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
