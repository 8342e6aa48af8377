#include "orderform.h"

#include "chip.h"
#include "customerfield.h"
#include "customerform.h"
#include "daytext.h"
#include "groupcard.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "statuschip.h"
#include "textlabel.h"
#include "theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

OrderForm::OrderForm(Database *database, bool mayCreateCustomers, QWidget *parent)
    : Pane(Token::Surface, parent),
      m_errors(this),
      m_row(new QHBoxLayout),
      m_hospital(new CustomerField(database, mayCreateCustomers)),
      m_contact(new QLineEdit),
      m_priority(new QComboBox),
      m_neededBy(new QLineEdit),
      m_address(new QComboBox),
      m_chip(new ChipLabel),
      m_facts(new TextLabel(Type::Small, Token::Text2)),
      m_group(new KeyButton(tr("Group…"))),
      m_database(database),
      m_customerForm(new CustomerForm(database))
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_row->setContentsMargins(16, 8, 16, 4);
    m_row->setSpacing(8);
    column->addLayout(m_row);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(16, 0, 16, 8);
    below->setSpacing(8);
    below->addWidget(m_chip);
    below->addWidget(m_facts, 1);
    m_group->setLook(KeyButton::Look::Flat);
    m_group->setObjectName(u"group-of-hospital"_s);
    m_group->setToolTip(tr("The group that this hospital belongs to, such as a chain"));
    below->addWidget(m_group);
    m_facts->setElided(true);
    column->addLayout(below);
    add(m_customerForm);
    m_customerForm->hide();
    add(new Hairline);
    build(mayCreateCustomers);
}

void OrderForm::build(bool mayCreateCustomers)
{
    m_hospital->setObjectName(u"hospital"_s);
    m_contact->setObjectName(u"contact"_s);
    m_neededBy->setObjectName(u"needed-by"_s);
    m_contact->setMaxLength(255);
    m_neededBy->setPlaceholderText(tr("22 Nov"));
    m_neededBy->setMinimumWidth(px(112));
    m_priority->setMinimumWidth(px(104));
    m_address->setMinimumWidth(px(112));
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(u"customer_id"_s, tr("Hospital, by any word"), m_hospital, 5);
    addField(u"contact_person"_s, tr("Asked by"), m_contact, 2);
    addField(u"priority"_s, tr("Priority"), m_priority, 0);
    m_neededByField = addField(u"promised_date"_s, tr("Needed by"), m_neededBy, 1);
    m_addressField = addField(u"delivery_address_id"_s, tr("Deliver to"), m_address, 1);
    fillPriorities();
    connect(m_hospital, &CustomerField::customerChanged, this, [this] {
        m_errors.clear();
        showCustomer();
        Q_EMIT customerChanged();
        Q_EMIT edited();
    });
    connect(m_hospital, &QLineEdit::textEdited, this, &OrderForm::edited);
    connect(m_group, &KeyButton::clicked, this, &OrderForm::askGroup);
    connect(m_hospital, &CustomerField::failed, this, &OrderForm::failed);
    if (mayCreateCustomers)
        connect(m_hospital, &CustomerField::wanted, m_customerForm, &CustomerForm::begin);
    connect(m_customerForm, &CustomerForm::cancelled, this, &OrderForm::closeCustomerForm);
    connect(m_customerForm, &CustomerForm::made, this, [this](const QJsonObject &customer) {
        closeCustomerForm();
        m_hospital->setCustomer(customer);
        Q_EMIT m_hospital->customerChanged();
        m_contact->setFocus(Qt::OtherFocusReason);
    });
    connect(m_contact, &QLineEdit::textEdited, this, &OrderForm::edited);
    connect(m_neededBy, &QLineEdit::textEdited, this, &OrderForm::edited);
    connect(m_neededBy, &QLineEdit::editingFinished, this, &OrderForm::leaveDay);
    connect(m_priority, &QComboBox::activated, this, &OrderForm::edited);
    connect(m_address, &QComboBox::activated, this, &OrderForm::edited);
}

FieldError *OrderForm::addField(const QString &name, const QString &label, QWidget *field,
                                int stretch)
{
    auto *wrapped = m_errors.wrap(name, label, field);
    m_row->addWidget(wrapped, stretch, Qt::AlignTop);
    return wrapped;
}

void OrderForm::fillPriorities()
{
    const std::pair<QString, Token> priorities[] = {{u"urgent"_s, Token::RedMark},
                                                    {u"high"_s, Token::AmberMark},
                                                    {u"medium"_s, Token::Text3},
                                                    {u"low"_s, Token::Text3}};
    for (const auto &[priority, token] : priorities)
        m_priority->addItem(themeIcon(icons::flag, token), statusWords(priority), priority);
}

