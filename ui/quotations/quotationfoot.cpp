#include "quotationfoot.h"

#include "amountinwords.h"
#include "chargesedit.h"
#include "dayfield.h"
#include "deskstyle.h"
#include "percentage.h"
#include "taxtable.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMap>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// What one rate of tax comes to.
struct RateSum
{
    Money taxable;
    Money cgst;
    Money sgst;
    Money igst;
};

QMap<int, RateSum> byRate(const QuotationDraft &draft)
{
    QMap<int, RateSum> rates;
    for (const auto &line : draft.lines) {
        const auto rate = Percentage::fromText(line.gstRate);
        if (!rate || line.typed.isOptional)
            continue;
        auto &sum = rates[rate->hundredths()];
        sum.taxable += line.taxable;
        sum.cgst += line.cgst;
        sum.sgst += line.sgst;
        sum.igst += line.igst;
    }
    return rates;
}

QString rateWords(int hundredths)
{
    const auto rate = Percentage::fromText(
        u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0')));
    return rate ? rate->display() : QString();
}

/// SGST, or UTGST where the place of supply is a union territory.
QString localTax(const QuotationDraft &draft)
{
    return draft.place.value(u"local_tax"_s).toString(u"SGST"_s);
}

TextLabel *figure(const QString &text, Type type = Type::Body, Token token = Token::Text)
{
    auto *label = new TextLabel(text, type, token);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QWidget *section(QWidget *parent, QVBoxLayout **column)
{
    auto *widget = new QWidget(parent);
    *column = new QVBoxLayout(widget);
    (*column)->setContentsMargins(16, 10, 12, 8);
    (*column)->setSpacing(4);
    return widget;
}

QFrame *divider(Qt::Orientation orientation)
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::NoFrame);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    orientation == Qt::Vertical ? line->setFixedWidth(1) : line->setFixedHeight(1);
    return line;
}

} // namespace

QuotationFoot::QuotationFoot(QWidget *parent)
    : Pane(Token::Panel, parent),
      m_validUntil(new DayField),
      m_payment(new QLineEdit),
      m_delivery(new QLineEdit),
      m_discount(new QLineEdit),
      m_charges(new ChargesEdit),
      m_states(new TextLabel(Type::Small, Token::Text2)),
      m_why(new TextLabel(Type::Small, Token::Text2)),
      m_tax(new TaxTable),
      m_words(new TextLabel(Type::Small, Token::Text2))
{
    add(divider(Qt::Horizontal));
    auto *three = new QWidget;
    auto *row = new QHBoxLayout(three);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildTerms(), 5);
    row->addWidget(divider(Qt::Vertical));
    row->addWidget(buildTax(), 6);
    row->addWidget(divider(Qt::Vertical));
    row->addWidget(buildTotals(), 4);
    add(three);
    add(divider(Qt::Horizontal));
    m_words->setContentsMargins(16, 5, 12, 5);
    m_words->setElided(true);
    add(m_words);
}

void QuotationFoot::addField(QGridLayout *grid, const QString &label, QLineEdit *field,
                             const QString &name)
{
    const auto row = grid->rowCount();
    auto *words = new TextLabel(label, Type::Small, Token::Text2);
    words->setBuddy(field);
    field->setAccessibleName(label);
    grid->addWidget(words, row, 0);
    grid->addWidget(field, row, 1);
    m_fields.insert(name, field);
    connect(field, &QLineEdit::textEdited, this, [this, field] {
        if (field == m_refused)
            m_refused = nullptr;
        Q_EMIT edited();
    });
}

QWidget *QuotationFoot::buildTerms()
{
    QVBoxLayout *column = nullptr;
    auto *widget = section(this, &column);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addField(grid, tr("Valid until"), m_validUntil, u"valid_until"_s);
    addField(grid, tr("Payment"), m_payment, u"payment_terms"_s);
    addField(grid, tr("Delivery"), m_delivery, u"delivery_terms"_s);
    addField(grid, tr("Discount %"), m_discount, u"discount_percentage"_s);
    m_discount->setPlaceholderText(tr("on all lines"));
    auto *charges = new TextLabel(tr("Charges"), Type::Small, Token::Text2);
    const auto row = grid->rowCount();
    grid->addWidget(charges, row, 0, Qt::AlignTop);
    charges->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(m_charges, row, 1);
    connect(m_charges, &ChargesEdit::edited, this, &QuotationFoot::edited);
    column->addLayout(grid);
    column->addStretch();
    return widget;
}

QWidget *QuotationFoot::buildTax()
{
    QVBoxLayout *column = nullptr;
    auto *widget = section(this, &column);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Tax"), Type::SmallStrong));
    head->addWidget(m_states, 1);
    m_states->setElided(true);
    column->addLayout(head);
    column->addWidget(m_tax);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    column->addStretch();
    return widget;
}

