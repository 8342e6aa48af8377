#include "review.h"

#include "indianformat.h"
#include "money.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::Review)
};

Money amountOf(const QString &text)
{
    const auto amount = Money::fromNumeric(text);
    return amount ? *amount : Money();
}

RecordColumn number()
{
    return {u"number"_s, Words::tr("#"), ColumnKind::Secondary, 44};
}

RecordColumn item(const QString &title)
{
    return {u"item"_s, title, ColumnKind::Text, 0, true};
}

QList<RecordColumn> decodingColumns()
{
    return {number(),
            {u"words"_s, Words::tr("In their words"), ColumnKind::Text, 150},
            {u"asked"_s, Words::tr("Wanted"), ColumnKind::Text, 80},
            item(Words::tr("Decoded to")),
            {u"quantity"_s, Words::tr("Quantity"), ColumnKind::Quantity, 72},
            {u"price"_s, Words::tr("Price ₹"), ColumnKind::Money, 80, false, 1},
            {u"free"_s, Words::tr("Free"), ColumnKind::Quantity, 68, false, 2}};
}

QList<RecordColumn> quotationColumns()
{
    return {number(),
            item(Words::tr("Item")),
            {u"quantity"_s, Words::tr("Quantity"), ColumnKind::Quantity, 72},
            {u"price"_s, Words::tr("Rate ₹"), ColumnKind::Money, 132},
            {u"discount"_s, Words::tr("Disc."), ColumnKind::Percent, 58, false, 2},
            {u"amount"_s, Words::tr("Taxable ₹"), ColumnKind::Money, 100},
            {u"margin"_s, Words::tr("Margin"), ColumnKind::Text, 72, false, 1}};
}

QList<RecordColumn> poColumns()
{
    return {number(),
            item(Words::tr("Item")),
            {u"quantity"_s, Words::tr("Quantity"), ColumnKind::Quantity, 120},
            {u"price"_s, Words::tr("Rate ₹"), ColumnKind::Money, 148},
            {u"effect"_s, Words::tr("Effect"), ColumnKind::MoneySign, 124}};
}

QList<RecordColumn> invoiceColumns()
{
    return {number(),
            item(Words::tr("Item")),
            {u"quantity"_s, Words::tr("Quantity"), ColumnKind::Quantity, 80},
            {u"price"_s, Words::tr("Rate ₹"), ColumnKind::Money, 96},
            {u"gst"_s, Words::tr("GST"), ColumnKind::Percent, 64, false, 1},
            {u"amount"_s, Words::tr("Taxable ₹"), ColumnKind::Money, 116}};
}

} // namespace

QList<RecordColumn> reviewColumns(const QString &kind)
{
    if (kind == u"quotations")
        return quotationColumns();
    if (kind == u"po")
        return poColumns();
    return kind == u"invoices" ? invoiceColumns() : decodingColumns();
}

namespace {

void addCredit(QList<Fact> &facts, const CustomerStanding &standing, const QString &amount)
{
    const auto limit = amountOf(standing.limit);
    if (limit.isZero() || limit.isNegative())
        return;
    const auto used = amountOf(standing.outstanding) + amountOf(amount);
    const auto percent = static_cast<int>(used.paise() * 100 / limit.paise());
    facts.append({Words::tr("Credit used after this"), Words::tr("%1 %").arg(percent),
                  Words::tr("of %1").arg(limit.displayRounded()),
                  percent > 100 ? Tone::Red : Tone::Plain, percent});
}

QString paysWords(const CustomerStanding &standing)
{
    if (standing.paidIn < 0)
        return Words::tr("pays in %n day(s)", nullptr, standing.paymentDays);
    return Words::tr("paid in %1 d of %2").arg(standing.paidIn).arg(standing.paymentDays);
}

} // namespace

QList<Fact> factsWith(const Review &review, const CustomerStanding &standing, const QString &amount)
{
    auto facts = review.facts;
    if (review.marginFact >= 0) {
        auto &margin = facts[review.marginFact];
        margin.below = Words::tr("floor %1 %, %2").arg(standing.marginFloor).arg(margin.below);
        if (review.marginPermille < standing.marginFloor * 10LL)
            margin.tone = Tone::Red;
    }
    if (review.customerId.isEmpty())
        return facts;
    addCredit(facts, standing, amount);
    const auto overdue = amountOf(standing.overdue);
    facts.append({Words::tr("Overdue"), overdue.isZero() ? Words::tr("None") : overdue.display(),
                  paysWords(standing), overdue.isZero() ? Tone::Plain : Tone::Red, -1});
    return facts;
}

} // namespace desk
