#include "smalltable.h"

#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int headHeight = 26;
constexpr int rowHeight = 28;
constexpr int left = 16;
constexpr int right = 12;
constexpr int gap = 12;

} // namespace

SmallTable::SmallTable(QList<SmallColumn> columns, QWidget *parent)
    : QWidget(parent), m_columns(std::move(columns))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SmallTable::setRows(const QList<QList<SmallCell>> &rows)
{
    m_rows = rows;
    QStringList spoken;
    for (const auto &row : rows) {
        QStringList words;
        for (const auto &cell : row)
            words.append(cell.text);
        spoken.append(words.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

QSize SmallTable::sizeHint() const
{
    return {px(360), px(headHeight) + px(rowHeight) * static_cast<int>(m_rows.size())};
}

QList<QRect> SmallTable::cells(const QRect &line) const
{
    int fixed = left + right + gap * static_cast<int>(m_columns.size() - 1);
    int sharing = 0;
    for (const auto &column : m_columns) {
        fixed += px(column.width);
        sharing += column.width == 0 ? 1 : 0;
    }
    const auto share = sharing > 0 ? std::max(40, (line.width() - fixed) / sharing) : 0;
    QList<QRect> cells;
    auto x = line.left() + left;
    for (const auto &column : m_columns) {
        const auto width = column.width == 0 ? share : px(column.width);
        cells.append({x, line.top(), width, line.height()});
        x += width + gap;
    }
    return cells;
}

void SmallTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect line(0, 0, width(), px(headHeight));
    painter.fillRect(line, color(Token::Panel));
    for (int row = -1; row < m_rows.size(); ++row) {
        const auto places = cells(line);
        for (int column = 0; column < m_columns.size(); ++column) {
            const auto cell = row < 0
                                  ? SmallCell{m_columns.at(column).title, Tone::Secondary, false}
                                  : m_rows.at(row).value(column);
            painter.setFont(typeFont(row < 0       ? Type::Small
                                     : cell.strong ? Type::BodyStrong
                                                   : Type::Body));
            painter.setPen(color(toneText(cell.tone)));
            const auto side = m_columns.at(column).right ? Qt::AlignRight : Qt::AlignLeft;
            painter.drawText(places.at(column), side | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(cell.text, Qt::ElideRight,
                                                              places.at(column).width()));
        }
        painter.fillRect(QRect(0, line.bottom(), width(), 1), color(Token::Line));
        line = QRect(0, line.bottom() + 1, width(), px(rowHeight));
    }
}

} // namespace desk
