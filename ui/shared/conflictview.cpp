#include "conflictview.h"

#include "conflicthead.h"
#include "conflictrow.h"
#include "conflictsums.h"
#include "iconlabel.h"
#include "icons.h"
#include "keybutton.h"
#include "mergedlist.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Choice = ThreeWayMerge::Choice;

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

ConflictView::ConflictView(QWidget *parent) : Pane(Token::Surface, parent), m_head(new ConflictHead)
{
    auto *rows = new Pane;
    m_column = static_cast<QVBoxLayout *>(rows->layout());
    m_column->addStretch(1);
    m_scroll = scrolled(rows);
    m_bottom = buildBottom();
    add(m_head);
    add(m_scroll, 1);
    add(new Hairline);
    add(m_bottom);
    add(buildFoot());
    setAccessibleName(tr("Comparison of two people's changes"));
}

QWidget *ConflictView::buildBottom()
{
    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new Pane;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 6);
    head->setSpacing(8);
    m_mergedCount = new TextLabel(Type::Body, Token::Text2);
    head->addWidget(new TextLabel(tr("Merged without asking"), Type::BodyStrong));
    head->addWidget(m_mergedCount, 1);
    static_cast<QVBoxLayout *>(left->layout())->addLayout(head);
    m_merged = new MergedList;
    left->add(scrolled(m_merged), 1);
    m_sums = new ConflictSums;
    m_sums->hide();
    row->addWidget(left, 1);
    row->addWidget(m_sums);
    return bottom;
}

QWidget *ConflictView::buildFoot()
{
    auto *foot = new Pane(Token::Panel);
    foot->add(new Hairline);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(0);
    m_message = new TextLabel(Type::Body, Token::Text);
    m_message->setElided(true);
    row->addWidget(new IconLabel(icons::warning, Token::Amber));
    row->addSpacing(8);
    row->addWidget(m_message, 1);
    m_allMine = new KeyButton(tr("Keep all mine"));
    m_allTheirs = new KeyButton(tr("Take all theirs"));
    m_save = new KeyButton(tr("Save as chosen"), icons::agrees, {});
    m_save->setLook(KeyButton::Look::Primary);
    m_save->setKey(Qt::CTRL | Qt::Key_Return, this);
    for (auto *button : {m_allMine, m_allTheirs, m_save})
        row->addWidget(button);
    static_cast<QVBoxLayout *>(foot->layout())->addLayout(row);
    connect(m_allMine, &KeyButton::clicked, this, [this] { chooseAll(Choice::Mine); });
    connect(m_allTheirs, &KeyButton::clicked, this, [this] { chooseAll(Choice::Theirs); });
    connect(m_save, &KeyButton::clicked, this, &ConflictView::saveAsked);
    return foot;
}

