#include "stockdesk.h"

#include "actionbar.h"
#include "checklines.h"
#include "checkpanel.h"
#include "deliveryform.h"
#include "dispatchform.h"
#include "editordraft.h"
#include "emptystate.h"
#include "filtertabs.h"
#include "goodsin.h"
#include "icons.h"
#include "itemlist.h"
#include "itemview.h"
#include "keybutton.h"
#include "link.h"
#include "listfilters.h"
#include "notice.h"
#include "pagedmodel.h"
#include "pagehead.h"
#include "papers.h"
#include "recordmodel.h"
#include "retireline.h"
#include "rowdelegate.h"
#include "rowlist.h"
#include "searchfield.h"
#include "skurequestform.h"
#include "whendone.h"

#include <QShortcut>
#include <QStackedWidget>

namespace desk {

using namespace Qt::StringLiterals;

StockDesk::StockDesk(const DeskContext &context, QWidget *parent)
    : DeskPage(u"stock"_s, context, parent), m_store(context.database), m_files(context.database)
{
    buildList();
    buildDetail();
    setWidths({312, 688, 264});
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
                          {u"B"_s, tr("other batch")},
                          {u"Ctrl+Enter"_s, tr("reserve, dispatch")},
                          {u"Ctrl+O"_s, tr("open order")},
                          {u"Ctrl+P"_s, tr("challan of the dispatch"), false},
                          {u"Ctrl+Shift+P"_s, tr("packing slips, one a box"), false},
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
    m_tabs->add(u"batches"_s, tr("Batches"));
    listHead()->addWidget(m_tabs);
    connect(m_tabs, &FilterTabs::chosenChanged, this, &StockDesk::showTab);
    m_search = addSearch(tr("Search items by name, SKU or make"));
    m_items = new PagedModel(context().database, itemSpec(), this);
    m_batches = new PagedModel(context().database, allBatchesSpec(), this);
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
    connect(m_batches, &PagedModel::counted, this, [this](int total) {
        if (m_tabs->chosen() == u"batches")
            setListFoot(tr("%n batch(es)", nullptr, total));
    });
    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        if (!words.isEmpty())
            m_tabs->choose(u"items"_s);
        m_items->setSearch(words);
    });
    m_work = new RecordModel({{u"name"_s, tr("Hospital or item"), ColumnKind::Strong, 0, true},
                              {u"ready"_s, tr("Ready"), ColumnKind::Text, 92},
                              {u"stage_since"_s, tr("Age"), ColumnKind::Age, 56, false, 1}},
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
    m_request = new SkuRequestForm(m_stack);
    m_stack->addWidget(m_item);
    m_stack->addWidget(m_request);
    setDetail(m_stack);
    setPanel(m_check->panel());
    buildKeeping();
    buildPapers();
    addKeys();
    connect(m_check, &CheckLines::planChanged, this, &StockDesk::updatePlan);
    connect(m_check->panel(), &CheckPanel::shelfLifeAsked, this, &StockDesk::askShelfLife);
    connect(m_dispatch->delivery(), &DeliveryForm::proofAsked, this, &StockDesk::openProof);
    connect(m_item->goodsIn(), &GoodsIn::receive, this, &StockDesk::receive);
    connect(m_item->goodsIn(), &GoodsIn::expect, this, &StockDesk::expect);
    connect(m_item, &ItemView::dropAsked, this, [this](const QString &id, int version) {
        whenDone(m_store.dropExpected(id, Version{version}), this,
                 [this](const Result<QJsonObject> &answer) {
                     if (!answer)
                         notice()->tell(answer.error());
                     m_item->refresh();
                 });
    });
    connect(m_item, &ItemView::orderAsked, this, [this](const QString &number) {
        Q_EMIT openLink(Link{u"order"_s, number}.toString());
    });
    connect(m_request, &SkuRequestForm::answered, this, &StockDesk::answerSkuRequest);
    connect(m_item->retiring(), &RetireLine::asked, this, &StockDesk::retire);
    connect(bar(), &ActionBar::triggered, this, &StockDesk::act);
}

/// What is half typed survives a crash: a check, a dispatch, goods that come in.
void StockDesk::buildKeeping()
{
    const auto keep = [this](const QString &subject, auto *form) {
        return new EditorDraft(
            context().drafts, subject, [form] { return form->words(); },
            [form](const QJsonObject &words) { form->putWords(words); }, this);
    };
    auto *goods = m_item->goodsIn();
    m_checkKept = keep(u"stock checks"_s, m_check);
    m_dispatchKept = keep(u"dispatches"_s, m_dispatch);
    m_goodsKept = keep(u"goods in"_s, goods);
    m_requestKept = keep(u"sku requests"_s, m_request);
    connect(m_request, &SkuRequestForm::edited, m_requestKept, &EditorDraft::changed);
    connect(m_check, &CheckLines::edited, m_checkKept, &EditorDraft::changed);
    connect(m_dispatch, &DispatchForm::edited, m_dispatchKept, &EditorDraft::changed);
    connect(goods, &GoodsIn::edited, m_goodsKept, &EditorDraft::changed);
    followPresence();
}

/// What goes with the goods: the challan, and a slip for every box once they are packed.
void StockDesk::buildPapers()
{
    m_papers = new Papers(context().database, this);
    connect(m_papers, &Papers::failed, this, [this](const Error &error) { notice()->tell(error); });
    connect(m_papers, &Papers::told, this,
            [this](const QString &words) { notice()->tell(Notice::Level::Done, words); });
    const auto add = [this](const QString &words, const QString &kind, const QKeySequence &key) {
        auto *button = new KeyButton(words, icons::print, {});
        button->setObjectName(kind);
        button->setKey(key, this);
        button->hide();
        connect(button, &KeyButton::clicked, this, [this, kind] { preview(kind); });
        head()->addWidget(button);
        m_paperButtons << button;
    };
    add(tr("Challan"), u"challan"_s, QKeySequence::Print);
    add(tr("Packing slips"), u"packing"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P);
}

