#include "ordersdesk.h"

#include "action.h"
#include "actionbar.h"
#include "database.h"
#include "draftdifference.h"
#include "draftkeeper.h"
#include "emptystate.h"
#include "factstrip.h"
#include "filtertabs.h"
#include "icons.h"
#include "indentfile.h"
#include "indianformat.h"
#include "keybutton.h"
#include "linesmodel.h"
#include "link.h"
#include "notice.h"
#include "noticeboard.h"
#include "ordereditor.h"
#include "orderslist.h"
#include "orderstory.h"
#include "pagehead.h"
#include "poform.h"
#include "rowlist.h"
#include "searchfield.h"
#include "stage.h"
#include "statuschip.h"
#include "theme.h"
#include "whendone.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimeZone>
#include <QtConcurrentRun>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto s_readSoon = std::chrono::milliseconds(80);

DraftJournal journalFor(const DeskContext &context)
{
    const auto &profile = context.database->profile();
    return {u"orders"_s, u"%1:%2/%3"_s.arg(profile.hosts).arg(profile.port).arg(profile.database),
            context.session.email};
}

QJsonObject orderOf(const QJsonObject &detail)
{
    return detail.value(u"order"_s).toObject();
}

QString sourceWords(const QString &source, const QString &day)
{
    static const QHash<QString, const char *> words = {
        {u"whatsapp"_s, QT_TRANSLATE_NOOP("desk::OrdersDesk", "WhatsApp of %1")},
        {u"email"_s, QT_TRANSLATE_NOOP("desk::OrdersDesk", "e-mail of %1")},
        {u"phone"_s, QT_TRANSLATE_NOOP("desk::OrdersDesk", "by phone on %1")},
        {u"direct"_s, QT_TRANSLATE_NOOP("desk::OrdersDesk", "in person on %1")},
        {u"sheet"_s, QT_TRANSLATE_NOOP("desk::OrdersDesk", "sheet of %1")},
        {u"repeat"_s, QT_TRANSLATE_NOOP("desk::OrdersDesk", "repeated on %1")}};
    return OrdersDesk::tr(words.value(source, QT_TRANSLATE_NOOP("desk::OrdersDesk", "of %1")))
        .arg(day);
}

} // namespace

OrdersDesk::OrdersDesk(const DeskContext &context, QWidget *parent)
    : DeskPage(u"orders"_s, context, parent),
      m_store(context.database),
      m_customers(context.database),
      m_keeper(new DraftKeeper(journalFor(context), this)),
      m_stack(new QStackedWidget),
      m_story(new OrderStory),
      m_editor(new OrderEditor(context, m_keeper)),
      m_po(new PoForm)
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(s_readSoon);
    connect(&m_readSoon, &QTimer::timeout, this, [this] { read(true); });
    build();
    buildBar();
}

OrdersDesk::~OrdersDesk() = default;

// --- Building -------------------------------------------------------------------------------

