#include "cellblock.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Takes a cell in quotes, whose first quote is at `at`; leaves `at` behind the last.
QString quoted(const QString &text, qsizetype &at)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text.at(at) != u'"')
            cell += text.at(at);
        else if (at + 1 < text.size() && text.at(at + 1) == u'"')
            cell += text.at(++at);
        else
            break;
    }
    ++at;
    return cell;
}

/// A quote opens a cell only where its closing one is followed by the end of the cell: 5" is five
/// inches.
bool isQuoted(const QString &text, qsizetype at)
{
    if (at >= text.size() || text.at(at) != u'"')
        return false;
    quoted(text, at);
    return at >= text.size() ? text.endsWith(u'"') : text.at(at) == u'\t' || text.at(at) == u'\n';
}

} // namespace

QList<QStringList> readCells(const QString &text)
{
    auto clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (clean.endsWith(u'\n'))
        clean.chop(1);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    qsizetype at = 0;
    bool atStart = true;
    while (at < clean.size()) {
        if (atStart && isQuoted(clean, at)) {
            cell = quoted(clean, at);
            atStart = false;
            continue;
        }
        const auto c = clean.at(at++);
        atStart = c == u'\t' || c == u'\n';
        if (!atStart) {
            cell += c;
            continue;
        }
        row << cell;
        cell.clear();
        if (c == u'\n')
            rows << std::exchange(row, {});
    }
    row << cell;
    rows << row;
    return rows;
}

QString writeCells(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const auto &row : rows) {
        QStringList cells;
        for (auto cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            cells << cell;
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace desk