void StockDesk::preview(const QString &kind)
{
    const auto dispatch = chosenDispatch();
    const auto isPending = dispatch[u"status"].toString() == u"pending";
    m_papers->preview(
        {kind, dispatch[u"id"].toString(), isPending ? QString() : dispatch[u"number"].toString()});
}

void StockDesk::addKeys()
{
    auto *order =
        new QShortcut(Qt::CTRL | Qt::Key_O, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(order, &QShortcut::activated, this, &StockDesk::openOrder);
    // only in the lines: elsewhere these keys are letters, or press what has the focus
    auto *toggle =
        new QShortcut(Qt::Key_Space, m_check->list(), nullptr, nullptr, Qt::WidgetShortcut);
    connect(toggle, &QShortcut::activated, m_check, &CheckLines::toggleChosen);
    for (auto *list : {m_check->list(), this->list()}) {
        auto *batch = new QShortcut(Qt::Key_B, list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(batch, &QShortcut::activated, this, [this] {
            if (m_stack->currentWidget() == m_check)
                m_check->panel()->focusBatches();
        });
    }
}

void StockDesk::showTable(PagedModel *model, const QList<RecordColumn> &columns,
                          const QString &variant)
{
    list()->setTable(
        model, columns,
        [](const QModelIndex &index) { return index.data(PagedModel::IdRole).toString(); },
        variant);
    list()->rows()->setLook(1, {});
    list()->empty()->tell(tr("No item matches."),
                          tr("Search with fewer words, or clear the filters."), icons::stock);
    model->load();
}

void StockDesk::showTab(const QString &name)
{
    m_filters->setActive(name == u"items");
    if (name == u"batches")
        return showTable(m_batches, batchColumns(), u"/batches"_s);
    if (name == u"items") {
        showTable(m_items, itemColumns(), u"/items"_s);
        list()->rows()->setLook(1, [](const QModelIndex &index, CellLook &look) {
            if (index.data(PagedModel::RecordRole).toJsonObject()[u"is_low"].toBool())
                look.tone = Tone::Amber;
        });
        return;
    }
    setListFoot({});
    list()->setRecords(m_work);
    list()->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        const auto row = index.data(RecordModel::RecordRole).toJsonObject();
        look.priority = row[u"priority"].toString();
        const auto dispatch = row[u"dispatch_number"].toString();
        look.tip = dispatch.isEmpty() ? row[u"order_number"].toString() : dispatch;
    });
    list()->rows()->setLook(1, [](const QModelIndex &, CellLook &look) {
        look.right = true;
        look.tone = Tone::Secondary;
    });
    list()->empty()->tell(tr("Nothing waits for stock."),
                          tr("Orders come here when an executive has approved their PO."),
                          icons::stock);
    fillWork();
}

/// All parts are shown together: a dispatch that goes from one to the other is never missing.
void StockDesk::readWork()
{
    struct Reading
    {
        StockWork rows;
        int left;
        int turn;
    };
    const auto mayAdd = context().may(u"inventory"_s, u"create"_s);
    auto reading = std::make_shared<Reading>(Reading{m_rows, mayAdd ? 4 : 3, ++m_reading});
    const auto take = [this, reading](QList<QJsonObject> StockWork::*part) {
        return [this, reading, part](const Result<Records> &answer) {
            if (answer)
                reading->rows.*part = *answer;
            else
                notice()->tell(answer.error());
            if (--reading->left > 0 || reading->turn != m_reading)
                return;
            m_rows = reading->rows;
            fillWork();
        };
    };
    whenDone(m_store.work(), this, take(&StockWork::orders));
    whenDone(m_store.lowStock(), this, take(&StockWork::low));
    if (mayAdd)
        whenDone(m_store.skuRequests(), this, take(&StockWork::asked));
    whenDone(m_store.delivered(), this, take(&StockWork::delivered));
}

void StockDesk::fillWork()
{
    Q_EMIT countChanged(m_rows.waiting());
    if (m_tabs->chosen() != u"orders")
        return;
    m_work->setGroups(m_rows.groups());
    if (!m_wanted.isEmpty() && list()->choose(m_rows.rowOf(m_wanted)))
        m_wanted.clear();
    else if (list()->chosenId().isEmpty())
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
    if (m_tabs->chosen() == u"batches")
        return showItemOf(id);
    const auto row = m_work->record(m_work->find(id));
    if (row.contains(u"wish"_s))
        return showSkuRequest(row);
    if (row.contains(u"sku"_s))
        return showItem(row);
    bar()->setActions({}); // nothing is done to the one before while this one is read
    m_orderId = row[u"order_id"].toString();
    m_dispatchId = row[u"dispatch_id"].toString();
    readCheck();
}

void StockDesk::showItemOf(const QString &batch)
{
    const auto row = m_batches->find(batch).data(PagedModel::RecordRole).toJsonObject();
    m_orderId.clear();
    whenDone(m_store.item(row[u"inventory_id"].toString()), this,
             [this, batch](const Result<Records> &item) {
                 if (!item)
                     return notice()->tell(item.error());
                 if (!item->isEmpty() && list()->chosenId() == batch)
                     showItem(item->first());
             });
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
    if (link.kind == u"sku-request") {
        m_wanted = link.name;
        return fillWork();
    }
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
    if (change.table == u"orders" || change.table == u"dispatches" ||
        change.table == u"sku_requests")
        readWork();
    if (change.table == u"expected_goods")
        m_item->refresh();
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
