#include "factstrip.h"

#include "theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int side = 16;
constexpr int barWidth = 56;
constexpr int barHeight = 5;

/// Painted, so that a hundred changes of document cost no layout.
class FactCell : public QWidget
{
public:
    FactCell(const Fact &fact, QWidget *parent) : QWidget(parent), m_fact(fact)
    {
        setAccessibleName(QStringLiteral("%1: %2, %3").arg(fact.label, fact.value, fact.below));
        setToolTip(accessibleName());
    }
    [[nodiscard]] QSize sizeHint() const override { return {wanted(), px(70)}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        // Figures are never shortened; words may be.
        const QFontMetrics value(typeFont(Type::Fact));
        return {side + 8 + value.horizontalAdvance(m_fact.value), px(70)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto inner = rect().adjusted(side, px(7), -6, 0);
        auto top = line(painter, inner, inner.top(), m_fact.label, Type::Small, Token::Text2);
        top = line(painter, inner, top, m_fact.value, Type::Fact, toneText(m_fact.tone));
        auto below = inner;
        if (m_fact.percent >= 0)
            below.setLeft(bar(painter, inner, top));
        line(painter, below, top, m_fact.below, Type::Small, Token::Text2);
    }

private:
    [[nodiscard]] int wanted() const
    {
        const QFontMetrics small(typeFont(Type::Small));
        const QFontMetrics value(typeFont(Type::Fact));
        const auto bar = m_fact.percent < 0 ? 0 : barWidth + 6;
        return 2 * side + std::max({small.horizontalAdvance(m_fact.label),
                                    value.horizontalAdvance(m_fact.value),
                                    small.horizontalAdvance(m_fact.below) + bar});
    }
    static int line(QPainter &painter, const QRect &rect, int top, const QString &text, Type type,
                    Token token)
    {
        painter.setFont(typeFont(type));
        painter.setPen(color(token));
        const auto metrics = painter.fontMetrics();
        const QRect box(rect.left(), top, rect.width(), metrics.height());
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, box.width()));
        return top + metrics.height() + 1;
    }
    [[nodiscard]] int bar(QPainter &painter, const QRect &rect, int top) const
    {
        const auto middle = top + QFontMetrics(typeFont(Type::Small)).height() / 2;
        const QRect ground(rect.left(), middle - barHeight / 2, barWidth, barHeight);
        auto filled = ground;
        filled.setWidth(barWidth * std::min(m_fact.percent, 100) / 100);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::NeutralSoft));
        painter.drawRoundedRect(ground, 2, 2);
        painter.setBrush(color(m_fact.percent > 100 ? Token::RedMark : Token::Accent));
        painter.drawRoundedRect(filled, 2, 2);
        return ground.right() + 7;
    }

    Fact m_fact;
};

} // namespace

FactStrip::FactStrip(QWidget *parent) : QFrame(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 1);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactStrip::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (auto *item = m_row->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        owned->widget()->hide();
        owned->widget()->deleteLater();
    }
    for (const auto &fact : facts)
        m_row->addWidget(new FactCell(fact, this));
    update();
}

void FactStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.setPen(color(Token::Line));
    for (int i = 1; i < m_row->count(); ++i) {
        const auto left = m_row->itemAt(i)->geometry().left();
        painter.drawLine(left, 0, left, height());
    }
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace desk
