#include "askedwords.h"

#include "jsonnumber.h"
#include "quantity.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::AskedWords)
};

QString numberAt(const QJsonObject &line, const QString &key)
{
    const auto text = decimalText(line.value(key), 3);
    const auto quantity = Quantity::fromText(text);
    return quantity ? quantity->display() : text;
}

} // namespace

QString askedWords(const QJsonObject &line)
{
    return (numberAt(line, u"asked_quantity"_s) + u' ' + line.value(u"asked_unit"_s).toString())
        .trimmed();
}

QString askedWithFree(const QJsonObject &line)
{
    const auto asked = askedWords(line);
    const auto free = numberAt(line, u"free_quantity"_s);
    return free.isEmpty() ? asked : Words::tr("%1 + %2 free").arg(asked, free);
}

QString freeWords(const QJsonObject &line)
{
    const auto free = numberAt(line, u"free_quantity"_s);
    return free.isEmpty() ? QString() : Words::tr("%1 free asked").arg(free);
}

QString freeChip(const QJsonObject &line)
{
    const auto free = numberAt(line, u"free_quantity"_s);
    return free.isEmpty() ? QString() : Words::tr("+%1 free").arg(free);
}

} // namespace desk
