#include "quotationmerge.h"

#include "dayfield.h"
#include "indianformat.h"
#include "percentage.h"
#include "quantity.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::quotationMerge {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::QuotationMerge)
};

QJsonObject lineOf(const DraftLine &line, bool typed)
{
    const auto &words = typed ? line.typed : line.saved;
    return {{u"id"_s, line.id},
            {u"quantity"_s, words.quantity},
            {u"unit_price"_s, words.price},
            {u"discount_percentage"_s, words.discount},
            {u"is_optional"_s, words.isOptional},
            // to be read, not merged
            {u"description"_s, line.description},
            {u"sku"_s, line.sku},
            {u"unit"_s, line.unit},
            {u"cost"_s, line.cost}};
}

QJsonArray chargesOf(const QList<DraftCharge> &charges)
{
    QJsonArray json;
    for (const auto &charge : charges)
        json.append(
            QJsonObject{{u"description"_s, charge.description}, {u"amount"_s, charge.amount}});
    return json;
}

template <class Value>
bool sameNumber(const QJsonValue &a, const QJsonValue &b)
{
    const auto number = [](const QJsonValue &value) {
        const auto text = value.toString();
        return Value::fromText(text.isEmpty() ? u"0"_s : text);
    };
    const auto one = number(a);
    const auto other = number(b);
    return one && other && one->toText() == other->toText();
}

bool sameDay(const QJsonValue &a, const QJsonValue &b)
{
    const auto day = dayFromText(a.toString(), indianToday());
    return day.isValid() && day == dayFromText(b.toString(), indianToday());
}

bool same(const QString &field, const QJsonValue &a, const QJsonValue &b)
{
    if (field == u"unit_price")
        return sameNumber<Money>(a, b);
    if (field == u"quantity")
        return sameNumber<Quantity>(a, b);
    if (field == u"discount_percentage")
        return sameNumber<Percentage>(a, b);
    return field == u"valid_until" && sameDay(a, b);
}

QString chargesWords(const QJsonArray &charges)
{
    QStringList words;
    for (const auto &charge : charges)
        words.append(charge[u"description"_s].toString() + u' ' + charge[u"amount"_s].toString());
    return words.isEmpty() ? Words::tr("none") : words.join(u", "_s);
}

QString valueWords(const QString &field, const QJsonValue &value)
{
    if (field == u"charges")
        return chargesWords(value.toArray());
    if (field == u"is_optional")
        return value.toBool() ? Words::tr("an option") : Words::tr("in the total");
    const auto text = value.toString();
    if (text.isEmpty())
        return Words::tr("none");
    if (field == u"discount_percentage")
        return Words::tr("%1 % off").arg(text);
    if (field == u"quantity")
        return Words::tr("%1 pcs").arg(text);
    if (field != u"unit_price")
        return text;
    const auto price = Money::fromText(text);
    return price ? price->displayPlain() : text;
}

QString fieldName(const QString &field)
{
    static const QHash<QString, const char *> names{
        {u"quantity"_s, QT_TRANSLATE_NOOP("desk::QuotationMerge", "quantity")},
        {u"unit_price"_s, QT_TRANSLATE_NOOP("desk::QuotationMerge", "price")},
        {u"discount_percentage"_s, QT_TRANSLATE_NOOP("desk::QuotationMerge", "discount")},
        {u"is_optional"_s, QT_TRANSLATE_NOOP("desk::QuotationMerge", "option")},
        {u"valid_until"_s, QT_TRANSLATE_NOOP("desk::QuotationMerge", "valid until")},
        {u"payment_terms"_s, QT_TRANSLATE_NOOP("desk::QuotationMerge", "payment")},
        {u"delivery_terms"_s, QT_TRANSLATE_NOOP("desk::QuotationMerge", "delivery")},
        {u"charges"_s, QT_TRANSLATE_NOOP("desk::QuotationMerge", "charges")}};
    return names.contains(field) ? Words::tr(names.value(field)) : field;
}

