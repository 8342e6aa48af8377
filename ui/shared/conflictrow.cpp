#include "conflictrow.h"

#include "chip.h"
#include "conflictcolumns.h"
#include "icons.h"
#include "keybutton.h"
#include "theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Side = ThreeWayMerge::Side;
using Choice = ThreeWayMerge::Choice;

constexpr int s_margin = 12;
constexpr int s_top = 8;
constexpr int s_line = 20;
constexpr int s_least = 84;
constexpr int s_gap = 2; // between buttons, beside the rings that they bring

QString elided(QPainter *painter, const QString &text, int width)
{
    return painter->fontMetrics().elidedText(text, Qt::ElideRight, width);
}

} // namespace

ConflictRow::ConflictRow(const ThreeWayMerge::Item &item, const ConflictWords &words,
                         QWidget *parent)
    : QWidget(parent), m_item(item), m_words(words)
{
    const auto name = words.theirFirstName();
    offer(Choice::Mine, tr("Keep mine"), tr("Mine kept"));
    offer(Choice::Theirs, words.theirs.isEmpty() ? tr("Take theirs") : tr("Take %1’s").arg(name),
          words.theirs.isEmpty() ? tr("Theirs taken") : tr("%1’s taken").arg(name));
    if (item.canBeBoth())
        offer(Choice::Both, tr("Both: %1").arg(words.bothOf(item)), tr("Both taken"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
    dress();
    say();
}

void ConflictRow::offer(Choice choice, const QString &words, const QString &chosen)
{
    auto *button = new KeyButton(words, this);
    button->setKeyWords(QString::number(m_offers.size() + 1));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->installEventFilter(this);
    connect(button, &KeyButton::clicked, this, [this, choice] { Q_EMIT this->chosen(choice); });
    m_offers.append({choice, words, chosen, button});
}

bool ConflictRow::offers(Choice choice) const
{
    return button(choice) != nullptr;
}

KeyButton *ConflictRow::button(Choice choice) const
{
    for (const auto &offer : m_offers)
        if (offer.choice == choice)
            return offer.button;
    return nullptr;
}

void ConflictRow::setChoice(Choice choice)
{
    m_item.choice = choice;
    dress();
    say();
    update();
}

void ConflictRow::setCurrent(bool current)
{
    if (std::exchange(m_isCurrent, current) != current)
        update();
}

void ConflictRow::focusFirst()
{
    m_offers.first().button->setFocus(Qt::TabFocusReason);
}

void ConflictRow::dress()
{
    const auto place = m_item.isLine() ? tr("line %1").arg(m_item.number) : m_words.titleOf(m_item);
    for (const auto &offer : std::as_const(m_offers)) {
        const auto taken = offer.choice == m_item.choice;
        offer.button->setText(taken ? offer.chosen : offer.words);
        offer.button->setIconName(taken ? icons::agrees : QString());
        offer.button->setTone(taken ? Tone::Green : Tone::Plain);
        offer.button->setAccessibleName(tr("%1, %2").arg(offer.button->text(), place));
    }
}

/// The row in words, for somebody who hears it.
void ConflictRow::say()
{
    const auto side = [this](Side s) { return m_words.valuesOf(m_item, s).join(u", "_s); };
    setAccessibleName(tr("%1, %2").arg(m_words.titleOf(m_item), m_words.namesOf(m_item)));
    setAccessibleDescription(
        tr("It was %1. Mine: %2. %3: %4. %5")
            .arg(side(Side::Was), side(Side::Mine), m_words.theirFirstName(), side(Side::Theirs),
                 m_item.choice == Choice::Open ? tr("To decide.") : tr("Decided.")));
    setToolTip(accessibleDescription());
}

QSize ConflictRow::sizeHint() const
{
    const auto buttons = 2 * px(s_top) + static_cast<int>(m_offers.size()) *
                                             (m_offers.first().button->sizeHint().height() + s_gap);
    const auto values = static_cast<int>(std::max<qsizetype>(1, m_item.changes.size()));
    const auto lines = 2 * px(s_top) + px(s_line) * ((values > 2 ? values : 1) + 1);
    return {px(700), std::max({px(s_least), buttons, lines})};
}

void ConflictRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto cell = ConflictColumns::in(rect()).cells.at(ConflictColumns::Choice);
    auto y = px(s_top) - KeyButton::ring / 2;
    for (const auto &offer : std::as_const(m_offers)) {
        const auto height = offer.button->sizeHint().height();
        offer.button->setGeometry(cell.left() + s_margin - KeyButton::ring, y,
                                  cell.width() - 2 * s_margin + 2 * KeyButton::ring, height);
        y += height + s_gap - KeyButton::ring / 2;
    }
}

bool ConflictRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QWidget::eventFilter(watched, event);
}

