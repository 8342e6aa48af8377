#include "trailpane.h"

#include "allrows.h"
#include "changewords.h"
#include "emptystate.h"
#include "exportline.h"
#include "filterbar.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "listfilters.h"
#include "notice.h"
#include "pagedmodel.h"
#include "preferences.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "searchfield.h"
#include "textlabel.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QSplitter>
#include <QUrl>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

enum Column { When, What };

QJsonObject recordAt(const QModelIndex &index)
{
    return index.data(PagedModel::RecordRole).toJsonObject();
}

QDateTime instantOf(const QJsonObject &row)
{
    return QDateTime::fromString(row.value(u"created_at"_s).toString(), Qt::ISODateWithMs);
}

QList<RecordColumn> columns()
{
    QList<RecordColumn> all{
        {u"created_at"_s, TrailPane::tr("When"), ColumnKind::Text, 158},
        {u"subject"_s, TrailPane::tr("What happened"), ColumnKind::Text, 0, true},
        {u"person"_s, TrailPane::tr("Who"), ColumnKind::Text, 130},
        {u"action"_s, TrailPane::tr("Action"), ColumnKind::Text, 84},
        {u"kind"_s, TrailPane::tr("Kind"), ColumnKind::Text, 110},
        {u"was"_s, TrailPane::tr("Before"), ColumnKind::Secondary, 160},
        {u"now"_s, TrailPane::tr("After"), ColumnKind::Secondary, 160},
        {u"address"_s, TrailPane::tr("From"), ColumnKind::Secondary, 96},
        {u"program"_s, TrailPane::tr("Program"), ColumnKind::Secondary, 110}};
    for (qsizetype i = What + 1; i < all.size(); ++i)
        all[i].hidden = true;
    return all;
}

ListSpec spec()
{
    auto spec = specFor(u"api.trail_list"_s, columns(), {u"entity_id"_s}, {u"created_at"_s});
    spec.sortBy = u"created_at"_s;
    spec.searchFunction = u"api.search_trail"_s;
    spec.counted = u"public.audit_logs"_s;
    return spec;
}

QList<FilterValue> kinds()
{
    QList<FilterValue> values;
    for (const auto &kind :
         {u"orders"_s,          u"order_items"_s,     u"quotations"_s,    u"quotation_items"_s,
          u"purchase_orders"_s, u"invoices"_s,        u"invoice_items"_s, u"dispatches"_s,
          u"approvals"_s,       u"payments"_s,        u"customers"_s,     u"inventory"_s,
          u"batches"_s,         u"stock_movements"_s, u"users"_s,         u"roles"_s,
          u"settings"_s,        u"stages"_s,          u"branches"_s,      u"comments"_s,
          u"attachments"_s})
        values.append({kind, recordKindWords(kind)});
    return values;
}

QList<FilterField> filterFields()
{
    using Kind = FilterField::Kind;
    const QList<FilterValue> actions{
        {u"create"_s, TrailPane::tr("made")},     {u"update"_s, TrailPane::tr("changed")},
        {u"delete"_s, TrailPane::tr("removed")},  {u"approve"_s, TrailPane::tr("approved")},
        {u"reject"_s, TrailPane::tr("rejected")}, {u"rework"_s, TrailPane::tr("sent back")}};
    return {{u"who"_s,
             TrailPane::tr("Who"),
             Kind::Lookup,
             u"user_id"_s,
             {},
             FilterStore::Source::People},
            {u"kind"_s, TrailPane::tr("Kind"), Kind::Choice, u"kind"_s, kinds()},
            {u"action"_s, TrailPane::tr("Action"), Kind::Choice, u"action"_s, actions},
            {u"day"_s, TrailPane::tr("Day"), Kind::Dates, u"created_at"_s, pastDays()}};
}

/// Each value that the row tells of, as it was and as it is.
QList<QJsonObject> valuesIn(const QJsonObject &row)
{
    const auto of = [&row](const QString &key) {
        return QJsonDocument::fromJson(row.value(key).toString().toUtf8()).object();
    };
    const auto was = of(u"was"_s);
    const auto now = of(u"now"_s);
    auto keys = was.keys() + now.keys();
    keys.removeDuplicates();
    keys.sort();
    QList<QJsonObject> values;
    for (const auto &key : std::as_const(keys))
        values.append(
            {{u"id"_s, key},
             {u"field"_s, anyColumnWords(key)},
             {u"was"_s, was.contains(key) ? valueWords(key, was.value(key)) : QString()},
             {u"now"_s, now.contains(key) ? valueWords(key, now.value(key)) : QString()}});
    return values;
}

} // namespace

TrailPane::TrailPane(const DeskContext &context, QWidget *page, QWidget *parent)
    : AdministrationPage(context, parent),
      m_notice(new Notice(this)),
      m_search(new SearchField(tr("A document's number, or words in what changed"), this)),
      m_toFile(new KeyButton(tr("Export"), icons::exportTo, {}, this)),
      m_filters(new ListFilters(u"trail"_s, filterFields(), context, page)),
      m_model(new PagedModel(context.database, spec(), this)),
      m_list(new RowList),
      m_export(new ExportLine(m_list)),
      m_sentence(new TextLabel(Type::BodyStrong)),
      m_circumstances(new TextLabel(Type::Small, Token::Text2)),
      m_valueModel(new RecordModel({{u"field"_s, tr("Field"), ColumnKind::Secondary, 150},
                                    {u"was"_s, tr("Before"), ColumnKind::Text, 200},
                                    {u"now"_s, tr("After"), ColumnKind::Strong, 0, true}},
                                   this)),
      m_values(new RowList)
{
    build();
    connectParts();
    if (context.preferences)
        m_list->remember(context.preferences, u"trail/columns"_s);
    m_list->setTable(m_model, columns(), [](const QModelIndex &index) {
        return index.data(PagedModel::IdRole).toString();
    });
    m_filters->drive(m_model);
    showChosen();
}

