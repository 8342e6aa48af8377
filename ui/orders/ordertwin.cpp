#include "ordertwin.h"

#include "quantity.h"
#include "text.h"

#include <QJsonArray>
#include <QSet>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString fingerprint(const QString &words, const QString &quantity)
{
    const auto number = Quantity::fromText(quantity);
    return cleanLine(words).toLower() + u'\n' + (number ? number->toText() : QString());
}

} // namespace

OrderTwin OrderTwin::find(const Rows &recent, const QList<OrderLine> &lines)
{
    QSet<QString> mine;
    for (const auto &line : lines)
        if (!line.isBlank())
            mine.insert(fingerprint(line.cell(LineColumn::Words), line.cell(LineColumn::Quantity)));
    OrderTwin best;
    for (qsizetype row = 0; row < recent.rows.size(); ++row) {
        QSet<QString> theirs;
        const auto asked = recent.at(row, u"lines"_s).toJsonArray();
        for (const auto &line : asked)
            theirs.insert(fingerprint(line[u"words"_s].toString(), line[u"quantity"_s].toString()));
        const auto equal = static_cast<int>((theirs & mine).size());
        if (equal <= best.equal || equal * 3LL < mine.size() * 2)
            continue;
        best = {recent.at(row, u"id"_s).toString(),
                recent.at(row, u"order_number"_s).toString(),
                recent.at(row, u"workflow_stage"_s).toString(),
                recent.at(row, u"created_at"_s).toDateTime(),
                equal,
                static_cast<int>(mine.size())};
    }
    return best;
}

} // namespace desk
