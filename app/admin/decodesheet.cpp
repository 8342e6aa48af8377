#include "decodesheet.h"

#include "csvwriter.h"
#include "importcolumns.h"
#include "sheetreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

constexpr int headingRows = 20; ///< titles and addresses may stand above the headings
constexpr int progressStep = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("desk::admin", text);
}

QString words(const Reason &reason)
{
    const auto times = [&reason](const char *text) { return tr(text).arg(reason.times); };
    switch (reason.kind) {
    case Reason::Kind::WordsMatch:
        return tr("matches: %1").arg(reason.asked);
    case Reason::Kind::Agrees:
        return reason.asked == reason.said ? tr("agrees: %1").arg(reason.asked)
                                           : tr("agrees: %1 = %2").arg(reason.asked, reason.said);
    case Reason::Kind::Contradicts:
        return tr("contradicts: %1, not %2").arg(reason.said, reason.asked);
    case Reason::Kind::Missing:
        return tr("not said: %1").arg(reason.asked);
    case Reason::Kind::ConfirmedHere:
        return times("confirmed for this hospital: %1");
    case Reason::Kind::ConfirmedByGroup:
        return times("confirmed in its group: %1");
    case Reason::Kind::ConfirmedByOthers:
        return times("confirmed for others: %1");
    case Reason::Kind::SentBack:
        return times("sent back: %1");
    }
    return {};
}

class SheetDecoder
{
public:
    SheetDecoder(const Catalogue &catalogue, const DecodeOrder &order)
        : m_catalogue(catalogue), m_order(order)
    {
    }

    Result<DecodeReport> run(const std::function<void(int)> &progress)
    {
        QElapsedTimer clock;
        clock.start();
        if (const auto begun = begin(); !begun)
            return begun.error();
        for (;;) {
            const auto row = m_reader->next();
            if (!row)
                return row.error();
            if (!row->has_value())
                break;
            if (const auto done = decode((*row)->cells); !done)
                return done.error();
            if (m_report.lines % progressStep == 0)
                progress(m_report.lines);
        }
        if (const auto done = m_writer->finish(); !done)
            return done.error();
        m_report.seconds = static_cast<double>(clock.elapsed()) / 1000;
        return m_report;
    }

private:
    Result<Done> begin()
    {
        auto reader = SheetReader::open(m_order.input);
        if (!reader)
            return reader.error();
        m_reader = std::move(reader).value();
        const auto headings = findHeadings();
        if (!headings)
            return headings.error();
        m_width = headings->size();
        QList<SheetColumn> columns;
        for (const auto &title :
             *headings + QStringList{u"rank"_s, u"sku"_s, u"score"_s, u"confident"_s, u"reasons"_s})
            columns.append({title});
        const bool xlsx = QFileInfo(m_order.output).suffix().toLower() == u"xlsx"_s;
        auto writer = xlsx ? SheetWriter::open(m_order.output, columns)
                           : CsvWriter::open(m_order.output, columns, false);
        if (!writer)
            return writer.error();
        m_writer = std::move(writer).value();
        return Done{};
    }

    Result<QStringList> findHeadings()
    {
        for (int tried = 0; tried < headingRows; ++tried) {
            const auto row = m_reader->next();
            if (!row)
                return row.error();
            if (!row->has_value())
                break;
            for (qsizetype column = 0; column < (*row)->cells.size(); ++column)
                if (ImportColumns::reduced((*row)->cells.at(column)) == u"customertext"_s) {
                    m_text = column;
                    return (*row)->cells;
                }
        }
        return sheetError(tr("The sheet has no column customer_text."));
    }

    Result<Done> decode(const QStringList &cells)
    {
        QElapsedTimer clock;
        clock.start();
        const auto suggestions =
            m_catalogue.suggest(cells.value(m_text), m_order.asker, m_order.top);
        m_report.times.add(clock.nsecsElapsed() / 1000);
        ++m_report.lines;
        m_report.confident += !suggestions.isEmpty() && suggestions.first().confident ? 1 : 0;
        m_report.unanswered += suggestions.isEmpty() ? 1 : 0;
        for (qsizetype rank = 0; rank < std::max<qsizetype>(suggestions.size(), 1); ++rank)
            if (const auto done = write(cells, rank, suggestions); !done)
                return done.error();
        return Done{};
    }

    Result<Done> write(const QStringList &cells, qsizetype rank,
                       const QList<Suggestion> &suggestions)
    {
        QVariantList row;
        for (qsizetype column = 0; column < m_width; ++column)
            row.append(cells.value(column));
        if (rank >= suggestions.size())
            return m_writer->write(row << QString() << QString() << QString() << QString()
                                       << QString());
        const auto &suggestion = suggestions.at(rank);
        return m_writer->write(row << QString::number(rank + 1) << suggestion.sku
                                   << QString::number(suggestion.probability, 'f', 4)
                                   << (suggestion.confident ? u"true"_s : u"false"_s)
                                   << reasonsText(suggestion.reasons));
    }

    const Catalogue &m_catalogue;
    const DecodeOrder &m_order;
    std::unique_ptr<SheetReader> m_reader;
    std::unique_ptr<SheetWriter> m_writer;
    qsizetype m_text = 0;
    qsizetype m_width = 0;
    DecodeReport m_report;
};

} // namespace

Result<DecodeReport> decodeSheet(const Catalogue &catalogue, const DecodeOrder &order,
                                 const std::function<void(int)> &progress)
{
    return SheetDecoder(catalogue, order).run(progress);
}

QString reasonsText(const QList<Reason> &reasons)
{
    QStringList texts;
    for (const auto &reason : reasons)
        texts.append(words(reason));
    return texts.join(u"; "_s);
}

} // namespace desk::admin
