#include "sampledesk.h"

#include "action.h"
#include "actionbar.h"
#include "factstrip.h"
#include "filtertabs.h"
#include "icons.h"
#include "notice.h"
#include "pagehead.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "statuschip.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTreeView>

namespace desk::test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject row(int number, const QString &hospital, const QString &flag, const QString &amount,
                int hours, const QString &priority = u"normal"_s)
{
    const auto since = QDateTime::currentDateTimeUtc().addSecs(-3600 * hours);
    return {{u"id"_s, QString::number(number)},
            {u"order_number"_s, u"ORD-2026-%1"_s.arg(number, 4, 10, QLatin1Char('0'))},
            {u"hospital_name"_s, hospital},
            {u"flag"_s, flag},
            {u"amount"_s, amount},
            {u"priority"_s, priority},
            {u"since"_s, since.toString(Qt::ISODate)}};
}

QList<QJsonObject> rows(int first, int count)
{
    const QStringList hospitals = {u"Sahyadri Multispeciality, Pune"_s, u"City Hospital, Nashik"_s,
                                   u"Lotus Eye Centre, Hyderabad"_s,
                                   u"Kaveri Heart Institute, Mysuru"_s,
                                   u"District Hospital, Raipur"_s};
    const QStringList flags = {u"4 lines differ"_s, {}, u"Margin 11.4 %"_s, u"rework back"_s, {}};
    QList<QJsonObject> list;
    for (int i = 0; i < count; ++i)
        list.append(row(first + i, hospitals.at((first + i) % 5), flags.at(i % 5),
                        QString::number(12345 * (first + i) % 1234567) + u".50"_s, i * 7 % 90,
                        i % 7 == 1 ? u"urgent"_s : (i % 7 == 3 ? u"high"_s : u"normal"_s)));
    return list;
}

} // namespace

SampleDesk::SampleDesk(const DeskContext &context, QWidget *parent)
    : DeskPage(u"sample"_s, context, parent),
      m_model(new RecordModel({{u"order_number"_s, u"Document"_s, ColumnKind::Number, 150},
                               {u"hospital_name"_s, u"Customer"_s, ColumnKind::Text, 0, true},
                               {u"flag"_s, u"Flag"_s, ColumnKind::Text, 112},
                               {u"amount"_s, u"Amount"_s, ColumnKind::MoneySign, 116, false, 1},
                               {u"since"_s, u"Age"_s, ColumnKind::Age, 64}},
                              this)),
      m_lines(new RecordModel({{u"number"_s, u"#"_s, ColumnKind::Secondary, 44},
                               {u"item"_s, u"Item"_s, ColumnKind::Text, 0, true},
                               {u"quantity"_s, u"Quantity"_s, ColumnKind::Quantity, 96},
                               {u"rate"_s, u"Rate ₹"_s, ColumnKind::Money, 130},
                               {u"effect"_s, u"Effect"_s, ColumnKind::MoneySign, 110}},
                              this))
{
    listHead()->setTitle(u"Inbox"_s);
    auto *tabs = new FilterTabs(this);
    tabs->add(u"all"_s, u"All"_s, 21);
    tabs->add(u"po"_s, u"POs"_s, 4);
    tabs->add(u"quotations"_s, u"Quotations"_s, 7);
    listHead()->addWidget(tabs);
    list()->setRecords(m_model);
    list()->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        const auto record = index.data(RecordModel::RecordRole).toJsonObject();
        look.priority = record.value(u"priority"_s).toString();
        look.icon = icons::orders;
    });
    list()->rows()->setLook(2, [](const QModelIndex &, CellLook &look) {
        if (look.text.isEmpty())
            return;
        const auto tone = look.text.startsWith(u'M')
                              ? Tone::Red
                              : (look.text.startsWith(u'r') ? Tone::Violet : Tone::Amber);
        look.chips = {Chip{look.text, tone}};
        look.text.clear();
    });
    connect(list(), &RowList::chosen, this, &SampleDesk::show);
    setDetail(buildLines());
    setListFoot(u"Decided today: 14 approved, 2 sent back, 1 rejected"_s);
    fill();
}

