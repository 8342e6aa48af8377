#include "filterpopup.h"

#include "daytext.h"
#include "filterbar.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "keycap.h"
#include "listfilters.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "textlabel.h"
#include "whendone.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize s_size(520, 392);

QString textOf(const QModelIndex &index, const QString &key)
{
    return index.data(RecordModel::RecordRole).toJsonObject().value(key).toString();
}

/// A day of a range: without a year it is the last one of that name where the rows lie behind us.
QDate dayOf(const QString &text, bool behind)
{
    const auto today = indianToday();
    const auto day = DayText::read(text, today);
    if (!day)
        return {};
    const auto withYear = text.contains(QString::number(day->year()));
    return behind && *day > today && !withYear ? day->addYears(-1) : *day;
}

} // namespace

FilterPopup::FilterPopup(ListFilters *filters, Database *database, QWidget *page)
    : Overlay(page),
      m_filters(filters),
      m_store(database),
      m_page(page),
      m_fieldModel(new RecordModel({{u"title"_s, tr("Filter by"), ColumnKind::Text, 0, true},
                                    {u"count"_s, tr("Chosen"), ColumnKind::Count, 40}},
                                   this)),
      m_valueModel(new RecordModel({{u"words"_s, tr("Value"), ColumnKind::Text, 0, true}}, this)),
      m_fields(new RowList),
      m_values(new RowList),
      m_search(new QLineEdit)
{
    setAccessibleName(tr("Filter by"));
    build();
    connect(filters, &ListFilters::changed, this, [this] {
        if (isVisible())
            fillFields();
        m_values->viewport()->update();
    });
}

void FilterPopup::build()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_search);
    right->addWidget(m_values, 1);
    right->addWidget(buildDays());
    auto *both = new QHBoxLayout;
    both->setSpacing(8);
    both->addWidget(m_fields, 2);
    both->addLayout(right, 3);
    auto *all = new QVBoxLayout(card());
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(8);
    all->addLayout(both, 1);
    all->addWidget(buildFoot());
    m_fields->setRecords(m_fieldModel);
    m_fields->setAccessibleName(tr("What to filter by"));
    m_values->setRecords(m_valueModel);
    m_values->setAccessibleName(tr("Values"));
    for (auto *list : {m_fields, m_values}) {
        list->header()->hide();
        list->installEventFilter(this);
    }
    m_values->rows()->setState([this](const QModelIndex &index) {
        const auto *field = chosenField();
        return RowState{field && m_filters->set().has(field->name, textOf(index, u"id"_s)), false,
                        0};
    });
    m_search->setAccessibleName(tr("Search among the values"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FilterPopup::lookUp);
    connect(m_fields, &RowList::chosen, this, &FilterPopup::showField);
    connect(m_values, &QAbstractItemView::clicked, this, &FilterPopup::toggle);
}

QWidget *FilterPopup::buildDays()
{
    m_days = new QWidget;
    auto *row = new QHBoxLayout(m_days);
    row->setContentsMargins(0, 0, 0, 0);
    const auto edit = [this, row](const QString &words) {
        auto *line = new QLineEdit;
        line->setPlaceholderText(words);
        line->setAccessibleName(words);
        connect(line, &QLineEdit::returnPressed, this, &FilterPopup::takeDays);
        row->addWidget(line);
        return line;
    };
    m_from = edit(tr("From, as 1 Nov"));
    m_to = edit(tr("Until, as 20 Nov"));
    return m_days;
}

QWidget *FilterPopup::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Name it to keep it"));
    m_name->setAccessibleName(tr("Name to keep these filters under"));
    connect(m_name, &QLineEdit::returnPressed, this, &FilterPopup::saveAs);
    row->addWidget(m_name, 1);
    row->addWidget(new KeyLabel(tr("Space"), tr("choose"), foot));
    row->addWidget(new KeyLabel(tr("Del"), tr("take away"), foot));
    row->addWidget(new KeyLabel(tr("Esc"), tr("close"), foot));
    return foot;
}

// --- Where it is ----------------------------------------------------------------------------

QRect FilterPopup::cardRect(const QSize &window) const
{
    const auto *bar = m_filters->bar();
    const auto below = bar->mapTo(m_page, QPoint(8, bar->height()));
    const auto size =
        QSize(px(s_size.width()), px(s_size.height())).boundedTo(window - QSize(16, 16));
    return {std::clamp(below.x(), 8, window.width() - size.width() - 8),
            std::clamp(below.y(), 8, std::max(8, window.height() - size.height() - 8)),
            size.width(), size.height()};
}

