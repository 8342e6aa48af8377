#include "pagedmodel.h"

#include "change.h"
#include "database.h"
#include "whendone.h"
#include "windowresult.h"

#include <QSqlQuery>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int s_page = RowWindow::pageSize;
constexpr int s_atOnce = 2;     // pages read at the same time
constexpr int s_wanted = 3;     // pages waited for: who scrolls on does not want the older ones
constexpr auto s_gather = 20ms; // changes come in bursts
constexpr auto s_calm = 250ms;  // between two readings of everything that is looked at

} // namespace

PagedModel::PagedModel(Database *database, const ListSpec &spec, QObject *parent)
    : QSqlQueryModel(parent),
      m_database(database),
      m_spec(spec),
      m_query(spec),
      m_driver(std::make_unique<WindowDriver>())
{
    QStringList names;
    for (const auto &column : spec.columns)
        names << column.name;
    m_result = new WindowResult(m_driver.get(), &m_window, names);
    m_result->setSize(1 << 30); // so the base class never looks for more by itself
    setQuery(QSqlQuery(m_result));
    m_result->setSize(0);
    for (int i = 0; i < spec.columns.size(); ++i)
        setHeaderData(i, Qt::Horizontal, spec.columns.at(i).title);
    for (auto *timer : {&m_readSoon, &m_changedSoon, &m_refreshSoon})
        timer->setSingleShot(true);
    m_changedSoon.setInterval(s_gather);
    m_refreshSoon.setInterval(s_calm);
    connect(&m_readSoon, &QTimer::timeout, this, &PagedModel::readWanted);
    connect(&m_changedSoon, &QTimer::timeout, this, &PagedModel::readChanged);
    connect(&m_refreshSoon, &QTimer::timeout, this, &PagedModel::refresh);
    connect(database, &Database::changed, this, &PagedModel::onChanged);
    connect(database, &Database::reconnected, this, &PagedModel::refresh);
}

PagedModel::~PagedModel()
{
    callOff();
}

// --- Asking ---------------------------------------------------------------------------------

void PagedModel::load()
{
    callOff();
    m_isLoaded = true;
    m_startsOver = true;
    m_isCounted = false;
    m_total = -1;
    setLoading(true);
    read(0);
}

void PagedModel::refresh()
{
    if (!m_isLoaded)
        return;
    if (m_startsOver)
        return load();
    callOff();
    m_isCounted = false;
    m_window.makeStale();
    want(m_rows == 0 ? 0 : std::min(m_window.lastUsedPage(), (m_rows - 1) / s_page));
    // Whoever looks at rows asks for their pages; a view walks through all rows that it is told of.
    for (const auto page : m_window.pages())
        Q_EMIT dataChanged(index(page * s_page, 0),
                           index(std::min(m_rows, (page + 1) * s_page) - 1, columnCount() - 1));
}

void PagedModel::callOff()
{
    ++m_turn;
    m_wanted.clear();
    for (auto &request : m_requests)
        request.answer.cancel();
    m_requests.clear();
    m_counting.cancel();
    m_counting = {};
}

void PagedModel::setFilters(const QList<ListFilter> &filters)
{
    m_query.setFilters(filters);
    narrow();
}

void PagedModel::setSearch(const QString &words)
{
    m_query.setSearch(words.trimmed());
    narrow();
}

/// How long the list is now nobody knows yet.
void PagedModel::narrow()
{
    if (m_sortColumn >= 0 && m_spec.columns.at(m_sortColumn).reckoned) {
        m_sortColumn = -1;
        m_query.setSort(m_spec.sortBy, m_spec.sortNullable, m_spec.order);
    }
    Q_EMIT narrowed();
    if (m_isLoaded)
        load();
}

bool PagedModel::canSort(int column) const
{
    return !m_spec.columns.value(column).reckoned || (m_isCounted && m_total <= s_reckoned);
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < m_spec.columns.size() ? column : -1;
    m_sortOrder = order;
    if (m_sortColumn < 0) {
        m_query.setSort(m_spec.sortBy, m_spec.sortNullable, m_spec.order);
    } else {
        const auto &by = m_spec.columns.at(column);
        m_query.setSort(by.sortBy.isEmpty() ? by.name : by.sortBy, by.nullable, order);
    }
    if (m_isLoaded)
        load();
}

void PagedModel::fetchEnd()
{
    if (m_rows > 0)
        want((m_rows - 1) / s_page);
}

/// Only remembers it: views ask for many cells before control comes back.
void PagedModel::want(int page) const
{
    for (const auto &request : m_requests)
        if (request.page == page)
            return;
    m_wanted.removeOne(page);
    m_wanted.prepend(page);
    while (m_wanted.size() > s_wanted)
        m_wanted.removeLast();
    m_readSoon.start(0);
}

void PagedModel::readWanted()
{
    while (!m_wanted.isEmpty() && m_requests.size() < s_atOnce) {
        const auto page = m_wanted.takeFirst();
        const auto *held = m_window.page(page);
        if ((!held || held->stale) && (page == 0 || page * s_page < m_rows))
            read(page);
    }
}

void PagedModel::read(int page)
{
    auto way = m_startsOver ? RowWindow::Way() : m_window.wayTo(page, m_isCounted ? m_total : -1);
    if (m_startsOver)
        way.limit = s_first;
    const auto text = m_query.page(way.from, way.forward, way.skip, way.limit);
    auto answer = m_database->query(text.sql, text.binds);
    m_requests.append({page, way, answer});
    whenDone(answer, this, [this, page, way, turn = m_turn](const Result<Rows> &rows) {
        if (turn == m_turn)
            arrived(page, way, rows);
    });
}

