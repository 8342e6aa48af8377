#include "orderstory.h"

#include "emptystate.h"
#include "icons.h"
#include "indianformat.h"
#include "jsonnumber.h"
#include "link.h"
#include "quantity.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "stagetrack.h"
#include "statuschip.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QSplitter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString asked(const QJsonObject &line)
{
    const auto text = decimalText(line.value(u"asked_quantity"_s), 3);
    const auto quantity = Quantity::fromText(text);
    return u"%1 %2"_s
        .arg(quantity ? quantity->display() : text, line.value(u"asked_unit"_s).toString())
        .trimmed();
}

/// Lines that were split over several SKUs stand as these.
QJsonArray leaves(const QJsonArray &lines)
{
    QSet<QString> parents;
    for (const auto &line : lines)
        parents.insert(line[u"parent_id"_s].toString());
    QJsonArray kept;
    for (const auto &line : lines)
        if (!parents.contains(line[u"id"_s].toString()))
            kept << line;
    return kept;
}

QWidget *titled(const QString &title, TextLabel *count, QWidget *body, Token ground)
{
    auto *pane = new Pane(ground);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 12, 4);
    head->setSpacing(8);
    head->addWidget(new TextLabel(title, Type::BodyStrong));
    head->addWidget(count, 1);
    static_cast<QVBoxLayout *>(pane->layout())->addLayout(head);
    pane->add(body, 1);
    return pane;
}

Tone toneOf(const QString &word)
{
    if (word == u"done")
        return Tone::Green;
    if (word == u"refused")
        return Tone::Red;
    return word == u"rework" ? Tone::Violet : Tone::Plain;
}

QJsonObject document(const QString &kind, const QString &icon, const QJsonObject &from,
                     const QString &day = {})
{
    auto number = from.value(u"number"_s).toString();
    if (number.isEmpty())
        number = OrderStory::tr("no number yet");
    const auto link = Link{kind, from.value(u"number"_s).toString(from.value(u"id"_s).toString())};
    return {{u"id"_s, from.value(u"id"_s)},
            {u"icon"_s, icon},
            {u"number"_s, number},
            {u"day"_s, dateText(QDate::fromString(day, Qt::ISODate))},
            {u"status"_s, from.value(u"status"_s)},
            {u"link"_s, kind.isEmpty() ? QString() : link.toString()}};
}

} // namespace

OrderStory::OrderStory(QWidget *parent)
    : Pane(Token::Surface, parent),
      m_track(new StageTrack),
      m_lines(
          new RecordModel({{u"line_number"_s, tr("#"), ColumnKind::Secondary, 44},
                           {u"item_description"_s, tr("In their words"), ColumnKind::Text, 0, true},
                           {u"asked"_s, tr("Asked"), ColumnKind::Quantity, 96},
                           {u"given"_s, tr("Given"), ColumnKind::Text, 236, false, 2},
                           {u"pieces"_s, tr("Pieces"), ColumnKind::Count, 72, false, 1},
                           {u"unit_price"_s, tr("Price ₹"), ColumnKind::Money, 92, false, 3}},
                          this)),
      m_history(new RecordModel({{u"at"_s, tr("When"), ColumnKind::Secondary, 108},
                                 {u"what"_s, tr("What"), ColumnKind::Text, 0, true}},
                                this)),
      m_documents(new RecordModel({{u"number"_s, tr("Number"), ColumnKind::Number, 0, true},
                                   {u"status"_s, tr("Status"), ColumnKind::Status, 120}},
                                  this)),
      m_sum(new TextLabel(Type::Small, Token::Text2)),
      m_historyCount(new TextLabel(Type::Small, Token::Text2)),
      m_documentCount(new TextLabel(Type::Small, Token::Text2))
{
    add(m_track);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildLines());
    halves->addWidget(buildBelow());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    add(halves, 1);
}

QWidget *OrderStory::buildLines()
{
    auto *pane = new Pane;
    auto *list = new RowList;
    list->setAccessibleName(tr("Lines"));
    list->setRecords(m_lines);
    list->rows()->setLook(
        2, [](const QModelIndex &index, CellLook &look) { look.text = index.data().toString(); });
    list->rows()->setLook(3, [](const QModelIndex &index, CellLook &look) {
        const auto line = index.data(RecordModel::RecordRole).toJsonObject();
        if (line.value(u"status"_s).toString() == u"not_supplied"_s) {
            look.text = tr("not supplied: %1").arg(line.value(u"not_supplied_reason"_s).toString());
            look.tone = Tone::Secondary;
        }
        if (const auto why = line.value(u"substitute_reason"_s).toString(); !why.isEmpty())
            look.chips = {{tr("substitute"), Tone::Amber, {}, why}};
        if (line.value(u"closed_quantity"_s).toInt() > 0)
            look.chips << Chip{tr("%1 closed short").arg(line.value(u"closed_quantity"_s).toInt()),
                               Tone::Amber,
                               {},
                               {}};
        if (const auto why = line.value(u"rework_comment"_s).toString(); !why.isEmpty())
            look.chips << Chip{tr("rework"), Tone::Violet, icons::rework, why};
    });
    list->rows()->setLook(4, [](const QModelIndex &, CellLook &look) { look.strong = true; });
    pane->add(list, 1);
    pane->add(new Hairline);
    m_sum->setContentsMargins(16, 6, 12, 6);
    pane->add(m_sum);
    return pane;
}

