#include "celllook.h"

#include "indianformat.h"
#include "money.h"
#include "statuschip.h"

#include <QDateTime>
#include <QStringList>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void fillMoney(const QVariant &value, bool sign, CellLook &look)
{
    look.right = true;
    const auto amount = Money::fromNumeric(value.toString());
    if (!value.isValid() || value.toString().isEmpty() || !amount) {
        look.text = value.toString();
        return;
    }
    look.text = sign ? amount->display() : amount->displayPlain();
    if (amount->isNegative())
        look.tone = Tone::Red;
}

QDateTime toTime(const QVariant &value)
{
    const auto time = value.toDateTime();
    return time.isValid() ? time : QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QDate toDate(const QVariant &value)
{
    const auto date = value.toDate();
    return date.isValid() ? date : QDate::fromString(value.toString().left(10), Qt::ISODate);
}

/// Shown where the value is a number to count with; "12.500" loses zeros that say nothing.
QString quantityText(const QString &number)
{
    auto text = number;
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return groupDigits(text);
}

void fillNumber(ColumnKind kind, const QVariant &value, CellLook &look)
{
    look.right = true;
    look.text = quantityText(value.toString());
    if (kind == ColumnKind::Percent && !look.text.isEmpty())
        look.text += u" %"_s;
}

void fillAge(const QVariant &value, CellLook &look)
{
    look.right = true;
    look.tone = Tone::Secondary;
    const auto time = toTime(value);
    look.text = time.isValid() ? ageText(time) : QString();
    look.tip = dateTimeText(time);
}

void fillChip(const Chip &chip, CellLook &look)
{
    if (!chip.text.isEmpty())
        look.chips.append(chip);
}

} // namespace

CellLook lookOf(ColumnKind kind, const QVariant &value)
{
    CellLook look;
    switch (kind) {
    case ColumnKind::Text:
        look.text = value.toString();
        break;
    case ColumnKind::Strong:
        look.text = value.toString();
        look.strong = true;
        break;
    case ColumnKind::Secondary:
        look.text = value.toString();
        look.tone = Tone::Secondary;
        break;
    case ColumnKind::Number:
        look.text = value.toString();
        look.elide = Qt::ElideMiddle;
        break;
    case ColumnKind::Count:
    case ColumnKind::Quantity:
    case ColumnKind::Percent:
        fillNumber(kind, value, look);
        break;
    case ColumnKind::Money:
        fillMoney(value, false, look);
        break;
    case ColumnKind::MoneySign:
        fillMoney(value, true, look);
        break;
    case ColumnKind::Date:
        look.text = dateText(toDate(value));
        break;
    case ColumnKind::Age:
        fillAge(value, look);
        break;
    case ColumnKind::Stage:
        fillChip(stageChip(value.toString()), look);
        break;
    case ColumnKind::Status:
        fillChip(statusChip(value.toString()), look);
        break;
    case ColumnKind::Priority:
        fillChip(priorityChip(value.toString()), look);
        break;
    case ColumnKind::Icon:
        look.icon = value.toString();
        break;
    }
    return look;
}

QString spoken(const CellLook &look)
{
    QStringList words = {look.text, look.trailing, look.second};
    for (const auto &chip : look.chips)
        words.append(chip.tip.isEmpty() ? chip.text : chip.tip);
    words.removeAll(QString());
    return words.join(u", "_s);
}

} // namespace desk
