#include "quotationsdesk.h"

#include "actionbar.h"
#include "allrows.h"
#include "batchline.h"
#include "change.h"
#include "conflictview.h"
#include "database.h"
#include "draftkeeping.h"
#include "emptystate.h"
#include "factstrip.h"
#include "filtertabs.h"
#include "icons.h"
#include "keybutton.h"
#include "keycap.h"
#include "linegrid.h"
#include "linepanel.h"
#include "link.h"
#include "notice.h"
#include "pagehead.h"
#include "pane.h"
#include "papers.h"
#include "presence.h"
#include "quotationeditor.h"
#include "quotationqueue.h"
#include "rowlist.h"
#include "statuschip.h"
#include "story.h"
#include "storyside.h"
#include "whendone.h"

#include <QAction>
#include <QLayout>
#include <QScrollArea>
#include <QShortcut>

namespace desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What this desk offers of what is open on the order; the rest belongs to other desks.
QList<Action> ownActions(const QJsonArray &json)
{
    static const QStringList own{u"submit"_s, u"approve"_s, u"rework"_s,    u"reject"_s,
                                 u"send"_s,   u"revise"_s,  u"record_po"_s, u"lost"_s};
    QJsonArray kept;
    for (const auto &action : json)
        if (own.contains(action.toObject().value(u"action"_s).toString()))
            kept.append(action);
    return actionsFrom(kept);
}

ListSpec allQuotations(const Session &session)
{
    auto spec = specFor(
        u"api.quotation_list"_s, QuotationQueue::allColumns(),
        {u"city"_s, u"priority"_s, u"version"_s, u"is_expired"_s, u"is_rework"_s, u"created_at"_s},
        {u"quote_number"_s, u"stage_since"_s, u"status"_s, u"total_amount"_s, u"order_number"_s});
    spec.joined = {u"hospital_name"_s, u"order_number"_s, u"stage_since"_s};
    for (auto &column : spec.columns)
        column.reckoned = column.name == "quoter_name"_L1;
    spec.tables = {u"quotations"_s};
    if (session.may(u"quotations"_s, u"read_all"_s) &&
        (session.may(u"orders"_s, u"read_all"_s) ||
         session.may(u"orders"_s, u"read_from_quotation"_s)))
        spec.counted = u"public.quotations"_s;
    return spec;
}

QList<FilterField> quotationFilters()
{
    using Kind = FilterField::Kind;
    using Source = FilterStore::Source;
    QList<FilterValue> states;
    for (const auto &code : {u"draft"_s, u"pending_approval"_s, u"approved"_s, u"sent"_s,
                             u"accepted"_s, u"rejected"_s, u"superseded"_s})
        states.append({code, statusWords(code)});
    return {
        {u"state"_s, QuotationsDesk::tr("State"), Kind::Choice, u"status"_s, states},
        {u"hospital"_s, QuotationsDesk::tr("Hospital"), Kind::Lookup, u"customer_id"_s},
        {u"quoter"_s,
         QuotationsDesk::tr("Quoter"),
         Kind::Lookup,
         u"created_by"_s,
         {},
         Source::People},
        {u"rep"_s, QuotationsDesk::tr("Rep"), Kind::Lookup, u"sales_rep_id"_s, {}, Source::People},
        {u"branch"_s,
         QuotationsDesk::tr("Branch"),
         Kind::Lookup,
         u"branch_id"_s,
         {},
         Source::Branches},
        {u"made"_s, QuotationsDesk::tr("Made"), Kind::Dates, u"created_at"_s, pastDays()},
        {u"valid"_s, QuotationsDesk::tr("Valid until"), Kind::Dates, u"valid_until"_s, comingDays(),
         Source::Hospitals, false}};
}

} // namespace

QuotationsDesk::QuotationsDesk(const DeskContext &context, QWidget *parent)
    : DeskPage(u"quotations"_s, context, parent),
      m_store(context.database),
      m_queue(new QuotationQueue(this)),
      m_tabs(new FilterTabs),
      m_editor(new QuotationEditor(m_store)),
      m_conflict(new ConflictView),
      m_panel(new LinePanel),
      m_papers(new Papers(context.database, this))
{
    build();
    buildBar();
    m_listSoon.setSingleShot(true);
    m_listSoon.setInterval(150ms);
    connect(&m_listSoon, &QTimer::timeout, this,
            [this] { m_newestList.isOut() ? m_listSoon.start() : readList(); });
    list()->setLoading(true);
    restoreKept();
    readList();
}

