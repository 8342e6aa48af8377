#include "invoicesdesk.h"

#include "actionbar.h"
#include "agebar.h"
#include "allrows.h"
#include "batchline.h"
#include "change.h"
#include "draftlines.h"
#include "draftpage.h"
#include "editordraft.h"
#include "emptystate.h"
#include "factstrip.h"
#include "filtertabs.h"
#include "icons.h"
#include "indianformat.h"
#include "invoicepage.h"
#include "invoicepanel.h"
#include "jsonnumber.h"
#include "keybutton.h"
#include "keycap.h"
#include "linegrid.h"
#include "link.h"
#include "notice.h"
#include "pagehead.h"
#include "paperrows.h"
#include "paymentform.h"
#include "presence.h"
#include "rowlist.h"
#include "statuschip.h"
#include "story.h"
#include "storyside.h"
#include "whendone.h"

#include <QJsonArray>
#include <QShortcut>
#include <QStackedWidget>

namespace desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto partNames = QList<QString>{u"draft"_s, u"approval"_s, u"issued"_s};

Money moneyOf(const QJsonValue &value)
{
    const auto money = Money::fromNumeric(decimalText(value));
    return money ? *money : Money();
}

QString inDays(const QDate &due)
{
    const auto days = indianToday().daysTo(due);
    if (days < 0)
        return InvoicesDesk::tr("%1, %n day(s) late", nullptr, static_cast<int>(-days))
            .arg(dateText(due));
    return InvoicesDesk::tr("%1, in %n day(s)", nullptr, static_cast<int>(days)).arg(dateText(due));
}

ListSpec allInvoices(const Session &session)
{
    auto spec = specFor(u"api.invoice_list"_s, InvoiceQueue::invoiceColumns(),
                        {u"status"_s, u"priority"_s, u"version"_s, u"created_at"_s},
                        {u"total_amount"_s, u"balance"_s, u"order_number"_s});
    for (auto &column : spec.columns)
        if (column.name == "payment_status"_L1)
            column.sortBy = u"settle_by"_s;
    spec.joined = {u"hospital_name"_s, u"city"_s, u"order_number"_s};
    spec.implied = {
        {u"payment_status=overdue"_s, u"v.settle_by < (now() at time zone 'Asia/Kolkata')::date"_s},
        {u"payment_status=partial"_s, u"v.settle_by < 'infinity'"_s},
        {u"payment_status=unpaid"_s, u"(v.settle_by < 'infinity' or v.settle_by is null)"_s}};
    spec.tables = {u"invoices"_s};
    if (session.may(u"invoices"_s, u"read_all"_s) &&
        (session.may(u"orders"_s, u"read_all"_s) ||
         session.may(u"orders"_s, u"read_from_invoice_request"_s)))
        spec.counted = u"public.invoices"_s;
    return spec;
}

QList<FilterField> invoiceFilters()
{
    using Kind = FilterField::Kind;
    using Source = FilterStore::Source;
    QList<FilterValue> states;
    for (const auto &code : {u"draft"_s, u"pending_approval"_s, u"approved"_s, u"cancelled"_s})
        states.append({code, statusWords(code)});
    QList<FilterValue> payments;
    for (const auto &code : {u"unpaid"_s, u"partial"_s, u"overdue"_s, u"paid"_s})
        payments.append({code, statusWords(code)});
    return {
        {u"payment"_s, InvoicesDesk::tr("Payment"), Kind::Choice, u"payment_status"_s, payments},
        {u"state"_s, InvoicesDesk::tr("State"), Kind::Choice, u"status"_s, states},
        {u"hospital"_s, InvoicesDesk::tr("Hospital"), Kind::Lookup, u"customer_id"_s},
        {u"rep"_s, InvoicesDesk::tr("Rep"), Kind::Lookup, u"sales_rep_id"_s, {}, Source::People},
        {u"branch"_s,
         InvoicesDesk::tr("Branch"),
         Kind::Lookup,
         u"branch_id"_s,
         {},
         Source::Branches},
        {u"dated"_s, InvoicesDesk::tr("Date"), Kind::Dates, u"invoice_date"_s, pastDays(),
         Source::Hospitals, false},
        {u"due"_s, InvoicesDesk::tr("Due on"), Kind::Dates, u"due_date"_s, comingDays(),
         Source::Hospitals, false}};
}

} // namespace

