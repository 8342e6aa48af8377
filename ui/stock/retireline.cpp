#include "retireline.h"

#include "fielderror.h"
#include "icons.h"
#include "keybutton.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

RetireLine::RetireLine(QWidget *parent)
    : QWidget(parent),
      m_state(new TextLabel(Type::BodyStrong, Token::Text, this)),
      m_successor(new QLineEdit(this)),
      m_button(new KeyButton(tr("Sell no more"), icons::notSupplied, {}, this)),
      m_errors(new FieldErrors(this))
{
    m_successor->setObjectName(u"successor"_s);
    m_successor->setMaxLength(100);
    auto *wrapped = m_errors->wrap(u"successor"_s, tr("SKU that takes its place"), m_successor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_state, 2, Qt::AlignVCenter);
    row->addWidget(wrapped, 1, Qt::AlignTop);
    row->addWidget(m_button, 0, Qt::AlignBottom);
    connect(m_button, &KeyButton::clicked, this, &RetireLine::send);
    connect(m_successor, &QLineEdit::returnPressed, this, &RetireLine::send);
}

void RetireLine::show(const QJsonObject &item)
{
    if (item[u"id"] != m_item[u"id"]) {
        m_successor->clear();
        m_errors->clear();
    }
    m_item = item;
    const auto active = item[u"is_active"].toBool(true);
    m_state->setText(active ? tr("It is sold.") : tr("It is sold no more."));
    m_successor->parentWidget()->setVisible(active);
    m_button->setText(active ? tr("Sell no more") : tr("Sell again"));
}

bool RetireLine::tell(const QString &item, const Error &error)
{
    return m_item[u"id"].toString() == item && m_errors->tell(error);
}

void RetireLine::send()
{
    m_errors->clear();
    const auto active = m_item[u"is_active"].toBool(true);
    QJsonObject change{
        {u"id"_s, m_item[u"id"]}, {u"version"_s, m_item[u"version"]}, {u"is_active"_s, !active}};
    if (const auto sku = m_successor->text().trimmed(); active && !sku.isEmpty())
        change.insert(u"successor"_s, sku);
    Q_EMIT asked(change);
}

} // namespace desk