/// What the line earns at these words; nothing where the cost may not be seen.
ConflictWords::Footnote marginNote(const QJsonObject &line)
{
    const auto cost = Money::fromText(line.value(u"cost"_s).toString());
    const auto price = Money::fromText(line.value(u"unit_price"_s).toString());
    if (!cost || !price || price->isZero() || price->isNegative())
        return {};
    const auto off = Percentage::fromText(line.value(u"discount_percentage"_s).toString());
    const auto rest = off ? 1000000 - off->hundredths() * 100 : 1000000; // millionths of the price
    const auto net = price->paise() * rest / 1000000;
    if (net <= 0)
        return {};
    const auto tenths = (net - cost->paise()) * 1000 / net;
    const auto words = QCoreApplication::translate("desk::QuotationMerge", "margin %1 %")
                           .arg(u"%1%2.%3"_s.arg(tenths < 0 ? u"-"_s : QString())
                                    .arg(std::abs(tenths) / 10)
                                    .arg(std::abs(tenths) % 10));
    return {words, tenths < 0 ? Tone::Red : Tone::Secondary};
}

} // namespace

QJsonObject documentOf(const QuotationDraft &draft, bool typed)
{
    const auto &terms = typed ? draft.typed : draft.saved;
    QJsonArray lines;
    for (const auto &line : draft.lines)
        lines.append(lineOf(line, typed));
    return {{u"discount_percentage"_s, terms.discount}, {u"valid_until"_s, terms.validUntil},
            {u"payment_terms"_s, terms.payment},        {u"delivery_terms"_s, terms.delivery},
            {u"charges"_s, chargesOf(terms.charges)},   {u"lines"_s, lines}};
}

void take(QuotationDraft &draft, const QJsonObject &document, bool typed)
{
    auto &terms = typed ? draft.typed : draft.saved;
    terms.discount = document.value(u"discount_percentage"_s).toString();
    terms.validUntil = document.value(u"valid_until"_s).toString();
    terms.payment = document.value(u"payment_terms"_s).toString();
    terms.delivery = document.value(u"delivery_terms"_s).toString();
    terms.charges.clear();
    for (const auto &charge : document.value(u"charges"_s).toArray())
        terms.charges.append({charge[u"description"_s].toString(), charge[u"amount"_s].toString()});
    QHash<QString, QJsonObject> words;
    for (const auto &line : document.value(u"lines"_s).toArray())
        words.insert(line[u"id"_s].toString(), line.toObject());
    for (auto &line : draft.lines) {
        const auto found = words.constFind(line.id);
        if (found == words.constEnd())
            continue;
        auto &into = typed ? line.typed : line.saved;
        into.quantity = found->value(u"quantity"_s).toString();
        into.price = found->value(u"unit_price"_s).toString();
        into.discount = found->value(u"discount_percentage"_s).toString();
        into.isOptional = found->value(u"is_optional"_s).toBool();
    }
}

QJsonObject toJournal(const QuotationDraft &draft)
{
    return {{u"id"_s, draft.id},
            {u"version"_s, draft.version},
            {u"was"_s, documentOf(draft, false)},
            {u"mine"_s, documentOf(draft, true)}};
}

bool takeJournal(QuotationDraft &draft, const QJsonObject &journal)
{
    if (journal.value(u"id"_s).toString() != draft.id || !journal.value(u"mine"_s).isObject() ||
        !journal.value(u"was"_s).isObject())
        return false;
    draft.version = journal.value(u"version"_s).toInt();
    take(draft, journal.value(u"was"_s).toObject(), false);
    take(draft, journal.value(u"mine"_s).toObject(), true);
    return true;
}

ThreeWayMerge compare(const QuotationDraft &mine, const QuotationDraft &theirs)
{
    ThreeWayMerge::Rules rules;
    rules.head = {u"discount_percentage"_s, u"valid_until"_s, u"payment_terms"_s,
                  u"delivery_terms"_s, u"charges"_s};
    rules.line = {u"quantity"_s, u"unit_price"_s, u"discount_percentage"_s, u"is_optional"_s};
    rules.same = same;
    return {documentOf(mine, false), documentOf(mine, true), documentOf(theirs, false), rules};
}

ConflictWords words()
{
    ConflictWords words;
    words.document = Words::tr("this quotation");
    words.head = Words::tr("Terms");
    words.name = fieldName;
    words.value = valueWords;
    words.title = [](const QJsonObject &line) { return line.value(u"description"_s).toString(); };
    words.subtitle = [](const QJsonObject &line) { return line.value(u"sku"_s).toString(); };
    words.footnote = marginNote;
    return words;
}

} // namespace desk::quotationMerge
