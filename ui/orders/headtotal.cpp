#include "headtotal.h"

#include "textlabel.h"

#include <QVBoxLayout>

namespace desk {

HeadTotal::HeadTotal(QWidget *parent)
    : QWidget(parent),
      m_words(new TextLabel(Type::Small, Token::Text2)),
      m_amount(new TextLabel(Type::Fact))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(0);
    for (auto *label : {m_words, m_amount}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        column->addWidget(label);
    }
    hide();
}

void HeadTotal::show(const QString &words, const QString &amount)
{
    m_words->setText(words);
    m_amount->setText(amount);
    setAccessibleName(words);
    setAccessibleDescription(amount);
    setVisible(!amount.isEmpty());
}

} // namespace desk
