#include "conflicthead.h"

#include "avatar.h"
#include "conflictcolumns.h"
#include "icons.h"
#include "theme.h"

#include <QPainter>
#include <QTimeZone>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_banner = 40;
constexpr int s_heads = 44;
constexpr int s_bar = 72;

QString clock(const QDateTime &at)
{
    static const QTimeZone india("Asia/Kolkata");
    return at.isValid() ? at.toTimeZone(india).toString(u"HH:mm"_s) : QString();
}

} // namespace

ConflictHead::ConflictHead(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void ConflictHead::show(const ThreeWayMerge &merge, const ConflictWords &words)
{
    m_all = static_cast<int>(merge.clashes().size());
    m_decided = m_all - merge.open();
    const auto who = words.theirs.isEmpty() ? tr("Somebody") : words.theirs;
    const auto at = clock(words.theirsAt);
    m_sentence = at.isEmpty()
                     ? tr("%1 saved %2 while you typed.").arg(who, words.document)
                     : tr("%1 saved %2 at %3, while you typed.").arg(who, words.document, at);
    const auto together = static_cast<int>(merge.merged().size());
    m_rest = tr("%n change(s) went together,", nullptr, together) + u' ' +
             tr("%n place(s) differ.", nullptr, m_all);
    m_decidedWords = tr("%1 of %2 decided").arg(m_decided).arg(m_all);
    m_mine = words.mine;
    m_theirs = words.theirs;
    m_mineNote = words.mineAt.isValid() ? tr("until %1, kept here").arg(clock(words.mineAt))
                                        : tr("kept here");
    m_theirsNote = at.isEmpty() ? QString() : tr("saved %1").arg(at);
    m_theirsHead = words.theirs.isEmpty() ? tr("Theirs") : tr("%1’s").arg(words.theirFirstName());
    setAccessibleName(m_sentence);
    setAccessibleDescription(m_rest + u' ' + m_decidedWords);
    update();
}

QSize ConflictHead::sizeHint() const
{
    return {px(700), px(s_banner) + px(s_heads)};
}

void ConflictHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBanner(&painter, {0, 0, width(), px(s_banner)});
    paintHeads(&painter, {0, px(s_banner), width(), px(s_heads)});
}

void ConflictHead::paintBanner(QPainter *painter, const QRect &banner) const
{
    painter->fillRect(banner, color(Token::AmberSoft));
    const auto edge = px(16);
    paintIcon(painter, {16, banner.center().y() - edge / 2 + 1, edge, edge}, icons::warning,
              color(Token::Amber));
    const QRect bar(banner.right() - 12 - px(s_bar), banner.center().y() - 2, px(s_bar), 6);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::Surface));
    painter->drawRoundedRect(bar, 3, 3);
    if (m_all > 0 && m_decided > 0) {
        painter->setBrush(color(Token::Green));
        painter->drawRoundedRect(QRect(bar.topLeft(), QSize(bar.width() * m_decided / m_all, 6)), 3,
                                 3);
    }
    painter->setPen(color(Token::Text));
    painter->setFont(typeFont(Type::BodyStrong));
    const auto count = painter->fontMetrics().horizontalAdvance(m_decidedWords) + 4;
    auto right = bar.left() - 12 - count;
    painter->drawText(QRect(right, banner.top(), count, banner.height()),
                      Qt::AlignRight | Qt::AlignVCenter, m_decidedWords);
    right -= 16;
    auto x = 16 + edge + 8;
    const auto draw = [&](const QString &text) {
        const auto room = std::max(0, right - x);
        painter->drawText(QRect(x, banner.top(), room, banner.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room));
        x += painter->fontMetrics().horizontalAdvance(text) + 6;
    };
    draw(m_sentence);
    painter->setFont(typeFont(Type::Body));
    draw(m_rest);
}

void ConflictHead::paintHeads(QPainter *painter, const QRect &line) const
{
    painter->fillRect(line, color(Token::Panel));
    const auto cells = ConflictColumns::in(line).cells;
    const auto draw = [&](const QRect &cell, const QString &strong, const QString &person,
                          const QString &note, int left) {
        auto x = cell.left() + left;
        if (!person.isEmpty()) {
            const auto edge = px(20);
            paintAvatar(painter, {x, cell.center().y() - edge / 2 + 1, edge, edge}, person);
            x += edge + 8;
        }
        for (const auto &[words, type, token] :
             {std::tuple(strong,
                         note.isEmpty() && person.isEmpty() ? Type::Small : Type::BodyStrong,
                         note.isEmpty() && person.isEmpty() ? Token::Text2 : Token::Text),
              std::tuple(note, Type::Small, Token::Text2)}) {
            painter->setFont(typeFont(type));
            painter->setPen(color(token));
            const auto room = std::max(0, cell.right() - 4 - x);
            painter->drawText(QRect(x, cell.top(), room, cell.height()),
                              Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(words, Qt::ElideRight, room));
            x += painter->fontMetrics().horizontalAdvance(words) + 8;
        }
    };
    draw(cells.at(ConflictColumns::Number), u"#"_s, {}, {}, 16);
    draw(cells.at(ConflictColumns::Line), tr("Line"), {}, {}, 0);
    draw(cells.at(ConflictColumns::Was), tr("What it was"), {}, {}, 12);
    draw(cells.at(ConflictColumns::Mine), tr("Mine"), m_mine, m_mineNote, 12);
    draw(cells.at(ConflictColumns::Theirs), m_theirsHead, m_theirs, m_theirsNote, 12);
    draw(cells.at(ConflictColumns::Choice), tr("Your choice"), {}, {}, 12);
    painter->fillRect(QRect(line.left(), line.bottom(), line.width(), 1), color(Token::Line));
}

} // namespace desk
