#include "bench.h"
#include "ordermeasure.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace desk::admin {

// The messages are not ours to carry along: they lie where INDENTDESK_TEST_DATA says.
Result<Finding> benchParse(const BenchCompany *, const BenchOptions &)
{
    constexpr double mostMissed = 3; // of 100 lines
    Finding finding{.name = u"parse"_s, .unit = u"%"_s};
    const auto folder = qEnvironmentVariable("INDENTDESK_TEST_DATA");
    if (folder.isEmpty()) {
        finding.unit = u"not measured: INDENTDESK_TEST_DATA names no folder"_s;
        return finding;
    }
    QFile file(folder + u"/orders-dev.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound,
                     {},
                     u"The file “%1” cannot be read."_s.arg(file.fileName()),
                     file.errorString()};
    const auto measure = measureOrders(file.readAll());
    if (!measure)
        return Error{
            ErrorKind::Validation, {}, u"“%1” is no list of messages."_s.arg(file.fileName()), {}};
    finding.figure = 100 - measure->rightShare();
    finding.kind = Finding::Bar::Figure;
    finding.bar = mostMissed;
    finding.details = {{u"messages"_s, measure->messages},
                       {u"lines"_s, measure->expected},
                       {u"found"_s, measure->found},
                       {u"with_quantity"_s, measure->withQuantity},
                       {u"right"_s, measure->right},
                       {u"right_percent"_s, measure->rightShare()},
                       {u"invented"_s, measure->invented},
                       {u"invented_percent"_s, measure->inventedShare()},
                       {u"free_goods"_s, measure->freeExpected},
                       {u"free_goods_right"_s, measure->freeRight},
                       {u"mistakes"_s, QJsonArray::fromStringList(measure->mistakes)}};
    return finding;
}

} // namespace desk::admin