QuotationsDesk::~QuotationsDesk() = default;

void QuotationsDesk::buildList()
{
    listHead()->setTitle(title());
    auto *line = new Pane;
    line->layout()->setContentsMargins(8, 4, 8, 0);
    line->add(m_tabs);
    addAboveList(line);
    m_tabs->add(u"open"_s, tr("Open"));
    m_all = new AllRows(context().database, allQuotations(context().session),
                        QuotationQueue::allColumns(), list(), m_tabs,
                        addFilters(quotationFilters()), this);
    connect(m_all, &AllRows::failed, this, [this](const Error &error) { notice()->tell(error); });
    connect(m_all, &AllRows::footChanged, this, &QuotationsDesk::setListFoot);
    connect(m_tabs, &FilterTabs::chosenChanged, this, &QuotationsDesk::showTab);
    showTab(m_tabs->chosen());
}

void QuotationsDesk::showTab(const QString &name)
{
    if (m_all->showIf(name))
        return;
    m_queue->dress(list());
    list()->empty()->clear();
    list()->empty()->tell(tr("No quotation is open."),
                          tr("One is drafted when a decoding is approved."), icons::quotations);
}

void QuotationsDesk::build()
{
    buildList();
    facts()->hide();
    setDetail(m_editor);
    setDetail(m_conflict);
    m_conflict->hide();
    connect(m_conflict, &ConflictView::choicesChanged, this, &QuotationsDesk::tellSums);
    connect(m_conflict, &ConflictView::saveAsked, this, &QuotationsDesk::saveChosen);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_panel);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_side = new StorySide(context(), this, notice(), tr("Price"), scroll,
                           tr("Drop to attach to the quotation"));
    setPanel(m_side);
    connect(m_side, &StorySide::left, this, &QuotationsDesk::stepBack);
    setWidths({212, 724, 312});
    connect(list(), &RowList::chosen, this, &QuotationsDesk::choose);
    connect(list(), &RowList::opened, this, [this] { m_editor->grid()->enter(); });
    connect(m_editor, &QuotationEditor::edited, this, &QuotationsDesk::onEdited);
    connect(m_editor, &QuotationEditor::figuresChanged, this, &QuotationsDesk::tellFlags);
    connect(m_editor, &QuotationEditor::lineChanged, this, &QuotationsDesk::showLine);
    connect(m_editor, &QuotationEditor::lineChanged, presence(), &Presence::stir);
    followPresence();
    connect(m_editor, &QuotationEditor::failed, this,
            [this](const Error &error) { notice()->tell(error); });
    connect(m_panel, &LinePanel::priceWanted, m_editor, &QuotationEditor::setPrice);
    connect(m_papers, &Papers::failed, this, [this](const Error &error) { notice()->tell(error); });
    connect(m_papers, &Papers::told, this,
            [this](const QString &words) { notice()->tell(Notice::Level::Done, words); });
}

void QuotationsDesk::followPresence()
{
    presence()->follow([this] { return whereabouts(); });
    setLineNumbers([this](const QString &line) { return m_editor->numberOf(line); });
    connect(presence(), &Presence::changed, this,
            [this] { m_editor->setPresent(presence()->namesByLine()); });
}

/// Who only looks is at no line, though one of them has the frame.
Whereabouts QuotationsDesk::whereabouts() const
{
    const auto &draft = m_editor->draft();
    if (!draft || draft->id != m_wanted)
        return {u"quotations"_s, m_wanted};
    Whereabouts at{u"quotations"_s, draft->id, {}, m_unsaved.contains(draft->id)};
    if (const auto *line = m_editor->currentLine();
        line && (at.isEditing || m_editor->grid()->hasFocus()))
        at.line = line->id;
    return at;
}

void QuotationsDesk::buildBar()
{
    buildPrinting();
    m_save =
        bar()->addButton(tr("Save"), u"document-save"_s, QKeySequence::Save, [this] { save(); });
    auto *option = new QAction(tr("Offer without counting it"), m_editor->grid());
    option->setShortcut(Qt::CTRL | Qt::Key_O);
    option->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(option, &QAction::triggered, m_editor, &QuotationEditor::toggleOptional);
    m_editor->grid()->addAction(option);
    m_editor->grid()->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(bar(), &ActionBar::triggered, this, &QuotationsDesk::act);
}

