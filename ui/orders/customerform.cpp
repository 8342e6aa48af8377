#include "customerform.h"

#include "editordraft.h"
#include "groupfield.h"
#include "gstin.h"
#include "icons.h"
#include "keybutton.h"
#include "notice.h"
#include "text.h"
#include "textlabel.h"
#include "whendone.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

CustomerForm::CustomerForm(Database *database, QWidget *parent)
    : Pane(Token::Panel, parent),
      m_store(database),
      m_errors(this),
      m_name(new QLineEdit),
      m_gstin(new QLineEdit),
      m_state(new QComboBox),
      m_buyer(new QComboBox),
      m_city(new QLineEdit),
      m_pincode(new QLineEdit),
      m_contact(new QLineEdit),
      m_phone(new QLineEdit),
      m_shelfLife(new QLineEdit),
      m_group(new GroupField(database)),
      m_make(new KeyButton(tr("Add the hospital"), icons::create, {})),
      m_notice(new Notice)
{
    add(m_notice);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(16, 8, 16, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
    const std::pair<const char *, QLineEdit *> names[] = {{"customer-name", m_name},
                                                          {"customer-gstin", m_gstin},
                                                          {"customer-city", m_city},
                                                          {"customer-pincode", m_pincode},
                                                          {"customer-contact", m_contact},
                                                          {"customer-phone", m_phone},
                                                          {"customer-shelf-life", m_shelfLife},
                                                          {"customer-group", m_group}};
    for (const auto &[name, field] : names)
        field->setObjectName(QLatin1String(name));
    addField(u"hospital_name"_s, tr("Name of the hospital"), m_name, 0, 0, 2);
    m_gstinField = addField(u"gst_number"_s, tr("GSTIN, if registered"), m_gstin, 0, 2, 2);
    addField(u"state_code"_s, tr("State"), m_state, 0, 4, 1);
    addField(u"buyer_type"_s, tr("Kind of buyer"), m_buyer, 0, 5, 1);
    addField(u"contact_person"_s, tr("Contact"), m_contact, 1, 0, 2);
    addField(u"phone"_s, tr("Phone"), m_phone, 1, 2, 1);
    addField(u"city"_s, tr("City"), m_city, 1, 3, 1);
    addField(u"pincode"_s, tr("PIN code"), m_pincode, 1, 4, 1);
    addField(u"shelf_life_months"_s, tr("Shelf life, months"), m_shelfLife, 1, 5, 1);
    addField(u"hospital_group"_s, tr("Group, such as a chain"), m_group, 2, 0, 2);
    m_group->setToolTip(tr("What one hospital of a group means by its words, the others may mean "
                           "too: decoders see it"));
    m_shelfLife->setToolTip(tr("How long goods must be good for when they arrive, if they ask"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *back = new KeyButton(tr("Back"));
    back->setKeyWords(tr("Esc"));
    m_make->setLook(KeyButton::Look::Primary);
    m_make->setKeyWords(tr("Enter"));
    m_make->setObjectName(u"customer-make"_s);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_make);
    grid->addLayout(buttons, 2, 2, 1, 4, Qt::AlignBottom);
    for (const auto &[column, stretch] : {std::pair(0, 2), {1, 2}, {2, 3}, {3, 3}, {4, 4}, {5, 3}})
        grid->setColumnStretch(column, stretch);
    for (auto *combo : {m_state, m_buyer}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
    }
    fillStates();
    connect(m_gstin, &QLineEdit::textEdited, this, &CustomerForm::readGstin);
    connect(m_make, &KeyButton::clicked, this, &CustomerForm::make);
    connect(back, &KeyButton::clicked, this, &CustomerForm::cancelled);
    add(new Hairline);
}

FieldError *CustomerForm::addField(const QString &name, const QString &label, QWidget *field,
                                   int row, int column, int span)
{
    auto *wrapped = m_errors.wrap(name, label, field);
    static_cast<QGridLayout *>(layout()->itemAt(1)->layout())
        ->addWidget(wrapped, row, column, 1, span, Qt::AlignTop);
    return wrapped;
}

void CustomerForm::fillStates()
{
    m_state->addItem(tr("choose"), QString());
    for (const auto &state : indianStates())
        if (state.active)
            m_state->addItem(u"%1 %2"_s.arg(state.code, state.name), state.code);
    m_buyer->addItem(tr("unregistered"), u"unregistered"_s);
    m_buyer->addItem(tr("registered"), u"registered"_s);
    m_buyer->addItem(tr("composition"), u"composition"_s);
    m_buyer->addItem(tr("SEZ"), u"sez"_s);
    m_buyer->addItem(tr("UIN holder"), u"uin"_s);
    m_buyer->addItem(tr("deemed export"), u"deemed_export"_s);
    m_buyer->addItem(tr("overseas"), u"overseas"_s);
}

void CustomerForm::keepIn(DraftKeeping *drafts)
{
    const QList<std::pair<QString, QLineEdit *>> fields{{u"name"_s, m_name},
                                                        {u"gstin"_s, m_gstin},
                                                        {u"city"_s, m_city},
                                                        {u"pin"_s, m_pincode},
                                                        {u"contact"_s, m_contact},
                                                        {u"phone"_s, m_phone},
                                                        {u"shelf_life"_s, m_shelfLife},
                                                        {u"group"_s, m_group}};
    m_kept = new EditorDraft(
        drafts, u"customers"_s, [fields] { return wordsOf(fields); },
        [this, fields](const QJsonObject &words) {
            // another hospital is another form
            const auto name = words.value(u"name"_s).toString();
            if (m_name->text().isEmpty() || name.startsWith(m_name->text(), Qt::CaseInsensitive))
                putWords(words, fields);
        },
        this);
    for (const auto &field : fields)
        m_kept->watch({field.second});
}

void CustomerForm::begin(const QString &name)
{
    for (QLineEdit *field : {m_name, m_gstin, m_city, m_pincode, m_contact, m_phone, m_shelfLife,
                             static_cast<QLineEdit *>(m_group)})
        field->clear();
    m_state->setCurrentIndex(0);
    m_buyer->setCurrentIndex(0);
    m_errors.clear();
    m_notice->dismiss();
    // words that are a GSTIN are one
    const auto isGstin = Gstin::read(name).isValid();
    (isGstin ? m_gstin : m_name)->setText(name);
    if (m_kept) {
        m_kept->leave();
        m_kept->begin(u"new"_s, tr("a new hospital"));
    }
    readGstin();
    show();
    (isGstin ? m_name : m_gstin)->setFocus(Qt::OtherFocusReason);
}

void CustomerForm::readGstin()
{
    if (m_gstin->text().trimmed().isEmpty()) {
        m_gstinField->clear();
        m_buyer->setCurrentIndex(0);
        return;
    }
    const auto gstin = Gstin::read(m_gstin->text());
    const auto isShort =
        gstin.verdict() == Gstin::Verdict::InvalidLength && gstin.text().size() < 15;
    if (isShort)
        return m_gstinField->hint(tr("%1 of 15 characters").arg(gstin.text().size()));
    if (!gstin.isBuyer())
        return m_gstinField->tell(gstin.sentence());
    m_gstinField->hint(gstin.sentence(), true);
    m_state->setCurrentIndex(m_state->findData(gstin.state().code));
    const auto kind = gstin.kind() == Gstin::Kind::UnBody ? u"uin"_s : u"registered"_s;
    m_buyer->setCurrentIndex(m_buyer->findData(kind));
}

void CustomerForm::make()
{
    m_errors.clear();
    const auto gstin = Gstin::read(m_gstin->text());
    if (!m_gstin->text().trimmed().isEmpty() && !gstin.isBuyer()) {
        m_gstinField->tell(gstin.sentence());
        return m_gstin->setFocus(Qt::OtherFocusReason);
    }
    QJsonObject document{{u"hospital_name"_s, cleanLine(m_name->text())},
                         {u"city"_s, cleanLine(m_city->text())},
                         {u"pincode"_s, asciiDigits(cleanLine(m_pincode->text()))},
                         {u"contact_person"_s, cleanLine(m_contact->text())},
                         {u"phone"_s, cleanLine(m_phone->text())},
                         {u"shelf_life_months"_s, asciiDigits(cleanLine(m_shelfLife->text()))},
                         {u"hospital_group"_s, cleanLine(m_group->text())},
                         {u"state_code"_s, m_state->currentData().toString()},
                         {u"buyer_type"_s, m_buyer->currentData().toString()}};
    if (!gstin.text().isEmpty())
        document.insert(u"gst_number"_s, gstin.text());
    m_make->setEnabled(false);
    whenDone(m_store.save(document), this,
             [this](const Result<QJsonObject> &answer) { answered(answer); });
}

void CustomerForm::answered(const Result<QJsonObject> &answer)
{
    m_make->setEnabled(true);
    if (!answer) {
        if (!m_errors.tell(answer.error()))
            m_notice->tell(answer.error());
        return;
    }
    whenDone(m_store.read(answer->value(u"id"_s).toString()), this,
             [this](const Result<QJsonObject> &customer) {
                 if (customer)
                     Q_EMIT made(*customer);
                 else
                     m_notice->tell(customer.error());
             });
}

void CustomerForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT cancelled();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers())
        return make();
    Pane::keyPressEvent(event);
}

} // namespace desk
