#pragma once

#include "theme.h"
#include "wordspan.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace desk {

/// Paints one line of text, elided at its end, whose spans stand on the ground of a marker.
void paintMarked(QPainter *painter, const QRect &rect, const QString &text,
                 const QList<WordSpan> &spans, const QFont &font);

/// Words of which some are marked.
class MarkedText : public QWidget
{
    Q_OBJECT

public:
    explicit MarkedText(Type type, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setSpans(const QList<WordSpan> &spans);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<WordSpan> &spans() const { return m_spans; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Type m_type;
    QString m_text;
    QList<WordSpan> m_spans;
};

} // namespace desk