void OrdersDesk::build()
{
    const auto isRep = context().may(u"orders"_s, u"create"_s);
    listHead()->setTitle(title());
    auto *tabs = new FilterTabs;
    listHead()->addWidget(tabs);
    if (isRep) {
        auto *create = new KeyButton(tr("New"), icons::create, {});
        create->setKey(Qt::CTRL | Qt::Key_N, this);
        create->setObjectName(u"new-order"_s);
        connect(create, &KeyButton::clicked, this, &OrdersDesk::startOrder);
        listHead()->addWidget(create);
        auto *file = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_O), this);
        file->setContext(Qt::WidgetWithChildrenShortcut);
        connect(file, &QShortcut::activated, this, &OrdersDesk::openFile);
        auto *paste = new QShortcut(QKeySequence::Paste, list());
        paste->setContext(Qt::WidgetShortcut);
        connect(paste, &QShortcut::activated, this, &OrdersDesk::pasteOrder);
    }
    auto *search = addSearch(tr("Number or hospital, among all orders"));
    m_orders = new OrdersList(context().database, m_keeper, list(), tabs, search, isRep, this);
    for (auto *page : QList<QWidget *>{m_story, m_editor, m_po})
        m_stack->addWidget(page);
    setDetail(m_stack);
    // number, hospital, chip and age never go
    list()->parentWidget()->setMinimumWidth(px(436));
    setWidths({452, 812});
    offerStart();
    connect(list(), &RowList::chosen, this, [this](const QString &id) {
        if (!id.isEmpty())
            choose(id);
    });
    connect(list(), &RowList::opened, this, [this] {
        if (m_mode == Mode::Edit)
            m_editor->focusFirst();
    });
    connect(m_orders, &OrdersList::failed, this, &OrdersDesk::tell);
    connect(m_orders, &OrdersList::mineRead, this, &OrdersDesk::markRow);
    connect(m_keeper, &DraftKeeper::draftsChanged, this, &OrdersDesk::markRow);
    connect(m_po, &PoForm::edited, this, [this] {
        if (m_mode == Mode::Po)
            bar()->setMessage(tr("What differs is in view when the PO is approved."));
    });
    connect(m_orders, &OrdersList::footChanged, this, &OrdersDesk::setListFoot);
    connect(m_orders, &OrdersList::waitingChanged, this, &OrdersDesk::countChanged);
    connect(m_story, &OrderStory::linkAsked, this, &OrdersDesk::openLink);
    connect(m_editor, &OrderEditor::linkAsked, this, &OrdersDesk::openLink);
    connect(m_editor, &OrderEditor::stateChanged, this, &OrdersDesk::showEditState);
    connect(m_editor, &OrderEditor::submitted, this, &OrdersDesk::onSubmitted);
    connect(m_editor, &OrderEditor::conflicted, this, &OrdersDesk::onConflict);
    connect(m_editor, &OrderEditor::failed, this, &OrdersDesk::tellOfDraft);
    connect(m_editor, &OrderEditor::becameOrder, this,
            [this](const QString &key, const QString &id) {
                if (m_id == key)
                    m_id = id;
            });
    connect(m_editor, &OrderEditor::saved, this, [this](const QString &id, int left) {
        m_orders->refresh();
        if (m_id != id)
            return; // one has gone on to another order meanwhile
        notice()->dismiss();
        if (left > 0)
            notice()->tell(Notice::Level::Warning,
                           tr("Saved, except %n line(s) that are not right yet.", nullptr, left),
                           tr("They stay here until they are."),
                           {{tr("Go to it"), {}, [this] { m_editor->goToWrong(); }}});
        m_readSoon.start();
    });
    connect(m_keeper, &DraftKeeper::failed, this,
            [this](const QString &sentence) { notice()->tell(Notice::Level::Error, sentence); });
}

void OrdersDesk::buildBar()
{
    m_back = bar()->addButton(tr("Back"), {}, {}, [this] { leavePo(); });
    m_back->setKeyWords(tr("Esc"));
    m_again = bar()->addButton(tr("Order again"), icons::again, Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                               [this] { orderAgain(); });
    m_drop = bar()->addButton(tr("Drop draft"), icons::remove, {}, [this] { dropDraft(); });
    m_drop->setTone(Tone::Red);
    m_drop->setObjectName(u"drop-draft"_s);
    m_save = bar()->addButton(tr("Save"), u"document-save"_s, Qt::CTRL | Qt::Key_S,
                              [this] { m_editor->save(); });
    m_save->setObjectName(u"save-order"_s);
    connect(bar(), &ActionBar::triggered, this, &OrdersDesk::press);
    setMode(Mode::Nothing);
}

