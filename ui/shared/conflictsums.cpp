#include "conflictsums.h"

#include "theme.h"

#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_row = 26;
constexpr int s_title = 36;
constexpr int s_side = 16;

} // namespace

ConflictSums::ConflictSums(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("What it comes to"));
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void ConflictSums::show(const QList<ConflictSum> &sums, const QString &theirs)
{
    m_sums = sums;
    m_theirs = theirs;
    QStringList spoken;
    for (const auto &sum : sums)
        spoken.append(tr("%1: mine %2, theirs %3, so far %4")
                          .arg(sum.label, sum.mine, sum.theirs, sum.soFar));
    setAccessibleDescription(spoken.join(u'\n'));
    setVisible(!sums.isEmpty());
    updateGeometry();
    update();
}

QSize ConflictSums::sizeHint() const
{
    return {px(416), px(s_title) + px(s_row) * (static_cast<int>(m_sums.size()) + 1) + px(8)};
}

void ConflictSums::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    painter.fillRect(QRect(0, 0, 1, height()), color(Token::Line));
    painter.setPen(color(Token::Text));
    painter.setFont(typeFont(Type::BodyStrong));
    painter.drawText(QRect(s_side, 0, width() - 2 * s_side, px(s_title)),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("What it comes to"));
    auto y = px(s_title);
    const auto label = (width() - 2 * s_side) * 29 / 100;
    const auto share = (width() - 2 * s_side - label) / 3;
    const auto draw = [&](const QStringList &words, Token token, Type first, Type rest) {
        for (int i = 0; i < 4; ++i) {
            painter.setFont(typeFont(i == 0 ? first : rest));
            painter.setPen(color(token));
            const QRect cell(i == 0 ? s_side : s_side + label + (i - 1) * share, y,
                             i == 0 ? label : share, px(s_row));
            painter.drawText(
                cell, (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(words.at(i), Qt::ElideRight, cell.width() - 4));
        }
        y += px(s_row);
    };
    draw({{}, tr("Mine"), m_theirs, tr("So far")}, Token::Text2, Type::Small, Type::Small);
    for (const auto &sum : m_sums) {
        if (sum.strong)
            painter.fillRect(QRect(1, y, width(), 1), color(Token::LineStrong));
        draw({sum.label, sum.mine, sum.theirs, sum.soFar}, Token::Text,
             sum.strong ? Type::BodyStrong : Type::Body,
             sum.strong ? Type::BodyStrong : Type::Body);
    }
}

} // namespace desk
