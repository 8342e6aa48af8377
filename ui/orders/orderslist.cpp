#include "orderslist.h"

#include "change.h"
#include "draftkeeper.h"
#include "emptystate.h"
#include "filterbar.h"
#include "filtertabs.h"
#include "icons.h"
#include "indianformat.h"
#include "listfilters.h"
#include "orderslistshape.h"
#include "pagedmodel.h"
#include "rowlist.h"
#include "searchfield.h"
#include "statuschip.h"
#include "whendone.h"

#include <QHash>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto s_soon = std::chrono::milliseconds(120);
constexpr int s_searched = 2'000; // what api.search_orders gives at most

const auto s_mine = u"mine"_s;
const auto s_all = u"all"_s;

enum Column { Number, Hospital, StageColumn };

/// What waits for a decision, in fewer words than its chip has elsewhere: the list is narrow.
QString shortWords(const QString &stage)
{
    if (stage == u"decoding_approval")
        return OrdersList::tr("approval");
    if (stage == u"quotation_approval")
        return OrdersList::tr("quote appr.");
    if (stage == u"po_approval")
        return OrdersList::tr("PO approval");
    return stage == u"invoice_approval" ? OrdersList::tr("inv. approval") : QString();
}

QJsonObject recordOf(const QModelIndex &index)
{
    return index.data(RecordModel::RecordRole).toJsonObject();
}

} // namespace

OrdersList::OrdersList(Database *database, DraftKeeper *keeper, RowList *list, FilterTabs *tabs,
                       SearchField *search, ListFilters *filters, bool isRep, QObject *parent)
    : QObject(parent),
      m_store(database),
      m_keeper(keeper),
      m_list(list),
      m_tabs(tabs),
      m_search(search),
      m_filters(filters),
      m_mine(new RecordModel(orderColumns(), this)),
      m_all(new PagedModel(database, allOrders(), this)),
      m_isRep(isRep)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(s_soon);
    connect(&m_soon, &QTimer::timeout, this, &OrdersList::readMine);
    connect(keeper, &DraftKeeper::draftsChanged, this, &OrdersList::groupMine);
    connect(tabs, &FilterTabs::chosenChanged, this, &OrdersList::useTab);
    connect(search, &SearchField::searched, this, [this](const QString &words) {
        m_all->setSearch(words);
        if (!words.isEmpty())
            m_tabs->choose(s_all);
        tellEmpty();
    });
    connect(m_all, &PagedModel::failed, this, &OrdersList::failed);
    connect(m_all, &PagedModel::loadingChanged, list, &RowList::setLoading);
    connect(m_all, &PagedModel::counted, this, &OrdersList::tellCount);
    filters->drive(m_all);
    connect(filters, &ListFilters::changed, this, [this] {
        if (!m_filters->set().isEmpty())
            m_tabs->choose(s_all);
        tellEmpty();
    });
    list->setSortable(true);
    if (isRep) {
        tabs->add(s_mine, tr("Mine"));
        showMine();
        readMine();
    }
    tabs->add(s_all, tr("All"));
    if (!isRep)
        showAll();
    dress();
}

void OrdersList::dress()
{
    auto *rows = m_list->rows();
    rows->setLook(Number, [](const QModelIndex &index, CellLook &look) {
        const auto record = recordOf(index);
        look.priority = record.value(u"priority"_s).toString();
        look.unread = record.value(u"is_kept"_s).toBool();
        if (look.unread)
            look.tip = tr("Typed here and not saved yet.");
        if (look.text.isEmpty() && !record.isEmpty()) {
            look.text = tr("not saved yet");
            look.tone = Tone::Secondary;
        }
    });
    rows->setLook(Hospital, [](const QModelIndex &index, CellLook &look) {
        const auto city = recordOf(index).value(u"city"_s).toString();
        if (!city.isEmpty() && !look.text.contains(city))
            look.trailing = city;
    });
    rows->setLook(StageColumn, [](const QModelIndex &index, CellLook &look) {
        const auto record = recordOf(index);
        const auto stage = record.value(u"workflow_stage"_s).toString();
        if (const auto words = shortWords(stage); !words.isEmpty() && !look.chips.isEmpty())
            look.chips.first().text = words;
        if (stage != u"order_request"_s)
            return;
        if (record.value(u"is_back"_s).toBool())
            look.chips = {{tr("question"), Tone::Violet, icons::rework,
                           tr("It came back to you; the reason is in its history.")}};
        else
            look.chips = {statusChip(u"draft"_s)};
    });
}

// --- Mine -----------------------------------------------------------------------------------

void OrdersList::showMine()
{
    m_list->setRecords(m_mine);
    tellEmpty();
    Q_EMIT footChanged({});
}

void OrdersList::readMine()
{
    if (!m_isRep)
        return;
    whenDone(m_store.mine(), this, [this](const Result<Records> &rows) {
        if (!rows)
            return Q_EMIT failed(rows.error());
        m_records = *rows;
        m_isRead = true;
        groupMine();
        Q_EMIT mineRead();
    });
}

