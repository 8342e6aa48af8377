#include "changewords.h"

#include "indianformat.h"
#include "money.h"
#include "statuschip.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype s_longest = 60;
constexpr qsizetype s_named = 3; // columns that a sentence names

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::HistoryChanges)
};

QString quotedText(QString text)
{
    text = text.simplified();
    return u'“' + (text.size() > s_longest ? text.left(s_longest - 1) + u'…' : text) + u'”';
}

QJsonObject valuesOf(const QJsonObject &row, const QString &key)
{
    return QJsonDocument::fromJson(row.value(key).toString().toUtf8()).object();
}

/// "line 4 of ORD-2026-0012", "ORD-2026-0012", "hospital “City Hospital”".
QString subjectWords(const QJsonObject &row)
{
    const auto kind = row.value(u"kind"_s).toString();
    const auto subject = row.value(u"subject"_s).toString();
    if (subject.isEmpty())
        return recordKindWords(kind);
    const auto at = subject.lastIndexOf(u" / "_s);
    if (at > 0 && kind.endsWith(u"_items"))
        return Words::tr("line %1 of %2").arg(subject.mid(at + 3), subject.left(at));
    static const QStringList known{u"orders"_s, u"quotations"_s, u"invoices"_s, u"dispatches"_s};
    if (known.contains(kind))
        return subject;
    return Words::tr("%1 %2").arg(recordKindWords(kind), subject);
}

QString changed(const QString &who, const QString &what, const QJsonObject &was,
                const QJsonObject &now)
{
    if (now.size() == 1) {
        const auto column = now.begin().key();
        return Words::tr("%1 changed %2 of %3 from %4 to %5.")
            .arg(who, anyColumnWords(column), what, valueWords(column, was.value(column)),
                 valueWords(column, now.value(column)));
    }
    QStringList names;
    for (auto it = now.begin(); it != now.end() && names.size() < s_named; ++it)
        names << anyColumnWords(it.key());
    const auto more = static_cast<int>(now.size() - names.size());
    return more > 0 ? Words::tr("%1 changed %2 and %n more of %3.", nullptr, more)
                          .arg(who, names.join(u", "_s), what)
                    : Words::tr("%1 changed %2 of %3.").arg(who, names.join(u", "_s), what);
}

const QHash<QString, const char *> &columnTable()
{
    static const QHash<QString, const char *> table{
        {u"priority"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "priority")},
        {u"promised_date"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "needed by")},
        {u"needed_by"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "needed by")},
        {u"contact_person"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "contact")},
        {u"notes"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "note")},
        {u"po_number"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "PO")},
        {u"po_amount"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "PO amount")},
        {u"closing_reason"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "reason")},
        {u"status"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "status")},
        {u"item_description"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "words")},
        {u"asked_quantity"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "asked")},
        {u"quantity"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "pieces")},
        {u"closed_quantity"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "closed short")},
        {u"not_supplied_reason"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "not supplied")},
        {u"substitute_reason"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "substitute")},
        {u"rework_comment"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "rework")},
        {u"unit_price"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "price")},
        {u"discount_percentage"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "discount %")},
        {u"valid_until"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "valid until")},
        {u"total_amount"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "total")},
        {u"invoice_number"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "number")},
        {u"paid_amount"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "paid")},
        {u"courier_name"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "courier")},
        {u"tracking_number"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "tracking")},
        {u"boxes"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "boxes")}};
    return table;
}

const QHash<QString, const char *> &kindTable()
{
    static const QHash<QString, const char *> table{
        {u"orders"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "order")},
        {u"order_items"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "order line")},
        {u"quotations"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "quotation")},
        {u"quotation_items"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "quotation line")},
        {u"purchase_orders"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "PO")},
        {u"invoices"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "invoice")},
        {u"invoice_items"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "invoice line")},
        {u"dispatches"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "dispatch")},
        {u"approvals"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "decision")},
        {u"payments"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "payment")},
        {u"customers"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "hospital")},
        {u"inventory"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "item")},
        {u"batches"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "batch")},
        {u"stock_movements"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "stock movement")},
        {u"reservations"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "reservation")},
        {u"users"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "person")},
        {u"roles"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "role")},
        {u"settings"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "setting")},
        {u"stages"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "stage")},
        {u"branches"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "branch")},
        {u"notifications"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "notice")},
        {u"comments"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "comment")},
        {u"attachments"_s, QT_TRANSLATE_NOOP("desk::HistoryChanges", "attached file")}};
    return table;
}

} // namespace

QString columnWords(const QString &column)
{
    const auto *words = columnTable().value(column);
    return words ? Words::tr(words) : QString();
}

QString anyColumnWords(const QString &column)
{
    const auto words = columnWords(column);
    return words.isEmpty() ? QString(column).replace(u'_', u' ') : words;
}

QString recordKindWords(const QString &table)
{
    const auto *words = kindTable().value(table);
    return words ? Words::tr(words) : QString(table).replace(u'_', u' ');
}

QString valueWords(const QString &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return Words::tr("nothing");
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (value.isObject())
        return quotedText(
            QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    if (value.isArray())
        return quotedText(
            QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
    if (column == u"status" || column == u"priority")
        return statusWords(value.toString());
    const auto text =
        value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    if (column.endsWith(u"_amount") || column == u"unit_price")
        if (const auto money = Money::fromNumeric(text))
            return money->display();
    if (text.size() > 10 && text.at(10) == u'T')
        if (const auto at = QDateTime::fromString(text, Qt::ISODateWithMs); at.isValid())
            return dateTimeText(at);
    if (const auto day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return dateText(day);
    if (value.isDouble())
        return groupDigits(text);
    return quotedText(text);
}

QString trailSentence(const QJsonObject &row)
{
    const auto name = row.value(u"person"_s).toString();
    const auto who = name.isEmpty() ? Words::tr("Maintenance") : name;
    const auto what = subjectWords(row);
    const auto action = row.value(u"action"_s).toString();
    if (action == u"create")
        return Words::tr("%1 made %2.").arg(who, what);
    if (action == u"delete")
        return Words::tr("%1 removed %2.").arg(who, what);
    if (action == u"approve")
        return Words::tr("%1 approved: %2.").arg(who, what);
    if (action == u"reject")
        return Words::tr("%1 rejected: %2.").arg(who, what);
    if (action == u"rework")
        return Words::tr("%1 sent back: %2.").arg(who, what);
    auto now = valuesOf(row, u"now"_s);
    if (now.size() > 1)
        now.remove(u"version"_s); // says nothing beside what changed
    return changed(who, what, valuesOf(row, u"was"_s), now);
}

} // namespace desk
