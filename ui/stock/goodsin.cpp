#include "goodsin.h"

#include "dayfield.h"
#include "editordraft.h"
#include "fielderror.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "money.h"
#include "quantity.h"
#include "result.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

GoodsIn::GoodsIn(QWidget *parent)
    : QWidget(parent),
      m_from(new TextLabel(Type::Small, Token::Text2, this)),
      m_errors(new FieldErrors(this)),
      m_promiseErrors(new FieldErrors(this)),
      m_sent(m_errors)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    buildReceipt(column);
    buildPromise(column);
    for (const auto &[name, edit] : fields())
        connect(edit, &QLineEdit::textEdited, this, &GoodsIn::edited);
}

QLineEdit *GoodsIn::field(QBoxLayout *row, const QString &label, const QString &name,
                          QLineEdit *edit)
{
    auto *wrapped = new FieldError(label, edit, this);
    m_sent->add(name, wrapped);
    row->addWidget(wrapped, 1, Qt::AlignTop);
    return edit;
}

void GoodsIn::buildReceipt(QBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Goods that come in"), Type::BodyStrong, Token::Text, this));
    m_from->setElided(true);
    head->addWidget(m_from, 1);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_batch = field(row, tr("Batch number"), u"batch_number"_s, new QLineEdit(this));
    m_expiry =
        static_cast<DayField *>(field(row, tr("Expires"), u"expiry_date"_s, new DayField(this)));
    m_mrp = field(row, tr("MRP ₹"), u"mrp"_s, new QLineEdit(this));
    m_quantity = field(row, tr("Quantity"), u"quantity"_s, new QLineEdit(this));
    m_batch->setObjectName(u"receive_batch_number"_s);
    m_expiry->setObjectName(u"receive_expiry_date"_s);
    m_mrp->setObjectName(u"receive_mrp"_s);
    m_quantity->setObjectName(u"receive_quantity"_s);
    for (QLineEdit *edit : {m_batch, static_cast<QLineEdit *>(m_expiry), m_mrp, m_quantity})
        connect(edit, &QLineEdit::returnPressed, this, &GoodsIn::sendReceipt);
    auto *take = new KeyButton(tr("Take in"), icons::create, {}, this);
    connect(take, &KeyButton::clicked, this, &GoodsIn::sendReceipt);
    row->addWidget(take, 0, Qt::AlignBottom);
    column->addLayout(row);
}

