#include "lineshead.h"

#include "linesdelegate.h"
#include "linesmodel.h"
#include "theme.h"

#include <QPainter>
#include <QTableView>

namespace desk {

namespace {

constexpr int s_bar = 3;
constexpr int s_width = 46;

} // namespace

LinesHead::LinesHead(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(16);
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize LinesHead::sizeHint() const
{
    return {px(s_width), QHeaderView::sizeHint().height()};
}

void LinesHead::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const auto *lines = qobject_cast<const LinesModel *>(model());
    const auto *view = qobject_cast<const QTableView *>(parentWidget());
    if (!lines || !view)
        return;
    const auto isHere = view->currentIndex().row() == row && view->hasFocus();
    const auto isWrong = !lines->firstError(row).isEmpty();
    const auto line = LinesDelegate::lineRect(rect);
    painter->fillRect(rect, color(Token::Surface));
    if (rect.height() > line.height())
        painter->fillRect(rect.adjusted(0, line.height(), 0, 0), color(Token::RedSoft));
    painter->fillRect(line, color(isHere ? Token::Select : Token::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line));
    if (isHere || isWrong)
        painter->fillRect(QRect(rect.left(), rect.top(), s_bar, rect.height()),
                          color(isWrong ? Token::RedMark : Token::Accent));
    painter->setFont(typeFont(Type::Body));
    painter->setPen(color(Token::Text2));
    painter->drawText(line.adjusted(16, 0, -4, -1), Qt::AlignLeft | Qt::AlignVCenter,
                      QString::number(row + 1));
}

void LinesHead::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Token::Surface));
    painter.end();
    QHeaderView::paintEvent(event);
}

void LinesCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
    painter.setFont(typeFont(Type::Body));
    painter.setPen(color(Token::Text2));
    painter.drawText(rect().adjusted(16, 0, 0, -1), Qt::AlignLeft | Qt::AlignVCenter, tr("#"));
}

} // namespace desk