/// The list stays in full light: what is chosen shows there at once.
void FilterPopup::paintEvent(QPaintEvent *) {}

void FilterPopup::openAt(const QString &field)
{
    m_wanted = field;
    m_name->clear();
    open();
}

void FilterPopup::opened()
{
    fillFields();
    if (!m_fields->choose(m_wanted) && m_fields->chosenId().isEmpty())
        m_fields->chooseFirst();
    showField();
    m_fields->setFocus(Qt::PopupFocusReason);
    if (!m_wanted.isEmpty())
        enterValues();
}

// --- Fields ---------------------------------------------------------------------------------

void FilterPopup::fillFields()
{
    RecordGroup sides{u"sides"_s, tr("Filter by"), Tone::Secondary, {}, {}, {}};
    for (const auto &field : m_filters->fields()) {
        const auto many = m_filters->set().values(field.name).size();
        sides.rows.append({{u"id"_s, field.name},
                           {u"title"_s, field.title},
                           {u"count"_s, many > 0 ? QJsonValue(many) : QJsonValue()}});
    }
    RecordGroup saved{u"saved"_s, tr("Kept"), Tone::Secondary, {}, {}, {}};
    for (const auto &name : m_filters->saved())
        saved.rows.append({{u"id"_s, u"saved:"_s + name}, {u"title"_s, name}, {u"saved"_s, name}});
    m_fieldModel->setGroups({sides, saved});
}

const FilterField *FilterPopup::chosenField() const
{
    return m_filters->field(m_fields->chosenId());
}

void FilterPopup::showField()
{
    const auto *field = chosenField();
    m_search->setVisible(field && field->kind == FilterField::Kind::Lookup);
    m_days->setVisible(field && field->kind == FilterField::Kind::Dates);
    m_search->clear();
    m_from->clear();
    m_to->clear();
    if (field && field->kind == FilterField::Kind::Lookup)
        return lookUp();
    ++m_turn;
    fillValues(field ? field->values : QList<FilterValue>());
}

void FilterPopup::lookUp()
{
    const auto *field = chosenField();
    if (!field || field->kind != FilterField::Kind::Lookup)
        return;
    const auto turn = ++m_turn;
    whenDone(m_store.values(field->source, m_search->text()), this,
             [this, turn](const Result<Rows> &rows) {
                 if (turn != m_turn || !rows)
                     return;
                 QList<FilterValue> found;
                 for (const auto &row : rows->rows)
                     found.append({row.at(0).toString(), row.at(1).toString()});
                 fillValues(found);
             });
}

/// What is chosen comes first, so that it can be let go without looking for it.
void FilterPopup::fillValues(const QList<FilterValue> &found)
{
    QList<QJsonObject> rows;
    const auto add = [&rows](const FilterValue &value) {
        rows.append({{u"id"_s, value.id}, {u"words"_s, value.words}});
    };
    const auto *field = chosenField();
    const auto chosen = field ? m_filters->set().values(field->name) : QList<FilterValue>();
    for (const auto &value : chosen)
        if (!found.contains(value) && m_search->text().isEmpty())
            add(value);
    for (const auto &value : found)
        add(value);
    m_valueModel->setRows(rows);
    if (m_values->chosenId().isEmpty())
        m_values->chooseFirst();
}

void FilterPopup::toggle()
{
    const auto *field = chosenField();
    const auto at = m_values->currentIndex();
    if (!field || !at.isValid())
        return;
    auto set = m_filters->set();
    set.toggle(*field, {textOf(at, u"id"_s), textOf(at, u"words"_s)});
    m_filters->apply(set);
}

void FilterPopup::takeDays()
{
    const auto *field = chosenField();
    if (!field)
        return;
    const auto from = dayOf(m_from->text(), field->isInstant);
    const auto to = dayOf(m_to->text(), field->isInstant);
    if (!from.isValid() && !to.isValid())
        return;
    auto set = m_filters->set();
    set.set(field->name, {daysBetween(from, to)});
    m_filters->apply(set);
    fillValues(field->values);
}

void FilterPopup::saveAs()
{
    const auto name = m_name->text().trimmed();
    if (name.isEmpty() || m_filters->set().isEmpty())
        return;
    m_filters->save(name);
    m_name->clear();
    fillFields();
    m_fields->choose(u"saved:"_s + name);
    m_fields->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
