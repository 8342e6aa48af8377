#include "awaycard.h"

#include "dayfield.h"
#include "deskcontext.h"
#include "emptystate.h"
#include "fielderror.h"
#include "icons.h"
#include "inboxgroups.h"
#include "indianformat.h"
#include "keybutton.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "textlabel.h"
#include "theme.h"
#include "whendone.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 6;
constexpr int longest = 255;
constexpr int shownPeople = 3;

QHBoxLayout *beside(const QList<QWidget *> &parts)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (auto *part : parts)
        row->addWidget(part, 1);
    return row;
}

} // namespace

QString delegationWords(const QJsonObject &delegation)
{
    const auto day = [&](const QString &key) {
        return dateText(
            QDate::fromString(delegation.value(key).toVariant().toString(), Qt::ISODate));
    };
    const auto isGiven = delegation.value(u"is_given"_s).toVariant().toBool();
    const auto person = delegation.value(u"person"_s).toVariant().toString();
    if (delegation.value(u"is_running"_s).toVariant().toBool())
        return (isGiven ? AwayCard::tr("%1 decides for you until %2.")
                        : AwayCard::tr("You decide for %1 until %2."))
            .arg(person, day(u"until_day"_s));
    return (isGiven ? AwayCard::tr("%1 decides for you from %2 to %3.")
                    : AwayCard::tr("You decide for %1 from %2 to %3."))
        .arg(person, day(u"from_day"_s), day(u"until_day"_s));
}

AwayCard::AwayCard(const DeskContext &context, QWidget *window)
    : Overlay(window),
      m_store(context.database),
      m_from(new DayField(card())),
      m_until(new DayField(card())),
      m_model(
          new RecordModel({{u"full_name"_s, tr("Colleague"), ColumnKind::Text, 0, true}}, this)),
      m_people(new RowList(card())),
      m_words(new QLineEdit(card())),
      m_errors(new FieldErrors(this)),
      m_hand(new KeyButton(tr("Delegate"), icons::secondPerson, {}, card())),
      m_running(new QWidget(card()))
{
    build(context);
    connect(m_people, &RowList::opened, this, &AwayCard::hand);
    connect(m_hand, &KeyButton::clicked, this, &AwayCard::hand);
}

void AwayCard::build(const DeskContext &context)
{
    setAccessibleName(tr("Delegate with dates"));
    card()->setAccessibleName(tr("Delegate with dates"));
    m_people->setRecords(m_model);
    m_people->setAccessibleName(tr("Colleagues who may decide"));
    m_people->setMinimumWidth(px(380));
    m_people->setFixedHeight(px(28) * shownPeople + 4);
    m_people->header()->hide();
    m_people->empty()->tell(tr("Nobody else may decide on all of it."), {}, icons::secondPerson);
    m_words->setMaxLength(longest);
    m_hand->setLook(KeyButton::Look::Primary);
    m_hand->setKeyWords(tr("Enter"));
    auto *from = m_errors->wrap(u"from_day"_s, tr("From"), m_from);
    auto *until = m_errors->wrap(u"until_day"_s, tr("Last day"), m_until);
    auto *kinds = m_errors->wrap(u"kinds"_s, tr("On"), buildKinds(context));
    m_person = m_errors->wrap(u"person"_s, tr("Who decides in your place"), m_people);
    auto *words = m_errors->wrap(u"words"_s, tr("What they are to know"), m_words);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("While you are away"), Type::Title, Token::Text, card()));
    column->addLayout(beside({from, until}));
    column->addWidget(kinds);
    column->addWidget(m_person);
    column->addWidget(words);
    column->addWidget(m_hand, 0, Qt::AlignRight);
    column->addWidget(m_running);
    new QVBoxLayout(m_running);
}

/// Only what one decides on oneself can be handed on.
QWidget *AwayCard::buildKinds(const DeskContext &context)
{
    auto *all = new QWidget(card());
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    for (const auto &kind : {u"orders"_s, u"quotations"_s, u"po"_s, u"invoices"_s}) {
        const auto resource = kind == u"po" ? u"purchase_orders"_s : kind;
        if (!context.may(resource, u"approve"_s))
            continue;
        auto *box = new QCheckBox(kindWords(kind), all);
        box->setObjectName(kind);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this] { readPeople(false); });
        row->addWidget(box);
        m_kinds << box;
    }
    row->addStretch();
    if (!m_kinds.isEmpty())
        all->setFocusProxy(m_kinds.first());
    return all;
}

