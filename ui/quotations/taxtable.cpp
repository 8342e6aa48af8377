#include "taxtable.h"

#include "theme.h"

#include <QPainter>

namespace desk {

namespace {

constexpr int rowHeight = 20;
constexpr int firstColumn = 52;

} // namespace

TaxTable::TaxTable(QWidget *parent) : QWidget(parent) {}

void TaxTable::setRows(const QStringList &heads, const QList<QStringList> &rows)
{
    const auto other = rows.size() != m_rows.size();
    m_heads = heads;
    m_rows = rows;
    QStringList words{heads.join(u' ')};
    for (const auto &row : rows)
        words.append(row.join(u' '));
    setAccessibleName(words.join(u'\n'));
    if (other)
        updateGeometry();
    update();
}

QSize TaxTable::sizeHint() const
{
    return {px(300), px(rowHeight) * static_cast<int>(m_rows.size() + 1)};
}

QSize TaxTable::minimumSizeHint() const
{
    return {px(180), sizeHint().height()};
}

void TaxTable::paintEvent(QPaintEvent *)
{
    if (m_heads.size() < 2)
        return;
    QPainter painter(this);
    const auto first = px(firstColumn);
    const auto rest = (width() - first) / static_cast<int>(m_heads.size() - 1);
    for (int row = 0; row <= m_rows.size(); ++row) {
        const auto &cells = row == 0 ? m_heads : m_rows.at(row - 1);
        painter.setFont(typeFont(row == 0 ? Type::Small : Type::Body));
        painter.setPen(color(row == 0 ? Token::Text2 : Token::Text));
        const auto top = row * px(rowHeight);
        painter.drawText(QRect(0, top, first, px(rowHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                         cells.value(0));
        for (int column = 1; column < cells.size(); ++column)
            painter.drawText(QRect(first + (column - 1) * rest, top, rest, px(rowHeight)),
                             Qt::AlignRight | Qt::AlignVCenter, cells.at(column));
    }
}

} // namespace desk
