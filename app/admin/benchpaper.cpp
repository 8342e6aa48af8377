#include "bench.h"
#include "benchcycle.h"
#include "benchgui.h"
#include "benchtimes.h"
#include "paperpainter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_lines = 40;

/// A real invoice: its order went the whole way.
Result<QJsonObject> makeInvoice(const BenchCompany &company)
{
    const auto cycle = Cycle::make(company);
    if (!cycle)
        return cycle.error();
    if (const auto done = (*cycle)->run(s_lines); !done)
        return done.error();
    const auto rows = (*cycle)->keeper().query(
        u"select snapshot from public.invoices where id = $1"_s, {(*cycle)->invoice()});
    if (!rows)
        return rows.error();
    return rows->first().toJsonObject();
}

/// A sheet with one line on it.
bool writeNothing()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(1000, 1000, u"INV-2026-0001"_s);
    return painter.end();
}

/// Work of the GUI thread itself, with what it took in microseconds.
template <class T, class Work>
std::pair<T, qint64> timedHere(Work work)
{
    return onGuiThread<std::pair<T, qint64>>([work](const auto &answer) {
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        answer({std::move(result), timer.nsecsElapsed() / 1000});
    });
}

} // namespace

Result<Finding> benchInvoicePdf(const BenchCompany *company, const BenchOptions &options)
{
    const auto snapshot = makeInvoice(*company);
    if (!snapshot)
        return snapshot.error();
    Times papers;
    Times sheets;
    qsizetype size = 0;
    for (int round = -3; round < options.roundsOr(40); ++round) {
        const auto paper = timedHere<Result<QByteArray>>(
            [&] { return renderPaper(*snapshot, {copiesOf(u"invoice"_s).first()}); });
        if (!paper.first)
            return paper.first.error();
        const auto sheet = timedHere<bool>([] { return writeNothing(); });
        if (round < 0)
            continue;
        papers.add(paper.second);
        sheets.add(sheet.second);
        size = paper.first->size();
    }
    return Finding{
        .name = u"invoice-pdf"_s,
        .unit = u"ms"_s,
        .figure = papers.median(),
        .floor = sheets.median(),
        .floorIs = u"a PDF of one sheet with one line, by Qt's own writer"_s,
        .kind = Finding::Bar::Figure,
        .bar = 30,
        .details = {{u"lines"_s, s_lines}, {u"bytes"_s, size}, {u"paper"_s, papers.toJson()}}};
}

} // namespace desk::admin
