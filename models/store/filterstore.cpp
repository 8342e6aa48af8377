#include "filterstore.h"

#include "database.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto hospitalsSql = uR"(
select s.id::text, s.hospital_name || coalesce(', ' || s.city, '') as words
from api.search_customers($1, 40) s)"_s;

const auto peopleSql = uR"(
select p.id::text, p.full_name || ', ' || replace(p.role_name, '_', ' ') as words
from api.people_names p
where strpos(lower(p.full_name), lower($1)) > 0
order by not p.is_active, p.full_name, p.id limit 40)"_s;

const auto branchesSql = uR"(
select b.id::text, b.name as words from public.branches b
where strpos(lower(b.name), lower($1)) > 0 order by not b.is_head, b.name, b.id limit 40)"_s;

const auto categoriesSql = uR"(
select i.category as id, i.category as words from public.inventory i
where i.category is not null and strpos(lower(i.category), lower($1)) > 0
group by i.category order by i.category limit 40)"_s;

const auto makesSql = uR"(
select i.manufacturer as id, i.manufacturer as words from public.inventory i
where i.manufacturer is not null and strpos(lower(i.manufacturer), lower($1)) > 0
group by i.manufacturer order by i.manufacturer limit 40)"_s;

QString sqlOf(FilterStore::Source source)
{
    switch (source) {
    case FilterStore::Source::Hospitals:
        return hospitalsSql;
    case FilterStore::Source::People:
        return peopleSql;
    case FilterStore::Source::Branches:
        return branchesSql;
    case FilterStore::Source::Categories:
        return categoriesSql;
    case FilterStore::Source::Makes:
        break;
    }
    return makesSql;
}

} // namespace

QFuture<Result<Rows>> FilterStore::values(Source source, const QString &words) const
{
    return m_database->query(sqlOf(source), {words.trimmed()});
}

} // namespace desk
