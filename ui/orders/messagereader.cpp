#include "messagereader.h"

#include "ordertext.h"
#include "text.h"

#include <QRegularExpression>
#include <QtConcurrentRun>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype s_long = 20000; // characters: read within a few milliseconds

OrderLine lineFrom(const ParsedLine &parsed, int before)
{
    OrderLine line;
    line.cell(LineColumn::Words) = parsed.text;
    line.cell(LineColumn::Quantity) = parsed.quantity ? parsed.quantity->toText() : QString();
    line.cell(LineColumn::Unit) = parsed.unit;
    if (parsed.freeQuantity)
        line.cell(LineColumn::Free) = parsed.freeQuantity->toText();
    else if (parsed.freeGoods) // how much is for the quoter to ask
        line.cell(LineColumn::Note) = u"+ free"_s;
    // their cell lies beside several items: what each of them gets is to be asked
    if (!parsed.shared.isEmpty())
        line.cell(LineColumn::Note) = u"%1 for several items together?"_s.arg(parsed.shared);
    line.sourceLine = parsed.sourceLine + before;
    return line;
}

QList<OrderLine> read(const QString &message, const OrderSheet &sheet = {}, int firstLine = 1,
                      const ReadingGoesOn &goesOn = {})
{
    QList<OrderLine> lines;
    const auto found =
        sheet.isSheet() ? parseOrderSheet(message, sheet, goesOn) : parseOrderText(message, goesOn);
    for (const auto &parsed : found)
        lines << lineFrom(parsed, firstLine - 1);
    return lines;
}

void readWithProgress(QPromise<QList<OrderLine>> &promise, const QString &message,
                      const OrderSheet &sheet, int firstLine)
{
    promise.setProgressRange(0, static_cast<int>(message.count(u'\n')) + 1);
    auto lines = read(message, sheet, firstLine, [&promise](int done) {
        promise.setProgressValue(done);
        return !promise.isCanceled();
    });
    if (!promise.isCanceled())
        promise.addResult(std::move(lines));
}

} // namespace

QFuture<QList<OrderLine>> readMessage(const QString &message, const OrderSheet &sheet,
                                      int firstLine)
{
    if (message.size() < s_long)
        return QtFuture::makeReadyFuture(read(message, sheet, firstLine));
    return QtConcurrent::run(readWithProgress, message, sheet, firstLine);
}

OrderLine readTypedLine(const QString &text)
{
    const auto parsed = parseOrderText(text);
    OrderLine line;
    if (parsed.size() == 1 && parsed.first().quantity)
        line = lineFrom(parsed.first(), 0);
    else
        line.cell(LineColumn::Words) = cleanLine(text);
    line.sourceLine = 0;
    return line;
}

QList<OrderLine> linkToMessage(QList<OrderLine> lines, const QString &message)
{
    const auto isLinked = std::any_of(lines.begin(), lines.end(),
                                      [](const OrderLine &line) { return line.sourceLine > 0; });
    if (isLinked || message.isEmpty() || message.size() >= s_long)
        return lines;
    auto parsed = read(message, findOrderSheet(message));
    for (auto &line : lines) {
        const auto same =
            std::find_if(parsed.begin(), parsed.end(), [&line](const OrderLine &other) {
                return other.cell(LineColumn::Words) == line.cell(LineColumn::Words);
            });
        if (same == parsed.end())
            continue;
        line.sourceLine = same->sourceLine;
        parsed.erase(same); // the same words twice stand in two places
    }
    return lines;
}

QString guessSource(const QString &message)
{
    static const QRegularExpression mail(u"^(from|subject|sent|dear|regards)\\b"_s,
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::CaseInsensitiveOption);
    if (message.contains(u'\t'))
        return u"sheet"_s;
    return mail.match(message.left(4000)).hasMatch() ? u"email"_s : u"whatsapp"_s;
}

} // namespace desk
