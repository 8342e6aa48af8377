#include "signedin.h"

#include "avatar.h"
#include "celllook.h"
#include "emptystate.h"
#include "filtertabs.h"
#include "icons.h"
#include "indianformat.h"
#include "recordmodel.h"
#include "rowdelegate.h"
#include "rowlist.h"
#include "theme.h"

#include <QDateTime>
#include <QLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &row, const QString &key)
{
    return row.value(key).toVariant().toString();
}

/// "10.0.0.4, since 09:30"; the day as well where it is another one.
QString sessionWords(const QJsonObject &session)
{
    const auto since = QDateTime::fromString(text(session, u"since"_s), Qt::ISODateWithMs);
    auto when = dateTimeText(since);
    if (indianDate(since) == indianToday())
        when = when.section(u", "_s, -1);
    const auto address = text(session, u"address"_s);
    return SignedIn::tr("%1, since %2")
        .arg(address == u"local" ? SignedIn::tr("on the server itself") : address, when);
}

QString stateOf(const QJsonObject &person, bool isHere)
{
    if (!person.value(u"is_active"_s).toBool(true))
        return u"disabled"_s;
    if (isHere)
        return u"here"_s;
    return text(person, u"invited_until"_s).isEmpty() ? u"away"_s : u"invited"_s;
}

Chip stateChip(const QString &state)
{
    if (state == u"here")
        return {SignedIn::tr("here"), Tone::Green, {}, {}};
    if (state == u"disabled")
        return {SignedIn::tr("disabled"), Tone::Outline, {}, {}};
    return state == u"invited" ? Chip{SignedIn::tr("invited"), Tone::Outline, {}, {}}
                               : Chip{SignedIn::tr("not here"), Tone::Neutral, {}, {}};
}

} // namespace

SignedIn::SignedIn(QWidget *parent)
    : Pane(Token::Surface, parent),
      m_tabs(new FilterTabs),
      m_model(new RecordModel({{u"full_name"_s, tr("Name"), ColumnKind::Strong, 168},
                               {u"role_words"_s, tr("Role"), ColumnKind::Secondary, 120, false, 1},
                               {u"sessions"_s, tr("Sessions"), ColumnKind::Text, 0, true},
                               {u"state"_s, tr("State"), ColumnKind::Text, 88},
                               {u"last_login"_s, tr("Seen"), ColumnKind::Age, 84, false, 2}},
                              this)),
      m_list(new RowList),
      m_connectionRows(new RecordModel({{u"words"_s, tr("Connection"), ColumnKind::Text, 0, true},
                                        {u"program"_s, tr("Program"), ColumnKind::Secondary, 168},
                                        {u"since"_s, tr("Since"), ColumnKind::Age, 84}},
                                       this)),
      m_connections(new RowList)
{
    auto *line = new Pane;
    line->layout()->setContentsMargins(12, 8, 12, 8);
    m_tabs->add(u"here"_s, tr("Signed in"), 0);
    m_tabs->add(u"all"_s, tr("All"), 0);
    m_tabs->add(u"disabled"_s, tr("Disabled"), 0);
    line->add(m_tabs);
    add(line);
    add(m_list, 1);
    add(new Hairline);
    m_connections->setAccessibleName(tr("Connections of the chosen person"));
    m_connections->setRecords(m_connectionRows);
    m_connections->setMinimumHeight(px(28) * 2);
    m_connections->setMaximumHeight(px(28) * 6);
    m_list->setMinimumHeight(px(28) * 2);
    m_connections->empty()->tell(tr("No connection."), {}, icons::offline);
    add(m_connections, 1);
    connect(m_connections, &RowList::chosen, this, &SignedIn::connectionChosen);
    m_list->setAccessibleName(tr("People and their sessions"));
    m_list->setRecords(m_model);
    m_list->empty()->tell(tr("Nobody is here."), {}, icons::secondPerson);
    m_list->rows()->setLook(m_model->column(u"state"_s), [](const QModelIndex &, CellLook &look) {
        const auto state = std::exchange(look.text, QString());
        look.chips = {stateChip(state)};
    });
    connect(m_tabs, &FilterTabs::chosenChanged, this, &SignedIn::fill);
    connect(m_list, &RowList::chosen, this, &SignedIn::chosenChanged);
}

void SignedIn::show(const QList<QJsonObject> &people, const QList<QJsonObject> &sessions)
{
    m_people.clear();
    int here = 0;
    int disabled = 0;
    for (auto person : people) {
        QStringList words;
        for (const auto &session : sessions)
            if (text(session, u"email"_s) == text(person, u"email"_s))
                words << sessionWords(session);
        const auto state = stateOf(person, !words.isEmpty());
        here += state == u"here" ? 1 : 0;
        disabled += state == u"disabled" ? 1 : 0;
        if (state == u"invited")
            words << tr("until %1")
                         .arg(dateTimeText(QDateTime::fromString(text(person, u"invited_until"_s),
                                                                 Qt::ISODateWithMs)));
        person.insert(u"sessions"_s, words.join(u" · "_s));
        person.insert(u"state"_s, state);
        person.insert(u"role_words"_s, roleWords(text(person, u"role"_s)));
        m_people << person;
    }
    m_tabs->setCount(u"here"_s, here);
    m_tabs->setCount(u"all"_s, static_cast<int>(m_people.size()));
    m_tabs->setCount(u"disabled"_s, disabled);
    fill();
}

void SignedIn::fill()
{
    const auto wanted = m_tabs->chosen();
    QList<QJsonObject> rows;
    for (const auto &person : std::as_const(m_people))
        if (wanted == u"all" || text(person, u"state"_s) == wanted)
            rows << person;
    m_model->setRows(rows);
}

void SignedIn::showConnections(const QString &email, const QList<QJsonObject> &connections)
{
    if (email != text(chosen(), u"email"_s))
        return; // somebody else is chosen by now
    QList<QJsonObject> rows;
    for (auto connection : connections) {
        connection.insert(u"id"_s,
                          text(connection, u"pid"_s) + text(connection, u"since_exactly"_s));
        const auto words = sessionWords(connection);
        connection.insert(u"words"_s, connection.value(u"is_own"_s).toVariant().toBool()
                                          ? tr("%1 (this one)").arg(words)
                                          : words);
        rows << connection;
    }
    m_connectionRows->setRows(rows);
}

QJsonObject SignedIn::connection() const
{
    return m_connectionRows->record(m_connectionRows->find(m_connections->chosenId()));
}

QJsonObject SignedIn::chosen() const
{
    return m_model->record(m_model->find(m_list->chosenId()));
}

} // namespace desk