void OrderForm::keepIn(DraftKeeping *drafts)
{
    m_customerForm->keepIn(drafts);
}

void OrderForm::show(const OrderDraft &draft)
{
    m_errors.clear();
    closeCustomerForm();
    m_hospital->setCustomer(draft.customer, draft.customerWords);
    m_contact->setText(draft.contact);
    m_priority->setCurrentIndex(std::max(0, m_priority->findData(draft.priority)));
    m_neededBy->setText(draft.neededBy);
    leaveDay();
    showCustomer();
    showAddresses(draft.addressId);
}

void OrderForm::read(OrderDraft &draft) const
{
    draft.customer = m_hospital->customer();
    draft.customerWords = m_hospital->text();
    draft.contact = m_contact->text();
    draft.priority = m_priority->currentData().toString();
    draft.neededBy = m_neededBy->text();
    draft.addressId = m_addressField->isHidden() ? QString() : m_address->currentData().toString();
}

void OrderForm::showCustomer()
{
    const auto &customer = m_hospital->customer();
    const auto gstin = customer.value(u"gst_number"_s).toString();
    QStringList facts;
    if (!gstin.isEmpty())
        facts << gstin;
    if (const auto state = customer.value(u"state"_s).toString(); !state.isEmpty())
        facts << u"%1 %2"_s.arg(state, customer.value(u"state_code"_s).toString());
    if (const auto phone = customer.value(u"phone"_s).toString(); !phone.isEmpty())
        facts << phone;
    if (const auto group = customer.value(u"hospital_group"_s).toString(); !group.isEmpty())
        facts << tr("of %1").arg(group);
    if (facts.isEmpty() && !customer.isEmpty())
        facts << tr("Held by another rep.");
    if (customer.isEmpty())
        facts << tr("Suggestions come as you type; a new hospital can be added on the spot.");
    m_facts->setText(facts.join(u"  ·  "_s));
    m_group->setVisible(customer.contains(u"version"_s)); // of others' hospitals one knows the name
    const auto kind = customer.value(u"buyer_type"_s).toString();
    m_chip->setVisible(!kind.isEmpty());
    m_chip->setChip(
        {kind == u"registered"_s && !gstin.isEmpty() ? tr("GSTIN valid") : statusWords(kind),
         gstin.isEmpty() ? Tone::Outline : Tone::Green,
         gstin.isEmpty() ? QString() : icons::agrees,
         {}});
    if (m_contact->text().trimmed().isEmpty())
        m_contact->setText(customer.value(u"contact_person"_s).toString());
    m_contact->setCursorPosition(0);
    showAddresses(m_address->currentData().toString());
}

/// It belongs to the hospital, not to the order: the order is not edited by it.
void OrderForm::askGroup()
{
    auto *card = new GroupCard(m_database, window());
    connect(card, &GroupCard::changed, this, [this](const QJsonObject &customer) {
        if (customer.value(u"id"_s) != m_hospital->customer().value(u"id"_s))
            return;
        m_hospital->setCustomer(customer);
        showCustomer();
    });
    connect(card, &Overlay::closed, card, &QObject::deleteLater);
    card->ask(m_hospital->customer());
}

void OrderForm::showAddresses(const QString &chosen)
{
    const auto addresses = m_hospital->customer().value(u"addresses"_s).toArray();
    m_address->clear();
    m_address->addItem(tr("its own address"), QString());
    for (const auto &address : addresses)
        m_address->addItem(address[u"label"_s].toString(), address[u"id"_s].toString());
    m_address->setCurrentIndex(std::max(0, m_address->findData(chosen)));
    m_addressField->setVisible(!addresses.isEmpty());
}

/// What is a day is shown as one; what is none stays as typed, with its sentence.
void OrderForm::leaveDay()
{
    const auto today = indianToday();
    const auto problem = DayText::problem(m_neededBy->text(), today);
    m_neededByField->tell(problem);
    if (const auto day = DayText::read(m_neededBy->text(), today); day && problem.isEmpty())
        m_neededBy->setText(dateText(*day));
    m_neededBy->setCursorPosition(0);
}

QString OrderForm::neededBy() const
{
    return m_neededByField->sentence().isEmpty() ? m_neededBy->text() : QString();
}

QString OrderForm::problem() const
{
    if (m_hospital->customer().isEmpty())
        return tr("Choose the hospital that asks.");
    const auto day = DayText::problem(m_neededBy->text(), indianToday());
    return day.isEmpty() ? QString() : tr("Needed by: %1").arg(day);
}

void OrderForm::focusHospital()
{
    m_hospital->setFocus(Qt::OtherFocusReason);
    m_hospital->selectAll();
}

void OrderForm::closeCustomerForm()
{
    if (m_customerForm->isHidden())
        return;
    m_customerForm->hide();
    m_hospital->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
