#include "rulewords.h"

#include "avatar.h"
#include "indianformat.h"
#include "money.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QStringList>

namespace desk::rules {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(desk::RuleWords)
};

QString amountWords(const QString &amount)
{
    const auto money = Money::fromNumeric(amount);
    return money ? money->displayRounded() : amount;
}

} // namespace

QString kindWords(const QString &kind)
{
    if (kind == u"orders")
        return RuleWords::tr("Decoded orders");
    if (kind == u"quotations")
        return RuleWords::tr("Quotations");
    return kind == u"po" ? RuleWords::tr("Purchase orders") : RuleWords::tr("Invoices");
}

QString conditionWords(const QJsonObject &rule)
{
    QStringList words;
    if (const auto amount = rule[u"amount_from"].toString(); !amount.isEmpty())
        words << RuleWords::tr("from %1").arg(amountWords(amount));
    if (const auto discount = rule[u"discount_from"].toString(); !discount.isEmpty())
        words << RuleWords::tr("from %1 % discount").arg(discount);
    if (const auto margin = rule[u"margin_below"].toString(); !margin.isEmpty())
        words << RuleWords::tr("below %1 % margin").arg(margin);
    for (const auto &key : {u"customer"_s, u"branch"_s})
        if (const auto name = rule[key].toString(); !name.isEmpty())
            words << name;
    return words.isEmpty() ? RuleWords::tr("always") : words.join(u", "_s);
}

QString levelWords(const QJsonObject &level)
{
    if (const auto person = level[u"person"].toString(); !person.isEmpty())
        return person;
    const auto needed = level[u"needed"].toInt(1);
    const auto role = level[u"role"].toString();
    if (role.isEmpty())
        return needed == 1 ? RuleWords::tr("anybody who may approve")
                           : RuleWords::tr("%1 who may approve").arg(needed);
    return needed == 1 ? RuleWords::tr("one %1").arg(roleWords(role))
                       : RuleWords::tr("%1 × %2").arg(needed).arg(roleWords(role));
}

QString deciderWords(const QJsonObject &rule)
{
    QStringList words;
    for (const auto &level : rule[u"levels"].toArray())
        words << levelWords(level.toObject());
    return words.isEmpty() ? RuleWords::tr("nobody yet") : words.join(RuleWords::tr(", then "));
}

QString askingWords(const QJsonObject &rule)
{
    if (rule.isEmpty())
        return {};
    auto words = RuleWords::tr("The rule “%1” asks %2.")
                     .arg(rule[u"name"].toString(), levelWords(rule[u"who"].toObject()));
    if (rule[u"levels"].toInt() > 1)
        words += u' ' + RuleWords::tr("Level %1 of %2.")
                            .arg(rule[u"level"].toInt())
                            .arg(rule[u"levels"].toInt());
    QStringList said;
    for (const auto &name : rule[u"said"].toArray())
        said << name.toString();
    if (!said.isEmpty())
        words += u' ' + RuleWords::tr("Agreed so far: %1.").arg(said.join(u", "_s));
    return words;
}

QString setWords(const QJsonObject &set)
{
    const auto number = set[u"number"].toInt();
    const auto status = set[u"status"].toString();
    if (number == 0)
        return RuleWords::tr("New version · not saved");
    if (status == u"draft")
        return RuleWords::tr("Version %1 · draft").arg(number);
    if (status == u"proposed")
        return RuleWords::tr("Version %1 · waits for a second person").arg(number);
    const auto day = dateText(QDate::fromString(set[u"starts_on"].toString(), Qt::ISODate));
    if (set[u"is_in_force"].toBool())
        return RuleWords::tr("Version %1 · in force since %2").arg(number).arg(day);
    return RuleWords::tr("Version %1 · from %2").arg(number).arg(day);
}

} // namespace desk::rules
