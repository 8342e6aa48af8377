#include "changestable.h"

#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int rowHeight = 22;
constexpr int gap = 8;

/// "Needed by", "Line 3, pieces": the order itself is not named again.
QString nameOf(const Difference &one)
{
    if (!one.place.isEmpty())
        return ChangesTable::tr("%1, %2").arg(one.place, one.column);
    return one.column.left(1).toUpper() + one.column.mid(1);
}

void write(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
           Token token)
{
    painter.setFont(font);
    painter.setPen(color(token));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

ChangesTable::ChangesTable(QWidget *parent) : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void ChangesTable::setDifferences(const QList<Difference> &differences)
{
    m_differences = differences;
    QStringList words;
    for (const auto &one : differences)
        words << tr("%1: %2, now %3").arg(nameOf(one), one.was, one.now);
    setAccessibleName(words.join(u'\n'));
    setToolTip(words.join(u'\n'));
    updateGeometry();
    update();
}

QSize ChangesTable::sizeHint() const
{
    return {px(220), px(rowHeight) * static_cast<int>(m_differences.size())};
}

void ChangesTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto struck = typeFont(Type::Small);
    struck.setStrikeOut(true);
    const QFontMetrics small(typeFont(Type::Small));
    int widest = 0;
    for (const auto &one : m_differences)
        widest = std::max(widest, small.horizontalAdvance(nameOf(one)));
    const auto name = std::min(widest + 2 * gap, width() * 2 / 5);
    const auto value = (width() - name) / 2;
    for (int i = 0; i < m_differences.size(); ++i) {
        const auto &one = m_differences.at(i);
        const auto top = i * px(rowHeight);
        write(painter, {0, top, name - gap, px(rowHeight)}, nameOf(one), typeFont(Type::Small),
              Token::Text2);
        write(painter, {name, top, value - gap, px(rowHeight)}, one.was, struck, Token::Text3);
        write(painter, {name + value, top, value, px(rowHeight)}, one.now,
              typeFont(Type::SmallStrong), Token::Text);
    }
}

} // namespace desk
