#include "paymentform.h"

#include "dayfield.h"
#include "editordraft.h"
#include "fielderror.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "money.h"
#include "theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

PaymentForm::PaymentForm(QWidget *parent)
    : QFrame(parent),
      m_amount(new QLineEdit),
      m_day(new DayField),
      m_method(new QComboBox),
      m_reference(new QLineEdit),
      m_record(new KeyButton(tr("Record"), icons::approve, {}, this)),
      m_errors(new FieldErrors(this))
{
    setObjectName(u"payment-form"_s);
    m_method->addItem(tr("Bank transfer"), u"bank"_s);
    m_method->addItem(tr("UPI"), u"upi"_s);
    m_method->addItem(tr("Cheque"), u"cheque"_s);
    m_method->addItem(tr("Cash"), u"cash"_s);
    m_method->addItem(tr("TDS withheld"), u"tds"_s);
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setObjectName(u"payment-amount"_s);
    m_reference->setMaxLength(100);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    const QList<QPair<QString, FieldError *>> fields{
        {u"amount"_s, new FieldError(tr("Amount ₹"), m_amount)},
        {u"paid_on"_s, new FieldError(tr("Received on"), m_day)},
        {u"method"_s, new FieldError(tr("How"), m_method)},
        {u"reference"_s, new FieldError(tr("Reference"), m_reference)}};
    for (int i = 0; i < fields.size(); ++i) {
        grid->addWidget(fields.at(i).second, i / 2, i % 2, Qt::AlignTop);
        m_errors->add(fields.at(i).first, fields.at(i).second);
    }
    m_record->setLook(KeyButton::Look::Primary);
    m_record->setKeyWords(tr("Enter"));
    grid->addWidget(m_record, 2, 1, Qt::AlignRight);
    connect(m_record, &KeyButton::clicked, this, &PaymentForm::enter);
    for (const auto &[name, field] : this->fields())
        connect(field, &QLineEdit::textEdited, this, &PaymentForm::edited);
    connect(m_day, &DayField::dayEdited, this, &PaymentForm::edited);
    connect(m_method, &QComboBox::activated, this, &PaymentForm::edited);
}

QList<std::pair<QString, QLineEdit *>> PaymentForm::fields() const
{
    return {{u"amount"_s, m_amount}, {u"paid_on"_s, m_day}, {u"reference"_s, m_reference}};
}

QJsonObject PaymentForm::words() const
{
    if (isHidden())
        return {};
    auto words = wordsOf(fields());
    words.insert(u"method"_s, m_method->currentData().toString());
    return words;
}

void PaymentForm::putBack(const QJsonObject &words)
{
    m_errors->clear();
    putWords(words, fields());
    m_method->setCurrentIndex(std::max(0, m_method->findData(words.value(u"method"_s).toString())));
    show();
}

void PaymentForm::begin(const QString &balance)
{
    m_errors->clear();
    m_amount->setText(balance);
    m_day->setDay(indianToday());
    m_method->setCurrentIndex(0);
    m_reference->clear();
    show();
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
}

bool PaymentForm::tell(const Error &error)
{
    return m_errors->tell(error);
}

void PaymentForm::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
}

void PaymentForm::enter()
{
    m_errors->clear();
    const auto amount = Money::fromText(m_amount->text());
    if (!amount) {
        m_errors->tell({ErrorKind::Validation, u"amount"_s, amount.error().message, {}});
        return;
    }
    if (!m_day->day().isValid()) {
        m_errors->tell(
            {ErrorKind::Validation, u"paid_on"_s, tr("Give the day, such as 4 Dec 2026."), {}});
        return;
    }
    Q_EMIT entered({.amount = amount->toText(),
                    .day = m_day->day(),
                    .method = m_method->currentData().toString(),
                    .reference = m_reference->text().trimmed()});
}

void PaymentForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT cancelled();
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier))
        return enter();
    QFrame::keyPressEvent(event);
}

} // namespace desk