QWidget *QuotationFoot::buildTotals()
{
    QVBoxLayout *column = nullptr;
    auto *widget = section(this, &column);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const QList<QPair<QString, QString>> rows{{u"goods"_s, tr("Goods")},
                                              {u"discount"_s, tr("Discount")},
                                              {u"charges"_s, tr("Charges")},
                                              {u"tax1"_s, {}},
                                              {u"tax2"_s, {}},
                                              {u"round"_s, tr("Round off")}};
    for (const auto &[name, words] : rows) {
        auto *label = new TextLabel(words, Type::Body, Token::Text2);
        if (name.startsWith(u"tax"))
            m_sumTax[name == u"tax1" ? 0 : 1] = label;
        m_sums.insert(name, figure({}));
        const auto row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(m_sums.value(name), row, 1);
    }
    column->addLayout(grid);
    column->addWidget(divider(Qt::Horizontal));
    auto *total = new QHBoxLayout;
    total->addWidget(new TextLabel(tr("Total"), Type::BodyStrong));
    m_sums.insert(u"total"_s, figure({}, Type::Title));
    m_sums.value(u"total"_s)->setObjectName(u"quotation-total"_s);
    total->addWidget(m_sums.value(u"total"_s), 1);
    column->addLayout(total);
    column->addStretch();
    return widget;
}

void QuotationFoot::show(const QuotationDraft &draft)
{
    if (std::exchange(m_id, draft.id) != draft.id)
        m_refused = nullptr;
    const auto put = [](QLineEdit *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
        field->setCursorPosition(0);
    };
    put(m_validUntil, draft.typed.validUntil);
    put(m_payment, draft.typed.payment);
    put(m_delivery, draft.typed.delivery);
    put(m_discount, draft.typed.discount);
    m_charges->setReadOnly(!draft.isOpen());
    m_charges->setCharges(draft.typed.charges);
    for (auto *field : std::as_const(m_fields))
        field->setReadOnly(!draft.isOpen());
    m_states->setText(tr("%1 %2 to %3 %4")
                          .arg(draft.sellerState.value(u"name"_s).toString(),
                               draft.sellerState.value(u"code"_s).toString(),
                               draft.place.value(u"name"_s).toString(),
                               draft.place.value(u"code"_s).toString()));
    m_why->setText(why(draft));
    check(draft);
}

QString QuotationFoot::why(const QuotationDraft &draft)
{
    if (draft.isWithoutTax)
        return tr("Without payment of tax: the goods leave the tax territory.");
    if (draft.buyerType == u"sez")
        return tr("IGST: the buyer is in a special economic zone.");
    if (draft.isInterState())
        return tr("IGST: the goods go to another state.");
    return tr("CGST and %1: seller and place of supply are in one state.").arg(localTax(draft));
}

QuotationDraft::Terms QuotationFoot::terms() const
{
    return {.discount = m_discount->text().trimmed(),
            .validUntil = m_validUntil->text().trimmed(),
            .payment = m_payment->text(),
            .delivery = m_delivery->text(),
            .charges = m_charges->charges()};
}

void QuotationFoot::mark(QLineEdit *field, const QString &sentence)
{
    markWrong(field, !sentence.isEmpty());
    field->setToolTip(sentence);
}

void QuotationFoot::check(const QuotationDraft &draft)
{
    if (m_refused != m_validUntil)
        mark(m_validUntil, draft.isOpen() ? draft.validityProblem() : QString());
    if (m_refused != m_discount)
        mark(m_discount, draft.discountProblem());
}

bool QuotationFoot::tell(const QString &field, const QString &sentence)
{
    auto *wrong = m_fields.value(field);
    if (!wrong)
        return false;
    mark(wrong, sentence);
    m_refused = wrong;
    wrong->setFocus(Qt::OtherFocusReason);
    wrong->selectAll();
    return true;
}

void QuotationFoot::setTax(const QuotationDraft &draft)
{
    const auto inter = draft.isInterState();
    QStringList heads{tr("Rate"), tr("Taxable ₹")};
    heads += inter ? QStringList{u"IGST ₹"_s} : QStringList{u"CGST ₹"_s, localTax(draft) + u" ₹"_s};
    QList<QStringList> rows;
    const auto rates = byRate(draft);
    for (auto rate = rates.begin(); rate != rates.end(); ++rate) {
        QStringList row{rateWords(rate.key()), rate->taxable.displayPlain()};
        row += inter ? QStringList{rate->igst.displayPlain()}
                     : QStringList{rate->cgst.displayPlain(), rate->sgst.displayPlain()};
        rows.append(row);
    }
    m_tax->setRows(heads, rows);
}

void QuotationFoot::setTotals(const QuotationDraft &draft)
{
    const auto &totals = draft.sums;
    const auto inter = draft.isInterState();
    m_sums.value(u"goods"_s)->setText(totals.goods.displayPlain());
    m_sums.value(u"discount"_s)->setText((-totals.discount).displayPlain());
    m_sums.value(u"discount"_s)->setToken(totals.discount.isZero() ? Token::Text : Token::Red);
    m_sums.value(u"charges"_s)->setText(totals.charges.displayPlain());
    m_sumTax[0]->setText(inter ? u"IGST"_s : u"CGST"_s);
    m_sumTax[1]->setText(localTax(draft));
    m_sums.value(u"tax1"_s)->setText((inter ? totals.igst : totals.cgst).displayPlain());
    m_sums.value(u"tax2"_s)->setText(totals.sgst.displayPlain());
    for (auto *second : {m_sumTax[1], m_sums.value(u"tax2"_s)})
        second->setVisible(!inter);
    m_sums.value(u"round"_s)->setText(totals.roundOff.displayPlain());
    m_sums.value(u"total"_s)->setText(totals.total.display());
    m_words->setText(tr("In words: %1").arg(amountInWords(totals.total)));
    setTax(draft);
    check(draft);
}

} // namespace desk