QWidget *SampleDesk::buildLines()
{
    auto *lines = new RowList(this);
    lines->setRecords(m_lines);
    lines->rows()->setLook(3, [](const QModelIndex &index, CellLook &look) {
        if (index.row() == 0)
            look.struck = u"412.00"_s;
        look.strong = index.row() == 0;
    });
    m_lines->setRows(QJsonArray{QJsonObject{{u"id"_s, 1},
                                            {u"number"_s, 4},
                                            {u"item"_s, u"Suture 2-0, 90 cm, box of 12"_s},
                                            {u"quantity"_s, u"200"_s},
                                            {u"rate"_s, u"398.00"_s},
                                            {u"effect"_s, u"-2800.00"_s}},
                                QJsonObject{{u"id"_s, 2},
                                            {u"number"_s, 9},
                                            {u"item"_s, u"Foley catheter 16 Fr, silicone"_s},
                                            {u"quantity"_s, u"240"_s},
                                            {u"rate"_s, u"184.00"_s},
                                            {u"effect"_s, u"-11040.00"_s}},
                                QJsonObject{{u"id"_s, 3},
                                            {u"number"_s, 22},
                                            {u"item"_s, u"Bandage crepe 10 cm"_s},
                                            {u"quantity"_s, u"14400"_s},
                                            {u"rate"_s, u"58.30"_s},
                                            {u"effect"_s, u"8395.20"_s}}});
    return lines;
}

QString SampleDesk::title() const
{
    return u"Inbox"_s;
}

QString SampleDesk::iconName() const
{
    return icons::inbox;
}

QList<KeyHint> SampleDesk::keys() const
{
    return {{u"J"_s, u"next"_s},   {u"K"_s, u"previous"_s}, {u"A"_s, u"approve"_s},
            {u"R"_s, u"reject"_s}, {u"W"_s, u"rework"_s},   {u"Z"_s, u"take back"_s}};
}

void SampleDesk::fill()
{
    m_model->setGroups({{u"late"_s, u"Late, raised to you"_s, Tone::Red, {}, {}, rows(398, 3)},
                        {u"look"_s, u"Look first"_s, Tone::Secondary, {}, {}, rows(310, 7)},
                        {u"rest"_s, u"Nothing flagged"_s, Tone::Secondary, u"Approve all 11"_s,
                         u"Shift+A"_s, rows(200, 11)}});
}

void SampleDesk::show(const QString &id)
{
    const auto record = m_model->record(m_model->find(id));
    if (record.isEmpty())
        return showNothing();
    head()->setTitle(record.value(u"hospital_name"_s).toString());
    head()->setChips(
        {stageChip(u"po_approval"_s), priorityChip(record.value(u"priority"_s).toString())});
    head()->setSubtitle(record.value(u"order_number"_s).toString() + u" · AIMS/PUR/1187"_s);
    facts()->setFacts(
        {{u"PO value, with IGST"_s, u"₹12,40,118.00"_s, u"quoted ₹12,58,960"_s},
         {u"Margin"_s, u"16.8 %"_s, u"floor 15 %, quoted 17.3 %"_s, Tone::Green},
         {u"Credit used after this"_s, u"71 %"_s, u"₹35.6 of ₹50 lakh"_s, Tone::Plain, 71},
         {u"Overdue"_s, u"None"_s, u"pays in 38 d of 45"_s}});
    const auto act = [](const QString &action, const QString &label, bool comment) {
        return QJsonObject{
            {u"action"_s, action}, {u"label"_s, label}, {u"needs_comment"_s, comment}};
    };
    bar()->setActions(
        actionsFrom({act(u"approve"_s, u"Approve"_s, false), act(u"rework"_s, u"Rework"_s, true),
                     act(u"reject"_s, u"Reject"_s, true)}));
    bar()->setMessage(u"Line 4: 3.4 % below the quoted rate."_s, Tone::Amber);
    showDetail();
}

QList<DeskKind> sampleDesks()
{
    const auto make = [](const DeskContext &context, QWidget *parent) -> Desk * {
        return new SampleDesk(context, parent);
    };
    return {
        {u"inbox"_s, u"Inbox"_s, icons::inbox, {u"approval"_s}, {u"orders.approve"_s}, {}, make},
        {u"dashboard"_s, u"Dashboard"_s, icons::dashboard, {}, {u"dashboard.read"_s}, {}, make},
        {u"orders"_s,
         u"Orders"_s,
         icons::orders,
         {u"order"_s},
         {u"orders.create"_s},
         {u"orders.read_all"_s},
         make},
        {u"decoding"_s, u"Decoding"_s, icons::decoding, {}, {u"orders.decode"_s}, {}, make},
        {u"quotations"_s,
         u"Quotations"_s,
         icons::quotations,
         {},
         {u"quotations.create"_s},
         {u"quotations.read_all"_s},
         make},
        {u"stock"_s,
         u"Stock"_s,
         icons::stock,
         {},
         {u"stock.reserve"_s},
         {u"inventory.read"_s},
         make},
        {u"invoices"_s,
         u"Invoices"_s,
         icons::invoices,
         {},
         {u"invoices.create"_s},
         {u"invoices.read_all"_s},
         make},
        {u"administration"_s,
         u"Administration"_s,
         icons::administration,
         {},
         {u"roles.update"_s},
         {},
         make}};
}

} // namespace desk::test