InvoicesDesk::InvoicesDesk(const DeskContext &context, QWidget *parent)
    : DeskPage(u"invoices"_s, context, parent),
      m_store(context.database),
      m_papers(new Papers(context.database, this)),
      m_queue(new InvoiceQueue(this)),
      m_tabs(new FilterTabs),
      m_ages(new AgeBar),
      m_pages(new QStackedWidget),
      m_page(new InvoicePage),
      m_draftPage(new DraftPage),
      m_panel(new InvoicePanel)
{
    buildList();
    buildDetail();
    m_listSoon.setSingleShot(true);
    m_listSoon.setInterval(150ms);
    connect(&m_listSoon, &QTimer::timeout, this,
            [this] { m_newestList.isOut() ? m_listSoon.start() : readList(); });
    list()->setLoading(true);
    readList();
}

InvoicesDesk::~InvoicesDesk() = default;

void InvoicesDesk::buildList()
{
    listHead()->setTitle(title());
    m_tabs->add(partNames.at(0), tr("To draft"), 0);
    m_tabs->add(partNames.at(1), tr("For approval"), 0);
    m_tabs->add(partNames.at(2), tr("Issued"), 0);
    listHead()->addWidget(m_tabs);
    addAboveList(m_ages);
    m_ages->hide();
    showParts();
    buildAll();
    connect(m_tabs, &FilterTabs::chosenChanged, this, &InvoicesDesk::choosePart);
    connect(m_ages, &AgeBar::chosenChanged, this,
            [this](int bucket) { m_queue->setPart(m_queue->part(), bucket); });
    connect(list(), &RowList::chosen, this, &InvoicesDesk::choose);
    connect(list(), &RowList::opened, this, [this] {
        showsOrder() ? m_draftPage->grid()->enter() : m_page->setFocus(Qt::OtherFocusReason);
    });
}

void InvoicesDesk::showParts()
{
    m_queue->dress(list());
    list()->empty()->clear();
    list()->empty()->tell(tr("Nothing waits here."),
                          tr("An order comes here when its goods are reserved."), icons::invoices);
}

/// Every invoice there is, beyond those that wait for something.
void InvoicesDesk::buildAll()
{
    m_all = new AllRows(context().database, allInvoices(context().session),
                        InvoiceQueue::invoiceColumns(), list(), m_tabs,
                        addFilters(invoiceFilters()), this);
    connect(m_all, &AllRows::failed, this, &InvoicesDesk::refused);
    connect(m_all, &AllRows::footChanged, this, &InvoicesDesk::setListFoot);
}

void InvoicesDesk::buildDetail()
{
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_draftPage);
    setDetail(m_pages);
    m_side = new StorySide(context(), this, notice(), tr("Paper"), m_panel,
                           tr("Drop to attach to the invoice"));
    setPanel(m_side);
    connect(m_side, &StorySide::left, this, &InvoicesDesk::stepBack);
    connect(m_side->story(), &Story::read, this, [this] {
        m_panel->showHistory(
            historyEntries(m_side->story()->values(), this->context().session.userId.toString()));
    });
    setWidths({452, 548, 264});
    m_save = bar()->addButton(tr("Save PDF"), icons::exportTo, QKeySequence::Save,
                              [this] { m_papers->save(paperName()); });
    m_print = bar()->addButton(tr("Print copies"), icons::print, {},
                               [this] { m_papers->print(paperName()); });
    buildBatch();
    connect(bar(), &ActionBar::triggered, this, &InvoicesDesk::act);
    connect(m_draftPage, &DraftPage::edited, notice(), &Notice::dismiss);
    m_draftKept = new EditorDraft(
        context().drafts, u"invoice drafts"_s,
        [this] {
            return m_draftPage->isDirty() ? QJsonObject{{u"lines"_s, m_draftPage->lines()->words()}}
                                          : QJsonObject();
        },
        [this](const QJsonObject &words) {
            m_draftPage->lines()->putWords(words.value(u"lines"_s).toArray());
        },
        this);
    connect(m_draftPage, &DraftPage::edited, m_draftKept, &EditorDraft::changed);
    m_paymentKept = new EditorDraft(
        context().drafts, u"payments"_s, [this] { return m_page->form()->words(); },
        [this](const QJsonObject &words) { m_page->form()->putBack(words); }, this);
    connect(m_page->form(), &PaymentForm::edited, m_paymentKept, &EditorDraft::changed);
    connect(m_page->form(), &PaymentForm::cancelled, m_paymentKept, &EditorDraft::done);
    connect(m_page->form(), &PaymentForm::entered, this, &InvoicesDesk::record);
    connect(m_page->papers(), &PaperRows::printWanted, this,
            [this](const QString &copy) { m_papers->print(paperName(), {copy}); });
    connect(m_page->papers(), &PaperRows::saveWanted, this,
            [this](const QString &copy) { m_papers->save(paperName(), copy); });
    m_page->recordButton()->setKey(Qt::CTRL | Qt::Key_R, this);
    m_panel->openButton()->setKey(Qt::Key_O, this);
    presence()->follow([this] { return whereabouts(); });
    connect(m_draftPage, &DraftPage::edited, presence(), &Presence::stir);
    connect(m_page->form(), &PaymentForm::edited, presence(), &Presence::stir);
    connect(m_page->form(), &PaymentForm::cancelled, presence(), &Presence::stir);
    connect(m_panel->openButton(), &KeyButton::clicked, this,
            [this] { m_papers->preview(paperName()); });
    connect(m_papers, &Papers::failed, this, &InvoicesDesk::refused);
    connect(m_papers, &Papers::told, this,
            [this](const QString &words) { notice()->tell(Notice::Level::Done, words); });
    connect(m_papers, &Papers::kept, this, [this](const QString &id) {
        if (id == m_wanted)
            read();
    });
}

