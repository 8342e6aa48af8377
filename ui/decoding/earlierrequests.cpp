#include "earlierrequests.h"

#include "indianformat.h"
#include "theme.h"

#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int heading = 34;
constexpr int rowHeight = 24;
constexpr int foldedHeight = 30;
constexpr int side = 16;

void write(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment align)
{
    painter->drawText(rect, static_cast<int>(align | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

EarlierRequests::EarlierRequests(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
    hide();
}

void EarlierRequests::setRequests(const QList<EarlierRequest> &requests)
{
    m_requests = requests;
    setVisible(!requests.isEmpty());
    QStringList spoken;
    for (const auto &request : requests)
        spoken.append(
            tr("%1: %2, %3, %4")
                .arg(dateText(indianDate(request.at)), request.words, request.asked, request.sku));
    setAccessibleName(tr("Asked before by this hospital"));
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

void EarlierRequests::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    updateGeometry();
    update();
}

QSize EarlierRequests::sizeHint() const
{
    const auto rows = static_cast<int>(m_requests.size());
    return {px(320), m_folded ? px(foldedHeight) : px(heading) + rows * px(rowHeight) + px(8)};
}

QString EarlierRequests::foldedText() const
{
    QStringList texts;
    for (const auto &request : m_requests)
        texts.append(
            tr("%1, %2, %3")
                .arg(dateText(indianDate(request.at)), request.asked, request.price.display()));
    return texts.join(u"  ·  "_s);
}

void EarlierRequests::paintRow(QPainter *painter, int top, const EarlierRequest &request) const
{
    const auto area = rect().adjusted(px(side), 0, -px(side), 0);
    const QRect line(area.left(), top, area.width(), px(rowHeight));
    const auto date = px(98);
    const auto asked = px(80);
    const auto sku = px(84);
    const auto price = px(72);
    painter->setPen(color(Token::Text2));
    write(painter, QRect(line.left(), top, date, line.height()), dateText(indianDate(request.at)),
          Qt::AlignLeft);
    painter->setPen(color(Token::Text));
    const auto words = line.width() - date - asked - sku - price - px(24);
    write(painter, QRect(line.left() + date, top, words, line.height()),
          tr("“%1”").arg(request.words), Qt::AlignLeft);
    const auto right = line.right() + 1;
    write(painter, QRect(right - price - sku - px(12) - asked, top, asked, line.height()),
          request.asked, Qt::AlignRight);
    write(painter, QRect(right - price - sku, top, sku, line.height()), request.sku, Qt::AlignLeft);
    write(painter, QRect(right - price, top, price, line.height()), request.price.display(),
          Qt::AlignRight);
}

void EarlierRequests::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
    const auto area = rect().adjusted(px(side), 0, -px(side), 0);
    const auto title = m_folded ? tr("Asked before") : tr("Asked before by this hospital");
    const QRect line(area.left(), px(m_folded ? 0 : 6), area.width(),
                     px(m_folded ? foldedHeight : rowHeight));
    painter.setFont(typeFont(m_folded ? Type::SmallStrong : Type::BodyStrong));
    painter.setPen(color(Token::Text));
    write(&painter, line, title, Qt::AlignLeft);
    const auto after = painter.fontMetrics().horizontalAdvance(title) + px(10);
    painter.setFont(typeFont(m_folded ? Type::Small : Type::Body));
    painter.setPen(color(m_folded ? Token::Text : Token::Text2));
    if (m_folded)
        return write(&painter, line.adjusted(after, 0, 0, 0), foldedText(), Qt::AlignLeft);
    auto top = px(heading);
    for (const auto &request : m_requests) {
        paintRow(&painter, top, request);
        top += px(rowHeight);
    }
}

} // namespace desk
