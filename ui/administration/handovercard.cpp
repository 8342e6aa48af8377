#include "handovercard.h"

#include "emptystate.h"
#include "fielderror.h"
#include "icons.h"
#include "keybutton.h"
#include "recordmodel.h"
#include "records.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "textlabel.h"
#include "whendone.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize s_cardSize(760, 480);

int ordersOf(const QList<QJsonObject> &customers)
{
    int orders = 0;
    for (const auto &customer : customers)
        orders += customer[u"orders"].toInt();
    return orders;
}

} // namespace

HandOverCard::HandOverCard(Database *database, QWidget *window)
    : Overlay(window),
      m_store(database),
      m_title(new TextLabel(Type::Title, Token::Text, card())),
      m_customerRows(
          new RecordModel({{u"hospital_name"_s, tr("Customer"), ColumnKind::Text, 0, true},
                           {u"city"_s, tr("City"), ColumnKind::Secondary, 104, false, 1},
                           {u"orders"_s, tr("Open"), ColumnKind::Count, 56}},
                          this)),
      m_colleagueRows(new RecordModel({{u"full_name"_s, tr("Colleague"), ColumnKind::Text, 0, true},
                                       {u"customers"_s, tr("Customers"), ColumnKind::Count, 100}},
                                      this)),
      m_customers(new RowList(card())),
      m_colleagues(new RowList(card())),
      m_to(new FieldError(tr("To whom"), m_colleagues, card())),
      m_sum(new TextLabel(Type::Body, Token::Text, card())),
      m_hand(new KeyButton(tr("Hand over"), icons::secondPerson, {}, card()))
{
    build();
    connect(m_customers->marking(), &RowMarking::changed, this, &HandOverCard::count);
    connect(m_colleagues, &RowList::chosen, this, &HandOverCard::count);
    connect(m_colleagues, &RowList::opened, this, &HandOverCard::hand);
    connect(m_hand, &KeyButton::clicked, this, &HandOverCard::hand);
}

void HandOverCard::build()
{
    setAccessibleName(tr("Hand customers over"));
    card()->setAccessibleName(tr("Hand customers over"));
    m_customers->setAccessibleName(tr("Customers that go; mark those that go alone"));
    m_customers->setRecords(m_customerRows);
    m_customers->marking()->setOn(true);
    m_customers->empty()->tell(tr("No customer is theirs."), {}, icons::hospital);
    m_colleagues->setRecords(m_colleagueRows);
    m_colleagues->empty()->tell(tr("Nobody else works with customers."), {}, icons::secondPerson);
    m_sum->setWordWrap(true);
    m_hand->setLook(KeyButton::Look::Primary);
    m_hand->setKeyWords(tr("Enter"));
    auto *later = new KeyButton(tr("Later"), card());
    later->setKeyWords(tr("Esc"));
    connect(later, &KeyButton::clicked, this, &HandOverCard::close);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(16);
    lists->addWidget(
        new FieldError(tr("What goes (X marks; none marked is all)"), m_customers, card()), 3);
    lists->addWidget(m_to, 2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sum, 1);
    foot->addWidget(later);
    foot->addWidget(m_hand);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(24, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(lists, 1);
    column->addLayout(foot);
}

QRect HandOverCard::cardRect(const QSize &window) const
{
    const auto size =
        QSize(px(s_cardSize.width()), px(s_cardSize.height())).boundedTo(window - QSize(48, 48));
    return {(window.width() - size.width()) / 2, (window.height() - size.height()) / 2,
            size.width(), size.height()};
}

void HandOverCard::ask(const QJsonObject &person, bool evenIfNothing)
{
    m_person = person;
    whenDone(m_store.heldBy(person[u"id"].toString()), this,
             [this, id = person[u"id"], evenIfNothing](const Result<QJsonObject> &held) {
                 if (id != m_person[u"id"])
                     return;
                 if (!held)
                     return Q_EMIT failed(held.error());
                 const auto holds =
                     !(*held)[u"customers"].toArray().isEmpty() || (*held)[u"orders"].toInt() > 0;
                 if (holds || evenIfNothing)
                     showHeld(*held);
             });
}

void HandOverCard::showHeld(const QJsonObject &held)
{
    m_title->setText(tr("Who takes over from %1?").arg(m_person[u"full_name"].toString()));
    m_allOrders = held[u"orders"].toInt();
    m_customers->marking()->clear();
    m_customerRows->setRows(held[u"customers"].toArray());
    m_colleagueRows->setRows(held[u"colleagues"].toArray());
    m_to->clear();
    open();
    m_colleagues->chooseFirst();
    count();
}

void HandOverCard::opened()
{
    m_colleagues->setFocus(Qt::PopupFocusReason);
}

void HandOverCard::count()
{
    const auto marked = m_customers->marking()->records();
    const auto customers =
        marked.isEmpty() ? m_customerRows->count() : static_cast<int>(marked.size());
    const auto orders = marked.isEmpty() ? m_allOrders : ordersOf(marked);
    const auto to = m_colleagueRows->record(m_colleagueRows->find(m_colleagues->chosenId()));
    m_sum->setText(tr("%1 and %2 go to %3.")
                       .arg(tr("%n customer(s)", nullptr, customers),
                            tr("%n open order(s)", nullptr, orders), to[u"full_name"].toString()));
    m_sum->setVisible(!to.isEmpty());
    m_hand->setEnabled(!to.isEmpty() && customers + orders > 0);
}

void HandOverCard::hand()
{
    if (m_isBusy || !m_hand->isEnabled())
        return;
    m_isBusy = true;
    const auto to = m_colleagueRows->record(m_colleagueRows->find(m_colleagues->chosenId()));
    whenDone(m_store.handOver(m_person[u"id"].toString(), to[u"id"].toString(),
                              m_customers->marking()->ids()),
             this, [this, name = to[u"full_name"].toString()](const Result<QJsonObject> &answer) {
                 m_isBusy = false;
                 if (!answer)
                     return m_to->tell(answer.error().message);
                 close();
                 Q_EMIT handedOver(
                     tr("%1 has %2 and %3 now.")
                         .arg(name,
                              tr("%n customer(s) more", nullptr, (*answer)[u"customers"].toInt()),
                              tr("%n open order(s) more", nullptr, (*answer)[u"orders"].toInt())));
             });
}

void HandOverCard::keyPressEvent(QKeyEvent *event)
{
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        return hand();
    Overlay::keyPressEvent(event);
}

} // namespace desk
