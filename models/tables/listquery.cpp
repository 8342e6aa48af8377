#include "listquery.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_searched = 2'000; // what a search function gives at most

QString bind(const QVariant &value, QVariantList &binds)
{
    binds << value;
    return u"$%1"_s.arg(binds.size());
}

QString likePattern(QString words)
{
    words.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + words.toLower() + u'%';
}

} // namespace

ListQuery::ListQuery(const ListSpec &spec)
    : m_view(spec.view),
      m_counted(spec.counted),
      m_searchFunction(spec.searchFunction),
      m_joined(spec.joined),
      m_implied(spec.implied),
      m_sort(spec.sortBy),
      m_sortNullable(spec.sortNullable),
      m_order(spec.order)
{
    for (const auto &column : spec.columns)
        m_columns << column.name;
    m_columns << spec.also << u"id"_s;
    m_columns.removeDuplicates();
    m_columns << u"sort_key"_s;
}

void ListQuery::setSort(const QString &column, bool nullable, Qt::SortOrder order)
{
    m_sort = column;
    m_sortNullable = nullable;
    m_order = order;
}

QString ListQuery::selection() const
{
    const auto shown = m_columns.mid(0, m_columns.size() - 1);
    return u"select v."_s + shown.join(u", v."_s) + u", v.%1::text as sort_key"_s.arg(m_sort);
}

QString ListQuery::condition(const ListFilter &filter, QVariantList &binds) const
{
    using Op = ListFilter::Op;
    const auto column = u"v."_s + filter.column;
    switch (filter.op) {
    case Op::Equal:
        return column + u" = "_s + bind(filter.value, binds);
    case Op::NotEqual:
        return column + u" <> "_s + bind(filter.value, binds);
    case Op::In:
        // of one value an index gives the rows in their order, of a list it does not
        if (const auto values = filter.value.toStringList(); values.size() == 1)
            return column + u" = "_s + bind(values.first(), binds);
        return column + u" = any ("_s + bind(filter.value, binds) + u')';
    case Op::NotIn:
        return column + u" <> all ("_s + bind(filter.value, binds) + u')';
    case Op::AtLeast:
        return column + u" >= "_s + bind(filter.value, binds);
    case Op::AtMost:
        return column + u" <= "_s + bind(filter.value, binds);
    case Op::Below:
        return column + u" < "_s + bind(filter.value, binds);
    case Op::Contains:
        return u"lower(%1) like %2"_s.arg(column,
                                          bind(likePattern(filter.value.toString()), binds));
    case Op::IsNull:
        return column + u" is null"_s;
    case Op::IsNotNull:
        return column + u" is not null"_s;
    }
    return u"true"_s;
}

/// Nothing, unless something is said of each value that the filter lets through.
QString ListQuery::implied(const ListFilter &filter) const
{
    using Op = ListFilter::Op;
    if (m_implied.isEmpty() || (filter.op != Op::Equal && filter.op != Op::In))
        return {};
    QStringList any;
    const auto values =
        filter.op == Op::In ? filter.value.toStringList() : QStringList{filter.value.toString()};
    for (const auto &value : values) {
        const auto one = m_implied.value(filter.column + u'=' + value);
        if (one.isEmpty())
            return {};
        any << one;
    }
    return any.isEmpty() ? QString() : u'(' + any.join(u" or "_s) + u')';
}

QString ListQuery::conditions(QVariantList &binds) const
{
    QStringList all{u"true"_s};
    for (const auto &filter : m_filters) {
        all << condition(filter, binds);
        if (const auto more = implied(filter); !more.isEmpty())
            all << more;
    }
    if (!m_words.isEmpty() && !m_searchFunction.isEmpty())
        // the ids first, by the function's own index; then the rows by their keys
        all << u"v.id = any (array(select s.id from %1(%2, %3) s))"_s.arg(
            m_searchFunction, bind(m_words, binds), QString::number(s_searched));
    return all.join(u" and "_s);
}

/// What lies beyond a row, in parts that stand one behind the other and that an index gives in
/// their order; a condition with "or" is none for an index. NULLs stand behind everything else when
/// ascending, as PostgreSQL has it.
QStringList ListQuery::beyond(const RowKey &from, bool ascending, QVariantList &binds) const
{
    const auto sign = QString(QChar(ascending ? u'>' : u'<'));
    const auto id = bind(from.id, binds);
    if (!from.value.isValid()) {
        const auto nulls = u"v.%1 is null and v.id %2 %3"_s.arg(m_sort, sign, id);
        return ascending ? QStringList{nulls}
                         : QStringList{nulls, u"v.%1 is not null"_s.arg(m_sort)};
    }
    const auto value = bind(from.value, binds);
    auto pair = u"(v.%1, v.id) %2 (%3, %4)"_s.arg(m_sort, sign, value, id);
    // no index has both, and the column's own begins where the column says; one that has both must
    // not be told, as it would begin at the first of all rows with this value
    if (m_joined.contains(m_sort))
        pair.prepend(u"v.%1 %2= %3 and "_s.arg(m_sort, sign, value));
    return m_sortNullable && ascending ? QStringList{pair, u"v.%1 is null"_s.arg(m_sort)}
                                       : QStringList{pair};
}

QString ListQuery::ordering(const QString &column, const QString &id, bool ascending)
{
    return u" order by %1 %3, %2 %3"_s.arg(column, id, ascending ? u"asc"_s : u"desc"_s);
}

BoundSql ListQuery::page(const std::optional<RowKey> &from, bool forward, int skip, int limit) const
{
    BoundSql text;
    const bool ascending = (m_order == Qt::AscendingOrder) == forward;
    const auto where = conditions(text.binds);
    const auto parts = from ? beyond(*from, ascending, text.binds) : QStringList{u"true"_s};
    const auto rest =
        skip > 0 ? u" limit %1 offset %2"_s.arg(limit).arg(skip) : u" limit %1"_s.arg(limit);
    const auto source = u" from %1 v where %2 and "_s.arg(m_view, where);
    if (parts.size() == 1) {
        text.sql = selection() + source + parts.first() +
                   ordering(u"v."_s + m_sort, u"v.id"_s, ascending) + rest;
        return text;
    }
    QStringList selected;
    for (const auto &part : parts)
        selected << u'(' + selection() + u", v.%1 as sort_value"_s.arg(m_sort) + source + part +
                        ordering(u"v."_s + m_sort, u"v.id"_s, ascending) +
                        u" limit %1)"_s.arg(limit + skip);
    text.sql = u"select "_s + m_columns.join(u", "_s) + u" from ("_s +
               selected.join(u" union all "_s) + u") u"_s +
               ordering(u"sort_value"_s, u"id"_s, ascending) + rest;
    return text;
}

BoundSql ListQuery::count() const
{
    BoundSql text;
    if (m_filters.isEmpty() && m_words.isEmpty() && !m_counted.isEmpty()) {
        text.sql = u"select count(*) from "_s + m_counted;
        return text;
    }
    text.sql = u"select count(*) from %1 v where "_s.arg(m_view) + conditions(text.binds);
    return text;
}

BoundSql ListQuery::rows(const QStringList &ids) const
{
    BoundSql text;
    const auto where = conditions(text.binds);
    text.sql = selection() + u" from %1 v where %2 and v.id = any (%3)"_s.arg(
                                 m_view, where, bind(ids, text.binds));
    return text;
}

} // namespace desk
