#include "rowwindow.h"

#include <algorithm>

namespace desk {

void RowWindow::clear()
{
    m_pages.clear();
    m_keys.clear();
    m_lastUsed = 0;
}

void RowWindow::makeStale()
{
    m_keys.clear();
    for (auto &page : m_pages)
        page.stale = true;
}

void RowWindow::put(int page, const QList<QVariantList> &rows, qsizetype keyColumn,
                    qsizetype idColumn)
{
    auto &held = m_pages[page];
    held.rows = rows;
    held.stale = false;
    held.used = ++m_clock;
    if (!rows.isEmpty()) {
        const auto key = [&](const QVariantList &row) {
            return RowKey{row.at(keyColumn), row.at(idColumn).toString()};
        };
        const auto first = page * pageSize;
        m_keys.insert(first, key(rows.first()));
        m_keys.insert(first + static_cast<int>(rows.size()) - 1, key(rows.last()));
    }
    giveBack();
}

void RowWindow::giveBack()
{
    while (m_pages.size() > heldPages) {
        const auto oldest =
            std::min_element(m_pages.begin(), m_pages.end(),
                             [](const Page &a, const Page &b) { return a.used < b.used; });
        m_pages.erase(oldest);
    }
}

void RowWindow::replace(int position, const QVariantList &row)
{
    const auto page = m_pages.find(position / pageSize);
    if (page != m_pages.end() && position % pageSize < page->rows.size())
        page->rows[position % pageSize] = row;
}

const QVariantList *RowWindow::row(int position) const
{
    const auto page = m_pages.constFind(position / pageSize);
    if (page == m_pages.constEnd() || position % pageSize >= page->rows.size())
        return nullptr;
    return &page->rows.at(position % pageSize);
}

void RowWindow::use(int position)
{
    m_lastUsed = position / pageSize;
    if (const auto page = m_pages.find(m_lastUsed); page != m_pages.end())
        page->used = ++m_clock;
}

const RowWindow::Page *RowWindow::page(int number) const
{
    const auto page = m_pages.constFind(number);
    return page == m_pages.constEnd() ? nullptr : &*page;
}

int RowWindow::find(const QString &id, qsizetype idColumn) const
{
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page)
        for (int i = 0; i < page->rows.size(); ++i)
            if (page->rows.at(i).at(idColumn).toString() == id)
                return page.key() * pageSize + i;
    return -1;
}

RowWindow::Way RowWindow::wayForward(int position) const
{
    Way way;
    way.skip = position;
    if (auto after = m_keys.lowerBound(position); after != m_keys.begin()) {
        --after;
        way = {*after, true, position - 1 - after.key(), pageSize};
    }
    return way;
}

RowWindow::Way RowWindow::wayTo(int page, int total) const
{
    const auto start = page * pageSize;
    auto best = wayForward(start);
    const auto end = total < 0 ? start + pageSize : std::min(total, start + pageSize);
    if (const auto before = m_keys.lowerBound(end);
        before != m_keys.end() && before.key() - end < best.skip)
        best = {*before, false, before.key() - end, end - start};
    if (total >= 0 && total - end < best.skip)
        best = {std::nullopt, false, total - end, end - start};
    return best;
}

} // namespace desk
