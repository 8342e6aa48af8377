#include "agebar.h"

#include "rows.h"
#include "theme.h"

#include <QDate>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int buckets = 5;
constexpr int margin = 16;
constexpr int barHeight = 10;
constexpr int square = 13; // of the legend, with what parts it from its words
constexpr int gap = 4;
constexpr int apart = 10;
constexpr std::array<Token, buckets> tokens{Token::Accent, Token::AmberMark, Token::Age3,
                                            Token::RedMark, Token::Age5};

/// 25,10,000 as "25.1": lakhs, one decimal.
QString lakhs(Money money)
{
    const auto tenths = (money.paise() + 500'000) / 1'000'000;
    return u"%1.%2"_s.arg(tenths / 10).arg(tenths % 10);
}

} // namespace

int ageBucket(const QDate &due, const QDate &today)
{
    const auto late = due.daysTo(today);
    if (late <= 0)
        return 0;
    return late > 90 ? 4 : static_cast<int>((late + 29) / 30);
}

AgeBar::AgeBar(QWidget *parent) : QWidget(parent), m_parts(buckets)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize AgeBar::sizeHint() const
{
    return {400, px(76)};
}

void AgeBar::setAges(const Rows &rows)
{
    m_parts = QList<Part>(buckets);
    QStringList spoken;
    for (qsizetype row = 0; row < rows.rows.size(); ++row) {
        const auto bucket = rows.at(row, u"bucket"_s).toInt();
        const auto balance = Money::fromNumeric(rows.at(row, u"balance"_s).toString());
        m_parts[bucket] = {balance ? *balance : Money(), rows.at(row, u"invoices"_s).toInt()};
        spoken.append(u"%1: %2"_s.arg(words(bucket), m_parts.at(bucket).balance.display()));
    }
    setAccessibleName(tr("Outstanding %1").arg(total().display()));
    setAccessibleDescription(spoken.join(u", "_s));
    setToolTip(spoken.join(u'\n'));
    update();
}

Money AgeBar::total() const
{
    Money sum;
    for (const auto &part : m_parts)
        sum += part.balance;
    return sum;
}

QString AgeBar::words(int bucket)
{
    const std::array<QString, buckets> all{tr("not due"), tr("1–30 d late"), tr("31–60 d"),
                                           tr("61–90 d"), tr("over 90 d")};
    return all.at(static_cast<size_t>(bucket));
}

QRect AgeBar::barRect() const
{
    return {margin, px(34), width() - margin - 12, barHeight};
}

QRect AgeBar::partRect(int bucket) const
{
    const auto all = total().paise();
    if (all <= 0)
        return {};
    const auto bar = barRect();
    qint64 before = 0;
    for (int i = 0; i < bucket; ++i)
        before += m_parts.at(i).balance.paise();
    const auto left = static_cast<int>(before * bar.width() / all);
    const auto right =
        static_cast<int>((before + m_parts.at(bucket).balance.paise()) * bar.width() / all);
    return {bar.left() + left, bar.top(), right - left, bar.height()};
}

void AgeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
    paintHead(painter);
    painter.fillRect(barRect(), color(Token::NeutralSoft));
    for (int bucket = 0; bucket < buckets; ++bucket) {
        auto part = partRect(bucket).adjusted(0, 0, -2, 0);
        if (part.width() < 1)
            continue;
        auto ink = color(tokens.at(static_cast<size_t>(bucket)));
        if (m_chosen >= 0 && m_chosen != bucket)
            ink.setAlpha(70);
        painter.fillRect(part, ink);
        if (hasFocus() && m_at == bucket) {
            painter.setPen(QPen(color(Token::Accent), 2));
            painter.drawRect(part.adjusted(-2, -3, 2, 3));
        }
    }
    paintLegend(painter);
}

void AgeBar::paintHead(QPainter &painter) const
{
    const QRect line(margin, px(8), width() - margin - 12, px(20));
    painter.setFont(typeFont(Type::Body));
    painter.setPen(color(Token::Text2));
    const auto label = tr("Outstanding");
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, label);
    const auto left = painter.fontMetrics().horizontalAdvance(label) + 8;
    painter.setFont(typeFont(Type::BodyStrong));
    painter.setPen(color(Token::Text));
    painter.drawText(line.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     total().display());
    painter.setFont(typeFont(Type::Small));
    painter.setPen(color(Token::Text2));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, tr("lakh ₹, a click filters"));
}

/// All of them; where there is no room for that, those that hold something.
QList<int> AgeBar::bucketsToTell() const
{
    const QFontMetrics strong(typeFont(Type::SmallStrong));
    const QFontMetrics plain(typeFont(Type::Small));
    QList<int> all;
    QList<int> owed;
    auto wide = margin;
    for (int bucket = 0; bucket < buckets; ++bucket) {
        all.append(bucket);
        if (m_parts.at(bucket).balance.paise() > 0)
            owed.append(bucket);
        wide += square + strong.horizontalAdvance(lakhs(m_parts.at(bucket).balance)) +
                plain.horizontalAdvance(words(bucket)) + 2 * gap + apart;
    }
    return wide - apart <= width() ? all : owed;
}

void AgeBar::paintLegend(QPainter &painter) const
{
    auto left = margin;
    const auto top = px(50);
    for (const auto bucket : bucketsToTell()) {
        const auto &part = m_parts.at(bucket);
        painter.fillRect(QRect(left, top + px(6), 8, 8),
                         color(tokens.at(static_cast<size_t>(bucket))));
        left += square;
        for (const auto &[type, text] : {std::pair(Type::SmallStrong, lakhs(part.balance)),
                                         std::pair(Type::Small, words(bucket))}) {
            painter.setFont(typeFont(type));
            painter.setPen(color(type == Type::Small ? Token::Text2 : Token::Text));
            const auto wide = painter.fontMetrics().horizontalAdvance(text);
            painter.drawText(QRect(left, top, wide, px(20)), Qt::AlignLeft | Qt::AlignVCenter,
                             text);
            left += wide + gap;
        }
        left += apart;
    }
}

void AgeBar::choose(int bucket)
{
    m_chosen = bucket;
    update();
    Q_EMIT chosenChanged(bucket);
}

void AgeBar::mousePressEvent(QMouseEvent *event)
{
    for (int bucket = 0; bucket < buckets; ++bucket)
        if (partRect(bucket).adjusted(0, -8, 0, 8).contains(event->pos()))
            return choose(bucket == m_chosen ? -1 : bucket);
    if (m_chosen >= 0)
        choose(-1);
}

void AgeBar::walk(int step)
{
    for (auto at = m_at + step; at >= 0 && at < buckets; at += step)
        if (m_parts.at(at).invoices > 0) {
            m_at = at;
            return update();
        }
}

void AgeBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1);
    case Qt::Key_Right:
        return walk(1);
    case Qt::Key_Space:
    case Qt::Key_Return:
        return choose(m_at == m_chosen ? -1 : m_at);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace desk
