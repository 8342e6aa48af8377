#include "templatecard.h"

#include "emptystate.h"
#include "fielderror.h"
#include "icons.h"
#include "keybutton.h"
#include "notice.h"
#include "recordmodel.h"
#include "records.h"
#include "rowlist.h"
#include "searchfield.h"
#include "text.h"
#include "textlabel.h"
#include "theme.h"
#include "whendone.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize s_size(620, 460);
constexpr int s_longestName = 100;

/// "Shantivan City Hospital, Pune", or whoever made one for all.
QString secondLine(const QJsonObject &record)
{
    const auto hospital = record.value(u"hospital_name"_s).toString();
    const auto city = record.value(u"city"_s).toString();
    if (hospital.isEmpty())
        return TemplateCard::tr("for all hospitals, made by %1")
            .arg(record.value(u"made_by"_s).toString());
    return city.isEmpty() || hospital.contains(city) ? hospital : hospital + u", "_s + city;
}

} // namespace

TemplateCard::TemplateCard(Database *database, QWidget *window)
    : Overlay(window),
      m_store(database),
      m_search(new SearchField(tr("Name or hospital"), card())),
      m_notice(new Notice(card())),
      m_model(new RecordModel({{u"name"_s, tr("Template"), ColumnKind::Text, 0, true},
                               {u"line_count"_s, tr("Lines"), ColumnKind::Count, 64},
                               {u"last_used_at"_s, tr("Last used"), ColumnKind::Age, 84}},
                              this)),
      m_list(new RowList(card())),
      m_name(new QLineEdit(card())),
      m_errors(new FieldErrors(this))
{
    build();
    dressRows();
    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        m_words = words;
        read();
    });
    connect(m_list, &RowList::chosen, this, &TemplateCard::offer);
    connect(m_list, &RowList::opened, this, &TemplateCard::begin);
    connect(m_name, &QLineEdit::textEdited, m_errors, &FieldErrors::clear);
}

void TemplateCard::build()
{
    setAccessibleName(tr("Order from a template"));
    m_list->setRecords(m_model);
    m_list->setTwoLines(true);
    m_list->setAccessibleName(tr("Templates"));
    m_name->setObjectName(u"template-new-name"_s);
    m_name->setMaxLength(s_longestName);
    m_nameField = new FieldError(tr("New name"), m_name, card());
    m_nameField->hide();
    m_errors->add(u"name"_s, m_nameField);
    for (QWidget *part : QList<QWidget *>{m_search, m_list, m_name})
        part->installEventFilter(this);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("Order from a template"), Type::Title, Token::Text, card()));
    column->addWidget(m_search);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_nameField);
    column->addWidget(buildFoot());
}

