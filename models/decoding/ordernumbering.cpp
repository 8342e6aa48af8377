#include "ordernumbering.h"

#include "quantityfinder.h"
#include "text.h"

#include <QRegularExpression>

#include <optional>

namespace desk {

namespace {

constexpr qsizetype ClearRun = 3; ///< so many in a row count, whatever stands behind them

const QRegularExpression &count()
{
    static const QRegularExpression expression(
        QStringLiteral("^\\s*(\\d{1,3})(?:\\s*[-–:]\\s*|\\s+)(?=[^\\s\\d])"));
    return expression;
}

struct Run
{
    QList<qsizetype> lines;
    int last = 0;
    int withQuantity = 0;

    // A list of quantities may rise by one as well, but then nothing behind them is one.
    [[nodiscard]] bool counts() const
    {
        return lines.size() >= ClearRun ? 2 * withQuantity > lines.size()
                                        : lines.size() == 2 && withQuantity == 2 && last == 2;
    }
};

} // namespace

QString withoutNumbering(const QString &line)
{
    static const QRegularExpression bullet(
        QStringLiteral("^[\\s•●▪◦‣·∙○■□➤➢►▶✔✓✅☐☑▢◻⬜*#–—-]+(?=[^\\s])|^\\s*[\\x{2460}-\\x{249b}\\x{"
                       "2776}-\\x{2793}]\\s*(?=\\S)"));
    static const QRegularExpression number(
        QStringLiteral("^(?:\\(\\d{1,3}\\)|\\[\\d{1,3}\\]|\\d{1,3}[)\\]]|\\d{1,3}\\.(?=\\s|[^"
                       "\\s\\d])|\\d{1,3}:(?=\\s)|\\(?(?:[a-z]|[ivx]{2,4})\\)|sr\\.?\\s*no\\.?\\s*"
                       "\\d+)\\s*(?=\\S)"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = line;
    rest.remove(bullet);
    const auto match = number.match(asciiDigits(rest));
    return match.hasMatch() ? rest.mid(match.capturedEnd()) : rest;
}

QString withoutEmphasis(const QString &line)
{
    static const QRegularExpression pair(QStringLiteral(
        "(?<![\\p{L}\\p{N}*_~])([*_~])(?=[^\\s*_~])([^*_~]+?)(?<=\\S)\\1(?![\\p{L}\\p{N}*_~])"));
    QString rest = line;
    return rest.replace(pair, QStringLiteral("\\2"));
}

QSet<qsizetype> countedLines(const QStringList &lines)
{
    QSet<qsizetype> counted;
    Run run;
    const auto close = [&] {
        if (run.counts())
            counted.unite(QSet<qsizetype>(run.lines.begin(), run.lines.end()));
        run = {};
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = count().match(asciiDigits(lines.at(i)));
        if (!match.hasMatch())
            continue;
        const int number = match.capturedView(1).toInt();
        if (number != run.last + 1)
            close();
        if (run.lines.isEmpty() && number > 2)
            continue;
        run.lines.append(i);
        run.last = number;
        run.withQuantity += findQuantity(asciiDigits(lines.at(i).mid(match.capturedEnd()))) ? 1 : 0;
    }
    close();
    return counted;
}

QString withoutCount(const QString &line)
{
    const auto match = count().match(asciiDigits(line));
    return match.hasMatch() ? line.mid(match.capturedEnd()) : line;
}

} // namespace desk