QWidget *OrderStory::buildBelow()
{
    auto *history = new RowList;
    history->setAccessibleName(tr("History"));
    history->setRecords(m_history);
    history->header()->hide();
    history->setSelectionMode(QAbstractItemView::NoSelection);
    history->rows()->setLook(0, [](const QModelIndex &, CellLook &look) { look.small = true; });
    history->rows()->setLook(1, [](const QModelIndex &index, CellLook &look) {
        const auto entry = index.data(RecordModel::RecordRole).toJsonObject();
        look.tone = toneOf(entry.value(u"tone"_s).toString());
    });
    auto *documents = new RowList;
    documents->setAccessibleName(tr("Documents"));
    documents->setRecords(m_documents);
    documents->header()->hide();
    documents->empty()->tell(tr("None yet."), {}, icons::preview);
    documents->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        const auto entry = index.data(RecordModel::RecordRole).toJsonObject();
        look.icon = entry.value(u"icon"_s).toString();
        look.trailing = entry.value(u"day"_s).toString();
    });
    connect(documents, &RowList::opened, this, [this](const QString &id) {
        const auto link = m_documents->record(m_documents->find(id)).value(u"link"_s).toString();
        if (!link.isEmpty())
            Q_EMIT linkAsked(link);
    });
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    halves->addWidget(titled(tr("History"), m_historyCount, history, Token::Surface));
    halves->addWidget(titled(tr("Documents"), m_documentCount, documents, Token::Panel));
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    return halves;
}

void OrderStory::show(const QJsonObject &detail)
{
    showLines(detail);
    showDocuments(detail);
    QList<QJsonObject> entries;
    const auto history = detail.value(u"history"_s).toArray();
    for (qsizetype i = 0; i < history.size(); ++i) {
        const auto entry = history.at(i).toObject();
        const auto at = QDateTime::fromString(entry.value(u"at"_s).toString(), Qt::ISODateWithMs);
        auto when = dateTimeText(at);
        when.remove(when.size() - 12, 6); // "9 Nov, 09:14": the year is the order's
        entries << QJsonObject{
            {u"id"_s, QString::number(i)},
            {u"at"_s, when},
            {u"tone"_s, entry.value(u"tone"_s)},
            {u"what"_s, tr("%1 %2.").arg(entry.value(u"who"_s).toString(tr("Somebody")),
                                         entry.value(u"what"_s).toString())}};
    }
    m_history->setRows(entries);
    m_historyCount->setText(countText(entries.size()));
}

void OrderStory::showStages(const Rows &stages)
{
    m_track->setSteps(orderSteps(stages, QDateTime::currentDateTimeUtc()));
}

void OrderStory::showLines(const QJsonObject &detail)
{
    QList<QJsonObject> lines;
    int given = 0;
    qint64 pieces = 0;
    const auto all = leaves(detail.value(u"lines"_s).toArray());
    for (const auto &value : all) {
        auto line = value.toObject();
        const auto isGiven = !line.value(u"sku"_s).toString().isEmpty();
        line.insert(u"asked"_s, asked(line));
        line.insert(u"given"_s, line.value(u"item_name"_s));
        line.insert(u"pieces"_s, isGiven ? line.value(u"quantity"_s) : QJsonValue());
        line.insert(u"unit_price"_s,
                    isGiven ? decimalText(line.value(u"unit_price"_s)) : QString());
        given += isGiven;
        pieces += isGiven ? line.value(u"quantity"_s).toInteger() : 0;
        lines << line;
    }
    m_lines->setRows(lines);
    const auto of = tr("%1 of %n line(s) decoded.", nullptr, static_cast<int>(lines.size()));
    m_sum->setText(
        given == 0 ? tr("%n line(s), none decoded yet.", nullptr, static_cast<int>(lines.size()))
                   : tr("%1 %2 pieces.").arg(of.arg(given), countText(pieces)));
}

void OrderStory::showDocuments(const QJsonObject &detail)
{
    QList<QJsonObject> documents;
    for (const auto &value : detail.value(u"quotations"_s).toArray()) {
        const auto quotation = value.toObject();
        documents << document(u"quotation"_s, icons::quotations, quotation);
    }
    if (const auto po = detail.value(u"purchase_order"_s).toObject(); !po.isEmpty())
        documents << document({}, icons::purchaseOrder, po, po.value(u"date"_s).toString());
    for (const auto &value : detail.value(u"invoices"_s).toArray())
        documents << document(u"invoice"_s, icons::invoices, value.toObject(),
                              value[u"date"_s].toString());
    for (const auto &value : detail.value(u"dispatches"_s).toArray())
        documents << document(u"dispatch"_s, icons::truck, value.toObject(),
                              value[u"date"_s].toString());
    m_documents->setRows(documents);
    m_documentCount->setText(documents.isEmpty() ? QString() : countText(documents.size()));
}

} // namespace desk