bool ConflictRow::isTaken(Side side) const
{
    return m_item.choice == Choice::Both ? side != Side::Was
           : side == Side::Mine          ? m_item.choice == Choice::Mine
                                         : side == Side::Theirs && m_item.choice == Choice::Theirs;
}

void ConflictRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto cells = ConflictColumns::in(rect()).cells;
    painter.fillRect(rect(), color(Token::Surface));
    paintSide(&painter, cells.at(ConflictColumns::Was), Side::Was);
    paintSide(&painter, cells.at(ConflictColumns::Mine), Side::Mine);
    paintSide(&painter, cells.at(ConflictColumns::Theirs), Side::Theirs);
    for (const auto column : {ConflictColumns::Was, ConflictColumns::Mine, ConflictColumns::Theirs,
                              ConflictColumns::Choice})
        painter.fillRect(QRect(cells.at(column).left(), 0, 1, height()), color(Token::Line));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
    if (m_isCurrent)
        painter.fillRect(QRect(0, 0, 3, height()), color(Token::Accent));
    painter.setFont(typeFont(Type::Body));
    painter.setPen(color(Token::Text2));
    if (m_item.isLine())
        painter.drawText(cells.at(ConflictColumns::Number).adjusted(16, px(s_top), 0, 0),
                         Qt::AlignLeft | Qt::AlignTop, QString::number(m_item.number));
    paintTitle(&painter, cells.at(ConflictColumns::Line));
}

void ConflictRow::paintTitle(QPainter *painter, const QRect &cell) const
{
    auto line = QRect(cell.left(), px(s_top), cell.width() - s_margin, px(s_line));
    painter->setFont(typeFont(m_isCurrent ? Type::BodyStrong : Type::Body));
    painter->setPen(color(Token::Text));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      elided(painter, m_words.titleOf(m_item), line.width()));
    line.translate(0, px(s_line) - 2);
    painter->setFont(typeFont(Type::Small));
    painter->setPen(color(Token::Text2));
    QStringList parts;
    if (m_item.isLine()) {
        const auto &there = m_item.isAbsent(Side::Mine) ? m_item.theirs : m_item.mine;
        parts << m_words.subtitle(there) << m_words.namesOf(m_item);
        parts.removeAll({});
    }
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      elided(painter, parts.join(u" · "_s), line.width()));
    line.translate(0, px(s_line) + 2);
    const auto open = m_item.choice == Choice::Open;
    painter->setRenderHint(QPainter::Antialiasing);
    paintChip(painter, line,
              open ? Chip{tr("to decide"), Tone::Amber, {}, {}}
                   : Chip{tr("decided"), Tone::Green, icons::agrees, {}});
    painter->setRenderHint(QPainter::Antialiasing, false);
}

/// The values of one side, those that it changed in semibold, and what they come to below.
void ConflictRow::paintSide(QPainter *painter, const QRect &cell, Side side) const
{
    const auto taken = isTaken(side);
    if (taken) {
        painter->fillRect(cell, color(Token::Select));
        painter->fillRect(QRect(cell.left(), 0, cell.width(), 3), color(Token::Accent));
    }
    auto line = QRect(cell.left() + s_margin, px(s_top), cell.width() - 2 * s_margin, px(s_line));
    if (taken) {
        const auto edge = px(16);
        painter->setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, QRect(line.left(), line.center().y() - edge / 2 + 1, edge, edge),
                  icons::agrees, color(Token::Accent));
        line.setLeft(line.left() + edge + 4);
    }
    const auto values = m_words.valuesOf(m_item, side);
    const auto apart = values.size() > 2; // a line each
    auto x = line.left();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto *change = i < m_item.changes.size() ? &m_item.changes.at(i) : nullptr;
        const auto changed =
            side != Side::Was && (!change || m_item.isAbsent(side) ||
                                  (side == Side::Mine ? change->isMine : change->isTheirs));
        painter->setFont(typeFont(changed ? Type::BodyStrong : Type::Body));
        painter->setPen(color(side == Side::Was ? Token::Text2 : Token::Text));
        const auto word = values.at(i) + (!apart && i + 1 < values.size() ? u", "_s : QString());
        const auto room = line.right() - x;
        painter->drawText(QRect(x, line.top(), room, line.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, elided(painter, word, room));
        if (apart)
            line.translate(0, px(s_line));
        else
            x += painter->fontMetrics().horizontalAdvance(word);
    }
    if (!apart)
        line.translate(0, px(s_line) - 2);
    if (!m_words.footnote || !m_item.isLine() || m_item.isAbsent(side))
        return;
    const auto note = m_words.footnote(m_item.on(side));
    painter->setFont(typeFont(Type::Small));
    painter->setPen(color(toneText(note.tone)));
    line.setLeft(cell.left() + s_margin);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      elided(painter, note.text, line.width()));
}

} // namespace desk
