#include "linesmodel.h"

#include "cellblock.h"
#include "daytext.h"
#include "indianformat.h"
#include "quantity.h"
#include "text.h"

#include <QUndoCommand>
#include <QUuid>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

/// One change of the lines: rows that were there for rows that are there now.
class SpliceLines : public QUndoCommand
{
public:
    SpliceLines(LinesModel *model, const QString &what, int row, QList<OrderLine> before,
                QList<OrderLine> after)
        : QUndoCommand(what),
          m_model(model),
          m_row(row),
          m_before(std::move(before)),
          m_after(std::move(after))
    {
    }
    void redo() override { m_model->splice(m_row, static_cast<int>(m_before.size()), m_after); }
    void undo() override { m_model->splice(m_row, static_cast<int>(m_after.size()), m_before); }

private:
    LinesModel *m_model;
    int m_row;
    QList<OrderLine> m_before;
    QList<OrderLine> m_after;
};

namespace {

bool isWrong(const std::array<QString, lineColumnCount> &errors)
{
    return std::any_of(errors.begin(), errors.end(),
                       [](const QString &sentence) { return !sentence.isEmpty(); });
}

QList<int> rowsOf(const QModelIndexList &cells)
{
    QList<int> rows;
    for (const auto &cell : cells)
        rows << cell.row();
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

LinesModel::LinesModel(QObject *parent) : QAbstractTableModel(parent), m_today(indianToday()) {}

void LinesModel::setReader(std::function<OrderLine(const QString &)> reader)
{
    m_reader = std::move(reader);
}

void LinesModel::setToday(const QDate &today)
{
    m_today = today;
}

void LinesModel::setLines(const QList<OrderLine> &lines)
{
    beginResetModel();
    m_undo.clear();
    m_lines = lines;
    m_errors = QList<Errors>(lines.size());
    m_filled = 0;
    m_wrong = 0;
    for (int row = 0; row < m_lines.size(); ++row) {
        judge(row);
        count(row, 1);
    }
    endResetModel();
    Q_EMIT linesChanged();
}

void LinesModel::setLines(const QJsonArray &lines)
{
    QList<OrderLine> read;
    for (const auto &line : lines)
        if (line[u"parent_id"_s].isNull() || line[u"parent_id"_s].isUndefined())
            read << OrderLine::fromJson(line.toObject());
    setLines(read);
}

void LinesModel::append(const QList<OrderLine> &lines)
{
    if (!lines.isEmpty())
        push(tr("Add lines"), static_cast<int>(m_lines.size()), 0, lines);
}

// --- Changes --------------------------------------------------------------------------------

void LinesModel::push(const QString &what, int row, int count, const QList<OrderLine> &lines)
{
    const auto before = m_lines.mid(row, count);
    if (before != lines)
        m_undo.push(new SpliceLines(this, what, row, before, lines));
}

void LinesModel::splice(int row, int count, const QList<OrderLine> &lines)
{
    const auto after = static_cast<int>(lines.size());
    const auto kept = std::min(count, after);
    for (int i = 0; i < count; ++i)
        this->count(row + i, -1);
    const auto fill = [&](int from, int to) {
        for (int i = from; i < to; ++i) {
            m_lines[row + i] = lines.at(i);
            judge(row + i);
            this->count(row + i, 1);
        }
    };
    fill(0, kept);
    if (kept > 0)
        Q_EMIT dataChanged(index(row, 0), index(row + kept - 1, lineColumnCount - 1));
    if (after < count) {
        beginRemoveRows({}, row + after, row + count - 1);
        m_lines.remove(row + after, count - after);
        m_errors.remove(row + after, count - after);
        endRemoveRows();
    } else if (after > count) {
        // who types into the empty last row stays on it: it becomes the line, and empty rows follow
        const auto first = row + count;
        const auto shift = first == m_lines.size() ? 1 : 0;
        beginInsertRows({}, first + shift, row + after - 1 + shift);
        m_lines.insert(first, after - count, {});
        m_errors.insert(first, after - count, {});
        if (shift == 0)
            fill(kept, after);
        endInsertRows();
        if (shift == 1) {
            fill(kept, after);
            Q_EMIT dataChanged(index(first, 0), index(row + after - 1, lineColumnCount - 1));
        }
    }
    Q_EMIT linesChanged();
}

void LinesModel::judge(int row)
{
    const auto &line = m_lines.at(row);
    auto &errors = m_errors[row];
    for (int i = 0; i < lineColumnCount; ++i)
        errors.at(size_t(i)) =
            line.isBlank() ? QString() : line.problem(static_cast<LineColumn>(i), m_today);
}

void LinesModel::count(int row, int sign)
{
    m_filled += m_lines.at(row).isBlank() ? 0 : sign;
    m_wrong += isWrong(m_errors.at(row)) ? sign : 0;
}

bool LinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto text = cleanText(value.toString());
    const auto isNew = isNewRow(index.row());
    if (isNew && text.trimmed().isEmpty())
        return false;
    const auto column = static_cast<LineColumn>(index.column());
    auto line = isNew ? OrderLine() : m_lines.at(index.row());
    if (m_reader && column == LineColumn::Words && line.isBlank() && !text.trimmed().isEmpty()) {
        const auto id = line.id;
        line = m_reader(text);
        line.id = id;
    } else {
        line.cell(column) = text;
    }
    push(tr("Typing"), index.row(), isNew ? 0 : 1, {line});
    return true;
}

bool LinesModel::insertLine(int row)
{
    push(tr("Insert a line"), std::clamp(row, 0, static_cast<int>(m_lines.size())), 0,
         {OrderLine()});
    return true;
}

void LinesModel::removeLines(QList<int> rows)
{
    rows.removeIf([this](int row) { return row < 0 || row >= m_lines.size(); });
    if (rows.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    QList<OrderLine> kept;
    const QSet<int> gone(rows.begin(), rows.end());
    for (int row = *first; row <= *last; ++row)
        if (!gone.contains(row))
            kept << m_lines.at(row);
    push(tr("Remove lines"), *first, *last - *first + 1, kept);
}

bool LinesModel::removeRows(int row, int count, const QModelIndex &)
{
    if (row < 0 || count <= 0 || row + count > m_lines.size())
        return false;
    push(tr("Remove lines"), row, count, {});
    return true;
}

int LinesModel::paste(const QModelIndex &at, const QString &cells)
{
    const auto block = readCells(cleanText(cells));
    const auto row = at.isValid() ? at.row() : static_cast<int>(m_lines.size());
    const auto column = at.isValid() ? at.column() : 0;
    const auto covered =
        std::min<int>(static_cast<int>(block.size()), static_cast<int>(m_lines.size()) - row);
    auto lines = m_lines.mid(row, covered);
    lines.resize(block.size());
    for (int i = 0; i < block.size(); ++i)
        for (int j = 0; j < block.at(i).size() && column + j < lineColumnCount; ++j)
            lines[i].cells.at(size_t(column + j)) = block.at(i).at(j);
    push(tr("Paste"), row, covered, lines);
    return static_cast<int>(block.size());
}

QString LinesModel::copy(const QModelIndexList &cells) const
{
    QList<QStringList> block;
    QSet<int> columns;
    for (const auto &cell : cells)
        columns.insert(cell.column());
    for (const auto row : rowsOf(cells)) {
        if (isNewRow(row))
            continue;
        QStringList line;
        for (int column = 0; column < lineColumnCount; ++column)
            if (columns.contains(column))
                line << m_lines.at(row).cells.at(size_t(column));
        block << line;
    }
    return writeCells(block);
}

void LinesModel::fillDown(const QModelIndexList &cells)
{
    auto rows = rowsOf(cells);
    rows.removeIf([this](int row) { return isNewRow(row); });
    if (rows.size() < 2)
        return;
    const auto first = rows.first();
    auto lines = m_lines.mid(first, rows.last() - first + 1);
    for (const auto &cell : cells)
        if (!isNewRow(cell.row()))
            lines[cell.row() - first].cells.at(size_t(cell.column())) =
                m_lines.at(first).cells.at(size_t(cell.column()));
    push(tr("Fill down"), first, static_cast<int>(lines.size()), lines);
}

void LinesModel::clearCells(const QModelIndexList &cells)
{
    auto rows = rowsOf(cells);
    rows.removeIf([this](int row) { return isNewRow(row); });
    if (rows.isEmpty())
        return;
    const auto first = rows.first();
    auto lines = m_lines.mid(first, rows.last() - first + 1);
    for (const auto &cell : cells)
        if (!isNewRow(cell.row()))
            lines[cell.row() - first].cells.at(size_t(cell.column())).clear();
    push(tr("Empty cells"), first, static_cast<int>(lines.size()), lines);
}

// --- The server -----------------------------------------------------------------------------

QJsonArray LinesModel::toJson() const
{
    QJsonArray sent;
    for (int row = 0; row < m_lines.size(); ++row)
        if (!m_lines.at(row).isBlank() && !isWrong(m_errors.at(row)))
            sent << m_lines.at(row).toJson(m_today);
    return sent;
}

int LinesModel::rowOfSent(int n) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (!m_lines.at(row).isBlank() && !isWrong(m_errors.at(row)) && n-- == 0)
            return row;
    return -1;
}

void LinesModel::typing(const QModelIndex &index, const QString &text)
{
    m_opensNew = isNewRow(index.row());
    m_open = m_opensNew ? QModelIndex() : index;
    m_openColumn = static_cast<LineColumn>(index.column());
    m_openText = text;
    Q_EMIT typed();
}

void LinesModel::endTyping()
{
    if (!isTyping())
        return;
    m_open = QModelIndex();
    m_opensNew = false;
    Q_EMIT typed();
}

QList<OrderLine> LinesModel::linesTyped() const
{
    auto lines = m_lines;
    if (m_opensNew)
        lines.append(OrderLine());
    if (m_opensNew || m_open.isValid())
        lines[m_opensNew ? lines.size() - 1 : m_open.row()].cell(m_openColumn) = m_openText;
    return lines;
}

void LinesModel::giveIds()
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (auto &line = m_lines[row];
            line.id.isEmpty() && !line.isBlank() && !isWrong(m_errors.at(row)))
            line.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void LinesModel::tell(int row, LineColumn column, const QString &sentence)
{
    if (row < 0 || row >= m_lines.size())
        return;
    count(row, -1);
    m_errors[row].at(static_cast<size_t>(column)) = sentence;
    count(row, 1);
    Q_EMIT dataChanged(index(row, 0), index(row, lineColumnCount - 1));
    Q_EMIT linesChanged();
}

// --- What is wrong --------------------------------------------------------------------------

QString LinesModel::error(int row, LineColumn column) const
{
    return row < 0 || row >= m_errors.size() ? QString()
                                             : m_errors.at(row).at(static_cast<size_t>(column));
}

QString LinesModel::firstError(int row, LineColumn *column) const
{
    for (int i = 0; i < lineColumnCount; ++i) {
        const auto at = static_cast<LineColumn>(i);
        if (const auto sentence = error(row, at); !sentence.isEmpty()) {
            if (column)
                *column = at;
            return sentence;
        }
    }
    return {};
}

QModelIndex LinesModel::nextWrong(const QModelIndex &after) const
{
    const auto rows = static_cast<int>(m_lines.size());
    const auto from = after.isValid() ? after.row() * lineColumnCount + after.column() : -1;
    for (int step = 1; m_wrong > 0 && step <= rows * lineColumnCount; ++step) {
        const auto cell = (from + step) % (rows * lineColumnCount);
        const auto column = static_cast<LineColumn>(cell % lineColumnCount);
        if (!error(cell / lineColumnCount, column).isEmpty())
            return index(cell / lineColumnCount, cell % lineColumnCount);
    }
    return {};
}

// --- What views see -------------------------------------------------------------------------

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size()) + 1;
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lineColumnCount;
}

