#include "linemodel.h"

#include <utility>

namespace desk {

void LineModel::put(int row, int column, const QString &text)
{
    take(row, column, text);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT edited();
}

void LineModel::typing(const QModelIndex &index, const QString &text)
{
    if (!index.isValid() || typed(index.row(), index.column()) == text)
        return;
    if (!m_open.isValid()) {
        m_open = index;
        m_before = typed(index.row(), index.column());
    }
    put(index.row(), index.column(), text);
}

void LineModel::endTyping(bool keep)
{
    if (!m_open.isValid())
        return;
    const auto cell = std::exchange(m_open, {});
    const auto now = typed(cell.row(), cell.column());
    if (keep && now != m_before)
        done({{cell.row(), cell.column(), m_before, now}});
    else if (!keep)
        put(cell.row(), cell.column(), m_before);
}

bool LineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index.row(), index.column()))
        return false;
    Step step;
    change(step, index.row(), index.column(), value.toString());
    done(step);
    return true;
}

void LineModel::change(Step &step, int row, int column, const QString &text)
{
    const auto before = typed(row, column);
    if (before == text)
        return;
    step.append({row, column, before, text});
    put(row, column, text);
}

void LineModel::done(const Step &step)
{
    if (step.isEmpty())
        return;
    m_past.append(step);
    m_future.clear();
}

int LineModel::paste(const QModelIndex &from, const QString &block)
{
    if (!from.isValid())
        return 0;
    Step step;
    auto text = block;
    const auto rows = text.remove(u'\r').split(u'\n');
    for (int r = 0; r < rows.size() && from.row() + r < rowCount(); ++r) {
        if (rows.at(r).isEmpty() && r == rows.size() - 1)
            break; // a spreadsheet ends its last row too
        auto column = from.column();
        for (const auto &word : rows.at(r).split(u'\t')) {
            while (column < columnCount() && !isEditable(from.row() + r, column))
                ++column;
            if (column >= columnCount())
                break;
            change(step, from.row() + r, column++, word.trimmed());
        }
    }
    done(step);
    return static_cast<int>(step.size());
}

QJsonArray LineModel::words() const
{
    QJsonArray words;
    for (int row = 0; row < rowCount(); ++row) {
        QJsonArray cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(isEditable(row, column) ? typed(row, column) : QString());
        words.append(cells);
    }
    return words;
}

void LineModel::putWords(const QJsonArray &words)
{
    if (words.size() != rowCount())
        return; // other lines than those that it was typed for
    Step step;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (isEditable(row, column) && words.at(row)[column].isString())
                change(step, row, column, words.at(row)[column].toString());
    done(step);
}

void LineModel::fillDown(int column, int firstRow, int lastRow)
{
    if (firstRow < 0 || !isEditable(firstRow, column))
        return;
    Step step;
    const auto text = typed(firstRow, column);
    for (auto row = firstRow + 1; row <= lastRow; ++row)
        if (isEditable(row, column))
            change(step, row, column, text);
    done(step);
}

QModelIndex LineModel::travel(QList<Step> &from, QList<Step> &to, bool forward)
{
    if (from.isEmpty())
        return {};
    const auto step = from.takeLast();
    for (const auto &cell : step)
        put(cell.row, cell.column, forward ? cell.after : cell.before);
    to.append(step);
    return index(step.first().row, step.first().column);
}

void LineModel::forgetSteps()
{
    m_past.clear();
    m_future.clear();
    m_open = QPersistentModelIndex();
}

Qt::ItemFlags LineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isEditable(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace desk
