#include "fielderror.h"

#include "deskstyle.h"
#include "textlabel.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QVBoxLayout>

namespace desk {

FieldError::FieldError(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_below(new TextLabel(Type::Small, Token::Red, this))
{
    auto *above = new TextLabel(label, Type::Small, Token::Text2, this);
    above->setBuddy(field);
    field->setAccessibleName(label);
    m_below->setWordWrap(true);
    m_below->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(above);
    column->addWidget(field);
    column->addWidget(m_below);
}

/// No focus proxy: behind one, Tab goes round and round among the fields of a form.
void FieldError::focusInEvent(QFocusEvent *event)
{
    m_field->setFocus(event->reason());
}

void FieldError::tell(const QString &sentence)
{
    m_below->setToken(Token::Red);
    m_below->setText(sentence);
    m_below->setVisible(!sentence.isEmpty());
    markWrong(m_field, !sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent spoken(m_field, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void FieldError::hint(const QString &words, bool good)
{
    tell({});
    m_below->setToken(good ? Token::Green : Token::Text2);
    m_below->setText(words);
    m_below->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
}

QString FieldError::sentence() const
{
    return m_field->property("wrong").toBool() ? m_below->text() : QString();
}

void FieldErrors::add(const QString &name, FieldError *field)
{
    m_fields.insert(name, field);
}

FieldError *FieldErrors::wrap(const QString &name, const QString &label, QWidget *field)
{
    auto *wrapped = new FieldError(label, field);
    add(name, wrapped);
    return wrapped;
}

bool FieldErrors::tell(const Error &error)
{
    const auto field = m_fields.value(error.field);
    if (!field)
        return false;
    field->tell(error.message);
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

void FieldErrors::clear()
{
    for (const auto &field : std::as_const(m_fields))
        if (field)
            field->clear();
}

} // namespace desk
