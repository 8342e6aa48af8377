#include "storylines.h"

#include "askedwords.h"
#include "icons.h"
#include "indianformat.h"
#include "jsonnumber.h"
#include "money.h"
#include "presenceline.h"
#include "quantity.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "sumline.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

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

/// "GL7518 08/29", of several the one that expires first; all of them in the tip.
void putBatches(QJsonObject &line, const QJsonArray &batches)
{
    QStringList words;
    for (const auto &value : batches) {
        if (value[u"order_item_id"_s].toString() != line.value(u"id"_s).toString())
            continue;
        const auto day = QDate::fromString(value[u"expiry"_s].toString(), Qt::ISODate);
        words << QString(value[u"batch"_s].toString() + u' ' + day.toString(u"MM/yy"_s)).trimmed();
    }
    if (words.isEmpty())
        return;
    line.insert(u"batch"_s, words.size() == 1
                                ? words.first()
                                : u"%1 +%2"_s.arg(words.first()).arg(words.size() - 1));
    line.insert(u"batches"_s, words.join(u'\n'));
}

bool isNotSupplied(const QJsonObject &line)
{
    return line.value(u"status"_s).toString() == u"not_supplied"_s;
}

void lookOfGiven(const QModelIndex &index, CellLook &look)
{
    const auto line = index.data(RecordModel::RecordRole).toJsonObject();
    if (isNotSupplied(line)) {
        look.text =
            StoryLines::tr("not supplied: %1").arg(line.value(u"not_supplied_reason"_s).toString());
        look.tone = Tone::Secondary;
    } else if (line.value(u"sku"_s).toString().isEmpty()) {
        look.text = StoryLines::tr("not decoded yet");
        look.tone = Tone::Secondary;
    }
    if (const auto why = line.value(u"substitute_reason"_s).toString(); !why.isEmpty())
        look.chips = {{StoryLines::tr("substitute"), Tone::Amber, {}, why}};
    if (const auto closed = line.value(u"closed_quantity"_s).toInt(); closed > 0)
        look.chips << Chip{
            StoryLines::tr("%1 closed short").arg(countText(closed)), Tone::Amber, {}, {}};
    if (const auto why = line.value(u"rework_comment"_s).toString(); !why.isEmpty())
        look.chips << Chip{StoryLines::tr("rework"), Tone::Violet, icons::rework, why};
}

QString plainMoney(const QString &numeric)
{
    const auto money = Money::fromNumeric(numeric);
    return money ? money->displayPlain() : numeric;
}

bool isZero(const QString &numeric)
{
    const auto money = Money::fromNumeric(numeric);
    return !money || *money == Money::fromPaise(0);
}

/// "IGST 5 %" and its sum, as many as there are.
void addTaxes(QList<SumPart> &parts, const QJsonObject &amounts)
{
    const auto rates = amounts.value(u"rates"_s).toArray();
    const auto one = rates.size() == 1 ? decimalText(rates.first(), 2) : QString();
    const auto add = [&](const QString &name, const QString &key, bool isHalf) {
        const auto sum = amounts.value(key).toString();
        if (isZero(sum))
            return;
        const auto rate = Quantity::fromText(one);
        const auto words =
            rate && !isHalf ? StoryLines::tr("%1 %2 %").arg(name, rate->display()) : name;
        parts << SumPart{words} << SumPart{plainMoney(sum), Tone::Plain, true};
    };
    add(u"CGST"_s, u"cgst"_s, true);
    add(u"SGST"_s, u"sgst"_s, true);
    add(u"IGST"_s, u"igst"_s, false);
}

QList<SumPart> amountParts(const QJsonObject &amounts)
{
    if (amounts.isEmpty())
        return {};
    QList<SumPart> parts{{StoryLines::tr("Taxable")},
                         {plainMoney(amounts.value(u"taxable"_s).toString()), Tone::Plain, true}};
    addTaxes(parts, amounts);
    const auto off = amounts.value(u"round_off"_s).toString();
    if (!isZero(off))
        parts << SumPart{StoryLines::tr("Round off")}
              << SumPart{plainMoney(off), off.startsWith(u'-') ? Tone::Red : Tone::Plain, true};
    return parts;
}

} // namespace

