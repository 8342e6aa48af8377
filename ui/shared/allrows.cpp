#include "allrows.h"

#include "emptystate.h"
#include "filterbar.h"
#include "filtertabs.h"
#include "icons.h"
#include "indianformat.h"
#include "listfilters.h"
#include "pagedmodel.h"
#include "rowlist.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_most = 50000; // a tree view spends time and memory on each

} // namespace

ListSpec specFor(const QString &view, const QList<RecordColumn> &columns, const QStringList &also,
                 const QStringList &always)
{
    ListSpec spec;
    spec.view = view;
    for (const auto &column : columns)
        spec.columns.append({column.key, column.title, {}, !always.contains(column.key)});
    spec.also = also;
    spec.sortBy = u"created_at"_s;
    spec.most = s_most;
    return spec;
}

AllRows::AllRows(Database *database, const ListSpec &spec, const QList<RecordColumn> &columns,
                 RowList *list, FilterTabs *tabs, ListFilters *filters, QObject *parent)
    : QObject(parent),
      m_columns(columns),
      m_list(list),
      m_tabs(tabs),
      m_filters(filters),
      m_model(new PagedModel(database, spec, this))
{
    tabs->add(tab(), tr("All"));
    list->setSortable(true);
    filters->drive(m_model);
    filters->setActive(false);
    connect(m_model, &PagedModel::failed, this, &AllRows::failed);
    connect(m_model, &PagedModel::counted, this, &AllRows::tellCount);
    connect(m_model, &PagedModel::loadingChanged, list, [this](bool loading) {
        if (isShown())
            m_list->setLoading(loading);
    });
    connect(filters, &ListFilters::changed, this, [this] {
        if (!m_filters->set().isEmpty())
            m_tabs->choose(tab());
        if (isShown())
            tellEmpty();
    });
}

bool AllRows::isShown() const
{
    return m_list->model() == m_model;
}

bool AllRows::showIf(const QString &chosen)
{
    const auto wanted = chosen == tab();
    m_filters->setActive(wanted);
    if (!wanted) {
        Q_EMIT footChanged({});
        return false;
    }
    m_list->setTable(
        m_model, m_columns,
        [](const QModelIndex &index) { return index.data(PagedModel::IdRole).toString(); },
        u"/all"_s);
    tellEmpty();
    if (m_model->total() < 0)
        m_model->load();
    else
        tellCount();
    return true;
}

void AllRows::refresh()
{
    m_model->refresh();
}

void AllRows::tellEmpty()
{
    auto *empty = m_list->empty();
    empty->clear();
    if (m_filters->set().isEmpty())
        return empty->tell(tr("There is nothing yet."), tr("Rows appear here as they come."),
                           icons::empty);
    empty->tell(tr("Nothing matches."),
                tr("It is filtered by %1.").arg(m_filters->bar()->words().join(u"; "_s)),
                icons::filter);
    empty->addButton(tr("Clear the filters"), icons::filter, {}, [this] { m_filters->apply({}); });
}

void AllRows::tellCount()
{
    const auto total = m_model->total();
    const auto narrowed = !m_filters->set().isEmpty();
    m_tabs->setCount(tab(), narrowed ? -1 : total);
    if (!isShown())
        return;
    if (total > s_most)
        Q_EMIT footChanged(tr("The first %1 of %2 rows. Filter or sort for the others.")
                               .arg(countText(s_most), countText(total)));
    else
        Q_EMIT footChanged(narrowed ? tr("%n row(s) match", nullptr, total) : QString());
}

} // namespace desk
