#include "reviewnotes.h"

#include "changestable.h"
#include "pane.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void addRow(QGridLayout *grid, int row, const QString &left, const QString &right, Tone tone)
{
    auto *label = new TextLabel(left, Type::Small, Token::Text2);
    auto *value = new TextLabel(right, Type::Small, toneText(tone));
    // what cannot be broken gives way rather than being cut at the edge
    value->setWordWrap(right.contains(u' '));
    value->setElided(!right.contains(u' '));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, Qt::AlignTop);
}

void fillTerms(QWidget *terms, const Review &review)
{
    auto *grid = new QGridLayout(terms);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new TextLabel(ReviewNotes::tr("Terms"), Type::BodyStrong), 0, 0, 1, 2);
    int row = 1;
    for (const auto &term : review.terms)
        if (const auto value = term.value(u"value"_s).toString(); !value.isEmpty())
            addRow(grid, row++, term.value(u"label"_s).toString(), value,
                   static_cast<Tone>(term.value(u"value_tone"_s).toInt()));
    terms->setVisible(row > 1);
}

} // namespace

ReviewNotes::ReviewNotes(QWidget *parent)
    : QScrollArea(parent),
      m_changed(new QWidget),
      m_title(new TextLabel(Type::BodyStrong)),
      m_day(new TextLabel(Type::Small, Token::Text2)),
      m_changes(new ChangesTable)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Changes and terms"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title->setElided(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_day);
    auto *changed = new QVBoxLayout(m_changed);
    changed->setContentsMargins(0, 0, 0, 0);
    changed->setSpacing(2);
    changed->addLayout(head);
    changed->addWidget(m_changes);
    auto *body = new Pane(Token::Surface);
    auto *column = static_cast<QVBoxLayout *>(body->layout());
    column->setContentsMargins(16, 10, 12, 10);
    column->setSpacing(12);
    column->addWidget(m_changed);
    column->addStretch(1);
    m_changed->hide();
    setWidget(body);
}

void ReviewNotes::setReview(const Review &review)
{
    delete m_terms;
    m_terms = new QWidget(widget());
    fillTerms(m_terms, review);
    static_cast<QVBoxLayout *>(widget()->layout())->insertWidget(1, m_terms);
}

void ReviewNotes::setChanges(const QString &title, const QString &day,
                             const QList<Difference> &changes)
{
    m_title->setText(title);
    m_day->setText(day);
    m_changes->setDifferences(changes);
    m_changed->setVisible(!changes.isEmpty());
}

QString ReviewNotes::changesTitle() const
{
    return m_title->text();
}

} // namespace desk
