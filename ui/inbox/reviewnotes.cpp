#include "reviewnotes.h"

#include "textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Two columns on the surface with a hairline above.
class NotesBody : public QWidget
{
public:
    explicit NotesBody(QWidget *parent) : QWidget(parent) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Surface));
        painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
    }
};

void addHead(QGridLayout *grid, const QString &words)
{
    grid->addWidget(new TextLabel(words, Type::BodyStrong), 0, 0, 1, 2);
}

void addRow(QGridLayout *grid, int row, const QString &left, const QString &right, Tone tone)
{
    auto *label = new TextLabel(left, Type::Small, Token::Text2);
    auto *value = new TextLabel(right, Type::Small, toneText(tone));
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, Qt::AlignTop);
}

QGridLayout *newGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    return grid;
}

QLayout *termsOf(const Review &review)
{
    auto *grid = newGrid();
    addHead(grid, ReviewNotes::tr("Terms"));
    int row = 1;
    for (const auto &term : review.terms) {
        const auto value = term.value(u"value"_s).toString();
        if (!value.isEmpty())
            addRow(grid, row++, term.value(u"label"_s).toString(), value,
                   static_cast<Tone>(term.value(u"value_tone"_s).toInt()));
    }
    grid->setRowStretch(row, 1);
    return grid;
}

QLayout *historyOf(const Review &review)
{
    auto *grid = newGrid();
    addHead(grid, ReviewNotes::tr("History"));
    int row = 1;
    for (const auto &line : review.history)
        addRow(grid, row++, line.when, line.words, line.tone);
    grid->setRowStretch(row, 1);
    return grid;
}

} // namespace

ReviewNotes::ReviewNotes(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Terms and history"));
}

void ReviewNotes::setReview(const Review &review)
{
    auto *body = new NotesBody(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(32);
    row->addLayout(termsOf(review), 2);
    row->addLayout(historyOf(review), 3);
    setWidget(body); // the one before is deleted
}

} // namespace desk
