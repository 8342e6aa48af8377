#include "earlierrequests.h"

#include "indianformat.h"
#include "keycap.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int heading = 34;
constexpr int rowHeight = 24;
constexpr int foldedHeight = 30;
constexpr int side = 16;
constexpr qsizetype few = 5;

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
    m_showsAll = m_showsAll && !requests.isEmpty();
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

void EarlierRequests::toggleAll()
{
    m_showsAll = !m_showsAll && !m_requests.isEmpty();
    updateGeometry();
    update();
}

qsizetype EarlierRequests::rows() const
{
    return m_showsAll ? m_requests.size() : std::min<qsizetype>(m_requests.size(), few);
}

QSize EarlierRequests::sizeHint() const
{
    const auto height = px(heading) + static_cast<int>(rows()) * px(rowHeight) + px(8);
    return {px(320), isFolded() ? px(foldedHeight) : height};
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
    const auto folded = isFolded();
    const auto title = folded ? tr("Asked before") : tr("Asked before by this hospital");
    const QRect line(area.left(), px(folded ? 0 : 6), area.width(),
                     px(folded ? foldedHeight : rowHeight));
    painter.setFont(typeFont(folded ? Type::SmallStrong : Type::BodyStrong));
    painter.setPen(color(Token::Text));
    write(&painter, line, title, Qt::AlignLeft);
    const auto after = painter.fontMetrics().horizontalAdvance(title) + px(10);
    painter.setFont(typeFont(folded ? Type::Small : Type::Body));
    painter.setPen(color(folded ? Token::Text : Token::Text2));
    const auto cap = keyCapSize(u"H"_s);
    if (folded || m_requests.size() > few)
        paintKeyCap(&painter,
                    QRect(line.right() - cap.width(), line.top(), cap.width(), line.height()),
                    u"H"_s);
    const auto rest = line.adjusted(after, 0, -cap.width() - px(8), 0);
    if (folded)
        return write(&painter, rest, foldedText(), Qt::AlignLeft);
    if (!m_requests.isEmpty())
        write(&painter, rest, tr("%n time(s)", nullptr, m_requests.first().times), Qt::AlignLeft);
    auto top = px(heading);
    for (qsizetype i = 0; i < rows(); ++i, top += px(rowHeight))
        paintRow(&painter, top, m_requests.at(i));
}

} // namespace desk