/// What stands at the right before anything is chosen.
void OrdersDesk::offerStart()
{
    auto *start = nothingChosen();
    start->clear();
    if (!context().may(u"orders"_s, u"create"_s))
        return start->tell(tr("Nothing is chosen."), tr("Choose an order to see its story."),
                           icons::orders);
    start->tell(tr("Start an order"),
                tr("Paste what the hospital wrote: WhatsApp, e-mail or spreadsheet cells become "
                   "lines. Or type it: the hospital by any word, then item, quantity, unit."),
                icons::orders);
    start->addRow({}, tr("Paste what the hospital wrote"), tr("Ctrl+V"), [this] { pasteOrder(); });
    start->addRow({}, tr("Type it"), tr("Ctrl+N"), [this] { startOrder(); });
    start->addRow({}, tr("Open a file: text, mail or CSV"), tr("Ctrl+O"), [this] { openFile(); });
}

void OrdersDesk::openFile()
{
    auto *dialog = new QFileDialog(this, tr("What the hospital sent"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Text, mail, CSV (*.txt *.eml *.csv *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &OrdersDesk::takeFile);
    dialog->open();
}

void OrdersDesk::takeFile(const QString &fileName)
{
    whenDone(QtConcurrent::run(readIndentFile, fileName), this,
             [this](const Result<QString> &words) {
                 if (!words)
                     return tell(words.error());
                 startOrder();
                 m_editor->takeMessage(*words);
             });
}

QString OrdersDesk::title() const
{
    return tr("Orders");
}

QString OrdersDesk::iconName() const
{
    return icons::orders;
}

QList<KeyHint> OrdersDesk::keys() const
{
    if (m_mode == Mode::Edit)
        return {{u"Enter"_s, tr("down")},
                {u"Tab"_s, tr("right")},
                {u"Ctrl+D"_s, tr("fill down")},
                {u"Ctrl+V"_s, tr("paste block")},
                {u"Ctrl+Z"_s, tr("take back")},
                {u"F8"_s, tr("next wrong cell")},
                {u"Ctrl+L"_s, tr("line from chosen words"), false},
                {u"Ctrl+Delete"_s, tr("remove lines"), false},
                {u"Ins"_s, tr("insert a line"), false},
                {u"Ctrl+S"_s, tr("save"), false},
                {u"Ctrl+Enter"_s, tr("submit"), false},
                {u"Esc"_s, tr("list")}};
    QList<KeyHint> keys{{u"J"_s, tr("next")}, {u"K"_s, tr("previous")}};
    if (context().may(u"orders"_s, u"create"_s))
        keys += {{u"Ctrl+V"_s, tr("paste an order")},
                 {u"Ctrl+N"_s, tr("new")},
                 {u"Ctrl+O"_s, tr("open a file"), false},
                 {u"Ctrl+Shift+D"_s, tr("order again"), false}};
    keys << KeyHint{u"/"_s, tr("search")};
    return keys;
}

// --- What is on show ------------------------------------------------------------------------

void OrdersDesk::setMode(Mode mode)
{
    m_mode = mode;
    m_back->setVisible(mode == Mode::Po);
    m_again->setVisible(mode == Mode::Story && context().may(u"orders"_s, u"create"_s));
    m_save->setVisible(mode == Mode::Edit);
    m_drop->setVisible(mode == Mode::Edit && m_editor->draft().id.isEmpty());
    if (mode == Mode::Nothing)
        showNothing();
    else
        showDetail();
    if (mode == Mode::Story)
        m_stack->setCurrentWidget(m_story);
    else if (mode == Mode::Edit)
        m_stack->setCurrentWidget(m_editor);
    else if (mode == Mode::Po)
        m_stack->setCurrentWidget(m_po);
    Q_EMIT keysChanged();
}

void OrdersDesk::choose(const QString &id)
{
    if (id == m_id)
        return;
    m_editor->commit();
    m_id = id;
    m_detail = {};
    notice()->dismiss();
    if (const auto *kept = m_keeper->find(id)) {
        edit(OrderDraft(*kept));
        if (kept->id.isEmpty())
            return;
    }
    read(false);
}

/// The row of what is on show, where it stands now.
void OrdersDesk::markRow()
{
    if (m_mode != Mode::Nothing && !m_id.isEmpty() && list()->chosenId() != m_id)
        m_orders->choose(m_id);
}

void OrdersDesk::read(bool quietly)
{
    if (m_id.isEmpty() || m_id.startsWith(u"new:"))
        return;
    whenDone(m_store.detail(m_id), this,
             [this, quietly, id = m_id](const Result<QJsonObject> &detail) {
                 if (id != m_id)
                     return;
                 if (detail)
                     return showOrder(*detail);
                 if (!quietly)
                     tell(detail.error());
             });
}

bool OrdersDesk::isMyDraft(const QJsonObject &detail) const
{
    return orderOf(detail).value(u"workflow_stage"_s).toString() == u"order_request"_s &&
           context().may(u"orders"_s, u"update"_s);
}

void OrdersDesk::showOrder(const QJsonObject &detail)
{
    m_detail = detail;
    if (m_mode == Mode::Po && m_poFor == m_id)
        return bar()->setActions(offered());
    if (!isMyDraft(detail)) {
        if (m_mode == Mode::Edit && m_editor->draft().id == m_id && m_editor->isDirty())
            notice()->tell(Notice::Level::Warning,
                           tr("This order is no longer a draft. What you typed is kept here."), {},
                           {{tr("Look at the order"), {}, [this] { showStory(); }}});
        else
            showStory();
        return;
    }
    const auto draft = OrderDraft::fromDetail(detail);
    const auto isHere = m_mode == Mode::Edit && m_editor->draft().id == draft.id;
    if (isHere && (m_editor->isDirty() || m_editor->draft().version == draft.version))
        return showEditState(); // nothing reloads under the fingers
    edit(draft);
    tellQuestion();
}

/// A draft that was with the decoders came back because they ask something.
void OrdersDesk::tellQuestion()
{
    const auto order = orderOf(m_detail);
    if (order.value(u"reached"_s).toInt() <= 1)
        return;
    whenDone(m_store.question(order.value(u"order_number"_s).toString()), this,
             [this, id = m_id](const Result<Rows> &question) {
                 if (question && id == m_id && !question->rows.isEmpty())
                     notice()->tell(Notice::Level::Info, tr("The decoders ask:"),
                                    question->at(0, u"message"_s).toString());
             });
}

void OrdersDesk::showStory()
{
    const auto order = orderOf(m_detail);
    const auto customer = m_detail.value(u"customer"_s).toObject();
    const auto stage = order.value(u"workflow_stage"_s).toString();
    const auto day = [](const QJsonValue &text) {
        return dateText(QDate::fromString(text.toString().left(10), Qt::ISODate));
    };
    head()->setTitle(customer.value(u"hospital_name"_s).toString());
    head()->setChips({stageChip(stage), priorityChip(order.value(u"priority"_s).toString())});
    QStringList parts{
        order.value(u"order_number"_s).toString(),
        sourceWords(order.value(u"source"_s).toString(), day(order.value(u"created_at"_s)))};
    if (const auto contact = order.value(u"contact_person"_s).toString(); !contact.isEmpty())
        parts << contact;
    if (const auto by = day(order.value(u"promised_date"_s)); !by.isEmpty())
        parts << tr("needed by %1").arg(by);
    head()->setSubtitle(parts.join(u" · "_s));
    facts()->setFacts({});
    const auto since =
        QDateTime::fromString(order.value(u"stage_since"_s).toString(), Qt::ISODateWithMs);
    const auto closing = order.value(u"closing_reason"_s).toString();
    const auto where = stageFullName(stageFromCode(stage).value_or(Stage::Cancelled));
    bar()->setMessage(closing.isEmpty() ? tr("%1, for %2.").arg(where, ageText(since))
                                        : tr("%1: %2").arg(where, closing));
    m_story->show(m_detail);
    whenDone(m_store.stages(m_id), this, [this, id = m_id](const Result<Rows> &stages) {
        if (stages && id == m_id)
            m_story->showStages(*stages);
    });
    setMode(Mode::Story);
    bar()->setActions(offered());
}

QList<Action> OrdersDesk::offered() const
{
    if (m_mode == Mode::Po) {
        Action record;
        record.action = m_poAction;
        record.label = m_poAction == u"change_po"_s ? tr("Change the PO") : tr("Record the PO");
        record.kind = u"orders"_s;
        record.icon = icons::purchaseOrder;
        record.primary = true;
        record.key = Qt::CTRL | Qt::Key_Return;
        return {record};
    }
    auto actions = m_detail.value(u"actions"_s).toArray();
    // a dispatch has acts of its own; the first one on its way stands for them here
    for (const auto &dispatch : m_detail.value(u"dispatches"_s).toArray()) {
        const auto own = dispatch[u"actions"_s].toArray();
        if (own.isEmpty() || dispatch[u"status"_s].toString() != u"in_transit"_s)
            continue;
        for (const auto &action : own)
            actions << action;
        break;
    }
    if (m_mode == Mode::Edit && m_detail.isEmpty())
        actions << QJsonObject{{u"action"_s, u"submit"_s},
                               {u"label"_s, tr("Submit to decoding")},
                               {u"kind"_s, u"orders"_s}};
    return actionsFrom(actions);
}

// --- Entering -------------------------------------------------------------------------------

void OrdersDesk::startOrder()
{
    m_editor->commit();
    notice()->dismiss();
    list()->clearSelection();
    list()->setCurrentIndex({});
    const auto draft = OrderDraft::create();
    m_id = draft.key;
    m_detail = {};
    edit(draft);
    m_editor->focusFirst();
}

void OrdersDesk::pasteOrder()
{
    const auto words = QGuiApplication::clipboard()->text();
    if (words.trimmed().isEmpty())
        return notice()->tell(Notice::Level::Info, tr("There are no words on the clipboard."));
    startOrder();
    m_editor->takeMessage(words);
}

void OrdersDesk::edit(const OrderDraft &draft)
{
    m_editor->edit(draft);
    setMode(Mode::Edit);
    showEditState();
}

void OrdersDesk::showEditState()
{
    if (m_mode != Mode::Edit)
        return;
    const auto &draft = m_editor->draft();
    head()->setTitle(draft.number.isEmpty() ? tr("New order") : draft.number);
    head()->setChips({statusChip(u"draft"_s), priorityChip(draft.priority)});
    static const QTimeZone india("Asia/Kolkata");
    const auto at = draft.changedAt.toTimeZone(india).toString(u"HH:mm:ss"_s);
    head()->setSubtitle(m_editor->isBusy()     ? tr("saving")
                        : !m_editor->isDirty() ? tr("saved")
                        : draft.isBlank()      ? tr("every key is kept on this machine")
                                               : tr("kept here at every key, last %1").arg(at));
    facts()->setFacts({});
    const auto what = m_editor->hindrance();
    bar()->setMessage(what.isEmpty() ? tr("All is right.") : what,
                      what.isEmpty() || draft.isBlank() ? Tone::Plain : Tone::Red);
    bar()->setActions(offered());
    bar()->setBusy(m_editor->isBusy());
    m_save->setEnabled(!m_editor->isBusy());
    m_drop->setVisible(draft.id.isEmpty());
}

void OrdersDesk::dropDraft()
{
    const auto draft = m_editor->draft();
    m_keeper->drop(draft.key);
    m_id.clear();
    m_editor->edit(OrderDraft::create());
    setMode(Mode::Nothing);
    list()->setFocus(Qt::OtherFocusReason);
    if (draft.isBlank() || !context().notices)
        return;
    // nothing typed is lost by one key
    context().notices->tell(Notice::Level::Info, tr("The draft was dropped."), draft.hospital(),
                            {{tr("Take it back"), {}, [this, draft] {
                                  m_keeper->keep(draft);
                                  m_id = draft.key;
                                  edit(draft);
                              }}});
}

void OrdersDesk::orderAgain()
{
    auto again = OrderDraft::fromDetail(m_detail);
    again.key = OrderDraft::create().key;
    again.id.clear();
    again.number.clear();
    again.version = 0;
    again.source = u"repeat"_s;
    again.sourceText.clear();
    again.neededBy.clear();
    again.priority = u"medium"_s;
    again.changedAt = QDateTime::currentDateTimeUtc();
    for (auto &line : again.lines) {
        line.id.clear();
        line.cell(LineColumn::NeededBy).clear();
    }
    m_keeper->keep(again);
    m_id = again.key;
    m_detail = {};
    list()->setCurrentIndex({});
    edit(again);
    m_editor->focusFirst();
}

void OrdersDesk::onSubmitted(const QString &id, const QString &number)
{
    if (context().notices)
        context().notices->tell(Notice::Level::Done, tr("%1 is with the decoders.").arg(number));
    m_orders->refresh();
    if (m_id != id)
        return;
    m_mode = Mode::Nothing; // what was typed is done with
    read(false);
    list()->setFocus(Qt::OtherFocusReason);
}

void OrdersDesk::onConflict(const Error &error)
{
    if (m_id != m_editor->draft().key)
        return tellOfDraft(error);
    const auto by = QJsonDocument::fromJson(error.details.toUtf8()).object();
    const auto who = by.value(u"by"_s).toString(tr("Somebody"));
    const auto at = QDateTime::fromString(by.value(u"at"_s).toString(), Qt::ISODateWithMs);
    notice()->tell(Notice::Level::Warning,
                   tr("%1 changed this at %2.").arg(who, dateTimeText(at).right(5)),
                   tr("What you typed is kept."),
                   {{tr("Keep mine"),
                     {},
                     [this] {
                         notice()->dismiss();
                         m_editor->saveOver();
                     }},
                    {tr("Take theirs"), {}, [this] {
                         notice()->dismiss();
                         m_keeper->drop(m_editor->draft().key);
                         m_mode = Mode::Nothing;
                         read(false);
                     }}});
    whenDone(m_store.detail(m_id), this, [this, id = m_id](const Result<QJsonObject> &theirs) {
        if (theirs && id == m_id && notice()->isVisible())
            notice()->setDetails(
                differences(m_editor->draft(), OrderDraft::fromDetail(*theirs)).join(u'\n'));
    });
}

// --- Acts -----------------------------------------------------------------------------------

void OrdersDesk::press(const Action &action, const QString &comment)
{
    if (m_isActing)
        return;
    if (m_mode == Mode::Po)
        return recordPo();
    if (m_mode == Mode::Edit && action.action == u"submit"_s)
        return m_editor->save(true);
    if (action.action == u"record_po"_s || action.action == u"change_po"_s)
        return openPo(action);
    act(action, comment);
}

void OrdersDesk::act(const Action &action, const QString &comment)
{
    auto id = m_id;
    auto version = orderOf(m_detail).value(u"version"_s).toInt();
    if (action.kind == u"dispatches"_s)
        for (const auto &dispatch : m_detail.value(u"dispatches"_s).toArray())
            if (dispatch[u"status"_s].toString() == u"in_transit"_s) {
                id = dispatch[u"id"_s].toString();
                version = dispatch[u"version"_s].toInt();
                break;
            }
    QJsonObject arguments;
    if (!comment.isEmpty())
        arguments.insert(u"comment"_s, comment);
    m_isActing = true;
    bar()->setBusy(true);
    whenDone(m_store.act(action.kind, id, action.action, {version}, arguments), this,
             [this, action](const Result<QJsonObject> &answer) { acted(action, answer); });
}

void OrdersDesk::acted(const Action &action, const Result<QJsonObject> &answer)
{
    m_isActing = false;
    bar()->setBusy(false);
    if (!answer) {
        tell(answer.error());
        return read(true);
    }
    if (m_mode == Mode::Edit && m_editor->draft().id == m_id)
        m_keeper->drop(m_editor->draft().key); // cancelled as a draft
    m_mode = Mode::Nothing;
    notice()->dismiss();
    const auto stage = stageFromCode(answer->value(u"stage"_s).toString());
    const auto number = orderOf(m_detail).value(u"order_number"_s).toString();
    if (context().notices)
        context().notices->tell(Notice::Level::Done, tr("%1: done.").arg(action.label),
                                stage ? tr("%1: %2.").arg(number, stageFullName(*stage))
                                      : QString());
    m_orders->refresh();
    read(false);
}

// --- The PO ---------------------------------------------------------------------------------

void OrdersDesk::openPo(const Action &action)
{
    m_poAction = action.action;
    if (m_poFor == m_id) { // what was typed before is still there
        setMode(Mode::Po);
        return bar()->setActions(offered());
    }
    QString quotation;
    for (const auto &value : m_detail.value(u"quotations"_s).toArray())
        if (const auto status = value[u"status"_s].toString();
            status == u"sent"_s || status == u"approved"_s || status == u"accepted"_s)
            quotation = value[u"id"_s].toString();
    whenDone(m_store.quotation(quotation), this,
             [this, id = m_id](const Result<QJsonObject> &answer) {
                 if (!answer)
                     return tell(answer.error());
                 if (id != m_id)
                     return;
                 m_poFor = id;
                 m_po->show(m_detail, *answer);
                 setMode(Mode::Po);
                 bar()->setActions(offered());
                 bar()->setMessage(tr("What differs is in view when the PO is approved."));
             });
}

void OrdersDesk::recordPo()
{
    if (const auto what = m_po->check(); !what.isEmpty())
        return bar()->setMessage(what, Tone::Red);
    m_isActing = true;
    bar()->setBusy(true);
    const auto version = orderOf(m_detail).value(u"version"_s).toInt();
    whenDone(m_store.act(u"orders"_s, m_id, m_poAction, {version}, m_po->arguments()), this,
             [this](const Result<QJsonObject> &answer) {
                 if (!answer && m_po->tell(answer.error())) {
                     m_isActing = false;
                     bar()->setBusy(false);
                     return bar()->setMessage(answer.error().message, Tone::Red);
                 }
                 if (answer)
                     m_poFor.clear();
                 acted(offered().value(0), answer);
             });
}

void OrdersDesk::leavePo()
{
    showStory();
    list()->setFocus(Qt::OtherFocusReason);
}

// --- The window -----------------------------------------------------------------------------

void OrdersDesk::open(const QString &link)
{
    const auto named = Link::fromText(link);
    if (named.kind == u"customer"_s)
        return m_orders->searchFor(named.name);
    if (!named.isValid())
        return;
    whenDone(m_store.find(named.name), this, [this](const Result<QString> &id) {
        if (!id)
            return tell(id.error());
        if (!m_orders->choose(*id))
            choose(*id);
    });
}

void OrdersDesk::documentChanged(const Change &change)
{
    m_orders->onChanged(change);
    static const QStringList ours{u"quotations"_s, u"purchase_orders"_s, u"invoices"_s,
                                  u"dispatches"_s};
    if (change.table == u"orders"_s ? change.id != m_id : !ours.contains(change.table))
        return;
    if (!m_isActing && !m_readSoon.isActive())
        m_readSoon.start();
}

void OrdersDesk::refresh()
{
    m_orders->refresh();
    read(true);
}

void OrdersDesk::activated()
{
    if (m_mode == Mode::Edit && m_editor->draft().id.isEmpty())
        return m_editor->focusFirst();
    DeskPage::activated();
}

void OrdersDesk::stepBack()
{
    if (m_mode == Mode::Po)
        return leavePo();
    m_editor->commit();
    DeskPage::stepBack();
}

bool OrdersDesk::hasUnsaved() const
{
    return !m_keeper->isKept(); // else it is on disk and offered again
}

/// Of a draft that is perhaps not on show any more; it is kept either way.
void OrdersDesk::tellOfDraft(const Error &error)
{
    if (m_id == m_editor->draft().key || !context().notices)
        return tell(error);
    context().notices->tell(error);
}

void OrdersDesk::tell(const Error &error)
{
    notice()->tell(error);
    showEditState();
}

} // namespace desk
