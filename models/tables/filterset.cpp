#include "filterset.h"

#include "indianformat.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The first moment of a day on India's clock.
QString startOf(const QDate &day)
{
    return day.toString(Qt::ISODate) + u" 00:00+05:30"_s;
}

void addDays(const FilterField &field, const std::pair<QDate, QDate> &days,
             QList<ListFilter> &conditions)
{
    using Op = ListFilter::Op;
    const auto day = [&field](const QDate &date) {
        return field.isInstant ? startOf(date) : date.toString(Qt::ISODate);
    };
    if (days.first.isValid())
        conditions.append({field.column, Op::AtLeast, day(days.first)});
    if (days.second.isValid())
        conditions.append({field.column, Op::Below, day(days.second.addDays(1))});
}

/// A kept file may hold anything; the server would refuse the whole list for one wrong value.
bool makesSense(const FilterField &field, const FilterValue &value)
{
    const auto known = std::any_of(field.values.begin(), field.values.end(),
                                   [&](const FilterValue &v) { return v.id == value.id; });
    using Source = FilterStore::Source;
    switch (field.kind) {
    case FilterField::Kind::Choice:
    case FilterField::Kind::Age:
        return known;
    case FilterField::Kind::Dates:
        return known || daysOf(value.id, indianToday()).has_value();
    case FilterField::Kind::Lookup:
        break;
    }
    if (field.source == Source::Categories || field.source == Source::Makes)
        return !value.id.isEmpty() && !value.id.contains(QChar(0));
    return !QUuid::fromString(value.id).isNull();
}

} // namespace

bool FilterSet::has(const QString &field, const QString &id) const
{
    const auto all = values(field);
    return std::any_of(all.begin(), all.end(), [&id](const FilterValue &v) { return v.id == id; });
}

void FilterSet::set(const QString &field, const QList<FilterValue> &values)
{
    if (values.isEmpty())
        m_values.remove(field);
    else
        m_values.insert(field, values);
}

void FilterSet::toggle(const FilterField &field, const FilterValue &value)
{
    auto all = values(field.name);
    const auto before = all.removeIf([&](const FilterValue &v) { return v.id == value.id; });
    if (field.takesOne())
        all.clear();
    if (before == 0)
        all.append(value);
    set(field.name, all);
}

QList<ListFilter> FilterSet::conditions(const QList<FilterField> &fields,
                                        const QDateTime &now) const
{
    QList<ListFilter> conditions;
    for (const auto &field : fields) {
        const auto chosen = values(field.name);
        if (chosen.isEmpty())
            continue;
        QStringList ids;
        for (const auto &value : chosen)
            ids << value.id;
        if (field.kind == FilterField::Kind::Age) {
            const auto since = now.addDays(-ids.first().toInt()).toUTC();
            conditions.append({field.column, ListFilter::Op::AtMost, since.toString(Qt::ISODate)});
        } else if (field.kind == FilterField::Kind::Dates) {
            if (const auto days = daysOf(ids.first(), indianDate(now)))
                addDays(field, *days, conditions);
        } else {
            conditions.append({field.column, ListFilter::Op::In, ids});
        }
    }
    return conditions;
}

QJsonObject FilterSet::toJson() const
{
    QJsonObject json;
    for (auto field = m_values.constBegin(); field != m_values.constEnd(); ++field) {
        QJsonArray values;
        for (const auto &value : *field)
            values.append(QJsonArray{value.id, value.words});
        json.insert(field.key(), values);
    }
    return json;
}

FilterSet FilterSet::fromJson(const QJsonObject &json, const QList<FilterField> &fields)
{
    FilterSet set;
    for (const auto &field : fields) {
        QList<FilterValue> values;
        for (const auto &kept : json.value(field.name).toArray()) {
            FilterValue value{kept.toArray().at(0).toString(), kept.toArray().at(1).toString()};
            for (const auto &known : field.values) // in the language of now
                if (known.id == value.id)
                    value.words = known.words;
            if (makesSense(field, value))
                values.append(value);
        }
        set.set(field.name, values);
    }
    return set;
}

} // namespace desk