QStringList AwayCard::kinds() const
{
    QStringList chosen;
    for (const auto *box : m_kinds)
        if (box->isChecked())
            chosen << box->objectName();
    return chosen.size() == m_kinds.size() ? QStringList() : chosen;
}

void AwayCard::ask()
{
    m_from->setDay(indianToday());
    m_until->setDay(indianToday().addDays(usualDays));
    m_words->clear();
    for (auto *box : std::as_const(m_kinds)) {
        const QSignalBlocker quiet(box);
        box->setChecked(true);
    }
    readRunning();
    readPeople(true);
}

void AwayCard::readPeople(bool thenOpen)
{
    whenDone(m_store.delegates(kinds()), this, [this, thenOpen](const Result<Rows> &people) {
        if (!people)
            return Q_EMIT failed(people.error());
        m_model->setRows(recordsFrom(*people));
        m_errors->clear();
        if (m_people->chosenId().isEmpty())
            m_people->chooseFirst();
        thenOpen ? open() : place();
    });
}

void AwayCard::readRunning()
{
    whenDone(m_store.delegations(), this, [this](const Result<Rows> &rows) {
        if (rows)
            showRunning(*rows);
    });
}

void AwayCard::showRunning(const Rows &rows)
{
    qDeleteAll(m_running->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const auto &delegation : recordsFrom(rows)) {
        auto *line = new QWidget(m_running);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const auto sentence = delegationWords(delegation);
        auto *words = new TextLabel(sentence, Type::Small, Token::Text2, line);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        auto *end = new KeyButton(tr("End"), line);
        end->setObjectName(u"end-delegation"_s);
        end->setAccessibleName(tr("End: %1").arg(sentence));
        connect(end, &KeyButton::clicked, this,
                [this, id = delegation.value(u"id"_s).toString()] { this->end(id); });
        row->addWidget(end);
        m_running->layout()->addWidget(line);
        line->show();
    }
    m_running->setVisible(!m_running->findChildren<QWidget *>().isEmpty());
    place();
}

void AwayCard::opened()
{
    m_from->setFocus(Qt::PopupFocusReason);
    m_from->selectAll();
}

/// What can be told without asking the server.
std::optional<Error> AwayCard::problem() const
{
    const auto wrong = [](const QString &field, const QString &sentence) {
        return Error{ErrorKind::Validation, field, sentence, {}};
    };
    if (std::none_of(m_kinds.begin(), m_kinds.end(), [](auto *box) { return box->isChecked(); }))
        return wrong(u"kinds"_s, tr("Choose at least one."));
    if (!m_from->day().isValid())
        return wrong(u"from_day"_s, tr("This is no day."));
    if (!m_until->day().isValid())
        return wrong(u"until_day"_s, tr("This is no day."));
    if (m_people->chosenId().isEmpty())
        return wrong(u"person"_s, tr("Choose a colleague."));
    return std::nullopt;
}

void AwayCard::hand()
{
    if (m_isBusy)
        return;
    m_errors->clear();
    if (const auto wrong = problem())
        return tell(*wrong);
    m_isBusy = true;
    const auto person = m_people->chosenId();
    const auto name = m_model->record(m_model->find(person)).value(u"full_name"_s).toString();
    whenDone(m_store.delegateWork(
                 {person, m_from->day(), m_until->day(), kinds(), m_words->text().trimmed()},
                 RequestId::create()),
             this, [this, name](const Result<QJsonObject> &answer) {
                 m_isBusy = false;
                 if (!answer)
                     return tell(answer.error());
                 close();
                 Q_EMIT changed(tr("%1 decides in your place on these days.").arg(name));
             });
}

void AwayCard::end(const QString &id)
{
    whenDone(m_store.endDelegation(id, RequestId::create()), this,
             [this](const Result<QJsonObject> &answer) {
                 if (!answer)
                     return tell(answer.error());
                 readRunning();
                 Q_EMIT changed(tr("The delegation has ended."));
             });
}

void AwayCard::tell(const Error &error)
{
    if (!m_errors->tell(error))
        m_person->tell(error.message);
    place();
}

void AwayCard::keyPressEvent(QKeyEvent *event)
{
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        return hand();
    Overlay::keyPressEvent(event);
}

} // namespace desk
