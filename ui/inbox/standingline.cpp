#include "standingline.h"

#include "indianformat.h"
#include "money.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr qint64 lakh = 10'000'000; ///< in paise
constexpr qint64 crore = 100 * lakh;

/// "₹1.42 crore": one reads it at a glance, the exact sum is in the tip.
QString shortMoney(const Money &amount)
{
    const auto paise = amount.paise();
    if (paise >= crore)
        return StandingLine::tr("₹%1 crore").arg(fixedPointText(paise / (crore / 100), 2, 2));
    if (paise >= lakh)
        return StandingLine::tr("₹%1 lakh").arg(fixedPointText(paise / (lakh / 100), 2, 2));
    return amount.display();
}

} // namespace

StandingLine::StandingLine(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(16, 6, 12, 6);
    m_row->setSpacing(24);
    hide();
}

void StandingLine::clear()
{
    while (auto *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
}

void StandingLine::add(const QString &label, const QString &value)
{
    auto *pair = new QWidget;
    auto *column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (auto *words : {new TextLabel(label, Type::Small, Token::Text2),
                        new TextLabel(value, Type::SmallStrong, Token::Text)}) {
        words->setElided(true);
        column->addWidget(words);
    }
    m_row->addWidget(pair);
}

void StandingLine::setStanding(const CustomerStanding &standing)
{
    clear();
    const auto sum = Money::fromNumeric(standing.invoiced);
    const auto orders = tr("%n order(s)", nullptr, standing.orders);
    add(tr("12 months"),
        sum && !sum->isZero() ? tr("%1, %2").arg(orders, shortMoney(*sum)) : orders);
    const auto ofAll = [](int part, int all) {
        return tr("%1 of %2").arg(countText(part), countText(all));
    };
    if (standing.answered > 0)
        add(tr("Quotations won"), ofAll(standing.won, standing.answered));
    if (standing.purchaseOrders > 0)
        add(tr("POs that differed"), ofAll(standing.differing, standing.purchaseOrders));
    if (standing.sentPieces > 0)
        add(tr("Returned"), shareText(standing.returnedPieces, standing.sentPieces));
    m_row->addStretch(1);
    show();
}

void StandingLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

} // namespace desk
