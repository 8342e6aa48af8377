#include "fieldform.h"

#include "dayfield.h"
#include "fielderror.h"
#include "pane.h"
#include "textlabel.h"
#include "theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3;

} // namespace

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &FieldForm::settle);
}

/// A sentence that wraps knows its height once it has been shown, so the fields are measured again
/// then.
void FieldForm::settle()
{
    for (auto *one : std::as_const(m_fields)) {
        one->layout()->invalidate();
        one->updateGeometry();
    }
    m_column->activate();
    updateGeometry();
}

void FieldForm::section(const QString &heading, const QString &aside)
{
    if (m_grid)
        m_column->addWidget(new Hairline(this));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 0);
    head->setSpacing(8);
    head->addWidget(new TextLabel(heading, Type::BodyStrong, Token::Text, this));
    if (!aside.isEmpty()) {
        auto *words = new TextLabel(aside, Type::Body, Token::Text2, this);
        words->setElided(true);
        head->addWidget(words, 1);
    }
    head->addStretch(aside.isEmpty() ? 1 : 0);
    m_column->addLayout(head);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(16, 6, 16, 14);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(10);
    for (int i = 0; i < columns; ++i) {
        m_grid->setColumnStretch(i, 1);
        m_grid->setColumnMinimumWidth(i, px(120));
    }
    m_column->addLayout(m_grid);
    m_next = 0;
}

void FieldForm::placeCell(QWidget *widget, int span)
{
    if (m_next % columns + span > columns)
        m_next += columns - m_next % columns;
    m_grid->addWidget(widget, m_next / columns, m_next % columns, 1, span);
    m_next += span;
}

FieldError *FieldForm::place(const QString &name, const QString &label, QWidget *widget, int span)
{
    widget->setObjectName(name);
    widget->setSizePolicy(QSizePolicy::Ignored, widget->sizePolicy().verticalPolicy());
    auto *wrapped = new FieldError(label, widget, this);
    // a field keeps to the top, whatever height its neighbour's sentence takes
    static_cast<QVBoxLayout *>(wrapped->layout())->addStretch(1);
    placeCell(wrapped, span);
    m_fields.insert(name, wrapped);
    m_order << name;
    return wrapped;
}

QLineEdit *FieldForm::addText(const QString &name, const QString &label, int span, int longest)
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(longest);
    place(name, label, edit, span);
    connect(edit, &QLineEdit::textEdited, this,
            [this, name](const QString &text) { take(name, text); });
    return edit;
}

DayField *FieldForm::addDay(const QString &name, const QString &label, int span)
{
    auto *edit = new DayField(this);
    edit->setPlaceholderText(tr("day, month, year"));
    place(name, label, edit, span);
    connect(edit, &DayField::dayEdited, this, [this, name, edit] {
        take(name, edit->day().isValid() ? edit->day().toString(Qt::ISODate) : QString());
    });
    return edit;
}

QComboBox *FieldForm::addChoice(const QString &name, const QString &label,
                                const QList<std::pair<QString, QString>> &choices, int span)
{
    auto *box = new QComboBox(this);
    for (const auto &[value, words] : choices)
        box->addItem(words, value);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    place(name, label, box, span);
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, name, box] { take(name, box->currentData().toString()); });
    return box;
}

void FieldForm::addWidget(QWidget *widget, int span)
{
    if (qobject_cast<FieldError *>(widget))
        static_cast<QVBoxLayout *>(widget->layout())->addStretch(1);
    placeCell(widget, span);
}

void FieldForm::end()
{
    m_column->addStretch(1);
}

void FieldForm::take(const QString &name, const QString &text)
{
    if (m_filling || m_value.value(name).toString() == text)
        return;
    m_value.insert(name, text);
    m_told.remove(name);
    Q_EMIT edited(name);
}

void FieldForm::show(QWidget *widget, const QString &text)
{
    if (auto *day = qobject_cast<DayField *>(widget))
        return day->setDay(QDate::fromString(text, Qt::ISODate));
    if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
        if (edit->text() != text)
            edit->setText(text);
        return;
    }
    if (auto *box = qobject_cast<QComboBox *>(widget))
        box->setCurrentIndex(std::max(0, box->findData(text)));
}

void FieldForm::setValue(const QJsonObject &value)
{
    m_filling = true;
    m_value = value;
    m_told.clear();
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        show(it.value()->field(), value.value(it.key()).toString());
    m_filling = false;
}

void FieldForm::setHint(const QString &name, const QString &words, bool good)
{
    m_hints.insert(name, {words, good});
}

void FieldForm::showProblems(const QList<DraftProblem> &problems, bool strict)
{
    QHash<QString, QString> wrong = m_told;
    QHash<QString, QString> begun;
    for (const auto &problem : problems) {
        if (!problem.isMissing || strict)
            wrong.insert(problem.field, problem.sentence);
        else if (!m_value.value(problem.field).toString().isEmpty())
            begun.insert(problem.field, problem.sentence);
    }
    for (const auto &name : std::as_const(m_order)) {
        const auto [words, good] = m_hints.value(name);
        const bool isBegun = begun.contains(name);
        dress(name, wrong.value(name), isBegun ? begun.value(name) : words, good && !isBegun);
    }
}

void FieldForm::dress(const QString &name, const QString &wrong, const QString &hint, bool good)
{
    const auto mark = wrong.isEmpty() ? hint + (good ? u'+' : u'-') : u'!' + wrong;
    if (m_shown.value(name) == mark)
        return;
    m_shown.insert(name, mark);
    if (wrong.isEmpty())
        field(name)->hint(hint, good);
    else
        field(name)->tell(wrong);
    m_settling.start(0);
}

bool FieldForm::tell(const QString &name, const QString &sentence)
{
    auto *found = field(name);
    if (!found)
        return false;
    m_told.insert(name, sentence);
    dress(name, sentence, {}, false);
    found->setFocus(Qt::OtherFocusReason);
    return true;
}

void FieldForm::focusFirst()
{
    if (!m_order.isEmpty())
        field(m_order.first())->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
