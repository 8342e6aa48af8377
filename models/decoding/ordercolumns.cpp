#include "ordercolumns.h"

#include "orderwordlist.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

QStringList headWords(const QString &head)
{
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{M}]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return head.toLower().split(gaps, Qt::SkipEmptyParts);
}

bool anyOf(const QStringList &head, const char16_t *names)
{
    const auto known = wordsOf(names);
    return std::any_of(head.begin(), head.end(),
                       [&known](const QString &word) { return known.contains(word); });
}

bool namesQuantity(const QStringList &head)
{
    static const QStringList bare = {QStringLiteral("order"),     QStringLiteral("orders"),
                                     QStringLiteral("ordered"),   QStringLiteral("required"),
                                     QStringLiteral("reqd"),      QStringLiteral("requirement"),
                                     QStringLiteral("requested"), QStringLiteral("demand"),
                                     QStringLiteral("indent"),    QStringLiteral("nos")};
    if (head.size() == 1 && bare.contains(head.first()))
        return true;
    return anyOf(head, u"qty qtys quantity quantities qnty qtty qyt मात्रा संख्या") &&
           !anyOf(head, u"stock available balance closing opening pack packing received issued "
                        u"supplied pending returned per min max");
}

bool namesItem(const QStringList &head)
{
    return anyOf(head, u"item items product products description particulars particular material "
                       u"materials medicine medicines drug drugs article articles goods brand "
                       u"generic name names नाम विवरण सामान सामग्री दवा") &&
           !anyOf(head, u"code no number id sl sr srno hsn group category company mfr make "
                        u"manufacturer hospital department price rate amount value date type");
}

} // namespace

OrderColumn columnOf(const QString &cell)
{
    constexpr qsizetype mostWords = 5; // more are a sentence
    const auto head = headWords(cell);
    const bool says =
        std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u':'; });
    if (head.isEmpty() || head.size() > mostWords || says)
        return OrderColumn::Other;
    if (anyOf(head, u"free scheme sch bonus"))
        return OrderColumn::Free;
    if (namesQuantity(head))
        return OrderColumn::Quantity;
    if (namesItem(head))
        return OrderColumn::Item;
    if (anyOf(head, u"unit units uom um इकाई") && !anyOf(head, u"price rate cost amount value"))
        return OrderColumn::Unit;
    return anyOf(head, u"size spec specs specification specifications strength")
               ? OrderColumn::Size
               : OrderColumn::Other;
}

} // namespace desk
