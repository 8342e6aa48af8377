#include "facttable.h"

#include "theme.h"

#include <QPainter>

namespace desk {

namespace {

constexpr int rowHeight = 20;

} // namespace

void FactTable::setRows(const QList<FactRow> &rows)
{
    const auto other = rows.size() != m_rows.size();
    m_rows = rows;
    QStringList words;
    for (const auto &row : rows)
        words.append(row.words + QStringLiteral(": ") + row.value);
    setAccessibleName(words.join(u'\n'));
    setToolTip(words.join(u'\n'));
    if (other)
        updateGeometry();
    update();
}

QSize FactTable::sizeHint() const
{
    return {px(200), px(rowHeight) * static_cast<int>(m_rows.size())};
}

void FactTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto row = QRect(0, 0, width(), px(rowHeight));
    for (const auto &fact : m_rows) {
        painter.setFont(typeFont(fact.tone == Tone::Plain ? Type::Body : Type::BodyStrong));
        const auto value =
            painter.fontMetrics().elidedText(fact.value, Qt::ElideRight, row.width() * 2 / 3);
        const auto taken = painter.fontMetrics().horizontalAdvance(value);
        painter.setPen(color(toneText(fact.tone)));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, value);
        painter.setFont(typeFont(Type::Body));
        painter.setPen(color(Token::Text2));
        painter.drawText(
            row, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(fact.words, Qt::ElideRight, row.width() - taken - 8));
        row.translate(0, px(rowHeight));
    }
}

} // namespace desk
