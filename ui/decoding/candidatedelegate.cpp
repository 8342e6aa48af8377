#include "candidatedelegate.h"

#include "candidatemodel.h"
#include "indianformat.h"
#include "keycap.h"
#include "markedtext.h"
#include "rowdelegate.h"
#include "theme.h"
#include "unitwords.h"

#include <QPainter>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 75;
constexpr int margin = 16;
constexpr int lastMargin = 16;
constexpr int wordsLeft = 52;
constexpr int column = 78;
constexpr int lineHeight = 18;
constexpr int lastKey = 9;
constexpr int likely = 75;
constexpr int maybe = 40;

Token likenessToken(int percent)
{
    if (percent >= likely)
        return Token::Green;
    return percent >= maybe ? Token::AmberMark : Token::LineStrong;
}

QRect line(const QRect &area, int number)
{
    return {area.left(), area.top() + px(8) + number * px(lineHeight), area.width(),
            px(lineHeight)};
}

void write(QPainter *painter, const QRect &rect, const QString &text, Type type, Token token,
           Qt::Alignment side = Qt::AlignLeft)
{
    painter->setFont(typeFont(type));
    painter->setPen(color(token));
    painter->drawText(rect, static_cast<int>(side | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void writeChips(QPainter *painter, const QRect &rect, const QList<Chip> &chips)
{
    auto rest = rect;
    for (const auto &chip : chips) {
        if (rest.width() < px(40))
            return;
        rest.adjust(paintChip(painter, rest, chip) + px(6), 0, 0, 0);
    }
}

void paintLikeness(QPainter *painter, const QRect &area, int percent)
{
    if (percent < 0)
        return;
    write(painter, line(area, 0), CandidateModel::tr("%1 %").arg(percent), Type::BodyStrong,
          Token::Text, Qt::AlignRight);
    const auto below = line(area, 1);
    const QRect ground(area.right() - px(46) + 1, below.top() + px(4), px(46), 4);
    auto filled = ground;
    filled.setWidth(std::max(1, ground.width() * std::min(percent, 100) / 100));
    painter->fillRect(ground, color(Token::NeutralSoft));
    painter->fillRect(filled, color(likenessToken(percent)));
}

void paintPrice(QPainter *painter, const QRect &area, const CandidateRow &row)
{
    if (row.item.id.isNull())
        return; // on its way
    if (!row.item.priceKnown) {
        write(painter, line(area, 0), CandidateModel::tr("no price"), Type::Body, Token::Amber,
              Qt::AlignRight);
        return;
    }
    write(painter, line(area, 0), row.item.price.display(), Type::Body, Token::Text,
          Qt::AlignRight);
    write(painter, line(area, 1), CandidateModel::tr("per %1").arg(unitWords(row.item.unit, 1)),
          Type::Small, Token::Text2, Qt::AlignRight);
}

void paintStock(QPainter *painter, const QRect &area, const CandidateRow &row)
{
    if (row.item.id.isNull())
        return;
    const auto lacks = row.shortBy > 0;
    write(painter, line(area, 0), countText(row.item.free), Type::Body,
          lacks ? Token::Amber : Token::Text, Qt::AlignRight);
    const auto words = lacks ? CandidateModel::tr("short by %1").arg(countText(row.shortBy))
                             : CandidateModel::tr("free");
    write(painter, line(area, 1), words, Type::Small, lacks ? Token::Amber : Token::Text2,
          Qt::AlignRight);
    if (row.item.expiry.isValid())
        write(painter, line(area, 2).adjusted(0, px(4), 0, px(4)),
              CandidateModel::tr("expires %1").arg(row.item.expiry.toString(u"MM/yy"_s)),
              Type::Small, toneText(row.expiryTone), Qt::AlignRight);
}

} // namespace

CandidatePlaces CandidatePlaces::in(const QRect &row)
{
    const auto right = row.right() - lastMargin + 1;
    const auto wide = px(column) + px(16);
    CandidatePlaces places;
    places.key = QRect(row.left() + margin, row.top(), px(24), row.height());
    places.stock = QRect(right - wide, row.top(), wide, row.height());
    places.price = QRect(places.stock.left() - px(column), row.top(), px(column), row.height());
    places.match = QRect(places.price.left() - px(60), row.top(), px(54), row.height());
    const auto left = row.left() + px(wordsLeft);
    places.words = QRect(left, row.top(), places.match.left() - left - px(8), row.height());
    return places;
}

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CandidateModel *>(index.model());
    const auto *row = model ? model->row(index.row()) : nullptr;
    if (!row)
        return;
    const auto chosen = option.state.testFlag(QStyle::State_Selected);
    const auto places = CandidatePlaces::in(option.rect);
    painter->save();
    paintRowGround(painter, option, true);
    if (index.row() < lastKey)
        paintKeyCap(painter, line(places.key, 0), QString::number(index.row() + 1));
    paintMarked(painter, line(places.words, 0), row->item.name, row->why.nameSpans,
                typeFont(chosen ? Type::BodyStrong : Type::Body));
    const auto pack = packWords(packOf(row->item));
    const auto hsn = row->item.hsn.isEmpty() ? QString() : tr("HSN %1").arg(row->item.hsn);
    QStringList about = {row->item.sku, hsn, pack, row->item.make};
    about.removeAll(QString());
    write(painter, line(places.words, 1), about.join(u" · "_s), Type::Small, Token::Text2);
    auto chips = line(places.words, 2).adjusted(0, px(4), 0, px(4));
    chips.setRight(row->item.expiry.isValid() ? places.stock.left() - px(8) : places.stock.right());
    writeChips(painter, chips, row->chips);
    paintLikeness(painter, places.match, percentOf(row->why));
    paintPrice(painter, places.price, *row);
    paintStock(painter, places.stock, *row);
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(320), px(rowHeight)};
}

} // namespace desk
