#include "finderhits.h"

#include "icons.h"
#include "indianformat.h"
#include "link.h"
#include "stage.h"
#include "statuschip.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::Finder)
};

QString text(const QJsonObject &record, QLatin1StringView key)
{
    return record.value(key).toString();
}

QString join(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString stageWords(const QString &code)
{
    const auto stage = stageFromCode(code);
    return stage ? stageFullName(*stage) : QString();
}

FinderHit orderHit(const QJsonObject &order, QLatin1StringView number, QLatin1StringView stage)
{
    return {.title = u"%1  %2"_s.arg(text(order, number), text(order, "hospital_name"_L1)),
            .detail = join({text(order, "city"_L1), stageWords(text(order, stage))}),
            .iconName = icons::orders,
            .link = Link{u"order"_s, text(order, number)}.toString()};
}

/// A quotation, PO, invoice or dispatch; a PO opens with its order.
FinderHit documentHit(const QJsonObject &document)
{
    static const QHash<QString, QString> iconNames = {{u"quotation"_s, icons::quotations},
                                                      {u"invoice"_s, icons::invoices},
                                                      {u"dispatch"_s, icons::truck},
                                                      {u"po"_s, icons::purchaseOrder}};
    const auto kind = text(document, "kind"_L1);
    if (kind == u"order"_s)
        return orderHit(document, "number"_L1, "status"_L1);
    const auto number = text(document, "number"_L1);
    const auto order = text(document, "order_number"_L1);
    return {.title = u"%1  %2"_s.arg(number, text(document, "hospital_name"_L1)),
            .detail = join({statusWords(text(document, "status"_L1)), order}),
            .iconName = iconNames.value(kind),
            .link = (kind == u"po"_s ? Link{u"order"_s, order} : Link{kind, number}).toString()};
}

FinderHit foundOrder(const QJsonObject &order)
{
    return orderHit(order, "order_number"_L1, "workflow_stage"_L1);
}

FinderHit hospitalHit(const QJsonObject &hospital)
{
    return {.title = text(hospital, "hospital_name"_L1),
            .detail = join({text(hospital, "city"_L1), text(hospital, "gst_number"_L1)}),
            .iconName = icons::hospital,
            .link = Link{u"customer"_s, text(hospital, "id"_L1)}.toString()};
}

FinderHit itemHit(const QJsonObject &item)
{
    const auto free = item.value("available_quantity"_L1).toInt();
    return {.title = text(item, "item_name"_L1),
            .detail = join({text(item, "sku"_L1), text(item, "manufacturer"_L1),
                            Words::tr("%1 free").arg(countText(free))}),
            .iconName = icons::stock,
            .link = Link{u"sku"_s, text(item, "sku"_L1)}.toString()};
}

struct Kind
{
    QString title;
    FinderHit (*read)(const QJsonObject &);
};

Kind kindOf(const QString &section)
{
    if (section == u"documents"_s)
        return {Words::tr("By number"), documentHit};
    if (section == u"orders"_s)
        return {Words::tr("Orders"), foundOrder};
    if (section == u"hospitals"_s)
        return {Words::tr("Hospitals"), hospitalHit};
    return {Words::tr("Items"), itemHit};
}

} // namespace

QList<FinderSection> foundSections(const QJsonArray &found)
{
    QList<FinderSection> sections;
    for (const auto &value : found) {
        const auto section = value.toObject();
        const auto kind = kindOf(text(section, "section"_L1));
        FinderSection made{kind.title, {}};
        for (const auto &hit : section.value("hits"_L1).toArray())
            made.hits.append(kind.read(hit.toObject()));
        sections.append(made);
    }
    return sections;
}

QList<FinderHit> matching(const QList<Command> &commands, const QString &words)
{
    const auto wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<FinderHit> hits;
    for (const auto &command : commands) {
        const auto title = u' ' + command.title;
        const auto fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return title.contains(u' ' + word, Qt::CaseInsensitive);
        });
        if (fits)
            hits.append({.title = command.title,
                         .iconName = command.iconName,
                         .key = command.key,
                         .run = command.run});
    }
    return hits;
}

} // namespace desk
