#include "cataloguerows.h"

#include "catalogue.h"

#include <QHash>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto between = u" of "_s;

/// Columns by their place: looking a name up in every one of 250,000 rows takes longer than the
/// rest.
class Reader
{
public:
    Reader(const Rows &rows, const QStringList &names) : m_rows(rows)
    {
        for (const auto &name : names)
            m_places.append(rows.column(name));
    }
    [[nodiscard]] QVariant at(qsizetype row, qsizetype name) const
    {
        const auto place = m_places.at(name);
        return place < 0 ? QVariant() : m_rows.rows.at(row).at(place);
    }
    [[nodiscard]] QString text(qsizetype row, qsizetype name) const
    {
        return at(row, name).toString();
    }

private:
    const Rows &m_rows;
    QList<qsizetype> m_places;
};

} // namespace

QList<CatalogueItem> catalogueItems(const Rows &rows)
{
    const Reader read(rows, {u"sku"_s, u"item_name"_s, u"description"_s, u"category"_s,
                             u"manufacturer"_s, u"model_number"_s, u"unit_of_measure"_s,
                             u"pack_name"_s, u"pack_size"_s, u"is_active"_s, u"successor"_s});
    QList<CatalogueItem> items;
    items.reserve(rows.rows.size());
    for (qsizetype i = 0; i < rows.rows.size(); ++i)
        items.append({read.text(i, 0), read.text(i, 1), read.text(i, 2), read.text(i, 3),
                      read.text(i, 4), read.text(i, 5), read.text(i, 6),
                      packText(read.text(i, 7), read.at(i, 8).toInt()), read.at(i, 9).toBool(),
                      read.text(i, 10)});
    return items;
}

QList<Confirmation> confirmations(const Rows &rows)
{
    const Reader read(rows, {u"words"_s, u"sku"_s, u"customer_id"_s, u"confirmed"_s, u"sent_back"_s,
                             u"last_at"_s});
    QHash<QString, Confirmation> sums;
    for (qsizetype i = 0; i < rows.rows.size(); ++i) {
        const auto words = Catalogue::normalised(read.text(i, 0));
        auto &sum = sums[QStringList{words, read.text(i, 1), read.text(i, 2)}.join(u'\n')];
        sum.words = read.text(i, 0);
        sum.sku = read.text(i, 1);
        sum.customer = read.text(i, 2);
        sum.confirmed += read.at(i, 3).toInt();
        sum.sentBack += read.at(i, 4).toInt();
        sum.last = std::max(sum.last, read.at(i, 5).toDateTime());
    }
    return sums.values();
}

QHash<QString, QString> hospitalGroups(const Rows &rows)
{
    QHash<QString, QString> groups;
    for (const auto &row : rows.rows)
        groups.insert(row.at(0).toString(), row.at(1).toString());
    return groups;
}

QString packText(const QString &name, int size)
{
    return size > 1 ? name + between + QString::number(size) : name;
}

std::pair<QString, int> packSaid(const QString &text)
{
    const auto place = text.lastIndexOf(between);
    const auto size = place < 0 ? 0 : text.mid(place + between.size()).toInt();
    return size > 1 ? std::pair(text.left(place), size) : std::pair(text, 1);
}

} // namespace desk