StoryLines::StoryLines(QWidget *parent)
    : Pane(Token::Surface, parent),
      m_model(
          new RecordModel({{u"line_number"_s, tr("#"), ColumnKind::Secondary, 44},
                           {u"item_description"_s, tr("In their words"), ColumnKind::Text, 0, true},
                           {u"asked"_s, tr("Asked"), ColumnKind::Quantity, 92},
                           {u"given"_s, tr("Given"), ColumnKind::Text, 228, false, 1},
                           {u"pieces"_s, tr("Pieces"), ColumnKind::Count, 68},
                           {u"batch"_s, tr("Batch, expiry"), ColumnKind::Secondary, 122, false, 3},
                           {u"taxable"_s, tr("Taxable ₹"), ColumnKind::Money, 92, false, 2}},
                          this)),
      m_list(new RowList),
      m_sum(new SumLine)
{
    m_list->setAccessibleName(tr("Lines"));
    m_list->setRecords(m_model);
    m_list->rows()->setLook(1, [this](const QModelIndex &index, CellLook &look) {
        if (const QStringList names = m_present.values(index.data(RecordModel::IdRole).toString());
            !names.isEmpty())
            look.chips << presenceChip(names);
    });
    m_list->rows()->setLook(
        2, [](const QModelIndex &index, CellLook &look) { look.text = index.data().toString(); });
    m_list->rows()->setLook(3, lookOfGiven);
    m_list->rows()->setLook(4, [](const QModelIndex &index, CellLook &look) {
        const auto line = index.data(RecordModel::RecordRole).toJsonObject();
        look.strong = !isNotSupplied(line);
        look.tone = isNotSupplied(line)                            ? Tone::Secondary
                    : line.value(u"closed_quantity"_s).toInt() > 0 ? Tone::Amber
                                                                   : Tone::Plain;
    });
    m_list->rows()->setLook(5, [](const QModelIndex &index, CellLook &look) {
        look.small = true;
        look.tip =
            index.data(RecordModel::RecordRole).toJsonObject().value(u"batches"_s).toString();
    });
    add(m_list, 1);
    add(new Hairline);
    add(m_sum);
}

void StoryLines::show(const QJsonObject &detail)
{
    const auto id = [](const QJsonObject &of) {
        return of.value(u"order"_s).toObject().value(u"id"_s).toString();
    };
    if (id(detail) != id(m_detail))
        m_story = {};
    m_detail = detail;
    fill();
}

void StoryLines::setPresent(const QMultiHash<QString, QString> &names)
{
    m_present = names;
    m_list->viewport()->update();
}

void StoryLines::showStory(const QJsonObject &story)
{
    m_story = story;
    fill();
}

QJsonObject StoryLines::record(const QJsonObject &of) const
{
    auto line = of;
    const auto isGiven = !line.value(u"sku"_s).toString().isEmpty() && !isNotSupplied(line);
    line.insert(u"asked"_s, askedWithFree(line));
    line.insert(u"given"_s, line.value(u"item_name"_s));
    const auto pieces =
        line.value(u"quantity"_s).toInteger() - line.value(u"closed_quantity"_s).toInteger();
    line.insert(u"pieces"_s, isGiven               ? QJsonValue(pieces)
                             : isNotSupplied(line) ? QJsonValue(0)
                                                   : QJsonValue());
    line.insert(u"taxable"_s, m_story.value(u"amounts"_s)
                                  .toObject()
                                  .value(u"lines"_s)
                                  .toObject()
                                  .value(line.value(u"id"_s).toString())
                                  .toString());
    putBatches(line, m_story.value(u"batches"_s).toArray());
    return line;
}

void StoryLines::fill()
{
    QList<QJsonObject> lines;
    int given = 0;
    int whole = 0;
    qint64 pieces = 0;
    for (const auto &value : leaves(m_detail.value(u"lines"_s).toArray())) {
        const auto line = record(value.toObject());
        const auto here = line.value(u"pieces"_s).toInteger();
        given += here > 0;
        whole += here > 0 && line.value(u"closed_quantity"_s).toInt() == 0;
        pieces += here;
        lines << line;
    }
    m_model->setRows(lines);
    const auto count = static_cast<int>(lines.size());
    const auto all = tr("%n line(s)", nullptr, count);
    QList<SumPart> left;
    if (given == 0)
        left << SumPart{tr("%1, none decoded yet.").arg(all)};
    else if (m_story.value(u"batches"_s).toArray().isEmpty())
        left << SumPart{tr("%1 of %2 decoded.").arg(given).arg(all)};
    else if (whole == given)
        left << SumPart{tr("%1 of %2 given.").arg(given).arg(all)};
    else
        left << SumPart{tr("%1 of %2 given, %3 of them whole.").arg(given).arg(all).arg(whole)};
    if (given > 0)
        left << SumPart{tr("%1 pieces").arg(countText(pieces)), Tone::Green};
    m_sum->setParts(left, amountParts(m_story.value(u"amounts"_s).toObject()));
}

} // namespace desk
