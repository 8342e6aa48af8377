#include "card.h"

#include "keybutton.h"
#include "pane.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace desk {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_note(new TextLabel(Type::Body, Token::Text2, this)),
      m_head(new QHBoxLayout),
      m_column(new QVBoxLayout(this)),
      m_sentence(new TextLabel(Type::Body, Token::Text2, this))
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
    m_column->addWidget(m_sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(16, 4, 16, 8);
    m_sentence->hide();
}

void Card::sayInstead(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    for (auto *widget : std::as_const(m_held))
        widget->setVisible(sentence.isEmpty());
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
}

KeyButton *Card::addLink(const QString &words)
{
    auto *link = new KeyButton(words);
    link->setLook(KeyButton::Look::Flat);
    m_head->addWidget(link);
    m_head->setContentsMargins(16, 1, 12, 0); // the link is taller than the words
    static_cast<QHBoxLayout *>(m_head)->addStrut(link->sizeHint().height());
    return link;
}

void Card::add(QWidget *widget, int stretch)
{
    m_held.append(widget);
    m_column->addWidget(widget, stretch);
}

QWidget *Card::addLine()
{
    auto *line = new Pane(Token::Line);
    line->setFixedHeight(1);
    m_column->addSpacing(8);
    m_column->addWidget(line);
    return line;
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
