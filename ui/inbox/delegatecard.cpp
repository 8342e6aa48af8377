#include "delegatecard.h"

#include "emptystate.h"
#include "fielderror.h"
#include "icons.h"
#include "keybutton.h"
#include "recordmodel.h"
#include "records.h"
#include "rowlist.h"
#include "textlabel.h"
#include "whendone.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 8;
constexpr int longest = 255;

} // namespace

DelegateCard::DelegateCard(Database *database, const QString &me, QWidget *window)
    : Overlay(window),
      m_store(database),
      m_me(me),
      m_title(new TextLabel(Type::Title, Token::Text, card())),
      m_model(
          new RecordModel({{u"full_name"_s, tr("Colleague"), ColumnKind::Text, 0, true}}, this)),
      m_people(new RowList(card())),
      m_words(new QLineEdit(card())),
      m_field(new FieldError(tr("What they are to know"), m_words, card())),
      m_hand(new KeyButton(tr("Delegate"), icons::secondPerson, {}, card()))
{
    build();
    connect(m_people, &RowList::opened, this, &DelegateCard::hand);
    connect(m_hand, &KeyButton::clicked, this, &DelegateCard::hand);
    connect(m_words, &QLineEdit::returnPressed, this, &DelegateCard::hand);
}

void DelegateCard::build()
{
    card()->setAccessibleName(tr("Delegate the decision"));
    m_people->setRecords(m_model);
    m_people->setAccessibleName(tr("Colleagues who may decide"));
    m_people->setMinimumWidth(px(360));
    m_people->header()->hide();
    m_people->empty()->tell(tr("Nobody else may decide on this."), {}, icons::secondPerson);
    m_words->setMaxLength(longest);
    m_words->setMinimumWidth(px(360));
    m_words->installEventFilter(this);
    m_hand->setLook(KeyButton::Look::Primary);
    m_hand->setKeyWords(tr("Enter"));
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_people);
    column->addWidget(m_field);
    auto *away = new KeyButton(tr("While I am away…"), card());
    away->setLook(KeyButton::Look::Flat);
    away->setObjectName(u"while-away"_s);
    connect(away, &KeyButton::clicked, this, [this] {
        close();
        Q_EMIT awayAsked();
    });
    auto *foot = new QHBoxLayout;
    foot->addWidget(away);
    foot->addStretch();
    foot->addWidget(m_hand);
    column->addLayout(foot);
}

void DelegateCard::ask(const QJsonObject &row)
{
    m_row = row;
    const auto approval = row.value(u"approval_id"_s).toString();
    whenDone(m_store.deciders(approval), this, [this, approval](const Result<Rows> &colleagues) {
        if (approval != m_row.value(u"approval_id"_s).toString())
            return;
        if (colleagues)
            show(*colleagues);
        else
            Q_EMIT failed(colleagues.error());
    });
}

void DelegateCard::show(const Rows &colleagues)
{
    auto people = recordsFrom(colleagues);
    if (!m_row.value(u"assigned_to"_s).toString().isEmpty())
        people.prepend({{u"id"_s, m_me}, {u"full_name"_s, tr("Back to me")}});
    m_title->setText(tr("Who decides on %1?").arg(m_row.value(u"document_number"_s).toString()));
    m_model->setRows(people);
    m_words->clear();
    m_field->clear();
    m_hand->setEnabled(!people.isEmpty());
    const auto shown = std::clamp(static_cast<int>(people.size()), 3, mostShown);
    m_people->setFixedHeight(px(28) * shown + 4);
    open();
    m_people->chooseFirst();
}

void DelegateCard::opened()
{
    m_people->setFocus(Qt::PopupFocusReason);
}

void DelegateCard::hand()
{
    const auto person = m_people->chosenId();
    if (person.isEmpty() || m_isBusy)
        return;
    m_isBusy = true;
    const auto name = person == m_me
                          ? QString()
                          : m_model->record(m_model->find(person)).value(u"full_name"_s).toString();
    whenDone(m_store.delegate(m_row.value(u"approval_id"_s).toString(), person,
                              m_words->text().trimmed(), RequestId::create()),
             this, [this, name](const Result<QJsonObject> &answer) {
                 m_isBusy = false;
                 if (!answer) {
                     m_field->tell(answer.error().message);
                     return place();
                 }
                 close();
                 Q_EMIT delegated(name);
             });
}

/// Arrows walk among the people while one writes.
bool DelegateCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            key == Qt::Key_Down ? m_people->next() : m_people->previous();
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void DelegateCard::keyPressEvent(QKeyEvent *event)
{
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        return hand();
    Overlay::keyPressEvent(event);
}

} // namespace desk