void ConflictView::show(const ThreeWayMerge &merge, const ConflictWords &words)
{
    m_merge = merge;
    m_words = words;
    m_past.clear();
    m_current = -1;
    for (auto *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    for (int i = 0; i < merge.clashes().size(); ++i) {
        auto *row = new ConflictRow(merge.clashes().at(i), words, this);
        connect(row, &ConflictRow::chosen, this, [this, i](Choice choice) {
            choose(i, choice);
            goOn();
        });
        connect(row, &ConflictRow::entered, this, [this, i] { setCurrent(i); });
        m_column->insertWidget(i, row);
        m_rows.append(row);
    }
    m_merged->show(merge.merged(), words);
    const auto count = static_cast<int>(merge.merged().size());
    m_mergedCount->setText(count == 0 ? tr("nothing")
                                      : tr("%n, nobody else touched them", nullptr, count));
    m_bottom->setFixedHeight(std::clamp(px(44) + m_merged->sizeHint().height(), px(160), px(268)));
    m_allTheirs->setText(words.theirs.isEmpty() ? tr("Take all theirs")
                                                : tr("Take all %1’s").arg(words.theirFirstName()));
    setSums({});
    refresh();
}

void ConflictView::setSums(const QList<ConflictSum> &sums)
{
    m_sums->show(sums, m_words.theirs.isEmpty() ? tr("Theirs")
                                                : tr("%1’s").arg(m_words.theirFirstName()));
}

void ConflictView::remember()
{
    QList<Choice> choices;
    for (const auto &item : m_merge.clashes())
        choices.append(item.choice);
    m_past.append(choices);
}

void ConflictView::choose(int clash, Choice choice)
{
    if (m_isBusy || clash < 0 || clash >= m_rows.size() || !m_rows.at(clash)->offers(choice))
        return;
    remember();
    // pressed again it is taken back
    const auto same = m_merge.clashes().at(clash).choice == choice;
    m_merge.choose(clash, same ? Choice::Open : choice);
    refresh();
    Q_EMIT choicesChanged();
}

void ConflictView::chooseAll(Choice choice)
{
    if (m_isBusy)
        return;
    remember();
    m_merge.chooseAll(choice);
    refresh();
    Q_EMIT choicesChanged();
    goOn();
}

void ConflictView::takeBack()
{
    if (m_past.isEmpty() || m_isBusy)
        return;
    const auto choices = m_past.takeLast();
    int changed = -1;
    for (int i = 0; i < choices.size(); ++i) {
        if (changed < 0 && m_merge.clashes().at(i).choice != choices.at(i))
            changed = i;
        m_merge.choose(i, choices.at(i));
    }
    refresh();
    Q_EMIT choicesChanged();
    goTo(std::max(0, changed));
}

void ConflictView::refresh()
{
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setChoice(m_merge.clashes().at(i).choice);
    m_head->show(m_merge, m_words);
    tell();
}

/// What still waits, by the numbers of its lines.
void ConflictView::tell()
{
    QStringList waiting;
    bool onlyLines = true;
    for (const auto &item : m_merge.clashes()) {
        if (item.choice != Choice::Open)
            continue;
        waiting.append(QString::number(item.number));
        onlyLines = onlyLines && item.isLine();
    }
    const auto open = static_cast<int>(waiting.size());
    if (open == 0)
        m_message->setText(tr("All is decided. Save it, or look again."));
    else if (onlyLines && open <= 6)
        m_message->setText(
            tr("Line(s) %1 wait for your choice. Nothing is overwritten until then.", nullptr, open)
                .arg(waiting.join(u", "_s)));
    else
        m_message->setText(tr(
            "%n place(s) wait for your choice. Nothing is overwritten until then.", nullptr, open));
    m_save->setEnabled(open == 0 && !m_isBusy);
    m_allMine->setEnabled(!m_isBusy);
    m_allTheirs->setEnabled(!m_isBusy);
}

void ConflictView::setBusy(bool busy)
{
    m_isBusy = busy;
    tell();
}

void ConflictView::setCurrent(int clash)
{
    if (m_current >= 0 && m_current < m_rows.size())
        m_rows.at(m_current)->setCurrent(false);
    m_current = clash;
    if (auto *row = m_rows.value(clash)) {
        row->setCurrent(true);
        m_scroll->ensureWidgetVisible(row, 0, 0);
    }
}

void ConflictView::goTo(int clash)
{
    if (auto *row = m_rows.value(clash))
        row->focusFirst();
}

void ConflictView::goOn()
{
    const auto next = m_merge.nextOpen(m_current);
    if (next >= 0)
        goTo(next);
    else
        m_save->setFocus(Qt::TabFocusReason);
}

QList<KeyHint> ConflictView::keys()
{
    return {{u"Tab"_s, tr("next button")}, {u"Enter"_s, tr("press")},
            {u"1"_s, tr("mine")},          {u"2"_s, tr("theirs")},
            {u"3"_s, tr("both")},          {u"N"_s, tr("next line")},
            {u"Z"_s, tr("take back")},     {u"Ctrl+Enter"_s, tr("save as chosen"), false}};
}

void ConflictView::keyPressEvent(QKeyEvent *event)
{
    const auto plain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain)
        return Pane::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3: {
        const auto choice = event->key() == Qt::Key_1   ? Choice::Mine
                            : event->key() == Qt::Key_2 ? Choice::Theirs
                                                        : Choice::Both;
        auto *row = m_rows.value(m_current);
        if (!row || !row->offers(choice))
            return;
        choose(m_current, choice);
        return goOn();
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<KeyButton *>(focusWidget()); button && button->isEnabled())
            return button->click();
        return Pane::keyPressEvent(event);
    case Qt::Key_N:
        return goOn();
    case Qt::Key_Z:
        return takeBack();
    default:
        Pane::keyPressEvent(event);
    }
}

} // namespace desk
