#include "reviewtable.h"

#include "emptystate.h"
#include "icons.h"
#include "keybutton.h"
#include "rowlist.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReason = 500;

QJsonObject recordOf(const QModelIndex &index)
{
    return index.data(RecordModel::RecordRole).toJsonObject();
}

/// What a row says about one of its cells beside the value.
void dressCell(const QJsonObject &row, const QString &key, CellLook &look)
{
    look.struck = row.value(key + u"_was"_s).toString();
    look.strong = look.strong || row.value(key + u"_strong"_s).toBool();
    if (const auto tone = row.value(key + u"_tone"_s); tone.isDouble())
        look.tone = static_cast<Tone>(tone.toInt());
    for (const auto &chip : row.value(key + u"_chips"_s).toArray())
        look.chips.append({chip.toString(), Tone::Amber, {}, {}});
}

} // namespace

ReviewTable::ReviewTable(QWidget *scope, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(Type::BodyStrong, Token::Text, this)),
      m_note(new TextLabel(Type::Body, Token::Text2, this)),
      m_amount(new TextLabel(Type::BodyStrong, Token::Text, this)),
      m_stack(new QStackedLayout),
      m_rowNote(new TextLabel(Type::Small, Token::Text2, this)),
      m_why(new QLineEdit(this)),
      m_more(new KeyButton(tr("Show the equal lines"), this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 12, 6);
    head->setSpacing(8);
    m_note->setElided(true);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_amount);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 2, 8, 4);
    m_rowNote->setElided(true);
    foot->addWidget(m_rowNote, 1);
    foot->addWidget(m_why, 1);
    m_why->hide();
    m_why->setMaxLength(longestReason);
    m_why->setAccessibleName(tr("What is wrong with the line"));
    m_why->installEventFilter(this);
    connect(m_why, &QLineEdit::returnPressed, this, &ReviewTable::keepWhy);
    foot->addWidget(m_more);
    column->addLayout(foot);
    m_more->setLook(KeyButton::Look::Flat);
    m_more->setKey(Qt::Key_E, scope);
    connect(m_more, &KeyButton::clicked, this, [this] {
        m_all = !m_all;
        fill();
    });
    for (const auto &name : {u"orders"_s, u"quotations"_s, u"po"_s, u"invoices"_s})
        addKind(name);
}

void ReviewTable::addKind(const QString &name)
{
    Kind kind{name, new RecordModel(reviewColumns(name), this), new RowList(this)};
    kind.list->setRecords(kind.model);
    kind.list->setAccessibleName(tr("Lines"));
    kind.list->empty()->tell(tr("Every line is as quoted."), tr("E shows them."), icons::agrees);
    m_stack->addWidget(kind.list);
    connect(kind.list, &RowList::chosen, this, &ReviewTable::showNote);
    connect(kind.list, &RowList::opened, this, &ReviewTable::askWhy);
    // Only here: Space presses a button where one has the focus.
    auto *key = new QShortcut(Qt::Key_Space, kind.list);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &ReviewTable::mark);
    auto *back = new QShortcut(Qt::Key_Left, kind.list);
    back->setContext(Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, &ReviewTable::left);
    dress(kind);
    m_kinds.append(kind);
}

void ReviewTable::dress(const Kind &kind)
{
    const auto &columns = kind.model->columns();
    for (int i = 0; i < columns.size(); ++i) {
        kind.list->rows()->setLook(
            i, [this, key = columns.at(i).key](const QModelIndex &index, CellLook &look) {
                const auto row = recordOf(index);
                dressCell(row, key, look);
                if (key == u"asked" || key == u"margin")
                    look.right = true;
                if (key == u"number" && m_marked.contains(row.value(u"id"_s).toString())) {
                    look.icon = icons::rework;
                    look.iconTone = Tone::Violet;
                }
            });
    }
}

const ReviewTable::Kind &ReviewTable::current() const
{
    for (const auto &kind : m_kinds)
        if (kind.name == m_kind)
            return kind;
    return m_kinds.first();
}

RowList *ReviewTable::list() const
{
    return current().list;
}