QString TrailPane::title() const
{
    return tr("Trail");
}

QString TrailPane::subtitle() const
{
    return tr("Every change, who made it and when. It is sealed as it grows; indentdesk-admin "
              "audit verify looks whether it is whole.");
}

void TrailPane::build()
{
    add(m_notice);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 12, 8);
    top->addWidget(m_search, 1);
    top->addWidget(m_toFile);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
    add(m_filters->bar());
    m_filters->bar()->setKey(this);
    m_toFile->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_E, this);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    auto *upper = new Pane;
    upper->add(m_list, 1);
    upper->add(m_export);
    halves->addWidget(upper);
    halves->addWidget(buildDetail());
    halves->setSizes({420, 260});
    add(halves, 1);
    m_list->setAccessibleName(tr("The trail"));
    m_list->rows()->setLook(When, [](const QModelIndex &index, CellLook &look) {
        const auto row = recordAt(index);
        look.text = row.isEmpty() ? QString() : dateTimeText(instantOf(row));
        look.tone = Tone::Secondary;
    });
    m_list->rows()->setLook(What, [](const QModelIndex &index, CellLook &look) {
        const auto row = recordAt(index);
        look.text = row.isEmpty() ? QString() : trailSentence(row);
        look.tip = look.text;
    });
}

QWidget *TrailPane::buildDetail()
{
    auto *pane = new Pane;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    head->setSpacing(4);
    m_sentence->setWordWrap(true);
    head->addWidget(m_sentence);
    head->addWidget(m_circumstances);
    static_cast<QVBoxLayout *>(pane->layout())->addWidget(new Hairline);
    static_cast<QVBoxLayout *>(pane->layout())->addLayout(head);
    m_values->setAccessibleName(tr("What it was and is"));
    m_values->setRecords(m_valueModel);
    m_values->empty()->tell(tr("Choose a row to see what it changed."), {}, icons::preview);
    for (const int column : {1, 2})
        m_values->rows()->setLook(
            column, [](const QModelIndex &, CellLook &look) { look.tip = look.text; });
    pane->add(m_values, 1);
    return pane;
}

void TrailPane::connectParts()
{
    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        m_words = words;
        m_model->setSearch(words);
        tellEmpty();
    });
    connect(m_search, &SearchField::returnPressed, m_list,
            [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_filters, &ListFilters::changed, this, &TrailPane::tellEmpty);
    connect(m_model, &PagedModel::failed, m_notice,
            [this](const Error &error) { m_notice->tell(error); });
    connect(m_model, &PagedModel::loadingChanged, m_list, &RowList::setLoading);
    connect(m_model, &PagedModel::rowsArrived, this, [this] {
        if (m_list->chosenId().isEmpty())
            m_list->chooseFirst();
    });
    connect(m_list, &RowList::chosen, this, &TrailPane::showChosen);
    connect(m_toFile, &KeyButton::clicked, m_export, [this] { m_export->start(tr("Trail")); });
    connect(m_export, &ExportLine::failed, m_notice,
            [this](const Error &error) { m_notice->tell(error); });
    connect(m_export, &ExportLine::done, this, &TrailPane::tellExported);
    tellEmpty();
}

void TrailPane::showRecord()
{
    if (m_model->total() < 0)
        m_model->load();
    else
        m_model->refresh();
}

void TrailPane::showChosen()
{
    const auto row = recordAt(m_model->find(m_list->chosenId()));
    m_sentence->setText(row.isEmpty() ? QString() : trailSentence(row));
    const auto address = row.value(u"address"_s).toString();
    m_circumstances->setText(
        row.isEmpty() ? QString()
                      : tr("%1 · %2 · %3")
                            .arg(dateTimeText(instantOf(row)),
                                 address == u"local" ? tr("on the server itself") : address,
                                 row.value(u"program"_s).toString()));
    m_valueModel->setRows(valuesIn(row));
}

void TrailPane::tellEmpty()
{
    auto *empty = m_list->empty();
    empty->clear();
    if (m_words.isEmpty() && m_filters->set().isEmpty())
        return empty->tell(tr("Nothing has happened yet."), {}, icons::empty);
    empty->tell(tr("Nothing in the trail matches."),
                m_words.isEmpty() ? QString()
                                  : tr("Words are found by how they begin: “hosp” finds hospital."),
                icons::filter);
    if (!m_filters->set().isEmpty())
        empty->addButton(tr("Clear the filters"), icons::filter, {},
                         [this] { m_filters->apply({}); });
}

void TrailPane::tellExported(int rows, const QString &file)
{
    m_notice->tell(
        Notice::Level::Done,
        tr("%1 rows are in %2.").arg(countText(rows), QFileInfo(file).fileName()), {},
        {{tr("Open"), {}, [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }}});
}

} // namespace desk