/// The papers of marked rows; without marks Ctrl+P is for the quotation on show.
void QuotationsDesk::buildPrinting()
{
    auto *preview = new KeyButton(tr("Preview"), icons::preview, {});
    preview->setKeyWords(keyWords(QKeySequence::Print));
    connect(preview, &KeyButton::clicked, this, &QuotationsDesk::preview);
    head()->addWidget(preview);
    m_batch = new BatchLine(m_papers, this, [](const QJsonObject &record) {
        return PaperName{u"quotation"_s,
                         record.value(u"id"_s).toString(),
                         record.value(u"quote_number"_s).toString(),
                         {}};
    });
    addBelowList(m_batch);
    auto *print = new QShortcut(QKeySequence::Print, this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, this, [this, preview] {
        if (!m_batch->printMarked() && preview->isVisible())
            preview->click();
    });
}

QString QuotationsDesk::title() const
{
    return tr("Quotations");
}

QString QuotationsDesk::iconName() const
{
    return icons::quotations;
}

QList<KeyHint> QuotationsDesk::keys() const
{
    if (m_theirs)
        return ConflictView::keys();
    return QList<KeyHint>{{u"Enter"_s, tr("down")},
                          {u"Tab"_s, tr("right")},
                          {u"F2"_s, tr("edit")},
                          {u"Ctrl+D"_s, tr("fill down")},
                          {u"Alt+1"_s, tr("take last price")},
                          {u"Ctrl+Z"_s, tr("take back")},
                          {u"Ctrl+S"_s, tr("save"), false},
                          {u"Ctrl+Enter"_s, tr("submit, or the main thing"), false},
                          {u"Ctrl+P"_s, tr("preview and print"), false},
                          {u"Ctrl+Shift+S"_s, tr("save the PDFs of marked rows"), false},
                          {u"Ctrl+O"_s, tr("make the line an option"), false},
                          {u"Ctrl+V"_s, tr("paste cells"), false},
                          {u"J, K"_s, tr("next, previous quotation"), false},
                          {u"Ctrl+H"_s, tr("history, comments and files"), false},
                          {u"F"_s, tr("filter"), false}} +
           listKeys();
}

void QuotationsDesk::readList()
{
    m_newestList.whenDone(m_store.list(), this, [this](const Result<Records> &rows) {
        list()->setLoading(false);
        if (!rows)
            return notice()->tell(rows.error());
        m_queue->setQuotations(*rows);
        Q_EMIT countChanged(m_queue->toPrice());
        if (m_wanted.isEmpty() && !m_all->isShown())
            list()->chooseFirst();
    });
}

void QuotationsDesk::open(const QString &link)
{
    const auto wanted = Link::fromText(link);
    if (wanted.kind != u"quotation")
        return;
    m_newestLink.whenDone(m_store.find(wanted.name), this, [this](const Result<QString> &id) {
        if (!id)
            return notice()->tell(id.error());
        if (!list()->choose(*id))
            choose(*id); // one that is no longer open stands in no group
    });
}

void QuotationsDesk::documentChanged(const Change &change)
{
    if (m_side->story()->hear(change))
        return;
    if (change.table != u"quotations" && change.table != u"orders")
        return;
    if (!m_listSoon.isActive()) // news upon news must not put it off
        m_listSoon.start();
    const auto &draft = m_editor->draft();
    if (!draft || isBusy(draft->id))
        return;
    const auto mine = change.id == draft->id && change.version != draft->version;
    if (mine || (change.id == draft->orderId && change.version != draft->orderVersion))
        read();
}

void QuotationsDesk::refresh()
{
    readList();
    m_all->refresh();
    if (!m_wanted.isEmpty())
        read();
}

void QuotationsDesk::stepBack()
{
    m_editor->commit();
    DeskPage::stepBack();
}

void QuotationsDesk::choose(const QString &id)
{
    if (id.isEmpty() || id == m_wanted)
        return;
    m_editor->commit();
    m_wanted = id;
    notice()->dismiss();
    bar()->setActions({}); // nothing is done to the one before while this one is read
    read();
}

void QuotationsDesk::read()
{
    const auto id = m_wanted;
    m_newest.whenDone(m_store.read(id), this, [this, id](const Result<QuotationReading> &reading) {
        if (id != m_wanted)
            return;
        if (!reading)
            return notice()->tell(reading.error());
        arrived(*reading);
    });
}

