#include "ordereditor.h"

#include "columnsbar.h"
#include "database.h"
#include "draftkeeper.h"
#include "fielderror.h"
#include "filequeue.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "linesgrid.h"
#include "linesmodel.h"
#include "link.h"
#include "messagepane.h"
#include "messagereader.h"
#include "messagetext.h"
#include "notice.h"
#include "orderform.h"
#include "ordertwin.h"
#include "readingline.h"
#include "textlabel.h"
#include "whendone.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto s_twinPause = std::chrono::milliseconds(700);
constexpr int s_fewest = 2; // lines: one equal line is no twin

} // namespace

OrderEditor::OrderEditor(const DeskContext &context, DraftKeeper *keeper, QWidget *parent)
    : Pane(Token::Surface, parent),
      m_store(context.database),
      m_keeper(keeper),
      m_lines(new LinesModel(this)),
      m_form(new OrderForm(context.database, context.may(u"customers"_s, u"create"_s))),
      m_notice(new Notice),
      m_message(new MessagePane),
      m_columns(new ColumnsBar),
      m_reading(new ReadingLine),
      m_files(new FileQueue(StoryStore(context.database), this)),
      m_grid(new LinesGrid(m_lines)),
      m_count(new TextLabel(Type::Small, Token::Text2)),
      m_note(new QLineEdit)
{
    m_lines->setReader(readTypedLine);
    m_twinSoon.setSingleShot(true);
    m_twinSoon.setInterval(s_twinPause);
    build(context);
    m_form->keepIn(context.drafts);
}

void OrderEditor::build(const DeskContext &context)
{
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    m_message->setMinimumWidth(232);
    halves->addWidget(m_message);
    halves->addWidget(buildLines());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 5);
    halves->setSizes({300, 660});
    for (auto *part : QList<QWidget *>{m_form, m_notice})
        add(part);
    add(halves, 1);
    m_note->setMaxLength(10000);
    m_note->setObjectName(u"note"_s);
    connect(m_form, &OrderForm::edited, this, &OrderEditor::onEdited);
    connect(m_form, &OrderForm::failed, this, &OrderEditor::failed);
    connect(m_form, &OrderForm::customerChanged, &m_twinSoon, qOverload<>(&QTimer::start));
    connect(m_message, &MessagePane::sourceEdited, this, &OrderEditor::onEdited);
    connect(m_message->text(), &MessageText::pasted, this, &OrderEditor::takeMessage);
    connect(m_message->text(), &MessageText::fileDropped, this, &OrderEditor::takeFile);
    connect(m_columns, &ColumnsBar::chosen, this, &OrderEditor::chooseColumns);
    connect(m_form, &OrderForm::customerChanged, this, &OrderEditor::meetHospital);
    connect(m_reading, &ReadingLine::cancelled, this, [this] {
        m_notice->setProperty("length", false);
        m_notice->tell(Notice::Level::Info, tr("The message was not read to its end."),
                       tr("It is kept; no line was made of it."));
    });
    connect(m_files, &FileQueue::failed, this, [this](const QString &sentence) {
        Q_EMIT failed({ErrorKind::Validation, {}, sentence, {}});
    });
    setAcceptDrops(true);
    connect(m_grid, &LinesGrid::pasted, this, [this](const QString &words) {
        m_reading->follow(readMessage(words, findOrderSheet(words)),
                          [this](const QList<OrderLine> &lines) {
                              auto typed = lines;
                              for (auto &line : typed)
                                  line.sourceLine = 0; // cells of a sheet are no message to keep
                              addLines(typed);
                          });
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_message->text()->show(m_lines->lines().value(current.row()));
                Q_EMIT lineChanged();
            });
    connect(m_note, &QLineEdit::textEdited, this, &OrderEditor::onEdited);
    connect(m_lines, &LinesModel::linesChanged, this, &OrderEditor::onLines);
    connect(m_lines, &LinesModel::typed, this, &OrderEditor::keepOpenCell);
    connect(&m_twinSoon, &QTimer::timeout, this, &OrderEditor::lookForTwin);
    connect(context.database, &Database::reconnected, this, &OrderEditor::saveWaiting);
    const auto key = [this](const QKeySequence &keys, auto press) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, press);
    };
    key(Qt::Key_F8, [this] { goToWrong(); });
    key(Qt::CTRL | Qt::Key_L, [this] { lineFromWords(); });
}

QWidget *OrderEditor::buildLines()
{
    auto *pane = new Pane;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 5, 12, 4);
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Lines"), Type::BodyStrong));
    head->addWidget(m_count, 1);
    auto *remove = new KeyButton(tr("Remove"), icons::remove, {});
    remove->setLook(KeyButton::Look::Flat);
    remove->setToolTip(tr("Removes the chosen lines (Ctrl+Delete)"));
    connect(remove, &KeyButton::clicked, m_grid, &LinesGrid::removeChosen);
    head->addWidget(remove);
    static_cast<QVBoxLayout *>(pane->layout())->addLayout(head);
    pane->add(m_columns);
    pane->add(m_grid, 1);
    pane->add(m_reading);
    pane->add(new Hairline);
    auto *note = new FieldError(tr("Note to decoder and quoter"), m_note);
    note->setContentsMargins(16, 6, 16, 10);
    pane->add(note);
    pane->setMinimumWidth(320);
    return pane;
}

// --- What is shown and typed ----------------------------------------------------------------

void OrderEditor::edit(const OrderDraft &draft)
{
    m_isShowing = true;
    m_draft = draft;
    m_waits = m_waitsToSubmit = false;
    m_notice->dismiss();
    m_form->show(draft);
    m_message->setMessage(draft.sourceText);
    m_message->setSource(draft.source);
    m_lines->setLines(linkToMessage(draft.lines, draft.sourceText));
    m_note->setText(draft.notes);
    m_isShowing = false;
    m_columns->setSheet({});
    m_change = m_sentChange = 0;
    tellLength();
    count();
    Q_EMIT stateChanged();
}

