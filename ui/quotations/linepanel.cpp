#include "linepanel.h"

#include "facttable.h"
#include "iconlabel.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "pagehead.h"
#include "pane.h"
#include "pricetrail.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cstdlib>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString moneyWords(const QString &numeric)
{
    const auto money = Money::fromNumeric(numeric);
    return money && !numeric.isEmpty() ? money->display() : LinePanel::tr("not known");
}

} // namespace

LinePanel::LinePanel(QWidget *parent)
    : Pane(Token::Panel, parent),
      m_head(new PageHead),
      m_drift(new Pane(Token::AmberSoft)),
      m_driftTitle(new TextLabel(Type::BodyStrong)),
      m_driftWords(new TextLabel(Type::Small)),
      m_use(new KeyButton(QString())),
      m_pastTitle(new TextLabel(tr("Last five to this hospital"), Type::BodyStrong)),
      m_trail(new PriceTrail),
      m_priceTitle(new TextLabel(tr("Price and margin"), Type::BodyStrong)),
      m_prices(new FactTable),
      m_stockTitle(new TextLabel(tr("Stock"), Type::BodyStrong)),
      m_stock(new FactTable)
{
    add(m_head);
    add(buildDrift());
    auto *below = new QWidget;
    auto *rest = new QVBoxLayout(below);
    rest->setContentsMargins(16, 12, 12, 12);
    rest->setSpacing(6);
    const QList<QWidget *> parts{m_pastTitle, m_trail, nullptr,      m_priceTitle,
                                 m_prices,    nullptr, m_stockTitle, m_stock};
    for (auto *part : parts)
        part ? rest->addWidget(part) : rest->addSpacing(12);
    rest->addStretch();
    add(below, 1);
    show(nullptr, 0, {}, false);
}

QWidget *LinePanel::buildDrift()
{
    auto *row = new QWidget;
    auto *inside = new QHBoxLayout(row);
    inside->setContentsMargins(16, 12, 12, 10);
    inside->setSpacing(8);
    inside->addWidget(new IconLabel(icons::warning, Token::Amber), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_driftTitle->setWordWrap(true);
    m_driftWords->setWordWrap(true);
    words->addWidget(m_driftTitle);
    words->addWidget(m_driftWords);
    words->addWidget(m_use, 0, Qt::AlignLeft);
    inside->addLayout(words, 1);
    m_drift->add(row);
    connect(m_use, &KeyButton::clicked, this, [this] { Q_EMIT priceWanted(m_wanted); });
    return m_drift;
}

void LinePanel::show(const DraftLine *line, int number, const PriceHistory &history, bool isOpen)
{
    const QList<QWidget *> parts{m_head,   m_pastTitle,  m_trail, m_priceTitle,
                                 m_prices, m_stockTitle, m_stock};
    for (auto *part : parts)
        part->setVisible(line != nullptr);
    m_drift->setVisible(line && isOpen && history.drifts(*line));
    if (!line)
        return;
    m_head->setTitle(line->description);
    m_head->setSubtitle(tr("Line %1 · %2 · %3").arg(number).arg(line->sku, line->words));
    setDrift(*line, history, isOpen);
    setFacts(*line, history);
}

void LinePanel::setDrift(const DraftLine &line, const PriceHistory &history, bool isOpen)
{
    const auto last = history.last(line.skuId);
    const auto share = history.drift(line);
    m_wanted = last ? last->price.toText() : QString();
    m_use->setKey(isOpen && last ? QKeySequence(Qt::ALT | Qt::Key_1) : QKeySequence(), window());
    if (!last || !share)
        return;
    const auto size = fixedPointText(std::abs(*share), 1, 1);
    m_driftTitle->setText(*share > 0 ? tr("%1 % above their last price").arg(size)
                                     : tr("%1 % below their last price").arg(size));
    m_driftWords->setText(
        (last->isWon ? tr("They paid %1 on %2.") : tr("They were offered %1 on %2."))
            .arg(last->price.display(), dateText(last->day)));
    m_use->setText(tr("Use %1").arg(last->price.displayPlain()));
}

void LinePanel::setFacts(const DraftLine &line, const PriceHistory &history)
{
    const auto price = Money::fromText(line.typed.price);
    m_trail->setPrices(history.of(line.skuId), price ? *price : Money());
    QList<FactRow> prices{{tr("Price list"), moneyWords(line.listPrice)}};
    if (!line.mrp.isEmpty())
        prices.append({tr("MRP"), moneyWords(line.mrp)});
    if (!line.cost.isEmpty())
        prices.append({tr("Our cost"), moneyWords(line.cost)});
    if (const auto margin = marginOf(line); margin.isKnown) {
        const auto tone = margin.isLoss() ? Tone::Red : Tone::Green;
        prices.append({tr("Margin on the line"), margin.share, tone});
        prices.append(
            {tr("That is"), margin.amount.display(), margin.isLoss() ? tone : Tone::Plain});
    }
    m_prices->setRows(prices);
    const auto wanted = line.typed.quantity.toInt();
    const auto enough = line.available >= wanted;
    m_stock->setRows({{tr("Free"), tr("%1 %2").arg(countText(line.available), line.unit),
                       enough ? Tone::Plain : Tone::Amber},
                      {tr("On this line"), tr("%1 %2").arg(countText(wanted), line.unit)}});
}

} // namespace desk
