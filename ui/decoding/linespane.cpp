#include "linespane.h"

#include "decodingprogress.h"
#include "deskcontext.h"
#include "emptystate.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "pagehead.h"
#include "presenceline.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "statuschip.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QMultiHash>
#include <QVBoxLayout>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject recordOf(const QModelIndex &index)
{
    return index.data(RecordModel::RecordRole).toJsonObject();
}

QString sourceWords(const QString &source)
{
    if (source == u"email")
        return LinesPane::tr("by e-mail");
    if (source == u"whatsapp")
        return LinesPane::tr("by WhatsApp");
    if (source == u"phone")
        return LinesPane::tr("by phone");
    if (source == u"sheet")
        return LinesPane::tr("from a sheet");
    if (source == u"repeat")
        return LinesPane::tr("a repeat");
    return {};
}

/// "ORD-2026-0412 · Asha Kulkarni, by WhatsApp · needed by 22 Nov 2026"
QString subtitleOf(const QJsonObject &detail)
{
    const auto order = detail.value(u"order"_s).toObject();
    QStringList who = {detail.value(u"rep"_s).toObject().value(u"full_name"_s).toString(),
                       sourceWords(order.value(u"source"_s).toString())};
    who.removeAll(QString());
    QStringList parts = {order.value(u"order_number"_s).toString(), who.join(u", "_s)};
    const auto needed = QDate::fromString(order.value(u"promised_date"_s).toString(), Qt::ISODate);
    if (needed.isValid())
        parts.append(LinesPane::tr("by %1").arg(dateText(needed)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The names of those who are on a line, this person left out.
QMultiHash<QString, QString> othersOf(const QList<PersonThere> &people)
{
    QMultiHash<QString, QString> others;
    for (const auto &there : people)
        if (!there.isMe)
            others.insert(there.line, there.firstName());
    return others;
}

} // namespace

LinesPane::LinesPane(const DeskContext &context, QWidget *parent)
    : Pane(Token::Surface, parent),
      m_head(new PageHead(this)),
      m_progress(new DecodingProgress(this)),
      m_model(new RecordModel({{u"number"_s, tr("#"), ColumnKind::Secondary, 44},
                               {u"words"_s, tr("In their words"), ColumnKind::Text, 0, true},
                               {u"asked"_s, tr("Wanted"), ColumnKind::Quantity, 92},
                               {u"mark"_s, {}, ColumnKind::Icon, 34}},
                              this)),
      m_list(new RowList(this)),
      m_sure(new KeyButton(tr("Take all that is sure"), icons::agrees, {}, this))
{
    add(m_head);
    add(m_progress);
    add(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 4);
    foot->addWidget(m_sure);
    foot->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    setMinimumWidth(px(300));
    m_list->setRecords(m_model);
    m_list->setTwoLines(true);
    m_list->setAccessibleName(tr("Lines of the order"));
    m_list->empty()->tell(tr("No order is chosen."),
                          tr("Choose an order of the queue to see its lines."), icons::decoding);
    if (context.preferences)
        m_list->remember(context.preferences, u"decoding/lines"_s);
    dressRows();
}

void LinesPane::dressRows()
{
    auto *rows = m_list->rows();
    rows->setLook(m_model->column(u"words"_s), [](const QModelIndex &index, CellLook &look) {
        const auto record = recordOf(index);
        look.second = record.value(u"became"_s).toString();
        look.tip = look.second.isEmpty() ? look.text : tr("%1\n%2").arg(look.text, look.second);
        look.strong = record.value(u"status"_s).toString() == u"pending" && look.second.isEmpty();
        if (record.value(u"rework"_s).toBool())
            look.tone = Tone::Violet;
        if (const auto who = record.value(u"who"_s).toString(); !who.isEmpty())
            look.chips = {presenceChip({who})};
    });
    rows->setLook(m_model->column(u"asked"_s), [](const QModelIndex &index, CellLook &look) {
        const auto record = recordOf(index);
        look.text = record.value(u"asked"_s).toString();
        look.second = record.value(u"free"_s).toString();
        if (!look.second.isEmpty())
            look.tip = tr("%1, %2").arg(look.text, look.second);
    });
    rows->setLook(m_model->column(u"mark"_s), [](const QModelIndex &index, CellLook &look) {
        const auto record = recordOf(index);
        look.icon = record.value(u"mark"_s).toString();
        look.right = true;
        look.iconTone = Tone::Green;
        if (record.value(u"rework"_s).toBool())
            look.iconTone = Tone::Violet;
        else if (record.value(u"waits"_s).toBool())
            look.iconTone = Tone::Amber;
        else if (record.value(u"saving"_s).toBool() ||
                 record.value(u"status"_s).toString() == u"not_supplied")
            look.iconTone = Tone::Secondary;
        look.tip = record.value(u"became"_s).toString();
    });
}

void LinesPane::setOrder(const QJsonObject &detail)
{
    const auto customer = detail.value(u"customer"_s).toObject();
    const auto name = customer.value(u"hospital_name"_s).toString();
    const auto city = customer.value(u"city"_s).toString();
    m_head->setTitle(city.isEmpty() ? name : tr("%1, %2").arg(name, city));
    const auto order = detail.value(u"order"_s).toObject();
    m_head->setChips({priorityChip(order.value(u"priority"_s).toString())});
    m_head->setSubtitle(subtitleOf(detail));
}

void LinesPane::setLines(const QList<DecodingLine> &lines)
{
    m_lines = lines;
    showLines();
}

void LinesPane::setPeople(const QList<PersonThere> &people)
{
    const auto before = othersOf(std::exchange(m_people, people));
    if (othersOf(people) != before)
        showLines();
    else // only this person has moved, which every J does
        m_progress->setLines(m_lines, m_people);
}

void LinesPane::showLines()
{
    const auto others = othersOf(m_people);
    QList<QJsonObject> records;
    for (const auto &line : std::as_const(m_lines)) {
        auto record = lineRecord(line);
        record.insert(u"who"_s, QStringList(others.values(line.id)).join(u", "_s));
        records.append(record);
    }
    m_model->setRows(records);
    m_progress->setLines(m_lines, m_people);
}

} // namespace desk