int ReviewTable::wantedHeight() const
{
    constexpr int row = 28;
    const auto rows = current().model->count();
    const auto isFooted = !m_review.quietRows.isEmpty() || !m_rowNote->isHidden();
    return px(38 + row + row * rows + (isFooted ? 36 : 8));
}

void ReviewTable::setReview(const QString &kind, const Review &review)
{
    if (kind != m_kind || review.orderId != m_review.orderId) {
        m_marked.clear();
        m_why->hide();
        m_all = false;
    } else { // the same one read again: what was said of its lines stays
        const auto lines = review.rows + review.quietRows;
        m_marked.removeIf([&](const auto &mark) {
            return std::none_of(lines.begin(), lines.end(), [&](const auto &line) {
                return line.value(u"id"_s).toString() == mark.key();
            });
        });
    }
    m_kind = kind;
    m_review = review;
    m_title->setText(review.tableTitle);
    m_note->setText(review.tableNote);
    m_amount->setText(review.tableAmount);
    m_amount->setToken(toneText(review.amountTone));
    m_stack->setCurrentWidget(list());
    fill();
    Q_EMIT marksChanged(static_cast<int>(m_marked.size()));
}

void ReviewTable::fill()
{
    auto rows = m_review.rows;
    if (m_all)
        rows.append(m_review.quietRows);
    current().model->setRows(rows);
    nameMore();
    showNote();
    Q_EMIT filled();
}

/// What is to be said about the chosen line, or the first one that has something.
void ReviewTable::showNote()
{
    const auto id = list()->chosenId();
    QString note;
    for (const auto &row : std::as_const(m_review.rows)) {
        const auto words = row.value(u"note"_s).toString();
        if (row.value(u"id"_s).toString() == id || (id.isEmpty() && note.isEmpty()))
            note = words;
    }
    if (const auto why = m_marked.value(id); !why.isEmpty())
        note = tr("Rework: %1").arg(why);
    m_rowNote->setToken(m_marked.value(id).isEmpty() ? Token::Text2 : Token::Violet);
    m_rowNote->setText(note);
    m_rowNote->setVisible(!note.isEmpty() && m_why->isHidden());
}

void ReviewTable::nameMore()
{
    const auto quiet = static_cast<int>(m_review.quietRows.size());
    m_more->setVisible(quiet > 0);
    const auto words =
        m_all ? tr("Show only what differs") : tr("Show %n equal line(s)", nullptr, quiet);
    m_more->setText(words);
    m_more->setKeyWords(u"E"_s);
}

QList<LineRework> ReviewTable::marked() const
{
    QList<LineRework> lines;
    for (auto it = m_marked.begin(); it != m_marked.end(); ++it)
        lines.append({it.key(), it.value()});
    return lines;
}

void ReviewTable::mark()
{
    if (!m_review.marksLines)
        return;
    const auto id = list()->chosenId();
    if (id.isEmpty())
        return list()->chooseFirst();
    if (!m_marked.remove(id))
        m_marked.insert(id, {});
    list()->viewport()->update();
    showNote();
    Q_EMIT marksChanged(static_cast<int>(m_marked.size()));
}

void ReviewTable::askWhy()
{
    const auto id = list()->chosenId();
    if (!m_review.marksLines || id.isEmpty())
        return;
    const auto number = current().model->record(current().model->find(id)).value(u"number"_s);
    m_why->setPlaceholderText(tr("What is wrong with line %1?").arg(number.toVariant().toString()));
    m_why->setText(m_marked.value(id));
    m_why->show();
    m_rowNote->hide();
    m_why->setFocus(Qt::OtherFocusReason);
}

/// No words leave the line marked as it was.
void ReviewTable::keepWhy()
{
    const auto id = list()->chosenId();
    const auto words = m_why->text().simplified();
    if (!words.isEmpty() || m_marked.contains(id))
        m_marked.insert(id, words);
    leaveWhy();
    list()->viewport()->update();
    Q_EMIT marksChanged(static_cast<int>(m_marked.size()));
}

void ReviewTable::leaveWhy()
{
    const auto hadFocus = m_why->hasFocus();
    m_why->hide();
    showNote();
    if (hadFocus)
        list()->setFocus(Qt::OtherFocusReason);
}

bool ReviewTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_why || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    leaveWhy();
    return true;
}

} // namespace desk
