#include "ordercells.h"

#include "text.h"

#include <QRegularExpression>

namespace desk {

namespace {

constexpr QChar OverRows(u'↕');

QList<OrderCell> cells(const QStringList &texts)
{
    QList<OrderCell> list;
    for (const auto &text : texts)
        list.append({cleanLine(text)});
    // Blanks at the end of a line make no row.
    while (!list.isEmpty() && list.last().text.isEmpty())
        list.removeLast();
    return list.size() > 1 ? list : QList<OrderCell>();
}

} // namespace

QList<OrderCell> OrderCells::byTabs(const QString &line)
{
    static const QRegularExpression mark(QStringLiteral("\\s*↕(\\d{1,7})/(\\d{1,7})$"));
    auto row = line.contains(u'\t') ? cells(line.split(u'\t')) : QList<OrderCell>();
    if (!line.contains(OverRows))
        return row;
    for (auto &cell : row) {
        const auto match = mark.match(cell.text);
        if (!match.hasMatch())
            continue;
        cell.part = match.captured(1).toInt();
        cell.parts = match.captured(2).toInt();
        cell.text.truncate(match.capturedStart());
    }
    return row;
}

QString OrderCells::overRows(const QString &text, int part, int parts)
{
    return QStringLiteral("%1 %2%3/%4").arg(text, OverRows).arg(part).arg(parts);
}

QList<OrderCell> OrderCells::byBars(const QString &line)
{
    if (line.count(u'|') < 2)
        return {};
    QString inner = line.trimmed();
    if (inner.startsWith(u'|'))
        inner.remove(0, 1);
    return cells(inner.split(u'|'));
}

QList<OrderCell> OrderCells::byBlanks(const QString &line, int blanks)
{
    const QRegularExpression cell(QStringLiteral("\\S+(?: {1,%1}\\S+)*").arg(blanks - 1));
    QList<OrderCell> list;
    for (auto it = cell.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        list.append(
            {cleanLine(match.captured()), match.capturedStart(), match.capturedEnd(), 1, 1});
    }
    return list.size() > 1 ? list : QList<OrderCell>();
}

QList<OrderCell> OrderCells::bySeparator(const QString &line, QChar separator)
{
    QStringList texts{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const bool atStart = texts.last().trimmed().isEmpty();
        if (c == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"')
            texts.last() += line.at(++i);
        else if (c == u'"' && (quoted || atStart))
            quoted = !quoted;
        else if (c == separator && !quoted)
            texts.append(QString());
        else
            texts.last() += c;
    }
    return cells(texts);
}

} // namespace desk
