#include "listfilters.h"

#include "filterbar.h"
#include "filterpopup.h"
#include "pagedmodel.h"
#include "preferences.h"

#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto s_last = u"last"_s;
const auto s_saved = u"saved"_s;

} // namespace

ListFilters::ListFilters(const QString &name, const QList<FilterField> &fields,
                         const DeskContext &context, QWidget *page)
    : QObject(page),
      m_name(name),
      m_fields(fields),
      m_preferences(context.preferences),
      m_set(FilterSet::fromJson(kept(s_last), fields)),
      m_bar(new FilterBar(this)),
      m_popup(new FilterPopup(this, context.database, page))
{
}

const FilterField *ListFilters::field(const QString &name) const
{
    for (const auto &field : m_fields)
        if (field.name == name)
            return &field;
    return nullptr;
}

QList<ListFilter> ListFilters::conditions() const
{
    return m_set.conditions(m_fields, QDateTime::currentDateTimeUtc());
}

void ListFilters::drive(PagedModel *model)
{
    model->setFilters(conditions());
    connect(this, &ListFilters::changed, model, [this, model] { model->setFilters(conditions()); });
}

void ListFilters::setActive(bool active)
{
    m_bar->setActive(active);
}

void ListFilters::apply(const FilterSet &set)
{
    if (set == m_set)
        return;
    m_set = set;
    keep(s_last, set.toJson());
    Q_EMIT changed();
}

void ListFilters::clear(const QString &field)
{
    auto set = m_set;
    set.set(field, {});
    apply(set);
}

void ListFilters::open(const QString &field)
{
    m_popup->openAt(field);
}

// --- Kept -----------------------------------------------------------------------------------

QJsonObject ListFilters::kept(const QString &what) const
{
    if (!m_preferences)
        return {};
    const auto text = m_preferences->remembered(m_name + u"/filters/"_s + what);
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

void ListFilters::keep(const QString &what, const QJsonObject &json)
{
    if (m_preferences)
        m_preferences->remember(
            m_name + u"/filters/"_s + what,
            QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

QStringList ListFilters::saved() const
{
    return kept(s_saved).keys();
}

void ListFilters::save(const QString &name)
{
    auto all = kept(s_saved);
    all.insert(name, m_set.toJson());
    keep(s_saved, all);
}

void ListFilters::useSaved(const QString &name)
{
    apply(FilterSet::fromJson(kept(s_saved).value(name).toObject(), m_fields));
}

void ListFilters::dropSaved(const QString &name)
{
    auto all = kept(s_saved);
    all.remove(name);
    keep(s_saved, all);
}

} // namespace desk