/// Drafts that the server has not seen yet.
QList<QJsonObject> OrdersList::draftRows() const
{
    QList<QJsonObject> rows;
    for (const auto &draft : m_keeper->drafts())
        if (draft.id.isEmpty())
            rows << QJsonObject{{u"id"_s, draft.key},
                                {u"hospital_name"_s, draft.hospital().isEmpty()
                                                         ? tr("no hospital yet")
                                                         : draft.hospital()},
                                {u"city"_s, draft.customer.value(u"city"_s)},
                                {u"workflow_stage"_s, u"order_request"_s},
                                {u"priority"_s, draft.priority},
                                {u"is_kept"_s, true},
                                {u"stage_since"_s, draft.changedAt.toString(Qt::ISODateWithMs)}};
    return rows;
}

void OrdersList::groupMine()
{
    if (!m_isRep)
        return;
    RecordGroup drafts{u"drafts"_s, tr("My drafts"), Tone::Secondary, {}, {}, draftRows()};
    RecordGroup back{u"back"_s, tr("Back to me"), Tone::Violet, {}, {}, {}};
    RecordGroup asked{u"asked"_s, tr("With the hospital"), Tone::Secondary, {}, {}, {}};
    RecordGroup others{u"others"_s, tr("With others"), Tone::Secondary, {}, {}, {}};
    RecordGroup done{u"done"_s, tr("Done this week"), Tone::Secondary, {}, {}, {}};
    for (auto record : std::as_const(m_records)) {
        const auto stage = record.value(u"workflow_stage"_s).toString();
        if (m_keeper->find(record.value(u"id"_s).toString()))
            record.insert(u"is_kept"_s, true);
        if (stage == u"order_request"_s)
            (record.value(u"is_back"_s).toBool() ? back : drafts).rows << record;
        else if (stage == u"po_received"_s)
            back.rows << record;
        else if (stage == u"quotation_sent"_s)
            asked.rows << record;
        else if (stage == u"completed"_s || stage == u"cancelled"_s)
            done.rows << record;
        else
            others.rows << record;
    }
    const auto open =
        drafts.rows.size() + back.rows.size() + asked.rows.size() + others.rows.size();
    const auto waiting =
        static_cast<int>(drafts.rows.size() + back.rows.size() + asked.rows.size());
    m_mine->setGroups({drafts, back, asked, others, done});
    m_tabs->setCount(s_mine, static_cast<int>(open));
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged(waiting);
}

// --- All ------------------------------------------------------------------------------------

void OrdersList::showAll()
{
    m_list->setTable(m_all, orderColumns(), [](const QModelIndex &index) {
        return index.data(PagedModel::IdRole).toString();
    });
    tellEmpty();
    if (m_all->rowCount() == 0)
        m_all->load();
    else if (m_all->total() >= 0)
        tellCount(m_all->total());
}

void OrdersList::useTab(const QString &tab)
{
    if (tab == s_all)
        showAll();
    else
        showMine();
}

/// A search gives so many at most, and filters look among those.
bool OrdersList::isSearchFull(int total) const
{
    if (m_search->text().trimmed().isEmpty())
        return false;
    return total >= s_searched || !m_filters->set().isEmpty();
}

void OrdersList::tellCount(int total)
{
    const auto narrowed = !m_search->text().isEmpty() || !m_filters->set().isEmpty();
    m_tabs->setCount(s_all, narrowed ? -1 : total);
    if (total > mostOrders)
        Q_EMIT footChanged(tr("The first %1 of %2 orders. Filter or search for the others.")
                               .arg(countText(mostOrders), countText(total)));
    else if (m_tabs->chosen() == s_all && isSearchFull(total))
        Q_EMIT footChanged(tr("Only the newest %1 that were found. Add a word to find others.")
                               .arg(countText(s_searched)));
    else if (narrowed && m_tabs->chosen() == s_all)
        Q_EMIT footChanged(tr("%n order(s) match", nullptr, total));
    else
        Q_EMIT footChanged({});
}

void OrdersList::tellEmptyAll()
{
    auto *empty = m_list->empty();
    const auto words = m_search->text().trimmed();
    if (!m_filters->set().isEmpty()) {
        empty->tell(tr("No order matches."),
                    tr("It is filtered by %1.").arg(m_filters->bar()->words().join(u"; "_s)),
                    icons::filter);
        empty->addButton(tr("Clear the filters"), icons::filter, {},
                         [this] { m_filters->apply({}); });
    } else if (!words.isEmpty()) {
        empty->tell(tr("Nothing found for “%1”.").arg(words),
                    tr("Search by number, or by any part of the hospital's name, city or GSTIN."),
                    icons::search);
    } else {
        empty->tell(tr("No orders yet."), tr("They appear here as they come."), icons::orders);
    }
}

void OrdersList::tellEmpty()
{
    m_list->empty()->clear();
    m_filters->setActive(m_tabs->chosen() == s_all);
    if (m_tabs->chosen() == s_all)
        return tellEmptyAll();
    m_list->empty()->tell(tr("Nothing waits for you."),
                          tr("Paste what a hospital wrote with Ctrl+V, or start with Ctrl+N."));
}

void OrdersList::refresh()
{
    readMine();
    m_all->refresh();
}

void OrdersList::onChanged(const Change &change)
{
    if (change.table == u"orders"_s && !m_soon.isActive())
        m_soon.start();
}

bool OrdersList::choose(const QString &id)
{
    return m_list->choose(id);
}

void OrdersList::searchFor(const QString &words)
{
    m_search->setText(words);
    m_all->setSearch(words);
    m_tabs->choose(s_all);
}

} // namespace desk
