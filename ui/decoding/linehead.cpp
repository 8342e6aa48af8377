#include "linehead.h"

#include "chip.h"
#include "icons.h"
#include "indianformat.h"
#include "markedtext.h"
#include "quantityline.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

LineHead::LineHead(QWidget *parent)
    : Pane(Token::Panel, parent),
      m_number(new TextLabel(Type::Body, Token::Text2, this)),
      m_notes(new TextLabel(Type::Small, Token::Text2, this)),
      m_words(new MarkedText(Type::Words, this)),
      m_quantity(new QuantityLine(this)),
      m_why(new ChipLabel(this)),
      m_became(new TextLabel(Type::Small, Token::Text2, this))
{
    build();
}

void LineHead::build()
{
    m_notes->setElided(true);
    m_notes->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_became->setElided(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_number);
    top->addWidget(m_notes, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_why);
    below->addWidget(m_became, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_words);
    column->addWidget(m_quantity);
    column->addLayout(below);
}

void LineHead::setLine(const DecodingLine &line)
{
    if (line.id != m_line.id) {
        m_confirmed = 0;
        m_latest = {};
        m_quantity->show();
        m_quantity->setLine(line);
    }
    m_line = line;
    const auto number = tr("Line %1").arg(line.number);
    m_number->setText(line.free.isEmpty() ? number : tr("%1 · %2").arg(number, line.free));
    m_notes->setText(line.notes);
    if (const auto words = tr("“%1”").arg(line.words); words != m_words->text())
        m_words->setText(words);
    showWhy();
}

void LineHead::setNothing(const QString &sentence)
{
    m_line = {};
    m_number->clear();
    m_notes->clear();
    m_words->setText(sentence);
    m_why->setChip({});
    m_became->clear();
    m_quantity->hide();
}

void LineHead::setMarks(const QList<WordSpan> &spans)
{
    const auto before = static_cast<int>(m_words->text().indexOf(m_line.words));
    QList<WordSpan> marks;
    for (const auto &span : spans)
        marks.append({span.start + std::max(0, before), span.length});
    m_words->setSpans(marks);
}

void LineHead::setConfirmed(int times)
{
    m_confirmed = times;
    showWhy();
}

void LineHead::setLatest(const EarlierRequest &request)
{
    m_latest = request;
    showWhy();
}

/// What became of the line, or what its words were before.
void LineHead::showWhy()
{
    Chip chip;
    auto words = lineRecord(m_line).value(u"became"_s).toString();
    if (m_line.isOpen() && !m_line.rework.isEmpty()) {
        chip = {tr("sent back"), Tone::Violet, icons::rework, {}};
    } else if (m_line.isOpen() && m_confirmed > 0) {
        chip = {tr("Confirmed %1× for this hospital").arg(m_confirmed),
                Tone::Accent,
                icons::agrees,
                {}};
        if (m_latest.at.isValid())
            words =
                tr("last on %1 at %2 as %3")
                    .arg(dateText(indianDate(m_latest.at)), m_latest.price.display(), m_latest.sku);
    }
    m_why->setChip(chip);
    m_became->setText(words);
}

QString LineHead::why() const
{
    return m_why->chip().text;
}

QString LineHead::before() const
{
    return m_became->text();
}

} // namespace desk
