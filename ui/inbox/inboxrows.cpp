#include "inboxrows.h"

#include "icons.h"
#include "inboxgroups.h"
#include "money.h"
#include "rowdelegate.h"
#include "rulewords.h"
#include "serverwords.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::InboxRows)
};

enum Column { Document, Customer, Flag, Amount, Age };

QJsonObject recordOf(const QModelIndex &index)
{
    return index.data(RecordModel::RecordRole).toJsonObject();
}

QString text(const QJsonObject &record, const QString &key)
{
    return record.value(key).toVariant().toString();
}

Tone flagTone(const QString &level)
{
    if (level == u"late")
        return Tone::Red;
    return level == u"rework" ? Tone::Violet : Tone::Amber;
}

void dressDocument(const QModelIndex &index, CellLook &look)
{
    const auto record = recordOf(index);
    look.icon = text(record, u"icon"_s);
    look.tip = Words::tr("%1 of %2, asked by %3")
                   .arg(kindWords(text(record, u"kind"_s)), text(record, u"order_number"_s),
                        text(record, u"requested_by"_s));
    if (const auto away = text(record, u"in_place_of"_s); !away.isEmpty())
        look.tip += u'\n' + Words::tr("You decide in the place of %1.").arg(away);
    if (const auto rule = rules::askingWords(record.value(u"rule"_s).toObject()); !rule.isEmpty())
        look.tip += u'\n' + rule;
}

void dressCustomer(const QModelIndex &index, CellLook &look, bool isSeen)
{
    const auto record = recordOf(index);
    look.strong = !isSeen && !record.value(u"is_own_work"_s).toBool();
    look.tip = Words::tr("%1, %2").arg(look.text, text(record, u"city"_s));
    if (look.strong)
        look.tip += u'\n' + Words::tr("Not looked at yet.");
}

void dressFlag(const QModelIndex &index, CellLook &look, const QString &inHandOf)
{
    const auto record = recordOf(index);
    look.text.clear();
    if (record.value(u"is_own_work"_s).toBool()) {
        look.chips.append({Words::tr("your own"), Tone::Outline, {}, {}});
        return;
    }
    if (record.value(u"is_assigned_to_me"_s).toBool()) {
        const auto who = text(record, u"assigned_by"_s);
        look.chips.append(
            {Words::tr("from %1").arg(who.section(u' ', 0, 0)), Tone::Accent, {}, who});
        return;
    }
    if (const auto who = text(record, u"assigned_to"_s); !who.isEmpty()) {
        look.chips.append(
            {Words::tr("with %1").arg(who.section(u' ', 0, 0)), Tone::Outline, {}, who});
        return;
    }
    if (const auto &who = inHandOf; !who.isEmpty()) {
        look.chips.append({who.section(u' ', 0, 0), Tone::Outline, icons::waiting,
                           Words::tr("Being decided by %1").arg(who)});
        return;
    }
    const auto flag = text(record, u"flag"_s);
    if (!flag.isEmpty())
        look.chips.append({serverWords(flag), flagTone(text(record, u"flag_level"_s)), {}, {}});
}

/// Paise decide nothing here; the tip has them.
void dressAmount(const QModelIndex &index, CellLook &look)
{
    const auto amount = Money::fromNumeric(text(recordOf(index), u"amount"_s));
    if (look.text.isEmpty() || !amount)
        return;
    look.text = amount->displayRounded();
    look.tip = amount->display();
}

void dressAge(const QModelIndex &index, CellLook &look)
{
    if (!isLate(recordOf(index)))
        return;
    look.tone = Tone::Red;
    look.strong = true;
}

} // namespace

QList<RecordColumn> inboxColumns()
{
    return {{u"document_number"_s, Words::tr("Document"), ColumnKind::Number, 148},
            {u"hospital_name"_s, Words::tr("Customer"), ColumnKind::Text, 0, true},
            {u"flag"_s, Words::tr("Flag"), ColumnKind::Text, 98},
            {u"amount"_s, Words::tr("Amount"), ColumnKind::Money, 90, false, 1},
            {u"waiting_since"_s, Words::tr("Age"), ColumnKind::Age, 50}};
}

void dressInboxRows(RowDelegate *rows, const std::function<bool(const QString &)> &isSeen,
                    const std::function<QString(const QString &)> &inHandOf)
{
    rows->setLook(Document, dressDocument);
    rows->setLook(Customer, [isSeen](const QModelIndex &index, CellLook &look) {
        dressCustomer(index, look, isSeen(text(recordOf(index), u"approval_id"_s)));
    });
    rows->setLook(Flag, [inHandOf](const QModelIndex &index, CellLook &look) {
        dressFlag(index, look, inHandOf(text(recordOf(index), u"approval_id"_s)));
    });
    rows->setLook(Amount, dressAmount);
    rows->setLook(Age, dressAge);
}

} // namespace desk