/// The papers of marked rows; without marks Ctrl+P is for the invoice on show.
void InvoicesDesk::buildBatch()
{
    m_batch = new BatchLine(m_papers, this, [](const QJsonObject &record) {
        const auto kind = record.value(u"kind"_s).toString();
        const auto hasPaper = kind != u"order" && kind != u"earlier";
        return PaperName{u"invoice"_s, hasPaper ? record.value(u"id"_s).toString() : QString(),
                         record.value(u"invoice_number"_s).toString(),
                         record.value(u"order_number"_s).toString()};
    });
    addBelowList(m_batch);
    m_print->setKeyWords(keyWords(QKeySequence::Print));
    auto *print = new QShortcut(QKeySequence::Print, this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, this, [this] {
        if (!m_batch->printMarked() && m_print->isVisible() && m_print->isEnabled())
            m_print->click();
    });
}

QString InvoicesDesk::title() const
{
    return tr("Invoices");
}

QString InvoicesDesk::iconName() const
{
    return icons::invoices;
}

QList<KeyHint> InvoicesDesk::keys() const
{
    return QList<KeyHint>{{u"J"_s, tr("next")},
                          {u"Ctrl+R"_s, tr("payment")},
                          {u"O"_s, tr("paper")},
                          {u"Ctrl+P"_s, tr("print")},
                          {u"Ctrl+S"_s, tr("save PDF"), false},
                          {u"Ctrl+Shift+S"_s, tr("save the PDFs of marked rows"), false},
                          {u"Ctrl+Enter"_s, tr("draft, or submit"), false},
                          {u"K"_s, tr("previous"), false},
                          {u"Ctrl+H"_s, tr("history, comments and files"), false},
                          {u"F"_s, tr("filter"), false}} +
           listKeys();
}

bool InvoicesDesk::hasUnsaved() const
{
    return m_draftPage->isDirty() || m_page->form()->isVisibleTo(m_page);
}

void InvoicesDesk::readList()
{
    m_newestList.whenDone(m_store.list(), this, [this](const Result<Records> &rows) {
        list()->setLoading(false);
        rows ? listArrived(*rows) : refused(rows.error());
    });
    readAges();
}

void InvoicesDesk::listArrived(const Records &rows)
{
    m_queue->setInvoices(rows);
    for (int part = 0; part < partNames.size(); ++part)
        m_tabs->setCount(partNames.at(part), m_queue->count(static_cast<InvoicePart>(part)));
    Q_EMIT countChanged(m_queue->count(InvoicePart::ToDraft));
    if (m_wanted.isEmpty())
        return list()->chooseFirst();
    follow();
}

/// What is on show moved on to another part of the work: the list goes with it.
void InvoicesDesk::follow()
{
    const auto part = m_queue->partOf(m_wanted);
    if (!part || m_all->isShown())
        return;
    m_follows = true;
    if (*part != m_queue->part())
        m_tabs->choose(partNames.at(static_cast<int>(*part)));
    list()->choose(m_wanted);
    m_follows = false;
}

void InvoicesDesk::readAges()
{
    whenDone(m_store.ageing(), this, [this](const Result<Rows> &rows) {
        if (rows)
            m_ages->setAges(*rows);
    });
}

void InvoicesDesk::choosePart(const QString &name)
{
    const auto all = m_all->showIf(name);
    m_ages->setVisible(name == partNames.last());
    if (all)
        return;
    const auto part = static_cast<InvoicePart>(partNames.indexOf(name));
    showParts();
    m_queue->setPart(part);
    if (!m_follows && list()->chosenId().isEmpty())
        list()->chooseFirst();
}

