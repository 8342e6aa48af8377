#include "recordform.h"

#include "daytext.h"
#include "fielderror.h"
#include "indianformat.h"
#include "result.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesHeight = 96;

QJsonValue inside(const QJsonObject &record, const QString &name)
{
    const auto point = name.indexOf(u'.');
    if (point < 0)
        return record.value(name);
    return inside(record.value(name.left(point)).toObject(), name.mid(point + 1));
}

void putInside(QJsonObject *record, const QString &name, const QJsonValue &value)
{
    const auto point = name.indexOf(u'.');
    if (point < 0) {
        record->insert(name, value);
        return;
    }
    auto inner = record->value(name.left(point)).toObject();
    putInside(&inner, name.mid(point + 1), value);
    record->insert(name.left(point), inner);
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

QString linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const auto &line : value.toArray())
        lines << line.toString();
    return lines.join(u'\n');
}

QString dayOf(const QJsonValue &value)
{
    const auto day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? dateText(day) : value.toString();
}

} // namespace

RecordForm::RecordForm(QWidget *parent) : QWidget(parent), m_area(new QScrollArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    column->addWidget(m_area);
}

void RecordForm::show(const QList<FormField> &fields, const QJsonObject &record)
{
    const QSignalBlocker quiet(this); // filling is no change
    const auto *focused = QApplication::focusWidget();
    const auto writtenIn =
        m_page && m_page->isAncestorOf(focused) ? focused->objectName() : QString();
    delete m_area->takeWidget();
    m_fields = fields;
    m_widgets.clear();
    m_page = new QWidget;
    m_errors = new FieldErrors(m_page);
    auto *grid = new QGridLayout(m_page);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    int place = 0;
    for (const auto &field : fields) {
        auto *widget = makeField(field);
        widget->setObjectName(field.name);
        m_widgets.insert(field.name, widget);
        auto *wrapped = m_errors->wrap(field.name, field.label, widget);
        wrapped->hint(field.hint);
        place += field.wide ? place % 2 : 0; // a wide one begins a row
        grid->addWidget(wrapped, place / 2, place % 2, 1, field.wide ? 2 : 1, Qt::AlignTop);
        place += field.wide ? 2 : 1;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(place / 2 + 1, 1);
    m_area->setWidget(m_page);
    m_page->setAutoFillBackground(false);
    for (const auto &field : fields)
        fill(field, inside(record, field.name));
    m_before = values();
    m_page->show();
    // the field that was written in keeps the focus; without one the keys of the page would be dead
    if (auto *again = m_widgets.value(writtenIn))
        again->setFocus(Qt::OtherFocusReason);
}

void RecordForm::fill(const FormField &field, const QJsonValue &value)
{
    auto *widget = m_widgets.value(field.name);
    if (auto *flag = qobject_cast<QCheckBox *>(widget))
        flag->setChecked(value.toBool());
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(widget))
        lines->setPlainText(linesOf(value));
    else
        static_cast<QLineEdit *>(widget)->setText(
            field.kind == FormField::Kind::Day ? dayOf(value) : textOf(value));
}

QJsonObject RecordForm::typed() const
{
    QJsonObject typed;
    const auto now = values();
    for (const auto &field : m_fields)
        if (const auto value = inside(now, field.name); value != inside(m_before, field.name))
            typed.insert(field.name, value);
    return typed;
}

void RecordForm::putTyped(const QJsonObject &typed)
{
    for (const auto &field : std::as_const(m_fields))
        if (typed.contains(field.name))
            fill(field, typed.value(field.name));
}

QWidget *RecordForm::makeField(const FormField &field)
{
    if (field.kind == FormField::Kind::Flag) {
        auto *flag = new QCheckBox(tr("Yes"), m_page);
        flag->setEnabled(!field.fixed);
        connect(flag, &QCheckBox::toggled, this, &RecordForm::changed);
        return flag;
    }
    if (field.kind == FormField::Kind::Lines) {
        auto *lines = new QPlainTextEdit(m_page);
        lines->setReadOnly(field.fixed);
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(linesHeight);
        connect(lines, &QPlainTextEdit::textChanged, this, &RecordForm::changed);
        return lines;
    }
    auto *line = new QLineEdit(m_page);
    line->setReadOnly(field.fixed);
    if (field.kind == FormField::Kind::Number)
        line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::textEdited, this, &RecordForm::changed);
    connect(line, &QLineEdit::returnPressed, this, &RecordForm::submitted);
    return line;
}

QJsonValue RecordForm::valueOf(const FormField &field) const
{
    auto *widget = m_widgets.value(field.name);
    if (const auto *flag = qobject_cast<QCheckBox *>(widget))
        return flag->isChecked();
    if (const auto *lines = qobject_cast<QPlainTextEdit *>(widget)) {
        QJsonArray list;
        for (const auto &line : lines->toPlainText().split(u'\n'))
            if (!line.trimmed().isEmpty())
                list.append(line.trimmed());
        return list;
    }
    const auto text = static_cast<QLineEdit *>(widget)->text().trimmed();
    if (text.isEmpty())
        return QJsonValue::Null;
    bool isNumber = false;
    const auto number = text.toDouble(&isNumber);
    if (field.kind == FormField::Kind::Number && isNumber)
        return number;
    if (field.kind != FormField::Kind::Day)
        return text;
    // what is no day goes as it is: the database says so beside the field
    const auto day = DayText::read(text, QDate::currentDate());
    return day ? day->toString(Qt::ISODate) : text;
}

QJsonObject RecordForm::values() const
{
    QJsonObject values;
    for (const auto &field : m_fields)
        if (!field.fixed)
            putInside(&values, field.name, valueOf(field));
    return values;
}

void RecordForm::setHints(const QHash<QString, QString> &hints)
{
    for (auto it = hints.begin(); it != hints.end(); ++it)
        if (auto *field = m_widgets.value(it.key()))
            static_cast<FieldError *>(field->parentWidget())->hint(it.value());
}

bool RecordForm::tell(const Error &error)
{
    m_errors->clear();
    return m_errors->tell(error);
}

} // namespace desk
