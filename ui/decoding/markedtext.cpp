#include "markedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace desk {

namespace {

QList<QTextLayout::FormatRange> rangesOf(const QList<WordSpan> &spans, qsizetype length)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &span : spans) {
        QTextLayout::FormatRange range;
        range.start = span.start;
        range.length = std::min<int>(span.length, static_cast<int>(length) - span.start);
        range.format.setBackground(color(Token::Mark));
        if (range.length > 0)
            ranges.append(range);
    }
    return ranges;
}

} // namespace

void paintMarked(QPainter *painter, const QRect &rect, const QString &text,
                 const QList<WordSpan> &spans, const QFont &font)
{
    const auto shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width() - 2);
    QTextLayout layout(shown, font);
    layout.setFormats(rangesOf(spans, shown.size()));
    layout.beginLayout();
    auto only = layout.createLine();
    only.setLineWidth(rect.width());
    layout.endLayout();
    painter->setPen(color(Token::Text));
    const auto top = rect.top() + (rect.height() - only.height()) / 2;
    layout.draw(painter, QPointF(rect.left(), top));
}

MarkedText::MarkedText(Type type, QWidget *parent) : QWidget(parent), m_type(type)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void MarkedText::setText(const QString &text)
{
    m_text = text;
    m_spans.clear();
    setAccessibleName(text);
    setToolTip(text);
    update();
}

void MarkedText::setSpans(const QList<WordSpan> &spans)
{
    m_spans = spans;
    update();
}

QSize MarkedText::sizeHint() const
{
    const QFontMetrics metrics(typeFont(m_type));
    return {metrics.horizontalAdvance(m_text) + 4, metrics.height()};
}

QSize MarkedText::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void MarkedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMarked(&painter, rect(), m_text, m_spans, typeFont(m_type));
}

} // namespace desk