// --- Answers --------------------------------------------------------------------------------

void PagedModel::arrived(int page, const RowWindow::Way &way, const Result<Rows> &answer)
{
    m_requests.removeIf([page](const Request &request) { return request.page == page; });
    if (!answer) {
        setLoading(false);
        Q_EMIT failed(answer.error());
        return;
    }
    auto rows = answer->rows;
    if (!way.forward)
        std::reverse(rows.begin(), rows.end());
    if (m_startsOver)
        startOver(rows, rows.size() == way.limit);
    else
        place(page, rows);
    learnLength(page, way, rows.size());
    setLoading(false);
    Q_EMIT rowsArrived();
    readWanted();
}

/// The rest of the first page follows while its first rows are being painted.
void PagedModel::startOver(const QList<QVariantList> &rows, bool isPart)
{
    beginResetModel();
    m_startsOver = false;
    m_window.clear();
    m_window.put(0, rows, m_query.keyColumn(), m_query.idColumn());
    m_rows = static_cast<int>(rows.size());
    m_result->setSize(m_rows);
    endResetModel();
    if (!isPart)
        return;
    m_window.makeStale();
    want(0);
}

void PagedModel::place(int page, const QList<QVariantList> &rows)
{
    const auto *held = m_window.page(page);
    const auto same =
        !held || (rows.size() >= held->rows.size() &&
                  std::equal(held->rows.begin(), held->rows.end(), rows.begin(),
                             [this](const auto &a, const auto &b) { return idOf(a) == idOf(b); }));
    if (!same)
        return reorder(page, rows);
    const auto first = page * s_page;
    m_window.put(page, rows, m_query.keyColumn(), m_query.idColumn());
    setRowCount(std::max(m_rows, first + static_cast<int>(rows.size())));
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(first, 0),
                           index(first + static_cast<int>(rows.size()) - 1, columnCount() - 1));
}

/// Rows came, went or moved: what a view holds on to follows its row, not its place.
void PagedModel::reorder(int page, const QList<QVariantList> &rows)
{
    Q_EMIT layoutAboutToBeChanged();
    const auto before = persistentIndexList();
    QStringList ids;
    for (const auto &kept : before)
        ids << idAt(kept.row());
    m_window.put(page, rows, m_query.keyColumn(), m_query.idColumn());
    m_rows = std::max(m_rows, page * s_page + static_cast<int>(rows.size()));
    m_result->setSize(m_rows);
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i) {
        const auto row = ids.at(i).isEmpty() ? -1 : find(ids.at(i)).row();
        const auto wasAway = ids.at(i).isEmpty();
        after << (wasAway ? before.at(i) : index(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

/// A page that is not full ends the list; otherwise its rows are counted, beside the reading.
void PagedModel::learnLength(int page, const RowWindow::Way &way, qsizetype rows)
{
    const auto end = page * s_page + static_cast<int>(rows);
    if (way.forward && rows < way.limit && (rows > 0 || page == 0))
        setTotal(end);
    else if (!m_isCounted || end > m_total || rows < way.limit)
        count();
}

void PagedModel::count()
{
    if (m_counting.isRunning())
        return;
    const auto text = m_query.count();
    m_counting = m_database->query(text.sql, text.binds);
    whenDone(m_counting, this, [this, turn = m_turn](const Result<Rows> &rows) {
        if (turn != m_turn)
            return;
        if (rows)
            setTotal(static_cast<int>(std::min<qint64>(rows->first().toLongLong(), 1 << 30)));
        else
            Q_EMIT failed(rows.error());
    });
}

void PagedModel::setTotal(int total)
{
    m_total = total;
    m_isCounted = true;
    setRowCount(m_spec.most > 0 ? std::min(total, m_spec.most) : total);
    Q_EMIT counted(total);
}

void PagedModel::setRowCount(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        m_result->setSize(rows);
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        m_result->setSize(rows);
        endRemoveRows();
    }
}

void PagedModel::setLoading(bool loading)
{
    if (std::exchange(m_isLoading, loading) != loading)
        Q_EMIT loadingChanged(loading);
}

// --- What views see -------------------------------------------------------------------------

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    if (role == IdRole)
        return idAt(index.row());
    if (role == RecordRole)
        return record(index.row());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    m_window.use(index.row());
    const auto number = index.row() / s_page;
    const auto *page = m_window.page(number);
    if (!m_startsOver && (!page || page->stale))
        want(number);
    return page ? QSqlQueryModel::data(index, role) : QVariant();
}

QModelIndex PagedModel::find(const QString &id) const
{
    const auto row = id.isEmpty() ? -1 : m_window.find(id, m_query.idColumn());
    return row < 0 || row >= m_rows ? QModelIndex() : index(row, 0);
}

QModelIndexList PagedModel::match(const QModelIndex &start, int role, const QVariant &value,
                                  int hits, Qt::MatchFlags flags) const
{
    if (role != IdRole)
        return QSqlQueryModel::match(start, role, value, hits, flags);
    const auto at = find(value.toString());
    return at.isValid() ? QModelIndexList{at} : QModelIndexList();
}

QString PagedModel::idOf(const QVariantList &row) const
{
    return row.at(m_query.idColumn()).toString();
}

QString PagedModel::idAt(int row) const
{
    const auto *values = m_window.row(row);
    return values ? idOf(*values) : QString();
}

int PagedModel::heldRows() const
{
    int sum = 0;
    for (const auto page : m_window.pages())
        sum += static_cast<int>(m_window.page(page)->rows.size());
    return sum;
}

} // namespace desk
