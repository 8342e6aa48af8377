#pragma once

#include "listquery.h"

#include <QHash>
#include <QMap>

namespace desk {

/// The pages of a list that are held at the moment, and the places where more can be read from.
/// Positions count from the beginning of the list. The rows used last are kept, the others given
/// back; so memory does not grow with the table.
class RowWindow
{
public:
    static constexpr int pageSize = 200;
    static constexpr int heldPages = 16;

    struct Page
    {
        QList<QVariantList> rows;
        bool stale = false; ///< shown until the new rows are there
        quint64 used = 0;
    };
    /// How a page can be read: from a known row, or from an end of the list, passing over few.
    struct Way
    {
        std::optional<RowKey> from;
        bool forward = true;
        int skip = 0;
        int limit = pageSize;
    };

    void clear();
    /// What is held may differ from the server now; the ways from it are forgotten.
    void makeStale();
    void put(int page, const QList<QVariantList> &rows, qsizetype keyColumn, qsizetype idColumn);
    /// Puts a new row in the place of the old one.
    void replace(int position, const QVariantList &row);

    /// The row at a position; null when its page is not held.
    [[nodiscard]] const QVariantList *row(int position) const;
    /// Marks its page as used now.
    void use(int position);
    [[nodiscard]] const Page *page(int number) const;
    [[nodiscard]] int lastUsedPage() const { return m_lastUsed; }
    [[nodiscard]] QList<int> pages() const { return m_pages.keys(); }
    /// Where the row with this id is held, or -1.
    [[nodiscard]] int find(const QString &id, qsizetype idColumn) const;
    /// `total` is the length of the list, or -1 while it is not known.
    [[nodiscard]] Way wayTo(int page, int total) const;
    /// How rows from this position on can be read forward.
    [[nodiscard]] Way wayForward(int position) const;

private:
    void giveBack();

    QHash<int, Page> m_pages;
    QMap<int, RowKey> m_keys; ///< of rows at the edges of what was read
    quint64 m_clock = 0;
    int m_lastUsed = 0;
};

} // namespace desk
