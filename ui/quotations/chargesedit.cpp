#include "chargesedit.h"

#include "deskstyle.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk {

ChargesEdit::ChargesEdit(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    addRow({});
}

void ChargesEdit::addRow(const DraftCharge &charge)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *description = new QLineEdit(charge.description, line);
    description->setPlaceholderText(tr("Freight"));
    description->setAccessibleName(tr("Charge for"));
    auto *amount = new QLineEdit(charge.amount, line);
    amount->setPlaceholderText(tr("0.00"));
    amount->setAccessibleName(tr("Charge in rupees"));
    amount->setAlignment(Qt::AlignRight);
    amount->setFixedWidth(px(78));
    for (auto *field : {description, amount}) {
        field->setReadOnly(m_readOnly);
        connect(field, &QLineEdit::textEdited, this, &ChargesEdit::onEdited);
    }
    row->addWidget(description, 1);
    row->addWidget(amount);
    m_column->addWidget(line);
    m_rows.append({line, description, amount});
}

void ChargesEdit::onEdited()
{
    for (const auto &row : std::as_const(m_rows)) {
        const auto wrong =
            QuotationDraft::chargeProblem({row.description->text(), row.amount->text()});
        markWrong(row.amount, !wrong.isEmpty());
        row.amount->setToolTip(wrong);
    }
    const auto &last = m_rows.last();
    if (!last.description->text().isEmpty() || !last.amount->text().isEmpty())
        addRow({});
    Q_EMIT edited();
}

void ChargesEdit::setCharges(const QList<DraftCharge> &charges)
{
    if (charges == this->charges())
        return;
    for (const auto &row : std::exchange(m_rows, {})) {
        row.row->hide();
        row.row->deleteLater();
    }
    for (const auto &charge : charges)
        addRow(charge);
    if (!m_readOnly || charges.isEmpty())
        addRow({});
}

QList<DraftCharge> ChargesEdit::charges() const
{
    QList<DraftCharge> charges;
    for (const auto &row : m_rows)
        if (!row.description->text().isEmpty() || !row.amount->text().isEmpty())
            charges.append({row.description->text(), row.amount->text()});
    return charges;
}

void ChargesEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const auto &row : std::as_const(m_rows)) {
        row.description->setReadOnly(readOnly);
        row.amount->setReadOnly(readOnly);
    }
}

} // namespace desk
