#include "invoicepage.h"

#include "icons.h"
#include "indianformat.h"
#include "jsonnumber.h"
#include "keybutton.h"
#include "money.h"
#include "pane.h"
#include "paperrows.h"
#include "paymentform.h"
#include "smalltable.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QWidget *sectionHead(TextLabel *title, QWidget *right)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 8, 6);
    row->addWidget(title, 1);
    if (right)
        row->addWidget(right);
    return head;
}

QString methodWords(const QString &method)
{
    if (method == u"bank")
        return InvoicePage::tr("Bank");
    if (method == u"upi")
        return u"UPI"_s;
    if (method == u"tds")
        return u"TDS"_s;
    return method == u"cheque" ? InvoicePage::tr("Cheque") : InvoicePage::tr("Cash");
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString moneyWords(const QJsonValue &value)
{
    const auto money = Money::fromNumeric(decimalText(value));
    return money ? money->displayPlain() : QString();
}

/// "RM4471 06/29", or how many batches.
QString batchWords(const QJsonArray &batches)
{
    if (batches.size() > 1)
        return InvoicePage::tr("%n batches", nullptr, static_cast<int>(batches.size()));
    const auto batch = batches.first().toObject();
    const auto expiry = dayOf(batch.value(u"expiry"_s));
    return u"%1 %2"_s.arg(batch.value(u"batch"_s).toString(), expiry.toString(u"MM/yy"_s))
        .trimmed();
}

} // namespace

InvoicePage::InvoicePage(QWidget *parent)
    : QScrollArea(parent),
      m_paymentsPart(nullptr),
      m_record(new KeyButton(tr("Record"), icons::create, {})),
      m_form(new PaymentForm),
      m_payments(new SmallTable({{tr("Date"), 96, false},
                                 {tr("By"), 56, false},
                                 {tr("Reference"), 0, false},
                                 {tr("Amount ₹"), 110, true}})),
      m_papers(new PaperRows),
      m_linesTitle(new TextLabel(tr("Lines"), Type::BodyStrong)),
      m_lines(new SmallTable({{tr("Item"), 0, false},
                              {tr("Batch, expiry"), 104, false},
                              {tr("Qty"), 48, true},
                              {tr("Taxable ₹"), 84, true}}))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new Pane(Token::Surface);
    m_paymentsPart = buildPayments();
    content->add(m_paymentsPart);
    content->add(buildOwn());
    content->add(new QWidget, 1);
    setWidget(content);
    setAccessibleName(tr("Invoice"));
}

QWidget *InvoicePage::buildPayments()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(sectionHead(new TextLabel(tr("Payments"), Type::BodyStrong), m_record));
    column->addWidget(m_form);
    column->addWidget(m_payments);
    m_form->hide();
    m_record->setObjectName(u"record-payment"_s);
    connect(m_record, &KeyButton::clicked, this, &InvoicePage::beginPayment);
    connect(m_form, &PaymentForm::cancelled, this, &InvoicePage::endPayment);
    return part;
}

/// What only invoices of this company's own have.
QWidget *InvoicePage::buildOwn()
{
    m_ownPart = new QWidget;
    auto *column = new QVBoxLayout(m_ownPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(sectionHead(new TextLabel(tr("Papers"), Type::BodyStrong), nullptr));
    column->addWidget(m_papers);
    column->addWidget(sectionHead(m_linesTitle, nullptr));
    column->addWidget(m_lines);
    return m_ownPart;
}

void InvoicePage::beginPayment()
{
    m_form->begin(m_balance);
    ensureVisible(0, 0);
}

void InvoicePage::endPayment()
{
    m_form->hide();
    m_record->setFocus(Qt::OtherFocusReason);
}

void InvoicePage::show(const QJsonObject &detail, bool mayRecord)
{
    const auto invoice = detail.value(u"invoice"_s).toObject();
    const auto id = invoice.value(u"id"_s).toString();
    const auto isIssued = invoice.value(u"status"_s) == u"approved"_s;
    m_balance = decimalText(invoice.value(u"balance"_s));
    if (id != m_id)
        m_form->hide();
    m_id = id;
    const auto open = Money::fromNumeric(m_balance);
    m_paymentsPart->setVisible(isIssued);
    m_ownPart->setVisible(invoice.value(u"kind"_s) != u"earlier"_s);
    m_record->setVisible(mayRecord && isIssued && open && !open->isZero());
    showPayments(detail);
    m_papers->show(detail.value(u"papers"_s).toArray(),
                   !invoice.value(u"invoice_number"_s).toString().isEmpty());
    showLines(detail);
}

void InvoicePage::showPayments(const QJsonObject &detail)
{
    QList<QList<SmallCell>> rows;
    for (const auto &value : detail.value(u"payments"_s).toArray()) {
        const auto payment = value.toObject();
        rows.append({{dateText(dayOf(payment.value(u"paid_on"_s)))},
                     {methodWords(payment.value(u"method"_s).toString())},
                     {payment.value(u"reference"_s).toString()},
                     {moneyWords(payment.value(u"amount"_s))}});
    }
    const auto open = Money::fromNumeric(m_balance);
    if (open && !open->isZero())
        rows.append({{},
                     {},
                     {tr("Open"), Tone::Secondary, false},
                     {open->displayPlain(), Tone::Amber, true}});
    m_payments->setRows(rows);
}

void InvoicePage::showLines(const QJsonObject &detail)
{
    const auto batches = detail.value(u"batches"_s).toObject();
    QList<QList<SmallCell>> rows;
    for (const auto &value : detail.value(u"lines"_s).toArray()) {
        const auto line = value.toObject();
        const auto list = batches.value(line.value(u"id"_s).toString()).toArray();
        rows.append({{line.value(u"description"_s).toString()},
                     {list.isEmpty() ? QString() : batchWords(list), Tone::Secondary, false},
                     {countText(line.value(u"quantity"_s).toInt())},
                     {moneyWords(line.value(u"taxable_value"_s))}});
    }
    m_linesTitle->setText(tr("Lines  %1").arg(rows.size()));
    m_lines->setRows(rows);
}

} // namespace desk