void InvoicesDesk::open(const QString &link)
{
    const auto wanted = Link::fromText(link);
    if (wanted.kind != u"invoice" && wanted.kind != u"payment")
        return;
    m_newestLink.whenDone(m_store.find(wanted.name), this, [this](const Result<QString> &id) {
        if (!id)
            return refused(id.error());
        m_wanted.clear();
        choose(*id);
        readList();
    });
}

void InvoicesDesk::documentChanged(const Change &change)
{
    const QStringList ours{u"invoices"_s, u"earlier_invoices"_s, u"orders"_s, u"dispatches"_s};
    if (m_side->story()->hear(change) || !ours.contains(change.table))
        return;
    if (!m_listSoon.isActive()) // news upon news must not put it off
        m_listSoon.start();
    const auto order = m_detail.value(u"order"_s).toObject().value(u"id"_s).toString();
    const auto about = change.id == m_wanted || change.id == order || change.table == u"dispatches";
    if (about && !m_wanted.isEmpty() && !m_busy)
        read();
}

void InvoicesDesk::refresh()
{
    readList();
    m_all->refresh();
    if (!m_wanted.isEmpty())
        read();
}

void InvoicesDesk::choose(const QString &id)
{
    if (id.isEmpty() || id == m_wanted)
        return;
    m_wanted = id;
    notice()->dismiss();
    bar()->setActions({}); // nothing is done to the one before while this one is read
    read();
}

void InvoicesDesk::read()
{
    const auto id = m_wanted;
    const auto isOrder = m_queue->isOrder(id);
    m_newest.whenDone(isOrder ? m_store.readOrder(id) : m_store.read(id), this,
                      [this, id, isOrder](const Result<QJsonObject> &detail) {
                          if (id != m_wanted)
                              return;
                          if (!detail)
                              return refused(detail.error());
                          isOrder ? showOrder(*detail) : showInvoice(*detail);
                      });
}

QJsonObject InvoicesDesk::invoice() const
{
    return m_detail.value(u"invoice"_s).toObject();
}

bool InvoicesDesk::isEarlier() const
{
    return invoice().value(u"kind"_s) == u"earlier"_s;
}

PaperName InvoicesDesk::paperName() const
{
    return {u"invoice"_s, invoice().value(u"id"_s).toString(),
            invoice().value(u"invoice_number"_s).toString()};
}

void InvoicesDesk::showInvoice(const QJsonObject &detail)
{
    m_detail = detail;
    const auto now = invoice();
    const auto order = detail.value(u"order"_s).toObject();
    const auto customer = detail.value(u"customer"_s).toObject();
    const auto status = now.value(u"status"_s).toString();
    head()->setTitle(u"%1, %2"_s.arg(customer.value(u"hospital_name"_s).toString(),
                                     customer.value(u"city"_s).toString()));
    QList<Chip> chips{statusChip(status)};
    if (status == u"approved")
        chips.append(statusChip(now.value(u"payment_status"_s).toString()));
    chips.append(priorityChip(order.value(u"priority"_s).toString()));
    head()->setChips(chips);
    const auto number = now.value(u"invoice_number"_s).toString();
    QStringList parts{
        number.isEmpty() ? tr("Draft, numbered when it is approved") : number,
        order.value(u"number"_s).toString(), customer.value(u"gst_number"_s).toString(),
        isEarlier()
            ? tr("from the earlier program")
            : tr("to %1 %2")
                  .arg(detail.value(u"place_of_supply"_s).toObject().value(u"name"_s).toString(),
                       now.value(u"place_of_supply"_s).toString())};
    parts.removeAll({});
    head()->setSubtitle(parts.join(u" · "_s));
    showFacts(now);
    m_page->show(detail, context().may(u"payments"_s, u"create"_s));
    m_panel->show(detail);
    m_side->show({u"invoices"_s, now.value(u"id"_s).toString(), order.value(u"id"_s).toString()});
    showPanel(!isEarlier());
    m_pages->setCurrentWidget(m_page);
    const auto id = now.value(u"id"_s).toString();
    if (status == u"approved")
        m_paymentKept->begin(id, tr("a payment of %1").arg(number),
                             Link{u"invoice"_s, id}.toString());
    else
        m_paymentKept->leave();
    about(id, number.isEmpty() ? tr("an invoice") : number, Link{u"invoice"_s, id}.toString());
    bar()->setActions(actionsFrom(detail.value(u"actions"_s).toArray()));
    bar()->setMessage({});
    for (auto *button : {m_save, m_print})
        button->setVisible(!isEarlier());
    m_print->setLook(status == u"approved" ? KeyButton::Look::Primary : KeyButton::Look::Plain);
    showDetail();
    if (!isEarlier())
        showPaper();
}