void QuotationsDesk::arrived(const QuotationReading &reading)
{
    m_actions = reading.detail.value(u"actions"_s).toArray();
    auto newer = std::make_shared<QuotationDraft>(QuotationDraft::from(reading));
    newer->mayChange = context().may(u"quotations"_s, u"update"_s);
    const auto other = !m_editor->draft() || m_editor->draft()->id != newer->id;
    if (other)
        closeComparison();
    if (m_unsaved.contains(newer->id) || takeKept(*newer))
        meet(newer);
    else
        m_editor->show(newer);
    showDraft();
    m_side->show({u"quotations"_s, newer->id, newer->orderId});
    if (other)
        readHistory();
}

void QuotationsDesk::showDraft()
{
    const auto &draft = *m_editor->draft();
    head()->setTitle(draft.hospital);
    head()->setChips(
        {stageChip(draft.stage), statusChip(draft.status), priorityChip(draft.priority)});
    QStringList parts{draft.number, tr("from %1").arg(draft.orderNumber), draft.gstin};
    parts.removeAll({});
    head()->setSubtitle(parts.join(u" · "_s));
    about(draft.id, draft.number, Link{u"quotation"_s, draft.number}.toString());
    bar()->setActions(m_theirs ? QList<Action>() : ownActions(m_actions));
    bar()->setBusy(isBusy(draft.id));
    m_save->setEnabled(!isBusy(draft.id));
    m_save->setVisible(draft.isOpen());
    showDetail();
    tellFlags();
    if (!draft.isIssued() || m_papersMade.contains(draft.id))
        return;
    m_papersMade.insert(draft.id); // made right after issue, by the first desk that sees it
    m_papers->makeSure({u"quotation"_s, draft.id, draft.number});
}

void QuotationsDesk::readHistory()
{
    const auto &draft = *m_editor->draft();
    QStringList skus;
    for (const auto &line : draft.lines)
        skus.append(line.skuId);
    m_editor->setHistory({});
    whenDone(m_store.lastPrices(draft.customerId, skus, draft.id), this,
             [this, id = draft.id](const Result<Rows> &rows) {
                 if (rows && id == m_wanted)
                     m_editor->setHistory(PriceHistory::from(*rows));
             });
}

void QuotationsDesk::showLine()
{
    m_panel->show(m_editor->currentLine(), m_editor->currentRow() + 1, m_editor->history(),
                  m_editor->draft()->isOpen());
}

void QuotationsDesk::tellFlags()
{
    const auto &draft = *m_editor->draft();
    showLine();
    int losses = 0;
    int drifts = 0;
    int unpriced = 0;
    for (const auto &line : draft.lines) {
        losses += marginOf(line).isLoss() ? 1 : 0;
        drifts += m_editor->history().drifts(line) ? 1 : 0;
        const auto price = Money::fromText(line.typed.price);
        unpriced += price && price->isZero() ? 1 : 0;
    }
    QStringList words;
    if (const auto margin = marginOf(draft); margin.isKnown)
        words.append(tr("Margin %1").arg(margin.share));
    const auto wrong = draft.isOpen() ? draft.problems() : QStringList();
    if (!wrong.isEmpty())
        words.prepend(wrong.first());
    if (unpriced > 0)
        words.append(tr("%n line(s) without a price", nullptr, unpriced));
    if (losses > 0)
        words.append(tr("%n line(s) below cost", nullptr, losses));
    if (drifts > 0)
        words.append(tr("%n price(s) drift", nullptr, drifts));
    const auto flagged = losses + drifts + unpriced > 0;
    bar()->setMessage(words.join(u" · "_s), !wrong.isEmpty() ? Tone::Red
                                            : flagged        ? Tone::Amber
                                                             : Tone::Plain);
}

void QuotationsDesk::onEdited()
{
    const auto &draft = m_editor->draft();
    if (draft && draft->isDirty() && draft->isOpen() && draft->id == m_wanted) {
        m_unsaved.insert(draft->id, draft);
        m_typedAt = QDateTime::currentDateTimeUtc();
        keepTyped(*draft);
    } else if (draft && m_unsaved.remove(draft->id) > 0 && context().drafts) {
        context().drafts->drop(u"quotations"_s, draft->id);
    }
    m_queue->setUnsaved(m_kept + QSet<QString>(m_unsaved.keyBegin(), m_unsaved.keyEnd()));
    presence()->stir();
    tellFlags();
}

} // namespace desk