void GoodsIn::buildPromise(QBoxLayout *column)
{
    m_sent = m_promiseErrors;
    column->addWidget(
        new TextLabel(tr("Goods that a supplier promised"), Type::BodyStrong, Token::Text, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_supplier = field(row, tr("Supplier"), u"supplier"_s, new QLineEdit(this));
    m_promisedOn = static_cast<DayField *>(
        field(row, tr("Expected on"), u"expected_on"_s, new DayField(this)));
    m_reference = field(row, tr("Our order to them"), u"reference"_s, new QLineEdit(this));
    m_promisedQuantity = field(row, tr("Quantity"), u"quantity"_s, new QLineEdit(this));
    m_supplier->setObjectName(u"expect_supplier"_s);
    m_supplier->setMaxLength(255);
    m_promisedOn->setObjectName(u"expect_on"_s);
    m_reference->setObjectName(u"expect_reference"_s);
    m_reference->setMaxLength(100);
    m_promisedQuantity->setObjectName(u"expect_quantity"_s);
    for (QLineEdit *edit :
         {m_supplier, static_cast<QLineEdit *>(m_promisedOn), m_reference, m_promisedQuantity})
        connect(edit, &QLineEdit::returnPressed, this, &GoodsIn::sendPromise);
    auto *expect = new KeyButton(tr("Expect"), icons::waiting, {}, this);
    connect(expect, &KeyButton::clicked, this, &GoodsIn::sendPromise);
    row->addWidget(expect, 0, Qt::AlignBottom);
    column->addLayout(row);
}

QList<std::pair<QString, QLineEdit *>> GoodsIn::fields() const
{
    return {{u"batch"_s, m_batch},
            {u"expiry"_s, m_expiry},
            {u"mrp"_s, m_mrp},
            {u"quantity"_s, m_quantity},
            {u"supplier"_s, m_supplier},
            {u"promised_on"_s, m_promisedOn},
            {u"reference"_s, m_reference},
            {u"promised_quantity"_s, m_promisedQuantity}};
}

void GoodsIn::show(const QString &sku)
{
    if (sku == m_sku)
        return;
    m_sku = sku;
    emptyReceipt();
    emptyPromise();
    m_errors->clear();
    m_promiseErrors->clear();
}

void GoodsIn::tellExpected(const QJsonObject &expected)
{
    m_expected = expected;
    const auto supplier = expected[u"supplier"].toString();
    const auto on = dateText(QDate::fromString(expected[u"expected_on"].toString(), Qt::ISODate));
    m_from->setText(supplier.isEmpty() ? tr("As expected on %1").arg(on)
                                       : tr("From %1, expected on %2").arg(supplier, on));
    m_from->setVisible(!expected.isEmpty());
}

void GoodsIn::takeExpected(const QJsonObject &expected)
{
    tellExpected(expected);
    m_quantity->setText(QString::number(expected[u"open"].toInt()));
    m_batch->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void GoodsIn::wrong(FieldErrors *errors, const QString &field, const QString &sentence)
{
    errors->tell({ErrorKind::Validation, field, sentence, {}});
}

void GoodsIn::sendReceipt()
{
    m_errors->clear();
    m_sent = m_errors;
    const auto quantity = Quantity::fromText(m_quantity->text());
    const auto mrp = Money::fromText(m_mrp->text());
    if (m_batch->text().trimmed().isEmpty())
        return wrong(m_errors, u"batch_number"_s, tr("Give the batch number on the box."));
    if (!m_expiry->text().trimmed().isEmpty() && !m_expiry->day().isValid())
        return wrong(m_errors, u"expiry_date"_s, tr("“%1” is not a day.").arg(m_expiry->text()));
    if (!m_mrp->text().trimmed().isEmpty() && !mrp)
        return wrong(m_errors, u"mrp"_s, mrp.error().message);
    if (!quantity)
        return wrong(m_errors, u"quantity"_s, quantity.error().message);
    if (!quantity->whole())
        return wrong(m_errors, u"quantity"_s, tr("Only whole pieces can be taken in."));
    QJsonObject goods{{u"sku"_s, m_sku},
                      {u"batch_number"_s, m_batch->text().trimmed()},
                      {u"expiry_date"_s, m_expiry->day().toString(Qt::ISODate)},
                      {u"mrp"_s, mrp ? mrp->toText() : QString()},
                      {u"quantity"_s, QString::number(*quantity->whole())}};
    if (!m_expected.isEmpty())
        goods.insert(u"expected_id"_s, m_expected[u"id"]);
    Q_EMIT receive(goods);
}

void GoodsIn::sendPromise()
{
    m_promiseErrors->clear();
    m_sent = m_promiseErrors;
    const auto quantity = Quantity::fromText(m_promisedQuantity->text());
    if (!m_promisedOn->day().isValid())
        return wrong(m_promiseErrors, u"expected_on"_s,
                     tr("Give the day on which the goods are expected."));
    if (!quantity)
        return wrong(m_promiseErrors, u"quantity"_s, quantity.error().message);
    if (!quantity->whole())
        return wrong(m_promiseErrors, u"quantity"_s, tr("Only whole pieces can be expected."));
    Q_EMIT expect({{u"sku"_s, m_sku},
                   {u"quantity"_s, QString::number(*quantity->whole())},
                   {u"expected_on"_s, m_promisedOn->day().toString(Qt::ISODate)},
                   {u"supplier"_s, m_supplier->text().trimmed()},
                   {u"reference"_s, m_reference->text().trimmed()}});
}

bool GoodsIn::tell(const QString &sku, const Error &error)
{
    return sku == m_sku && m_sent->tell(error);
}

void GoodsIn::emptyReceipt()
{
    for (QLineEdit *edit : {m_batch, static_cast<QLineEdit *>(m_expiry), m_mrp, m_quantity})
        edit->clear();
    m_expected = {};
    m_from->clear();
}

void GoodsIn::emptyPromise()
{
    for (QLineEdit *edit :
         {m_supplier, static_cast<QLineEdit *>(m_promisedOn), m_reference, m_promisedQuantity})
        edit->clear();
}

void GoodsIn::received(const QString &sku)
{
    if (sku != m_sku)
        return;
    emptyReceipt();
    Q_EMIT edited();
}

void GoodsIn::promised(const QString &sku)
{
    if (sku != m_sku)
        return;
    emptyPromise();
    Q_EMIT edited();
}

QJsonObject GoodsIn::words() const
{
    auto words = wordsOf(fields());
    if (!m_expected.isEmpty())
        words.insert(u"expected"_s, m_expected);
    return words;
}

void GoodsIn::putWords(const QJsonObject &words)
{
    tellExpected(words[u"expected"].toObject());
    desk::putWords(words, fields());
}

} // namespace desk