QString LinesModel::display(const OrderLine &line, LineColumn column) const
{
    const auto &text = line.cell(column);
    if (column == LineColumn::Quantity) {
        const auto quantity = Quantity::fromText(text);
        return quantity ? quantity->display() : text;
    }
    if (column == LineColumn::NeededBy) {
        const auto day = DayText::read(text, m_today);
        return day ? DayText::display(*day, m_today) : text;
    }
    return text;
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() > m_lines.size())
        return {};
    if (role == NewRowRole)
        return isNewRow(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == static_cast<int>(LineColumn::Quantity))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (isNewRow(index.row()))
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(QString()) : QVariant();
    const auto column = static_cast<LineColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(m_lines.at(index.row()), column);
    case Qt::EditRole:
        return m_lines.at(index.row()).cell(column);
    case ErrorRole:
    case Qt::ToolTipRole:
        return error(index.row(), column);
    case Qt::AccessibleDescriptionRole:
        return error(index.row(), column);
    case SourceLineRole:
        return m_lines.at(index.row()).sourceLine;
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == static_cast<int>(LineColumn::Quantity) ||
                                 section == static_cast<int>(LineColumn::Free)
                             ? Qt::AlignRight
                             : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<LineColumn>(section)) {
    case LineColumn::Words:
        return tr("In their words");
    case LineColumn::Quantity:
        return tr("Quantity");
    case LineColumn::Unit:
        return tr("Unit");
    case LineColumn::NeededBy:
        return tr("Needed by");
    case LineColumn::Note:
        return tr("Note");
    case LineColumn::Free:
        return tr("Free goods");
    }
    return {};
}

Qt::ItemFlags LinesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable
                           : Qt::NoItemFlags;
}

} // namespace desk
