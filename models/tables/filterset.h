#pragma once

#include "filterstore.h"
#include "listspec.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

#include <optional>
#include <utility>

namespace desk {

/// One thing that a list can be filtered by: decoding, Asha, "last 7 days".
struct FilterValue
{
    QString id;
    QString words;

    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// A side of the rows that one can filter by.
struct FilterField
{
    enum class Kind {
        Choice, ///< some of `values`
        Lookup, ///< some of what `source` holds
        Dates,  ///< a range of days, by one of `values` or from … to
        Age,    ///< at least so many days ago: one of `values`, whose ids are days
    };

    QString name; ///< in what is kept
    QString title;
    Kind kind = Kind::Choice;
    QString column; ///< of the view
    QList<FilterValue> values = {};
    FilterStore::Source source = FilterStore::Source::Hospitals;
    bool isInstant = true; ///< of Dates: the column is a time, not a day

    [[nodiscard]] bool takesOne() const { return kind == Kind::Dates || kind == Kind::Age; }
};

/// Ranges of days by their distance from today, so that a kept filter stays true: for days behind
/// us, and for days ahead.
QList<FilterValue> pastDays();
QList<FilterValue> comingDays();
/// "1", "3", "7" … days.
QList<FilterValue> ages();
/// A range of days as a value; either end may be missing.
FilterValue daysBetween(const QDate &from, const QDate &to);
/// The first and last day of a value of Dates, either may be invalid; nothing for other words.
std::optional<std::pair<QDate, QDate>> daysOf(const QString &id, const QDate &today);

/// What somebody filters a list by, several sides at once.
class FilterSet
{
public:
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] QList<FilterValue> values(const QString &field) const
    {
        return m_values.value(field);
    }
    [[nodiscard]] bool has(const QString &field, const QString &id) const;
    /// No values take the field away.
    void set(const QString &field, const QList<FilterValue> &values);
    /// Adds the value or takes it away; of fields that take one it replaces the other.
    void toggle(const FilterField &field, const FilterValue &value);
    void clear() { m_values.clear(); }

    /// What must hold of the rows.
    [[nodiscard]] QList<ListFilter> conditions(const QList<FilterField> &fields,
                                               const QDateTime &now) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Reads what toJson() wrote; fields that are none of these, and values that make no sense, are
    /// left out.
    static FilterSet fromJson(const QJsonObject &json, const QList<FilterField> &fields);

    friend bool operator==(const FilterSet &, const FilterSet &) = default;

private:
    QMap<QString, QList<FilterValue>> m_values;
};

} // namespace desk
