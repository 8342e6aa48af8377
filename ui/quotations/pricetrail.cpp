#include "pricetrail.h"

#include "chip.h"
#include "icons.h"
#include "indianformat.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int trailHeight = 84;
constexpr int headHeight = 22;
constexpr int rowHeight = 26;

Token toneOf(const PastPrice &past)
{
    return past.isLost ? Token::RedMark : past.isWon ? Token::Green : Token::Accent;
}

Chip outcome(const PastPrice &past)
{
    if (past.isLost)
        return {PriceTrail::tr("lost"), Tone::Red, icons::reject, {}};
    if (past.isWon)
        return {PriceTrail::tr("won"), Tone::Green, icons::agrees, {}};
    return {PriceTrail::tr("sent"), Tone::Outline, {}, {}};
}

/// 389.00 as "389", 38.40 as it is: the picture is small.
QString shortMoney(Money money)
{
    auto text = money.displayPlain();
    if (text.endsWith(u".00"))
        text.chop(3);
    return text;
}

} // namespace

PriceTrail::PriceTrail(QWidget *parent) : QWidget(parent) {}

void PriceTrail::setPrices(const QList<PastPrice> &past, Money now)
{
    const auto other = past.size() != m_past.size();
    m_past = past;
    m_now = now;
    QStringList words;
    for (const auto &price : past)
        words.append(tr("%1: %2 for %3, %4")
                         .arg(dateText(price.day), countText(price.quantity), price.price.display(),
                              outcome(price).text));
    setAccessibleName(words.join(u'\n'));
    if (other)
        updateGeometry();
    update();
}

int PriceTrail::lineHeight() const
{
    return m_past.size() > 1 ? px(trailHeight) : 0;
}

QSize PriceTrail::sizeHint() const
{
    if (m_past.isEmpty())
        return {px(248), px(rowHeight)};
    return {px(248),
            lineHeight() + px(headHeight) + px(rowHeight) * static_cast<int>(m_past.size())};
}

QSize PriceTrail::minimumSizeHint() const
{
    return {px(200), sizeHint().height()};
}

void PriceTrail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_past.isEmpty()) {
        painter.setFont(typeFont(Type::Body));
        painter.setPen(color(Token::Text2));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop,
                         tr("Never quoted to this hospital before."));
        return;
    }
    if (lineHeight() > 0)
        paintLine(painter, QRect(0, 0, width(), lineHeight()));
    paintTable(painter, QRect(0, lineHeight(), width(), px(headHeight)));
}

void PriceTrail::paintLine(QPainter &painter, const QRect &area) const
{
    auto low = m_now;
    auto high = m_now;
    for (const auto &past : m_past) {
        low = std::min(low, past.price);
        high = std::max(high, past.price);
    }
    const auto span = std::max<qint64>(1, (high - low).paise());
    const auto room = area.height() - px(44);
    const auto count = static_cast<int>(m_past.size()) + 1;
    const auto pointAt = [&](int place, Money price) {
        const auto x =
            area.left() + px(20) + place * (area.width() - px(40)) / std::max(1, count - 1);
        const auto up = static_cast<int>((price - low).paise() * room / span);
        return QPoint(x, area.bottom() - px(14) - up);
    };
    QPolygon points;
    for (int i = 0; i < count; ++i)
        points.append(pointAt(i, i == count - 1 ? m_now : m_past.at(count - 2 - i).price));
    painter.setPen(QPen(color(Token::LineStrong), 1.2));
    painter.drawPolyline(points);
    painter.setFont(typeFont(Type::Small));
    for (int i = 0; i < count; ++i) {
        const auto isNow = i == count - 1;
        const auto price = isNow ? m_now : m_past.at(count - 2 - i).price;
        const auto token = isNow ? Token::AmberMark : toneOf(m_past.at(count - 2 - i));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(token));
        painter.drawEllipse(points.at(i), 4, 4);
        painter.setPen(color(isNow ? Token::Amber : Token::Text));
        painter.drawText(
            QRect(points.at(i).x() - px(34), points.at(i).y() - px(22), px(68), px(16)),
            Qt::AlignCenter, shortMoney(price));
    }
}

void PriceTrail::paintTable(QPainter &painter, QRect row) const
{
    const auto cells = [this](const QRect &line) {
        const auto chip = px(66);
        const auto date = px(88);
        const auto left = line.width() - chip - date;
        return QList<QRect>{
            {line.left(), line.top(), date, line.height()},
            {line.left() + date, line.top(), left * 2 / 5 - 4, line.height()},
            {line.left() + date + left * 2 / 5, line.top(), left * 3 / 5 - 10, line.height()},
            {line.right() - chip + 1, line.top(), chip, line.height()}};
    };
    painter.setFont(typeFont(Type::Small));
    painter.setPen(color(Token::Text2));
    auto at = cells(row);
    painter.drawText(at.at(0), Qt::AlignLeft | Qt::AlignVCenter, tr("Date"));
    painter.drawText(at.at(1), Qt::AlignRight | Qt::AlignVCenter, tr("Qty"));
    painter.drawText(at.at(2), Qt::AlignRight | Qt::AlignVCenter, tr("Price ₹"));
    row = QRect(row.left(), row.bottom() + 1, row.width(), px(rowHeight));
    for (const auto &past : m_past) {
        at = cells(row);
        painter.setFont(typeFont(Type::Body));
        painter.setPen(color(Token::Text));
        painter.drawText(at.at(0), Qt::AlignLeft | Qt::AlignVCenter, dateText(past.day));
        painter.drawText(at.at(1), Qt::AlignRight | Qt::AlignVCenter, countText(past.quantity));
        painter.setFont(typeFont(Type::BodyStrong));
        painter.drawText(at.at(2), Qt::AlignRight | Qt::AlignVCenter, past.price.displayPlain());
        const auto chip = outcome(past);
        auto place = at.at(3);
        place.setLeft(place.right() + 1 - chipSize(chip).width());
        paintChip(&painter, place, chip);
        row.translate(0, px(rowHeight));
    }
}

} // namespace desk