QWidget *TemplateCard::buildFoot()
{
    auto *foot = new QWidget(card());
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](const QString &words, const QString &icon, const QString &key,
                         void (TemplateCard::*act)()) {
        auto *button = new KeyButton(words, icon, {}, foot);
        button->setKeyWords(key);
        connect(button, &KeyButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_remove = add(tr("Delete"), icons::remove, tr("Ctrl+Del"), &TemplateCard::remove);
    m_rename = add(tr("Rename"), {}, u"F2"_s, &TemplateCard::askName);
    row->addStretch(1);
    m_begin = add(tr("Begin the order"), icons::again, tr("Enter"), &TemplateCard::begin);
    m_begin->setLook(KeyButton::Look::Primary);
    return foot;
}

void TemplateCard::dressRows()
{
    m_list->rows()->setLook(m_model->column(u"name"_s), [](const QModelIndex &at, CellLook &look) {
        look.second = secondLine(at.data(RecordModel::RecordRole).toJsonObject());
        look.strong = true;
    });
    m_list->rows()->setLook(m_model->column(u"last_used_at"_s),
                            [](const QModelIndex &, CellLook &look) {
                                if (look.text.isEmpty())
                                    look.text = TemplateCard::tr("never");
                            });
}

QRect TemplateCard::cardRect(const QSize &window) const
{
    const auto size =
        QSize(px(s_size.width()), px(s_size.height())).boundedTo(window - QSize(48, 48));
    return {(window.width() - size.width()) / 2,
            std::max(24, (window.height() - size.height()) / 3), size.width(), size.height()};
}

// --- What there is --------------------------------------------------------------------------

void TemplateCard::ask(const QString &customerId)
{
    m_customerId = customerId;
    open();
    read();
}

void TemplateCard::opened()
{
    m_search->setFocus(Qt::PopupFocusReason);
    offer();
}

void TemplateCard::read()
{
    whenDone(m_store.find(m_words, m_customerId), this,
             [this, turn = ++m_turn](const Result<Rows> &rows) {
                 if (turn != m_turn)
                     return;
                 if (!rows)
                     return tell(rows.error());
                 fill(*rows);
             });
}

void TemplateCard::fill(const Rows &rows)
{
    m_model->setRows(rows);
    if (m_list->chosenId().isEmpty())
        m_list->chooseFirst();
    if (m_model->count() == 0)
        tellEmpty();
    offer();
}

void TemplateCard::tellEmpty()
{
    if (m_words.isEmpty())
        m_list->empty()->tell(tr("No order is kept as a template yet."),
                              tr("Open an order, or type one, and keep it with Ctrl+Shift+T: the "
                                 "next one begins with its lines."),
                              icons::orders);
    else
        m_list->empty()->tell(tr("No template holds these words."),
                              tr("Its name and its hospital are searched."), icons::search);
}

QJsonObject TemplateCard::chosen() const
{
    return m_model->record(m_model->find(m_list->chosenId()));
}

void TemplateCard::offer()
{
    const auto record = chosen();
    const auto mayChange = record.value(u"may_change"_s).toBool();
    m_begin->setEnabled(!record.isEmpty());
    m_rename->setEnabled(mayChange);
    m_remove->setEnabled(mayChange);
}

// --- What is done with one ------------------------------------------------------------------

void TemplateCard::begin()
{
    const auto record = chosen();
    if (record.isEmpty() || m_isBusy)
        return;
    m_isBusy = true;
    whenDone(m_store.begin(record.value(u"id"_s).toString()), this,
             [this](const Result<QJsonObject> &answer) {
                 m_isBusy = false;
                 if (!answer) {
                     tell(answer.error());
                     return read();
                 }
                 const auto lines =
                     *answer; // NOLINT(*-unnecessary-copy-*): closing may be the end of this card
                 close();
                 Q_EMIT begun(lines);
             });
}

void TemplateCard::askName()
{
    if (!m_rename->isEnabled())
        return;
    m_errors->clear();
    m_name->setText(chosen().value(u"name"_s).toString());
    m_nameField->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void TemplateCard::leaveName()
{
    m_nameField->hide();
    m_search->setFocus(Qt::OtherFocusReason);
}

void TemplateCard::rename()
{
    const auto record = chosen();
    if (record.isEmpty() || m_isBusy)
        return;
    m_isBusy = true;
    const Version seen{record.value(u"version"_s).toInt()};
    whenDone(m_store.rename(record.value(u"id"_s).toString(), seen, cleanLine(m_name->text())),
             this, [this](const Result<QJsonObject> &answer) {
                 m_isBusy = false;
                 if (!answer)
                     return tell(answer.error());
                 m_notice->dismiss();
                 leaveName();
                 read();
             });
}

void TemplateCard::remove()
{
    const auto record = chosen();
    if (record.isEmpty() || m_isBusy || !m_remove->isEnabled())
        return;
    m_isBusy = true;
    const Version seen{record.value(u"version"_s).toInt()};
    whenDone(m_store.remove(record.value(u"id"_s).toString(), seen), this,
             [this](const Result<QJsonObject> &answer) {
                 m_isBusy = false;
                 answer ? removed(*answer) : tell(answer.error());
                 read();
             });
}

/// Nothing is lost by one key: it can be kept again as it was.
void TemplateCard::removed(const QJsonObject &was)
{
    const auto name = was.value(u"name"_s).toString();
    m_notice->tell(Notice::Level::Done, tr("“%1” is deleted.").arg(name), {},
                   {{tr("Take it back"), {}, [this, was, name] {
                         whenDone(m_store.keep(name, was.value(u"customer_id"_s).toString(),
                                               was.value(u"lines"_s).toArray()),
                                  this, [this](const Result<QJsonObject> &answer) {
                                      answer ? m_notice->dismiss() : tell(answer.error());
                                      read();
                                  });
                     }}});
    m_search->setFocus(Qt::OtherFocusReason);
}

void TemplateCard::tell(const Error &error)
{
    if (!m_nameField->isVisible() || !m_errors->tell(error))
        m_notice->tell(error);
}

// --- Keys -----------------------------------------------------------------------------------

bool TemplateCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress ||
        (watched != m_search && watched != m_list && watched != m_name))
        return Overlay::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched != m_name)
        return press(key->key(), key->modifiers()) || Overlay::eventFilter(watched, event);
    const auto isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape)
        leaveName();
    else if (isEnter && !key->isAutoRepeat())
        rename();
    return isEnter || key->key() == Qt::Key_Escape || Overlay::eventFilter(watched, event);
}

bool TemplateCard::press(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        m_list->next();
        return true;
    case Qt::Key_Up:
        m_list->previous();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        begin();
        return true;
    case Qt::Key_F2:
        askName();
        return true;
    case Qt::Key_Delete:
        if (!modifiers.testFlag(Qt::ControlModifier))
            return false;
        remove();
        return true;
    default:
        return false;
    }
}

} // namespace desk