QString OrderEditor::currentLine() const
{
    return m_lines->lines().value(m_grid->currentIndex().row()).id;
}

void OrderEditor::setPresent(const QMultiHash<QString, QString> &names)
{
    m_grid->setPresent(names);
}

void OrderEditor::commit()
{
    m_grid->commitEditor();
}

void OrderEditor::onEdited()
{
    if (m_isShowing)
        return;
    ++m_change;
    collect();
    m_draft.changedAt = QDateTime::currentDateTimeUtc();
    if (m_draft.isBlank() && m_draft.id.isEmpty())
        m_keeper->drop(m_draft.key); // what was typed is erased again
    else
        m_keeper->keep(m_draft);
    Q_EMIT stateChanged();
}

void OrderEditor::onLines()
{
    if (m_isShowing)
        return;
    tellLength();
    count();
    onEdited();
}

/// What stands in an open cell is kept like the rest, although nobody has left the cell yet.
void OrderEditor::keepOpenCell()
{
    if (m_isShowing)
        return;
    auto draft = m_draft;
    draft.lines = m_lines->linesTyped();
    const auto isTyping = m_lines->isTyping();
    if (isTyping)
        draft.changedAt = QDateTime::currentDateTimeUtc();
    if (isTyping || (isDirty() && !(draft.isBlank() && draft.id.isEmpty())))
        m_keeper->keep(draft);
    else
        m_keeper->drop(draft.key);
}

void OrderEditor::collect()
{
    m_form->read(m_draft);
    m_draft.sourceText = m_message->message();
    m_draft.source = m_message->source();
    m_draft.lines = m_lines->lines();
    if (m_note->isModified())
        m_draft.notes = m_note->text();
}

void OrderEditor::count()
{
    m_message->setLines(m_lines->lines());
    const auto lines = m_lines->lineCount();
    const auto wrong = m_lines->wrongCount();
    const auto whole = lines == 0 ? tr("none yet") : countText(lines);
    m_count->setText(wrong == 0 ? whole : tr("%1, %n to correct", nullptr, wrong).arg(whole));
    m_count->setToken(wrong == 0 ? Token::Text2 : Token::Red);
}

QString OrderEditor::hindrance() const
{
    if (m_lines->isTooLong())
        return tr("An order holds at most 2,000 lines.");
    if (const auto problem = m_form->problem(); !problem.isEmpty())
        return problem;
    if (m_lines->lineCount() == 0)
        return tr("An order needs at least one line.");
    const auto wrong = m_lines->nextWrong({});
    if (!wrong.isValid())
        return {};
    return tr("Line %1: %2").arg(wrong.row() + 1).arg(m_lines->firstError(wrong.row()));
}

void OrderEditor::goToWrong()
{
    if (m_lines->wrongCount() > 0)
        m_grid->goToWrong();
    else
        m_form->focusHospital();
}

void OrderEditor::focusFirst()
{
    if (m_draft.customer.isEmpty())
        m_form->focusHospital();
    else
        m_grid->enterNew();
}

// --- More lines than an order holds ---------------------------------------------------------

void OrderEditor::tellLength()
{
    if (!m_lines->isTooLong()) {
        if (m_notice->property("length").toBool())
            m_notice->dismiss();
        m_notice->setProperty("length", false);
        return;
    }
    const auto lines = m_lines->lineCount();
    const auto orders = (lines + LinesModel::mostLines - 1) / LinesModel::mostLines;
    m_notice->setProperty("length", true);
    m_notice->tell(Notice::Level::Warning,
                   tr("%1 lines; one order holds 2,000.").arg(countText(lines)),
                   tr("All of them are kept here."),
                   {{tr("Make %n order(s) of them", nullptr, orders), {}, [this] { split(); }}});
}

void OrderEditor::split()
{
    collect();
    const auto others = m_draft.splitAfter(LinesModel::mostLines);
    m_draft.changedAt = QDateTime::currentDateTimeUtc();
    m_keeper->keep(m_draft);
    for (const auto &other : others)
        m_keeper->keep(other);
    edit(OrderDraft(m_draft));
}

// --- The same order twice -------------------------------------------------------------------

void OrderEditor::lookForTwin()
{
    if (m_draft.customerId().isEmpty() || m_lines->lineCount() < s_fewest || m_lines->isTooLong())
        return;
    whenDone(m_store.recentOf(m_draft.customerId(), m_draft.id), this,
             [this, key = m_draft.key](const Result<Rows> &recent) {
                 if (!recent || key != m_draft.key)
                     return; // only a warning: without it one goes on
                 const auto twin = OrderTwin::find(*recent, m_lines->lines());
                 if (!twin.isValid() || twin.equal < s_fewest || twin.id == m_twinSeen)
                     return;
                 m_notice->setProperty("length", false);
                 m_notice->tell(Notice::Level::Warning, tr("Nearly this order came before:"),
                                tr("%1 of %2, %3 of %4 lines equal.")
                                    .arg(twin.number, dateTimeText(twin.at))
                                    .arg(twin.equal)
                                    .arg(twin.lines),
                                {{tr("Look at it"),
                                  {},
                                  [this, twin] {
                                      Q_EMIT linkAsked(Link{u"order"_s, twin.number}.toString());
                                  }},
                                 {tr("It is another order"), {}, [this, twin] {
                                      m_twinSeen = twin.id;
                                      m_notice->dismiss();
                                  }}});
             });
}

} // namespace desk
