#pragma once

#include "token.h"

#include <QAbstractButton>
#include <QList>

namespace desk {

/// A stretch of a bar: how much, in which colour, and what its figure is written in.
struct BarPart
{
    qint64 value = 0;
    Token token = Token::Accent;
    Token ink = Token::OnAccent;
};

/// The words beside a bar: `total` behind it in bold and `after` behind that, at the right edge
/// `figure` in bold and `right`; `spoken` is all of it in a sentence.
struct BarWords
{
    QString total = {};
    QString after = {};
    Tone afterTone = Tone::Secondary;
    QString figure = {};
    Tone figureTone = Tone::Plain;
    QString right = {};
    QString spoken = {};
};

/// What words take beside the bars of a chart, and how tall a bar is at least, in px at normal text
/// size.
struct BarRoom
{
    int label = 130;
    int total = 128; ///< behind the longest bar
    int right = 0;
    int row = 26;
};

/// One bar of a chart, a widget of its own: it takes the focus, has its words for who does not see
/// it, and Enter or a click opens the list behind it. The chart gives all its bars one scale.
class Bar : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Bar(const QString &label, QWidget *parent = nullptr);

    void setParts(const QList<BarPart> &parts, const BarWords &words);
    /// Whether each part's value is written into it.
    void setFigures(bool figures) { m_figures = figures; }
    /// Where a line stands across the bar; none below 0.
    void setMark(qint64 mark);
    [[nodiscard]] qint64 value() const;
    [[nodiscard]] qint64 mark() const { return m_mark; }
    [[nodiscard]] const QList<BarPart> &parts() const { return m_parts; }
    [[nodiscard]] const BarWords &words() const { return m_words; }
    /// What the longest bar of the chart stands for, and the room for its words.
    void setScale(qint64 longest, const BarRoom &room);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Up or Down: the focus goes to the neighbour.
    void stepped(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int paintParts(QPainter *painter, int left, int room) const;
    void paintMark(QPainter *painter, int left, int room) const;
    void paintRight(QPainter *painter, int left, int wide) const;

    QList<BarPart> m_parts;
    BarWords m_words;
    BarRoom m_room;
    qint64 m_longest = 1;
    qint64 m_mark = -1;
    bool m_figures = true;
};

} // namespace desk
