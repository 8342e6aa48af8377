#include "card.h"

#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace desk {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_note(new TextLabel(Type::Body, Token::Text2, this)),
      m_head(new QHBoxLayout),
      m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_note->setElided(true);
    m_head->setContentsMargins(16, 8, 12, 4);
    m_head->setSpacing(8);
    m_head->addWidget(new TextLabel(title, Type::BodyStrong, Token::Text, this));
    m_head->addWidget(m_note, 1);
    m_column->setContentsMargins(1, 1, 1, 8);
    m_column->setSpacing(0);
    m_column->addLayout(m_head);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
}

void Card::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void Card::add(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void Card::addStretch()
{
    m_column->addStretch(1);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Line));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace desk