/// An invoice that is being drafted is not there yet: one is at its order.
Whereabouts InvoicesDesk::whereabouts() const
{
    if (m_detail.isEmpty() || isEarlier())
        return {};
    if (showsOrder())
        return {u"orders"_s,
                m_detail[u"order"].toObject()[u"id"].toString(),
                {},
                m_draftPage->isDirty()};
    return {u"invoices"_s, invoice()[u"id"].toString(), {}, !m_page->form()->words().isEmpty()};
}

void InvoicesDesk::showFacts(const QJsonObject &now)
{
    const auto total = moneyOf(now.value(u"total_amount"_s));
    const auto paid = moneyOf(now.value(u"paid_amount"_s));
    const auto igst = moneyOf(now.value(u"igst_amount"_s));
    const auto tax = igst.isZero()
                         ? tr("CGST + SGST %1").arg(moneyOf(now.value(u"gst_amount"_s)).display())
                         : tr("IGST %1").arg(igst.display());
    QList<Fact> strip{{tr("Total"), total.display(), isEarlier() ? QString() : tax}};
    if (now.value(u"status"_s) == u"approved"_s) {
        const auto due = QDate::fromString(now.value(u"due_date"_s).toString(), Qt::ISODate);
        const auto open = total - paid;
        const auto late = !open.isZero() && due < indianToday();
        strip.append(
            {tr("Received"), paid.display(), {}, paid.isZero() ? Tone::Plain : Tone::Green});
        strip.append({tr("Due"), open.display(), open.isZero() ? tr("paid") : inDays(due),
                      late            ? Tone::Red
                      : open.isZero() ? Tone::Plain
                                      : Tone::Amber});
    } else {
        strip.append({tr("Taxable"), moneyOf(now.value(u"taxable_amount"_s)).display(), {}});
        strip.append({tr("Payment"), tr("%n day(s)", nullptr, now.value(u"payment_days"_s).toInt()),
                      now.value(u"payment_terms"_s).toString()});
    }
    facts()->setFacts(strip);
    facts()->show();
}

/// The paper in small; an issued one is made and kept by the first desk that sees it.
void InvoicesDesk::showPaper()
{
    const auto name = paperName();
    const auto key = u"%1 %2"_s.arg(name.id).arg(invoice().value(u"version"_s).toInt());
    if (std::exchange(m_pictured, key) == key)
        return;
    m_papers->picture(name, m_panel->pictureWidth(), [this, id = name.id](const QImage &picture) {
        if (id == m_wanted)
            m_panel->setPicture(picture);
    });
    if (!name.number.isEmpty() && m_detail.value(u"papers"_s).toArray().isEmpty())
        m_papers->makeSure(name);
}

void InvoicesDesk::showOrder(const QJsonObject &order)
{
    m_detail = order;
    m_detail.insert(u"order_only"_s, true);
    m_pictured.clear();
    const auto head_ = order.value(u"order"_s).toObject();
    const auto customer = order.value(u"customer"_s).toObject();
    head()->setTitle(u"%1, %2"_s.arg(customer.value(u"hospital_name"_s).toString(),
                                     customer.value(u"city"_s).toString()));
    head()->setChips({stageChip(head_.value(u"stage"_s).toString()),
                      priorityChip(head_.value(u"priority"_s).toString())});
    QStringList parts{head_.value(u"number"_s).toString(),
                      tr("PO %1").arg(head_.value(u"po_number"_s).toString()),
                      customer.value(u"gst_number"_s).toString()};
    parts.removeAll({});
    head()->setSubtitle(parts.join(u" · "_s));
    facts()->setFacts(
        {{tr("PO"), moneyOf(head_.value(u"po_amount"_s)).display(),
          head_.value(u"po_number"_s).toString()},
         {tr("Lines reserved"), QString::number(order.value(u"lines"_s).toArray().size()), {}}});
    m_draftPage->show(order);
    m_draftKept->begin(head_.value(u"id"_s).toString(),
                       tr("an invoice of %1").arg(head_.value(u"number"_s).toString()),
                       Link{u"invoice"_s, head_.value(u"id"_s).toString()}.toString());
    showPanel(false); // there is no paper to see yet
    m_pages->setCurrentWidget(m_draftPage);
    QJsonArray own;
    for (const auto &action : order.value(u"actions"_s).toArray())
        if (action.toObject().value(u"action"_s) == u"draft_invoice"_s)
            own.append(action);
    bar()->setActions(actionsFrom(own));
    for (auto *button : {m_save, m_print})
        button->setVisible(false);
    showDetail();
}

} // namespace desk
