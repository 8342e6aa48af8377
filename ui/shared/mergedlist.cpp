#include "mergedlist.h"

#include "theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Side = ThreeWayMerge::Side;
using Choice = ThreeWayMerge::Choice;

constexpr int s_head = 26;
constexpr int s_row = 28;
constexpr int s_left = 16;
constexpr int s_right = 16;
constexpr int s_number = 30;
constexpr int s_by = 72;
constexpr int s_gap = 12;

} // namespace

MergedList::MergedList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Merged without asking"));
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void MergedList::show(const QList<ThreeWayMerge::Item> &items, const ConflictWords &words)
{
    m_rows.clear();
    QStringList spoken;
    for (const auto &item : items) {
        const auto side = item.choice == Choice::Theirs ? Side::Theirs : Side::Mine;
        m_rows.append({item.isLine() ? QString::number(item.number) : QString(),
                       item.isLine() ? words.titleOf(item) : words.head, words.namesOf(item),
                       words.valuesOf(item, Side::Was).join(u", "_s),
                       words.valuesOf(item, side).join(u", "_s), words.byOf(item)});
        const auto &row = m_rows.last();
        spoken.append(
            QStringList{row.title, row.what, row.before, row.after, row.by}.join(u", "_s));
    }
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

QSize MergedList::sizeHint() const
{
    return {px(500), px(s_head) + px(s_row) * static_cast<int>(m_rows.size())};
}

void MergedList::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), color(Token::Surface));
    const QRect head(0, 0, width(), px(s_head));
    painter.fillRect(head, color(Token::Panel));
    paintRow(&painter, head, {u"#"_s, tr("Line"), tr("What"), {}, tr("Change"), tr("By")}, true);
    const auto first = std::max(0, (event->rect().top() - px(s_head)) / px(s_row));
    for (auto i = first; i < m_rows.size(); ++i) {
        const QRect line(0, px(s_head) + i * px(s_row), width(), px(s_row));
        if (line.top() > event->rect().bottom())
            break;
        paintRow(&painter, line, m_rows.at(i), false);
        painter.fillRect(QRect(0, line.bottom(), width(), 1), color(Token::Line));
    }
}

void MergedList::paintRow(QPainter *painter, const QRect &line, const Row &row, bool isHead) const
{
    const auto rest = line.width() - s_left - s_right - px(s_number) - px(s_by) - 3 * s_gap;
    const auto title = rest * 44 / 100;
    const auto what = rest * 20 / 100;
    const auto change = rest - title - what;
    auto x = line.left() + s_left;
    const auto draw = [&](const QString &text, int width, Token token, Qt::Alignment side) {
        painter->setPen(color(isHead ? Token::Text2 : token));
        painter->drawText(QRect(x, line.top(), width, line.height()), side | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
        x += width + s_gap;
    };
    const auto plain = typeFont(isHead ? Type::Small : Type::Body);
    painter->setFont(plain);
    draw(row.number, px(s_number) - s_gap, Token::Text2, Qt::AlignLeft);
    draw(row.title, title, Token::Text, Qt::AlignLeft);
    draw(row.what, what, Token::Text2, Qt::AlignLeft);
    // the new value stands at the right edge, the old one struck before it
    painter->setFont(isHead ? plain : typeFont(Type::BodyStrong));
    const auto after = painter->fontMetrics().elidedText(row.after, Qt::ElideRight, change * 2 / 3);
    const auto afterWidth = painter->fontMetrics().horizontalAdvance(after) + 6;
    const auto right = x + change;
    painter->setPen(color(isHead ? Token::Text2 : Token::Text));
    painter->drawText(QRect(right - afterWidth, line.top(), afterWidth, line.height()),
                      Qt::AlignRight | Qt::AlignVCenter, after);
    auto struck = typeFont(Type::Body);
    struck.setStrikeOut(!isHead);
    painter->setFont(struck);
    painter->setPen(color(Token::Text3));
    painter->drawText(
        QRect(x, line.top(), change - afterWidth, line.height()), Qt::AlignRight | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(row.before, Qt::ElideRight, change - afterWidth));
    x = right + s_gap;
    painter->setFont(plain);
    draw(row.by, px(s_by), Token::Text2, Qt::AlignRight);
}

} // namespace desk
